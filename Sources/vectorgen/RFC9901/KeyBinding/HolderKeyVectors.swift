/// The algorithms of Holders, beside those of Issuers, and signatures that do not hold. RFC 9901 §7.3 steps 5.b and 5.c.

import Conformance
import CryptoPrimitives
import SelectiveDisclosure
import StrictJSON

enum HolderKeyVectors {
  static func add(to suite: inout Collection) throws {
    let good = try BoundCredential.good()
    let pairs: [(TestKey, TestKey)] = [
      (.issuer, .holderES384), (.issuer, .holderES512), (.issuer, .holderEd25519), (.issuerES384, .holderES384),
      (.issuerES512, .holderES512), (.issuerEd25519, .holderEd25519), (.issuerES384, .holder),
      (.issuerEd25519, .holderES512), (.issuerPS256, .holder), (.issuerES512, .holderEd25519),
    ]
    for (issuer, holder) in pairs {
      let name = "\(issuer.algorithm)-\(holder.algorithm)".lowercased()
      let bound = try good.accepting(
        "signature/\(name)".inKeyBinding,
        "The Issuer signs with \(issuer.algorithm), the Holder with \(holder.algorithm).", .keyBindingSignature,
        covers: ["SDJ-K-11", "SDJ-K-12", "T12"], payload: BoundCredential.processed(holder.confirmation)
      ) { sign(&$0, by: issuer, holder) }
      try suite.add(bound)
      guard issuer.name == "issuer" else { continue }
      try suite.add(
        bound.refusing(
          "\(name)-altered", "A byte of the Holder's \(holder.algorithm) signature is altered.",
          by: .keyBindingSignature, at: "/kb_jwt/signature", covers: ["SDJ-K-11", "SDJ-K-12", "T12"],
          mutation: "the first byte of the Holder's signature is altered"
        ) { $0.afterPresenting = alterSignature })
    }
    try signatures(good, to: &suite)
    try names(good, to: &suite)
  }

  private static func sign(_ input: inout TokenInput, by issuer: TestKey, _ holder: TestKey) {
    input.payload = TokenInput.payload(BoundCredential.digests + "," + holder.confirmation)
    input.header = #"{"alg":"\#(issuer.algorithm)","typ":"ler+sd-jwt"}"#
    input.issuerKey = issuer
    input.trust = Trust.issuers((Trust.schoolName, [issuer]))
    input.keyBinding = .by(holder)
  }

  private static func signatures(_ good: Case<TokenInput>, to suite: inout Collection) throws {
    try suite.add(
      good.refusing(
        "signature/altered".inKeyBinding, "A byte of the Holder's signature is altered.", by: .keyBindingSignature,
        at: "/kb_jwt/signature", covers: ["SDJ-K-12", "SDJ-K-21", "T12"],
        mutation: "the first byte of the Holder's signature is altered"
      ) { $0.afterPresenting = alterSignature }.everywhere)
    try suite.add(
      good.refusing(
        "signature/credential-altered".inKeyBinding, "A byte of the Issuer's signature is altered before presenting.",
        by: .issuerSignatureInvalid, at: "/signature", covers: ["SDJ-K-21"],
        mutation: "the first byte of the Issuer's signature is altered, and the KB-JWT made over it"
      ) {
        $0.afterIssuing = { $0.signature = altered($0.signature) }
      }.everywhere)
    try suite.add(
      good.refusing(
        "signature/cut".inKeyBinding, "The Holder's signature lacks its last byte.", by: .keyBindingSignature,
        at: "/kb_jwt/signature", covers: ["SDJ-K-12", "JOS-04"], mutation: "the last byte is cut off"
      ) {
        // 84 characters are 63 bytes.
        $0.afterPresenting = { $0.keyBinding?.removeLast(2) }
      },
      good.refusing(
        "signature/of-another-payload".inKeyBinding, "The Holder's signature is that of another payload.",
        by: .keyBindingSignature, at: "/kb_jwt/signature", covers: ["SDJ-K-12"],
        mutation: "the nonce is put right after signing"
      ) {
        $0.keyBinding?.payload = KeyBindingInput.payload(setting: "nonce", to: #""another""#)
        $0.afterPresenting = { parts in
          let right = KeyBindingInput().payload.replacing("SD_HASH", with: digest(parts.issued))
          parts.keyBinding = parts.keyBinding.map {
            replacingSegment(1, of: $0, with: Base64URL.encode(Array(right.utf8)))
          }
        }
      })
  }

  /// RFC 9864 §2.2 has a new name for the algorithm of RFC 8037 §3.1.
  private static func names(_ good: Case<TokenInput>, to suite: inout Collection) throws {
    let confirmation = TestKey.holderEd25519.confirmation
    try suite.add(
      good.accepting(
        "signature/eddsa".inKeyBinding, "The Holder's KB-JWT calls its algorithm EdDSA.", .keyBindingAlgorithm,
        covers: ["SDJ-K-11", "JOS-07", "T12"], payload: BoundCredential.processed(confirmation)
      ) {
        $0.payload = TokenInput.payload(BoundCredential.digests + "," + confirmation)
        $0.keyBinding = KeyBindingInput(header: #"{"alg":"EdDSA","typ":"kb+jwt"}"#, key: .holderEd25519)
      })
  }

  private static let alterSignature: @Sendable (inout TokenParts) -> Void = { parts in
    parts.keyBinding = parts.keyBinding.map { jwt in
      replacingSegment(2, of: jwt, with: altered(jwt.split(separator: ".").last.map(String.init) ?? ""))
    }
  }

  private static func replacingSegment(_ number: Int, of jwt: String, with text: String) -> String {
    var segments = jwt.split(separator: ".").map(String.init)
    segments[number] = text
    return segments.joined(separator: ".")
  }
}
