/// The header of a KB-JWT, and what kind of token it is. RFC 9901 §4.3, §7.3 steps 5.b and 5.d; RFC 8725 §3.12.

import Conformance
import CryptoPrimitives
import ExactArithmetic
import SelectiveDisclosure
import StrictJSON
import VectorSigning

enum KeyBindingHeaderVectors {
  static func add(to suite: inout Collection) throws {
    let good = try BoundCredential.good()
    try suite.add(types.flatMap { good.refusing($0, in: "header").everywhere })
    try suite.add((furtherTypes + algorithms + extensions).map { good.refusing($0, in: "header") })
    try unsigned(good, to: &suite)
    try maced(good, to: &suite)
    try confusion(good, to: &suite)
    try notAccepted(good, to: &suite)
  }

  private static let types: [KeyBindingFault] = [
    .header(
      #"{"alg":"ES256"}"#, "typ-missing", "A KB-JWT has no typ.", by: .keyBindingType, at: "/header/typ",
      covers: ["SDJ-K-01", "SDJ-K-13"], mutation: "typ is taken out"),
    .header(
      #"{"alg":"ES256","typ":"JWT"}"#, "typ-jwt", "A KB-JWT is of the general type JWT.", by: .keyBindingType,
      at: "/header/typ", covers: ["SDJ-K-01", "SDJ-K-13"], mutation: "typ is JWT"),
  ]

  private static let furtherTypes: [KeyBindingFault] = [
    .header(
      #"{"alg":"ES256","typ":"dc+sd-jwt"}"#, "typ-credential", "A KB-JWT is of the type of a credential.",
      by: .keyBindingType, at: "/header/typ", covers: ["SDJ-K-13", "SDJ-K-23", "JOS-15"],
      mutation: "typ is that of a credential"),
    .header(
      #"{"alg":"ES256","typ":"KB+JWT"}"#, "typ-capitals", "The typ of a KB-JWT is in capital letters.",
      by: .keyBindingType, at: "/header/typ", covers: ["SDJ-K-13", "JOS-14"], mutation: "typ is in capital letters",
      level: .strict, severity: .interop),
    .header(
      #"{"alg":"ES256","typ":"application/kb+jwt"}"#, "typ-long", "The typ of a KB-JWT is written in the long form.",
      by: .keyBindingType, at: "/header/typ", covers: ["SDJ-K-13", "JOS-14"],
      mutation: "application/ stands in front of typ", level: .strict, severity: .interop),
    .header(
      #"{"alg":"ES256","typ":["kb+jwt"]}"#, "typ-array", "The typ of a KB-JWT is an array.", by: .typeNotString,
      at: "/header/typ", covers: ["SDJ-K-13"], mutation: "typ stands in an array"),
  ]

  private static let algorithms: [KeyBindingFault] = [
    .header(
      #"{"typ":"kb+jwt"}"#, "alg-missing", "A KB-JWT has no alg.", by: .algorithmMissing, at: "/header/alg",
      covers: ["SDJ-K-01", "SDJ-K-11", "JOS-01"], mutation: "alg is taken out"),
    .header(
      #"{"alg":"ES384","typ":"kb+jwt"}"#, "alg-of-another-curve", "A KB-JWT names the algorithm of another curve.",
      by: .keyBindingAlgorithm, at: "/header/alg", covers: ["SDJ-K-11", "JOS-05"], mutation: "alg is ES384"),
    .header(
      #"{"alg":"Ed25519","typ":"kb+jwt"}"#, "alg-of-another-key",
      "A KB-JWT names the algorithm of another kind of key.",
      by: .keyBindingAlgorithm, at: "/header/alg", covers: ["SDJ-K-11"], mutation: "alg is Ed25519"),
  ]

  private static let extensions: [KeyBindingFault] = [
    .header(
      #"{"alg":"ES256","typ":"kb+jwt","crit":["room"],"room":1}"#, "crit-unknown",
      "A KB-JWT insists on an extension that nobody knows.", by: .criticalNotUnderstood, at: "/header/crit",
      covers: ["SDJ-K-19", "JOS-02"], mutation: "a critical extension is added"),
    .header(
      #"{"alg":"ES256","typ":"kb+jwt","crit":[]}"#, "crit-empty", "The crit of a KB-JWT is empty.",
      by: .criticalMalformed, at: "/header/crit", covers: ["SDJ-K-19", "JOS-02"], mutation: "an empty crit is added",
      level: .strict, severity: .interop),
    .header(
      #"["ES256","kb+jwt"]"#, "array", "The header of a KB-JWT is an array.", by: .headerNotObject, at: "/header",
      covers: ["SDJ-K-01", "JOS-16"], mutation: "the header is an array"),
  ]

