/// What `sd_hash` covers: the JWT and the presented Disclosures, each with its tilde. RFC 9901 §4.3.1, §7.3 step 5.g.

import Conformance
import CryptoPrimitives
import SelectiveDisclosure
import StrictJSON

enum KeyBindingDigestVectors {
  private static let (name, city) = (BoundCredential.name, BoundCredential.city)

  static func add(to suite: inout Collection) throws {
    let good = try BoundCredential.good()
    try changedAfterwards(good, to: &suite)
    try overOtherText(good, to: &suite)
    try suite.add(values.map { good.refusing($0, in: "digest") })
    try otherNumbersOfDisclosures(good, to: &suite)
    try otherHashes(good, to: &suite)
    try written(to: &suite)
  }

  /// The KB-JWT is good, and then the Disclosures change.
  private static func changedAfterwards(_ good: Case<TokenInput>, to suite: inout Collection) throws {
    let two = try good.accepting(
      "digest/two-disclosed".inKeyBinding, "A KB-JWT covers two Disclosures.", .keyBindingDigest,
      covers: ["SDJ-K-04", "SDJ-K-18"],
      payload: BoundCredential.processed(showing: #","name":"Noor Adeyemi","city":"Kampala""#)
    ) { $0.disclosures = [name, city] }
    try suite.add(two.everywhere)
    let covers = ["SDJ-K-18", "SDJ-J-04", "D19", "T08"]
    try suite.add(
      two.refusing(
        "removed", "A Disclosure was removed after the KB-JWT was made.", by: .keyBindingDigest,
        at: "/kb_jwt/payload/sd_hash", covers: covers, mutation: "the second Disclosure is removed afterwards"
      ) { $0.afterPresenting = { $0.disclosures.removeLast() } }.everywhere)
    try suite.add(
      two.refusing(
        "reordered", "The Disclosures were put in another order after the KB-JWT was made.", by: .keyBindingDigest,
        at: "/kb_jwt/payload/sd_hash", covers: covers, mutation: "the Disclosures change places afterwards"
      ) { $0.afterPresenting = { $0.disclosures.reverse() } }.everywhere)
    try suite.add(
      good.refusing(
        "digest/added".inKeyBinding, "A Disclosure was added after the KB-JWT was made.", by: .keyBindingDigest,
        at: "/kb_jwt/payload/sd_hash", covers: covers, mutation: "another claim's Disclosure is added afterwards"
      ) { $0.afterPresenting = { $0.disclosures.append(city) } }.everywhere)
    try suite.add(
      good.refusing(
        "digest/replaced".inKeyBinding, "A Disclosure was replaced after the KB-JWT was made.", by: .keyBindingDigest,
        at: "/kb_jwt/payload/sd_hash", covers: covers + ["D4"], mutation: "another claim's Disclosure takes its place"
      ) { $0.afterPresenting = { $0.disclosures = [city] } }.everywhere)
  }

  /// The digest is honest, but of the wrong text.
  private static func overOtherText(_ good: Case<TokenInput>, to suite: inout Collection) throws {
    let texts: [(String, String, String, @Sendable (String) -> String)] = [
      (
        "without-last-tilde", "The digest leaves out the last tilde.", "the last tilde is left out of the digest",
        { String($0.dropLast()) }
      ),
      (
        "with-another-tilde", "The digest covers one tilde too many.", "a tilde is added to what is digested",
        { $0 + "~" }
      ),
      (
        "of-jwt-only", "The digest covers the JWT and no Disclosure.", "only the JWT and its tilde are digested",
        { $0.prefix { $0 != "~" } + "~" }
      ),
      (
        "of-all-issued", "The digest covers all that was issued, not what is presented.",
        "the Disclosure that was kept is digested too", { $0 + city + "~" }
      ),
      (
        "of-decoded", "The digest covers the Disclosure's JSON, not its base64url text.",
        "the decoded Disclosure is digested",
        { $0.replacing(name, with: #"["lklxF5jMYlGTPUovMNIvCA", "name", "Noor Adeyemi"]"#) }
      ),
      ("of-nothing", "The digest is that of no text at all.", "nothing is digested", { _ in "" }),
    ]
    for (name, title, mutation, covering) in texts {
      try suite.add(
        good.refusing(
          "digest/\(name)".inKeyBinding, title, by: .keyBindingDigest, at: "/kb_jwt/payload/sd_hash",
          covers: ["SDJ-K-04", "SDJ-K-18", "T08"], mutation: mutation
        ) { $0.keyBinding?.covering = covering })
    }
  }

  private static let values: [KeyBindingFault] = [
    .payload(
      "sd_hash", nil, "missing", "A KB-JWT has no sd_hash.", by: .keyBindingDigest,
      covers: ["SDJ-K-02", "SDJ-K-18", "T08"], mutation: "sd_hash is taken out"),
    .payload(
      "sd_hash", "0", "number", "The sd_hash of a KB-JWT is a number.", by: .keyBindingDigest, covers: ["SDJ-K-18"],
      mutation: "sd_hash is 0"),
    .payload(
      "sd_hash", #""SD_HASH=""#, "padded", "The sd_hash of a KB-JWT is padded.", by: .keyBindingDigest,
      covers: ["SDJ-K-18"], mutation: "an equals sign is added to sd_hash"),
    .payload(
      "sd_hash", #"["SD_HASH"]"#, "array", "The sd_hash of a KB-JWT stands in an array.", by: .keyBindingDigest,
      covers: ["SDJ-K-18"], mutation: "sd_hash stands in an array"),
    KeyBindingFault(
      name: "draft-name", title: "A KB-JWT calls its digest as old drafts did.", rule: .keyBindingDigest,
      location: "/payload/sd_hash", covers: ["SDJ-K-02", "SDJ-K-18"], mutation: "sd_hash is called _sd_hash"
    ) { $0.payload = $0.payload.replacing(#""sd_hash""#, with: #""_sd_hash""#) },
  ]

  private static func otherNumbersOfDisclosures(_ good: Case<TokenInput>, to suite: inout Collection) throws {
    let none = try good.accepting(
      "digest/none-disclosed".inKeyBinding, "A KB-JWT covers a JWT without Disclosures.", .keyBindingDigest,
      covers: ["SDJ-K-04", "T08"], payload: BoundCredential.processed(showing: "")
    ) { $0.disclosures = [] }
    try suite.add(none.everywhere)
    try suite.add(
      none.refusing(
        "none-disclosed-without-tilde", "The digest of a JWT without Disclosures leaves out its tilde.",
        by: .keyBindingDigest, at: "/kb_jwt/payload/sd_hash", covers: ["SDJ-K-04", "T08"],
        mutation: "the only tilde is left out of the digest"
      ) { $0.keyBinding?.covering = { String($0.dropLast()) } })
  }

  private static func otherHashes(_ good: Case<TokenInput>, to suite: inout Collection) throws {
    for hash in [HashAlgorithm.sha384, .sha512] {
      let digests = #""_sd_alg":"\#(hash.rawValue)","_sd":["\#(digest(name, hash))"]"#
      let other = try good.accepting(
        "digest/\(hash.rawValue)".inKeyBinding, "The digest of a KB-JWT is made with \(hash.rawValue).",
        .keyBindingDigest, covers: ["SDJ-K-04", "SDJ-K-18", "D31"]
      ) { $0.payload = TokenInput.payload(digests + "," + TestKey.holder.confirmation) }
      try suite.add(
        other,
        other.refusing(
          "\(hash.rawValue)-as-sha-256",
          "The credential uses \(hash.rawValue), and the digest of its KB-JWT is made with sha-256.",
          by: .keyBindingDigest, at: "/kb_jwt/payload/sd_hash", covers: ["SDJ-K-04", "SDJ-K-18", "D31"],
          mutation: "the digest is made with sha-256"
        ) { $0.keyBinding?.hash = .sha256 })
    }
  }

  /// The Issuer's own way of writing is covered as it stands.
  private static func written(to suite: inout Collection) throws {
    var input = BoundCredential.input()
    let odd = disclosure("[ \"KnVYRbEUP9UDUiiq38L1zw\",\n \"n\\u0061me\" , \"Noor\\u0020Adeyemi\" ]")
    input.header = "{ \"typ\" : \"ler+sd-jwt\",\n  \"alg\":\"ES256\" }"
    input.payload =
      #"{ \#(TestKey.holder.confirmation) , "_sd" : [ "\#(digest(odd))" ],  "iss":"\#(Trust.schoolName)" }"#
    input.disclosures = [odd]
    let asWritten = try Case(
      "digest/as-written".inKeyBinding, "The digest covers texts with odd spacing, escapes and order as they stand.",
      .keyBindingDigest, covers: ["SDJ-K-18", "D28"], input, payload: BoundCredential.processed())
    try suite.add(asWritten.everywhere)
    try suite.add(
      asWritten.refusing(
        "rewritten", "The digest covers the same claims, written anew.", by: .keyBindingDigest,
        at: "/kb_jwt/payload/sd_hash", covers: ["SDJ-K-18", "D28"],
        mutation: "what is digested has a Disclosure of the same JSON without spaces and escapes"
      ) {
        $0.keyBinding?.covering = {
          $0.replacing(odd, with: disclosure(#"["KnVYRbEUP9UDUiiq38L1zw","name","Noor Adeyemi"]"#))
        }
      })
  }
}
