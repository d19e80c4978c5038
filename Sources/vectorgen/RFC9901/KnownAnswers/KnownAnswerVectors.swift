/// Answers that RFC 9901 and the RFCs about thumbprints print. RFC 9901 §4.2, §5, §6, A.5; RFC 7638 §3.1; RFC 8037 A.3.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum KnownAnswerVectors {
  private static let folder = "rfc9901/known-answers"

  static func add(to suite: inout Collection) throws {
    try disclosures(to: &suite)
    try PublishedVectors.add(to: &suite, in: folder)
    try suite.add(try thumbprints())
  }

  /// §4.2.1, in the four spellings that it prints, and §4.2.2. The digests of the first by SHA-384 and SHA-512 and those
  /// of the other spellings are computed; the others are printed.
  private static func disclosures(to suite: inout Collection) throws {
    let salt = "_26bc4LT-ac6q2KI6cBW5es"
    func property(_ digests: [HashAlgorithm: String]) -> ReadDisclosure {
      ReadDisclosure(salt: salt, name: "family_name", value: #""Möbius""#, digests: digests)
    }
    let rows: [(name: String, title: String, json: String, read: ReadDisclosure)] = [
      (
        "4.2.1", "The Disclosure of §4.2.1 has the digest of §4.2.3.", #"["\#(salt)", "family_name", "Möbius"]"#,
        property([
          .sha256: "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0",
          .sha384: "jhZlvIgvZ_uLgsrze7_Mpisdz8GIVgGPl3wPEb2VDm2YUggwKdlXP7gVkVJTyAa5",
          .sha512: "27-7Bb2AAwGC0v1E8PONQ0VYtLpSO5N5l_lRnAMukCWA-2-i35QLPQegtTw-pJVWy3-X6dVUg2pFJu7w4XMR5Q",
        ])
      ),
      (
        "4.2.1-escaped", "The Disclosure of §4.2.1 with an escaped letter has a digest of its own.",
        #"["\#(salt)", "family_name", "M\u00f6bius"]"#,
        property([.sha256: "BwU3T4PB1Wk6TbA1HUOm9XenJYLZfYtJGn8hMl77zwg"])
      ),
      (
        "4.2.1-compact", "The Disclosure of §4.2.1 without spaces has a digest of its own.",
        #"["\#(salt)","family_name","Möbius"]"#, property([.sha256: "TZjouOTrBKEwUNjNDs9yeMzBoQn8FFLPaJjRRmAtwrM"])
      ),
      (
        "4.2.1-lines", "The Disclosure of §4.2.1 with line feeds has a digest of its own.",
        "[\n\"\(salt)\",\n\"family_name\",\n\"Möbius\"\n]",
        property([.sha256: "WgTWKMWOEUwzhJXwrq2EuXN2SvhvJ_5-DvEl2DlKC_A"])
      ),
      (
        "4.2.2", "The Disclosure of §4.2.2 has the digest that is printed.", #"["lklxF5jMYlGTPUovMNIvCA", "FR"]"#,
        ReadDisclosure(
          salt: "lklxF5jMYlGTPUovMNIvCA", value: #""FR""#,
          digests: [.sha256: "w0I8EKcdCtUPkGCNUrfwVp2xEgNjtoIDlOxc9-PlOhs"])
      ),
    ]
    for row in rows {
      let text = disclosure(row.json)
      try suite.add(
        try Case(
          "\(folder)/disclosure-\(row.name)", row.title, .disclosureUnreferenced,
          covers: ["SDJ-E-04", "SDJ-H-01", "SDJ-H-02", "D1", "T16"], severity: .high, ParseInput(.disclosure, text),
          payload: try row.read.payload(of: text)))
      guard row.name.hasPrefix("4.2.1") else { continue }
      let printed = row.read.digests[.sha256] ?? digest(text)
      try suite.add(
        try Case(
          "\(folder)/token-\(row.name)", "A token has the digest that belongs to §4.2.1 in spelling \(row.name).",
          .disclosureUnreferenced, covers: ["SDJ-E-04", "SDJ-H-01", "D1", "T16"], severity: .high,
          TokenInput(#""_sd":["\#(printed)"]"#, disclosing: [text]),
          payload: #"{"iss":"https://school.example","family_name":"Möbius"}"#))
    }
  }

  /// RFC 7638 thumbprints of published keys.
  private static func thumbprints() throws -> [Case<ParseInput>] {
    let rows: [(name: String, title: String, key: JSONObject, thumbprint: String)] = [
      (
        "rfc9901-a5", "The Issuer's key of A.5 has its thumbprint.", TestKey.issuer.publicJWK,
        "Q5yTSREAbvZL131ynDBhalXJcF9fL0foJlMN8u6ldiY"
      ),
      (
        "rfc9901-holder", "The Holder's key of the RFC's examples has its thumbprint.", TestKey.holder.publicJWK,
        "aISfTcr9M_Zd09AXGAAeFxnLbFY6lBa87UN515wm5d4"
      ),
      (
        "rfc7638-3.1", "The RSA key of RFC 7638 §3.1 has the thumbprint that is printed.", PublishedTexts.rsaKey,
        "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"
      ),
      (
        "rfc8037-a3", "The Ed25519 key of RFC 8037 A.3 has the thumbprint that is printed.", PublishedTexts.edwardsKey,
        "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
      ),
    ]
    return try rows.map { row in
      try Case(
        "\(folder)/thumbprint-\(row.name)", row.title, .keyMember, covers: ["JOS-10"], severity: .high,
        ParseInput(.jwk, JSON.object(row.key).text()), payload: quoted(row.thumbprint))
    }
  }
}