  private static func unsigned(_ good: Case<TokenInput>, to suite: inout Collection) throws {
    try suite.add(
      good.refusing(
        "header/alg-none".inKeyBinding, "A KB-JWT is not signed at all.", by: .algorithmNotAllowed,
        at: "/kb_jwt/header/alg", covers: ["SDJ-K-01", "SDJ-K-11", "D12", "T12"],
        mutation: "alg is none, and the signature is empty"
      ) {
        $0.keyBinding?.header = #"{"alg":"none","typ":"kb+jwt"}"#
        $0.afterPresenting = { $0.keyBinding = $0.keyBinding?.withoutSignature }
      }.everywhere)
    try suite.add(
      good.refusing(
        "header/alg-none-signed".inKeyBinding, "A KB-JWT has a good signature and says that it has none.",
        by: .algorithmNotAllowed, at: "/kb_jwt/header/alg", covers: ["SDJ-K-11", "D12"], mutation: "alg is none"
      ) { $0.keyBinding?.header = #"{"alg":"none","typ":"kb+jwt"}"# },
      good.refusing(
        "header/signature-empty".inKeyBinding, "The signature of a KB-JWT is empty.", by: .jwsSegments,
        at: "/kb_jwt/signature", covers: ["SDJ-K-12", "T12"], mutation: "the signature is taken out"
      ) { $0.afterPresenting = { $0.keyBinding = $0.keyBinding?.withoutSignature } })
  }

  /// The public key as the secret of a MAC: an attacker knows it too.
  private static func maced(_ good: Case<TokenInput>, to suite: inout Collection) throws {
    try suite.add(
      good.refusing(
        "header/alg-mac".inKeyBinding, "A KB-JWT has a MAC under the Holder's public key.", by: .algorithmNotAllowed,
        at: "/kb_jwt/header/alg", covers: ["SDJ-K-01", "SDJ-K-11"],
        mutation: "alg is HS256, and the public JWK is the secret"
      ) {
        $0.keyBinding?.header = #"{"alg":"HS256","typ":"kb+jwt"}"#
        $0.afterPresenting = { parts in
          guard let unsigned = parts.keyBinding?.withoutSignature.dropLast() else { return }
          let secret = Array(TestKey.holder.publicText().utf8)
          let mac = ReferenceHash.sha256.code(of: Array(unsigned.utf8), key: secret)
          parts.keyBinding = unsigned + "." + Base64URL.encode(mac)
        }
      })
  }

  private static func confusion(_ good: Case<TokenInput>, to suite: inout Collection) throws {
    try suite.add(
      good.refusing(
        "header/credential-as-kb-jwt".inKeyBinding, "The credential's own JWT stands where the KB-JWT belongs.",
        by: .keyBindingSignature, at: "/kb_jwt/signature", covers: ["SDJ-K-23", "JOS-15"],
        mutation: "the issuer-signed JWT takes the place of the KB-JWT"
      ) { $0.afterPresenting = { $0.keyBinding = $0.jwt } })
    let credential = try Case(
      "header/own-type".inKeyBinding, "A credential has the type of a credential.", .typeOfAnotherToken,
      covers: ["SDJ-K-23", "JOS-15"], TokenInput(#""role":"tutor""#), payload: TokenInput.payload(#""role":"tutor""#))
    try suite.add(credential)
    for (name, title, type, level) in [
      ("kb-jwt-as-credential", "A KB-JWT stands where a credential belongs.", "kb+jwt", Vector.Level.must),
      ("kb-jwt-as-credential-long", "A KB-JWT with a long typ stands for a credential.", "application/KB+JWT", .strict),
      ("status-list-as-credential", "A status list stands where a credential belongs.", "statuslist+jwt", .must),
    ] {
      try suite.add(
        credential.refusing(
          name, title, by: .typeOfAnotherToken, at: "/header/typ", covers: ["SDJ-K-23", "JOS-15"],
          mutation: "typ is \(type)", level: level
        ) { $0.header = #"{"alg":"ES256","typ":"\#(type)"}"# })
    }
  }

  private static func notAccepted(_ good: Case<TokenInput>, to suite: inout Collection) throws {
    let confirmation = TestKey.holderES384.confirmation
    let both = try good.accepting(
      "header/alg-accepted".inKeyBinding, "The Holder's algorithm is among those accepted.", .keyBindingAlgorithm,
      covers: ["SDJ-K-11"], payload: BoundCredential.processed(confirmation)
    ) {
      $0.payload = TokenInput.payload(BoundCredential.digests + "," + confirmation)
      $0.keyBinding = .by(.holderES384)
      $0.options = [("algorithms", ["ES256", "ES384"], "algorithms")]
    }
    try suite.add(
      both,
      both.refusing(
        "alg-not-accepted", "The Holder's algorithm is not among those accepted.", by: .keyBindingAlgorithm,
        at: "/kb_jwt/header/alg", covers: ["SDJ-K-11"], mutation: "ES256 alone is accepted"
      ) { $0.options = [("algorithms", ["ES256"], "algorithms")] })
  }
}

extension String {
  /// A JWT up to and with its second dot.
  var withoutSignature: String { split(separator: ".").prefix(2).joined(separator: ".") + "." }
}
