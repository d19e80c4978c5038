/// Tokens with several Issuer signatures: which must hold, and where the Disclosures are. RFC 9901 §8.3, RFC 7515 §7.2.1.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum SeveralSignaturesVectors {
  private static let folder = SerializedToken.folder + "several-signatures/"

  static func add(to suite: inout Collection) throws {
    let (good, bound) = (try both(), try both(bound: true))
    try suite.add(good, bound)
    try demands(beside: good, to: &suite)
    try keyBinding(beside: bound, to: &suite)
    try laterHeaders(beside: bound, to: &suite)
    try suite.add(
      good.refusing(
        "disclosures-moved", "Without Key Binding, only a later signature's header has Disclosures.",
        by: .firstSignatureOnly, at: "/signatures/1/header/disclosures", covers: ["SDJ-J-05", "T17"],
        mutation: "the unprotected header moves to the second signature"
      ) { [second = try entry().dropLast()] in
        $0.assembling = { $0.general(header: "{}", further: [second + #","header":\#($0.header())}"#]) }
      })
    try laterProtected(beside: good, to: &suite)
  }

  /// The Issuer signs with two keys, ES256 and Ed25519, and both are trusted.
  private static func both(bound: Bool = false) throws -> Case<TokenInput> {
    var input = TokenInput(SerializedToken.members, disclosing: [BoundCredential.name])
    input.form = .general
    input.furtherFeatures = ["several-signatures", "Ed25519"]
    input.trust = Trust.issuers((Trust.schoolName, [.issuer, .issuerEd25519]))
    if bound {
      input.keyBinding = KeyBindingInput()
      input.demand = Demand.required
    }
    let second = try entry()
    input.assembling = { $0.general(further: [second]) }
    return try Case(
      folder + (bound ? "both-bound" : "both"),
      bound ? "Two signatures hold, and the KB-JWT covers the first." : "Two signatures hold, by keys of two kinds.",
      .firstSignatureOnly, covers: ["SDJ-J-05", "SDJ-J-06", "SDJ-J-07"], input, payload: BoundCredential.processed())
  }

  /// Another signature over the same payload.
  private static func entry(
    by key: TestKey = .issuerEd25519, header: String? = nil, unprotected: String? = nil
  ) throws -> String {
    let parts = try TokenParts(
      signing: header ?? #"{"alg":"\#(key.algorithm)"}"#, TokenInput.payload(SerializedToken.members), with: key)
    return "{\(parts.signed(header: unprotected))}"
  }

  /// Only some of the keys are trusted, or only some signatures hold.
  private static func demands(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    let covers = ["SDJ-J-06", "SDJ-J-07"]
    let first = Trust.issuers((Trust.schoolName, [.issuer]))
    let second = Trust.issuers((Trust.schoolName, [.issuerEd25519]))
    func demand(_ name: String, _ input: inout TokenInput) {
      input.options = [("signatures", .string(name), "several-signatures")]
    }
    try suite.add(
      try good.accepting(
        "first-of-any", "Any signature is enough, and the first one's key is trusted.", covers: covers, level: .strict
      ) { ($0.trust, $0.options) = (first, [("signatures", "any", "several-signatures")]) },
      try good.accepting(
        "second-of-any", "Any signature is enough, and the second one's key is trusted.", covers: covers,
        level: .strict
      ) { ($0.trust, $0.options) = (second, [("signatures", "any", "several-signatures")]) })
    let all = try good.accepting(
      "every", "Every signature must hold, and both do.", covers: covers, level: .strict
    ) { demand("every", &$0) }
    let one = try good.accepting(
      "first", "The first signature must hold, and its key is trusted.", covers: covers, level: .strict
    ) {
      demand("first", &$0)
      $0.trust = first
    }
    try suite.add(
      all, one,
      all.refusing(
        "every-first-trusted", "Every signature must hold, and no key for the second is trusted.",
        by: .algorithmNotTheKeys, at: "/signatures/1/header/alg", covers: covers,
        mutation: "the second signature's key is no longer trusted", level: .strict
      ) { $0.trust = first },
      one.refusing(
        "first-untrusted", "The first signature must hold, and only the second one's key is trusted.",
        by: .algorithmNotTheKeys, at: "/signatures/0/header/alg", covers: covers,
        mutation: "the second key is trusted in place of the first", level: .strict
      ) { $0.trust = second },
      all.refusing(
        "every-second-altered", "Every signature must hold, and the second is altered.",
        by: .issuerSignatureInvalid, at: "/signatures/1/signature", covers: covers,
        mutation: "the first byte of the second signature is altered", level: .strict
      ) { input in
        input.assembling = { [assembling = input.assembling] parts in
          let text = assembling?(parts) ?? ""
          let signature = text.split(separator: #""signature":""#).last?.prefix { $0 != "\"" } ?? ""
          return text.replacing(signature, with: altered(String(signature)))
        }
      })
    let strangers = try entry(by: .stranger)
    try suite.add(
      good.refusing(
        "none-trusted", "Two signatures hold, and nobody trusts their keys.", by: .issuerSignatureInvalid,
        at: "/signatures/0/signature", covers: covers, mutation: "strangers sign in place of the Issuer"
      ) {
        $0.issuerKey = .stranger
        $0.assembling = { $0.general(further: [strangers]) }
      })
  }

  /// `sd_hash` covers the first signature and no other.
  private static func keyBinding(beside bound: Case<TokenInput>, to suite: inout Collection) throws {
    let covers = ["SDJ-J-06", "SDJ-J-07", "SDJ-K-18"]
    let second = try entry()
    try suite.add(
      try bound.accepting(
        "bound-first-trusted", "With Key Binding it is enough that the first signature holds.", covers: covers,
        level: .strict
      ) { $0.trust = Trust.issuers((Trust.schoolName, [.issuer])) },
      bound.refusing(
        "bound-second-trusted", "The KB-JWT covers a signature whose key nobody trusts.", by: .algorithmNotTheKeys,
        at: "/signatures/0/header/alg", covers: covers, mutation: "only the second key is trusted", level: .strict
      ) { $0.trust = Trust.issuers((Trust.schoolName, [.issuerEd25519])) },
      bound.refusing(
        "bound-exchanged", "The signatures changed places after the KB-JWT was made.", by: .keyBindingDigest,
        at: "/kb_jwt/payload/sd_hash", covers: covers + ["SDJ-J-04"],
        mutation: "the signatures change places, and the unprotected header stays first"
      ) {
        $0.assembling = { parts in
          let first = second.dropLast() + #","header":\#(parts.header())}"#
          return #"{"payload":"\#(parts.payload)","signatures":[\#(first),{\#(parts.signed(header: nil))}]}"#
        }
      })
  }

  /// `disclosures` and `kb_jwt` stand in the first signature's unprotected header only.
  private static func laterHeaders(beside bound: Case<TokenInput>, to suite: inout Collection) throws {
    let second = try entry().dropLast()
    let covers = ["SDJ-J-05", "T17"]
    try suite.add(
      bound.refusing(
        "disclosures-later", "A later signature's header has Disclosures too.", by: .firstSignatureOnly,
        at: "/signatures/1/header/disclosures", covers: covers, mutation: "disclosures is added to the second header"
      ) {
        $0.assembling = { $0.general(further: [second + #","header":{"disclosures":["\#(BoundCredential.city)"]}}"#]) }
      },
      bound.refusing(
        "disclosures-only-later", "Only a later signature's header has Disclosures.", by: .firstSignatureOnly,
        at: "/signatures/1/header/disclosures", covers: covers, mutation: "the unprotected header moves to the second"
      ) { $0.assembling = { $0.general(header: "{}", further: [second + #","header":\#($0.header())}"#]) } },
      bound.refusing(
        "kb-jwt-later", "A later signature's header has a KB-JWT too.", by: .firstSignatureOnly,
        at: "/signatures/1/header/kb_jwt", covers: covers + ["SDJ-J-02"],
        mutation: "kb_jwt is added to the second header"
      ) {
        $0.assembling = { $0.general(further: [second + #","header":{"kb_jwt":"\#($0.keyBinding ?? "")"}}"#]) }
      },
      try bound.accepting(
        "other-members-later", "A later signature's header has other members.", covers: ["SDJ-J-05", "SDJ-J-11"]
      ) { $0.assembling = { $0.general(further: [second + #","header":{"kid":"2"}}"#]) } },
      bound.refusing(
        "entry-incomplete", "A later entry has no signature.", by: .serializationMembers,
        at: "/signatures/1/signature", covers: ["SDJ-J-08"], mutation: "the second entry's signature is taken out"
      ) { $0.assembling = { $0.general(further: [#"{"protected":"\#($0.protected)"}"#]) } })
  }

  /// Every protected header counts, whether or not its signature must hold.
  private static func laterProtected(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    for (name, title, header, rule, member) in [
      (
        "alg-none-later", "A later signature says that it is none.", #"{"alg":"none"}"#, Rule.algorithmNotAllowed, "alg"
      ),
      (
        "crit-later", "A later signature insists on an extension that nobody knows.",
        #"{"alg":"Ed25519","crit":["room"],"room":1}"#, .criticalNotUnderstood, "crit"
      ),
      (
        "typ-later", "A later signature says that this is a KB-JWT.", #"{"alg":"Ed25519","typ":"kb+jwt"}"#,
        .typeOfAnotherToken, "typ"
      ),
    ] {
      let second = try entry(header: header)
      try suite.add(
        good.refusing(
          name, title, by: rule, at: "/signatures/1/header/\(member)", covers: ["SDJ-J-07", "SDJ-J-13"],
          mutation: "the second protected header is \(header)", level: .strict
        ) { $0.assembling = { $0.general(further: [second]) } })
    }
  }
}
