/// A Holder takes in an edited credential, chooses claims and presents them. RFC 9901 §7.2.

internal import JOSE
internal import SelectiveDisclosure
internal import StrictJSON

enum HolderTarget {
  /// The first two bytes of the input choose claims, the third a form, the others are edits of the credential.
  static func run(_ bytes: [UInt8]) throws(BrokenProperty) {
    guard let samples = Samples.shared else { throw BrokenProperty("there are samples") }
    var edits = Edits(bytes[...])
    let mask = Int(edits.byte()) << 8 | Int(edits.byte())
    let form = SerializationForm.allCases[Int(edits.byte()) % 3]
    let original = Array(samples.credential.serialized(as: form).utf8)
    let others = [samples.presentation.serialized(as: form), samples.otherCredential.serialized(as: form)]
    let edited = edits.made(in: original, splicing: others.map { Array($0.utf8) })

    let held = accepted { () throws(SDJWTError) in
      try samples.holder.accept(SDJWT(parsing: edited), at: Samples.now)
    }
    guard let held else { return try expect("a good credential is accepted", edited != original) }
    let all = JSON.object(held.payload.claims)
    try expect("nobody adds claims", all.isPart(of: .object(samples.held.payload.claims)))

    let chosen = held.disclosable.enumerated().filter { mask >> ($0.offset % 16) & 1 == 1 }.map(\.element)
    let unsigned = try demanded("what can be disclosed is presented") { () throws(SDJWTError) in
      try held.presentation(
        disclosing: chosen.map(\.path), audience: Samples.audience, nonce: Samples.nonce, issuedAt: 1_700_000_000)
    }
    let presentation = try demanded("the holder's key signs") { () throws(SDJWTError) in
      try unsigned.signed(by: samples.holderKey)
    }
    try expect(
      "a stranger does not sign for the holder", accepted { try unsigned.signed(by: samples.strangerKey) } == nil)
    let payload = try demanded("what a Holder presents is verified") { () throws(SDJWTError) in
      try samples.verifier.verify(presentation.serialized(), keyBinding: Samples.required, at: Samples.now)
    }
    let shown = JSON.object(payload.claims)
    try expect("only the credential's claims are shown", shown.isPart(of: all))
    try expect("everything is shown where everything is chosen", chosen.count < held.disclosable.count || shown == all)
    let needed = held.disclosable.filter { claim in
      chosen.contains { $0.path.components.starts(with: claim.path.components) }
    }
    try expect(
      "exactly what was chosen is disclosed, with what is around it",
      Set(presentation.disclosures) == Set(needed.map(\.disclosure)))
    if let bare = accepted({ () throws(SDJWTError) in try held.presentation(of: chosen.map(\.disclosure)) }) {
      _ = try demanded("a choice of Disclosures is verified") { () throws(SDJWTError) in
        try samples.verifier.verify(bare.serialized(), keyBinding: .forbidden, at: Samples.now)
      }
    }
  }
}
