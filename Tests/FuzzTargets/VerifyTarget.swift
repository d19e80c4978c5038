/// A good presentation with edits, verified end to end. RFC 9901 §7.3, §9.1.

internal import JOSE
internal import SelectiveDisclosure
internal import StrictJSON

enum VerifyTarget {
  /// The first byte of the input chooses the form and what the Verifier asks for, the others are edits.
  static func run(_ bytes: [UInt8]) throws(BrokenProperty) {
    guard let samples = Samples.shared else { throw BrokenProperty("there are samples") }
    var edits = Edits(bytes[...])
    let choice = Int(edits.byte())
    let form = SerializationForm.allCases[choice % 3]
    let isBound = choice / 3 % 2 == 0
    let original = Array(
      (isBound ? samples.presentation.serialized(as: form) : samples.credential.serialized(as: form)).utf8)
    let others = [samples.credential, samples.otherCredential, samples.foreign].map {
      Array($0.serialized(as: form).utf8)
    }
    let edited = edits.made(in: original, splicing: others)

    let answer = accepted { () throws(SDJWTError) in
      try samples.verifier.verify(edited, keyBinding: isBound ? Samples.required : .forbidden, at: Samples.now)
    }
    guard let answer else {
      return try expect("a good presentation is accepted", edited != original)
    }
    let claims = JSON.object(answer.claims)
    if isBound {
      // White space and unknown members of the JSON forms change nothing; the compact form has room for neither.
      try expect("a KB-JWT covers every byte", form != .compact || edited == original)
      try expect("a KB-JWT covers every claim", claims == .object(samples.held.payload.claims))
    } else {
      try expect(
        "a changed credential shows fewer claims at most", claims.isPart(of: .object(samples.held.payload.claims)))
      let flipped = edited.count == original.count ? zip(edited, original).count { $0 != $1 } : 0
      try expect("no flipped byte is accepted", form != .compact || flipped != 1)
    }
  }
}

extension JSON {
  /// Whether this is `whole` or what is left of it when members and elements are taken out.
  func isPart(of whole: JSON) -> Bool {
    switch (self, whole) {
    case (.object(let part), .object(let whole)):
      return part.allSatisfy { member in whole[member.name].map { member.value.isPart(of: $0) } ?? false }
    case (.array(let part), .array(let whole)):
      var rest = whole[...]
      return part.allSatisfy { element in
        guard let place = rest.firstIndex(where: { element.isPart(of: $0) }) else { return false }
        rest = rest[(place + 1)...]
        return true
      }
    default:
      return self == whole
    }
  }
}
