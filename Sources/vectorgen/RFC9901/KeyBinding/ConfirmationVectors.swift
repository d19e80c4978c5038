/// Whose key signs the KB-JWT: the one that the credential names, and no other. RFC 9901 §4.1.2, §4.3.2; RFC 7800 §3.

import Conformance
import CryptoPrimitives
import SelectiveDisclosure
import StrictJSON

enum ConfirmationVectors {
  static func add(to suite: inout Collection) throws {
    let good = try BoundCredential.good()
    try suite.add(
      keys.map { row in
        good.refusing(
          "confirmation/\(row.name)".inKeyBinding, row.title, by: row.rule, at: "/payload/cnf" + row.location,
          covers: row.covers, mutation: row.mutation, level: row.level
        ) { $0.payload = TokenInput.payload(BoundCredential.digests + row.members) }
      })
    try kinds(good, to: &suite)
    try named(good, to: &suite)
    try concealed(good, to: &suite)
    try signers(good, to: &suite)
  }

  private struct Row {
    let name: String
    let title: String
    let rule: Rule
    var location = ""
    /// Members of the payload in place of `cnf`, with a comma in front.
    let members: String
    let mutation: String
    var covers = ["SDJ-K-09"]
    var level = Vector.Level.strict
  }

  private static func cnf(_ value: String) -> String { #","cnf":\#(value)"# }
  private static func jwk(_ members: KeyValuePairs<String, JSON?>) -> String {
    cnf(#"{"jwk":\#(TestKey.holder.publicText(members))}"#)
  }

  private static let keys: [Row] = [
    Row(
      name: "missing", title: "The credential names no Holder key, and a KB-JWT comes with it.",
      rule: .confirmationMissing, members: "", mutation: "cnf is taken out", covers: ["SDJ-K-08", "T12"], level: .must),
    Row(
      name: "text", title: "The cnf of a credential is a text.", rule: .confirmationMalformed,
      members: cnf(#""holder""#), mutation: "cnf is a string"),
    Row(
      name: "empty", title: "The cnf of a credential is empty.", rule: .confirmationMethodUnknown, members: cnf("{}"),
      mutation: "cnf has no member"),
    Row(
      name: "two-methods", title: "The cnf of a credential names a key in two ways.", rule: .confirmationMalformed,
      members: cnf(#"{"jwk":\#(TestKey.holder.publicText()),"jku":"https://wallet.example/keys"}"#),
      mutation: "jku is added to cnf"),
    Row(
      name: "jku", title: "The Holder key would have to be fetched.", rule: .confirmationMethodUnknown,
      members: cnf(#"{"jku":"https://wallet.example/keys","kid":"wallet-1"}"#), mutation: "jku and kid replace jwk",
      covers: ["SDJ-K-09", "SDJ-K-10", "JOS-12"]),
    Row(
      name: "jwe", title: "The Holder key is encrypted.", rule: .confirmationMethodUnknown,
      members: cnf(#"{"jwe":"eyJhbGciOiJkaXIifQ"}"#), mutation: "jwe replaces jwk"),
    Row(
      name: "unknown-method", title: "The Holder key is named in a way that nobody knows.",
      rule: .confirmationMethodUnknown, members: cnf(#"{"seal":"red"}"#), mutation: "an unknown member replaces jwk"),
    Row(
      name: "jwk-text", title: "The jwk of a cnf is a text.", rule: .keyNotObject, location: "/jwk",
      members: cnf(#"{"jwk":"holder"}"#), mutation: "jwk is a string"),
    Row(
      name: "symmetric", title: "The Holder key is a shared secret.", rule: .keyType, location: "/jwk/kty",
      members: cnf(#"{"jwk":{"kty":"oct","k":"R2h1bGFtIFF1YWlhbWEgMTk0NA"}}"#), mutation: "the key is symmetric"),
    Row(
      name: "private", title: "The credential publishes the Holder's private key.", rule: .keyPrivateMember,
      location: "/jwk/d", members: jwk(["d": TestKey.holder.jwk["d"]]), mutation: "d is added to the key"),
    Row(
      name: "for-encryption", title: "The Holder key is meant for encryption.", rule: .keyUse, location: "/jwk/use",
      members: jwk(["use": "enc"]), mutation: "use is enc", covers: ["SDJ-K-09", "JOS-09"]),
    Row(
      name: "for-signing-only", title: "The key_ops of the Holder key do not allow verification.",
      rule: .keyOperations, location: "/jwk/key_ops", members: jwk(["key_ops": ["sign"]]), mutation: "key_ops is sign",
      covers: ["SDJ-K-09", "JOS-09"]),
    Row(
      name: "alg-of-another-curve", title: "The Holder key has the alg of another curve.", rule: .keyAlgorithm,
      location: "/jwk/alg", members: jwk(["alg": "ES384"]), mutation: "alg is ES384",
      covers: ["SDJ-K-09", "JOS-05", "JOS-09"]),
    Row(
      name: "off-curve", title: "The Holder key is not on its curve.", rule: .keyPoint, location: "/jwk",
      members: jwk(["y": TestKey.holder.publicJWK["x"]]), mutation: "y is equal to x", covers: ["SDJ-K-09", "JOS-08"],
      level: .must),
    Row(
      name: "key-agreement", title: "The Holder key is for key agreement.", rule: .keyCurve, location: "/jwk/crv",
      members: cnf(#"{"jwk":\#(TestKey.holderEd25519.publicText(["crv": "X25519"]))}"#),
      mutation: "the key is on X25519", covers: ["SDJ-K-09", "JOS-07"], level: .must),
    Row(
      name: "rsa-1024", title: "The Holder key is RSA with 1024 bits.", rule: .keyRSASize, location: "/jwk/n",
      members: cnf(#"{"jwk":\#(JSON.object(WeakKeys.rsa1024).text())}"#), mutation: "the key is RSA with 1024 bits",
      covers: ["SDJ-K-09", "JOS-06"], level: .must),
  ]

  /// Good keys that say more than they must.
  private static func kinds(_ good: Case<TokenInput>, to suite: inout Collection) throws {
    for (name, title, members) in [
      (
        "with-further-members", "The Holder key has kid, use, alg and an unknown member.",
        ["kid": "wallet-1", "use": "sig", "alg": "ES256", "colour": "blue"] as KeyValuePairs<String, JSON?>
      ),
      ("with-key-ops", "The key_ops of the Holder key allow verification.", ["key_ops": ["verify"]]),
    ] {
      let confirmation = String(jwk(members).dropFirst())
      try suite.add(
        good.accepting(
          "confirmation/\(name)".inKeyBinding, title, .keyUse, covers: ["SDJ-K-09", "JOS-09"],
          payload: BoundCredential.processed(confirmation)
        ) { $0.payload = TokenInput.payload(BoundCredential.digests + "," + confirmation) })
    }
  }

  /// A key that the Verifier knows by its name.
  private static func named(_ good: Case<TokenInput>, to suite: inout Collection) throws {
    let known = try good.accepting(
      "confirmation/kid-known".inKeyBinding, "The Verifier knows the key that cnf names by its kid.",
      .confirmationKeyUnknown, covers: ["SDJ-K-10"], level: .strict,
      payload: BoundCredential.processed(#""cnf":{"kid":"wallet-1"}"#)
    ) {
      $0.payload = TokenInput.payload(BoundCredential.digests + cnf(#"{"kid":"wallet-1"}"#))
      $0.options = [("holder_keys", ["wallet-1": .object(TestKey.holder.publicJWK)], "holder-kid")]
    }
    try suite.add(
      known,
      known.refusing(
        "kid-unknown", "The Verifier knows another kid than the one in cnf.", by: .confirmationKeyUnknown,
        at: "/payload/cnf/kid", covers: ["SDJ-K-10"], mutation: "the Verifier knows wallet-2 only", level: .strict
      ) { $0.options = [("holder_keys", ["wallet-2": .object(TestKey.holder.publicJWK)], "holder-kid")] },
      known.refusing(
        "kid-number", "The kid of a cnf is a number.", by: .confirmationMalformed, at: "/payload/cnf/kid",
        covers: ["SDJ-K-09", "SDJ-K-10"], mutation: "kid is a number", level: .strict
      ) { $0.payload = TokenInput.payload(BoundCredential.digests + cnf(#"{"kid":1}"#)) },
      known.refusing(
        "kid-alone", "The Verifier knows no Holder keys, and cnf has only a kid.", by: .confirmationKeyUnknown,
        at: "/payload/cnf/kid", covers: ["SDJ-K-10"], mutation: "the Verifier knows no Holder keys", level: .strict
      ) { $0.options = [] })
    let both = #""cnf":{"kid":"wallet-1","jwk":\#(TestKey.holder.publicText())}"#
    let named = try good.accepting(
      "confirmation/jwk-and-kid".inKeyBinding, "A cnf has a jwk and a kid, by which the Verifier knows another key.",
      .keyBindingSignature, covers: ["SDJ-K-09", "SDJ-K-10"], level: .strict, payload: BoundCredential.processed(both)
    ) {
      $0.payload = TokenInput.payload(BoundCredential.digests + "," + both)
      $0.options = [("holder_keys", ["wallet-1": .object(TestKey.stranger.publicJWK)], "holder-kid")]
    }
    try suite.add(
      named,
      named.refusing(
        "jwk-and-kid-of-another", "A cnf has a jwk, and the KB-JWT is signed by the key that its kid names.",
        by: .keyBindingSignature, at: "/kb_jwt/signature", covers: ["SDJ-K-08", "SDJ-K-10"],
        mutation: "the key that the kid names signs the KB-JWT", level: .strict
      ) { $0.keyBinding?.key = .stranger })
  }

  private static func concealed(_ good: Case<TokenInput>, to suite: inout Collection) throws {
    let claim = disclosure(#"["ZTfODxn2qQHZjbQUAYuDYw", "cnf", {"jwk":\#(TestKey.holder.publicText())}]"#)
    let disclosed = try good.accepting(
      "confirmation/disclosed".inKeyBinding, "The cnf of a credential is concealed, and disclosed.",
      .confirmationMissing, covers: ["SDJ-K-09"], level: .strict,
      payload: BoundCredential.processed(showing: "")
    ) {
      $0.payload = TokenInput.payload(#""_sd":["\#(digest(claim))"]"#)
      $0.disclosures = [claim]
    }
    try suite.add(
      disclosed,
      disclosed.refusing(
        "withheld", "The cnf of a credential is concealed, and not disclosed.", by: .confirmationMissing,
        at: "/payload/cnf", covers: ["SDJ-K-08", "SDJ-K-09"], mutation: "the Disclosure of cnf is left out"
      ) { $0.disclosures = [] })
  }

  /// Keys that the KB-JWT brings along.
  private static func signers(_ good: Case<TokenInput>, to suite: inout Collection) throws {
    let own = TestKey.stranger.publicText()
    for (name, what, member) in [
      ("jwk", "its own jwk", #""jwk":\#(own)"#), ("kid", "the Holder's kid", #""kid":"wallet-1""#),
      ("jku", "a place to fetch keys from", #""jku":"https://thief.example/keys""#),
    ] {
      let header = #"{"alg":"ES256","typ":"kb+jwt",\#(member)}"#
      let harmless = try good.accepting(
        "confirmation/header-\(name)".inKeyBinding, "The header of a KB-JWT names \(what), which decides nothing.",
        .keyBindingSignature, covers: ["SDJ-K-08", "JOS-12"]
      ) { $0.keyBinding?.header = header }
      try suite.add(
        harmless,
        harmless.refusing(
          "header-\(name)-of-signer", "A stranger signs the KB-JWT, whose header names \(what).",
          by: .keyBindingSignature, at: "/kb_jwt/signature", covers: ["SDJ-K-08", "JOS-12", "T12"],
          mutation: "a stranger signs the KB-JWT"
        ) { $0.keyBinding?.key = .stranger })
    }
    try suite.add(
      good.refusing(
        "confirmation/signed-by-issuer".inKeyBinding, "The Issuer signs the KB-JWT in the Holder's stead.",
        by: .keyBindingSignature, at: "/kb_jwt/signature", covers: ["SDJ-K-08", "T12"],
        mutation: "the Issuer's key signs the KB-JWT"
      ) { $0.keyBinding?.key = .issuer })
  }
}
