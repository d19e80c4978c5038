/// The tokens of RFC 9901 §5 and §6. §5 is printed with its signatures; §6 is signed here with the key of A.5.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum PublishedVectors {
  private static let trust = Trust.issuers(("https://issuer.example.com", [TestKey.issuer]))

  /// Claims of §5.1 that are never concealed.
  private static let clear =
    #""iss":"https://issuer.example.com","iat":1683000000,"exp":1883000000,"sub":"user_42",\#(TestKey.holder.confirmation)"#
  private static let address =
    #""address":{"street_address":"123 Main St","locality":"Anytown","region":"Anystate","country":"US"}"#

  static func add(to suite: inout Collection, in folder: String) throws {
    try issuance(to: &suite, in: folder)
    try presentation(to: &suite, in: folder)
    try addresses(to: &suite, in: folder)
  }

  private static func issuance(to suite: inout Collection, in folder: String) throws {
    var input = TokenInput()
    input.assembling = { _ in PublishedTexts.issuance }
    input.trust = trust
    let all =
      #""given_name":"John","family_name":"Doe","email":"johndoe@example.com","phone_number":"+1-202-555-0101","#
      + #""phone_number_verified":true,\#(address),"birthdate":"1940-01-01","updated_at":1570000000"#
    let good = try Case(
      "\(folder)/5.1-verified", "The SD-JWT of §5.1 is verified with all its Disclosures.", .issuerSignatureInvalid,
      covers: ["SDJ-F-01", "SDJ-F-07", "SDJ-D-01", "SDJ-V-13", "D1", "T16"], severity: .high, input,
      payload: #"{\#(clear),\#(all),"nationalities":["US","DE"]}"#)
    try suite.add(
      good,
      try good.accepting(
        "\(folder)/5.1-received", "The SD-JWT of §5.1 is received by a Holder.", covers: ["SDJ-F-07", "SDJ-O-03"],
        severity: .high
      ) { $0.action = .accept },
      try good.accepting(
        "\(folder)/5.1-nothing-disclosed", "The SD-JWT of §5.1 is verified without its Disclosures.",
        covers: ["SDJ-F-02", "SDJ-V-10", "SDJ-V-14"], severity: .high, payload: #"{\#(clear),"nationalities":[]}"#
      ) { $0.assembling = { _ in PublishedTexts.jwt + "~" } },
      good.refusing(
        "5.1-altered-signature", "The signature of §5.1 has one other letter.", by: .issuerSignatureInvalid,
        at: "/signature", covers: ["SDJ-V-04"], mutation: "the signature's first letter is another one"
      ) {
        $0.assembling = { _ in PublishedTexts.issuance.replacing(".MczwjBFG", with: ".NczwjBFG") }
      },
      good.refusing(
        "5.1-altered-disclosure", "A Disclosure of §5.1 has another salt.", by: .disclosureUnreferenced,
        at: "/disclosures/0", covers: ["SDJ-V-18", "SDJ-V-23", "D36"],
        mutation: "the first letter of the first salt is another one"
      ) {
        $0.assembling = { _ in
          PublishedTexts.issuance.replacing(
            PublishedTexts.disclosures[0], with: disclosure(#"["3GLC42sKQveCfGfryNRN9w", "given_name", "John"]"#))
        }
      })
  }

  private static func presentation(to suite: inout Collection, in folder: String) throws {
    var input = TokenInput()
    input.assembling = { _ in PublishedTexts.covered + PublishedTexts.keyBinding }
    input.trust = trust
    input.now = 1_748_537_300
    input.demand = [
      "policy": "required", "audience": "https://verifier.example.org", "nonce": "1234567890", "max_age": 300,
    ]
    let good = try Case(
      "\(folder)/5.2", "The SD-JWT+KB of §5.2 is verified.", .keyBindingDigest,
      covers: ["SDJ-F-01", "SDJ-F-06", "SDJ-F-07", "SDJ-K-04", "SDJ-V-14", "T08"], severity: .high, input,
      payload: #"{\#(clear),"given_name":"John","family_name":"Doe",\#(address),"nationalities":["US"]}"#)
    try suite.add(
      good,
      good.refusing(
        "5.2-disclosure-taken", "A Disclosure has been taken out of the SD-JWT+KB of §5.2.", by: .keyBindingDigest,
        at: "/kb_jwt/payload/sd_hash", covers: ["SDJ-K-04", "SDJ-K-18", "T08"],
        mutation: "the last Disclosure is taken away"
      ) {
        $0.assembling = { _ in
          PublishedTexts.covered.replacing("\(PublishedTexts.disclosures[8])~", with: "") + PublishedTexts.keyBinding
        }
      },
      good.refusing(
        "5.2-disclosures-turned", "Two Disclosures of the SD-JWT+KB of §5.2 have changed places.",
        by: .keyBindingDigest, at: "/kb_jwt/payload/sd_hash", covers: ["SDJ-K-18", "T08"],
        mutation: "the first two Disclosures change places"
      ) {
        let texts = [0, 5, 1, 8].map { PublishedTexts.disclosures[$0] }.map { $0 + "~" }.joined()
        $0.assembling = { _ in "\(PublishedTexts.jwt)~\(texts)\(PublishedTexts.keyBinding)" }
      },
      good.refusing(
        "5.2-other-nonce", "The SD-JWT+KB of §5.2 is shown where another nonce was given.", by: .keyBindingNonce,
        at: "/kb_jwt/payload/nonce", covers: ["SDJ-K-15"], mutation: "the nonce asked for is another one"
      ) { $0.demand["nonce"] = "1234567891" })
    // §8.1 rebuilds the compact form, so the KB-JWT covers the JSON forms too.
    for form in [SerializationForm.flattened, .general] {
      try suite.add(
        try good.accepting(
          "\(folder)/5.2-\(form == .general ? "general" : "flattened")",
          "The parts of §5.2 are verified as \(form == .general ? "general" : "flattened") JSON.",
          covers: ["SDJ-J-04", "SDJ-K-04", "T08"], severity: .high
        ) {
          $0.assembling = nil
          $0.form = form
          $0.afterPresenting = publish
        })
    }
  }

  /// Puts the parts of §5.2 in the place of others.
  @Sendable private static func publish(_ parts: inout TokenParts) {
    let segments = PublishedTexts.jwt.split(separator: ".").map(String.init)
    (parts.protected, parts.payload, parts.signature) = (segments[0], segments[1], segments[2])
    parts.disclosures = PublishedTexts.shown.map { PublishedTexts.disclosures[$0] }
    parts.keyBinding = PublishedTexts.keyBinding
  }

  /// §6.1 to §6.3: one address, concealed whole, in its members, and both. The digests are those that are printed.
  private static func addresses(to suite: inout Collection, in folder: String) throws {
    let open =
      #"{"street_address": "Schulstr. 12", "locality": "Schulpforta", "region": "Sachsen-Anhalt", "country": "DE"}"#
    let whole = disclosure(#"["2GLC42sKQveCfGfryNRN9w", "address", \#(open)]"#)
    let members = [
      #"["2GLC42sKQveCfGfryNRN9w", "street_address", "Schulstr. 12"]"#,
      #"["eluV5Og3gSNII8EYnsxA_A", "locality", "Schulpforta"]"#,
      #"["6Ij7tM-a5iVPGboS5tmvVA", "region", "Sachsen-Anhalt"]"#, #"["eI8ZWm9QnKPpNPeNenHdhQ", "country", "DE"]"#,
    ].map(disclosure)
    let three =
      #""6vh9bq-zS4GKM_7GpggVbYzzu6oOGXrmNVGPHP75Ud0", "9gjVuXtdFROCgRrtNcGUXmF65rdezi_6Er_j76kmYyM", "#
      + #""KURDPh4ZC19-3tiz-Df39V8eidy1oV3a3H1Da2N0g88""#
    let four = #"{"_sd": [\#(three), "WN9r9dCBJ8HTCsS2jKASxTjEyW5m5x65_Z_2ro2jfXM"]}"#
    let parent = disclosure(#"["Qg_O64zqAxe412a108iroA", "address", \#(four)]"#)
    let rows: [(name: String, title: String, members: String, texts: [String])] = [
      (
        "6.1", "The address of §6.1 is concealed whole.",
        #""_sd": ["fOBUSQvo46yQO-wRwXBcGqvnbKIueISEL961_Sjd4do"]"#, [whole]
      ),
      ("6.2", "The members of the address of §6.2 are concealed.", #""address": \#(four)"#, members),
      (
        "6.2-one-open", "The members of the address of §6.2 but one are concealed.",
        #""address": {"_sd": [\#(three)], "country": "DE"}"#, Array(members.dropLast())
      ),
      (
        "6.3", "The address of §6.3 is concealed, and so are its members.",
        #""_sd": ["HvrKX6fPV0v9K_yCVFBiLFHsMaxcD_114Em6VT8x1lg"]"#, members + [parent]
      ),
    ]
    let claims = #""iat":1683000000,"exp":1883000000,"sub":"6c5c0a49-b589-431d-bae7-219122a9ec2c""#
    for row in rows {
      var input = TokenInput(disclosing: row.texts)
      input.payload =
        #"{"iss": "https://issuer.example.com", \#(claims), \#(row.members), "_sd_alg": "sha-256"}"#
      input.trust = trust
      let good = try Case(
        "\(folder)/\(row.name)", row.title, .disclosureUnreferenced,
        covers: ["SDJ-P-16", "SDJ-P-17", "SDJ-V-13", "SDJ-F-06", "D1", "D5"], severity: .high, input,
        payload: #"{"iss":"https://issuer.example.com",\#(claims),"address":\#(open)}"#)
      try suite.add(good)
      if row.name == "6.3" {
        try suite.add(
          good.refusing(
            "6.3-parent-missing", "The members of the address of §6.3 are disclosed without the address.",
            by: .disclosureUnreferenced, at: "/disclosures/0", covers: ["SDJ-V-18", "T01"],
            mutation: "the Disclosure of the address is taken away"
          ) { $0.disclosures.removeLast() })
      }
    }
  }
}
