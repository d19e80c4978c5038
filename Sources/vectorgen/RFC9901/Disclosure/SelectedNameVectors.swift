/// A Holder finds the claim to show by its name, and not by what its Disclosure's text holds. RFC 9901 §4, §7.2.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum SelectedNameVectors {
  static func add(to suite: inout Collection) throws {
    let texts = [
      #"["2GLC42sKQveCfGfryNRN9w", "degree", "Master"]"#,
      #"["eluV5Og3gSNII8EYnsxA_A", "remark", "the degree is not yet confirmed"]"#,
      #"["degree-6Ij7tM-a5iVPGboS5", "birthdate", "2001-05-17"]"#,
      #"["eI8ZWm9QnKPpNPeNenHdhQ", "degree_of_disability", 50]"#,
      #"["Qg_O64zqAxe412a108iroA", "other", {"degree": "Bachelor"}]"#,
    ].map(disclosure)
    var input = TokenInput(
      #""_sd":[\#(texts.map { quoted(digest($0)) }.joined(separator: ","))]"#, disclosing: texts)
    // Signing twice might give two texts, and what is presented is a part of what is received.
    let parts = try input.parts()
    input.action = .present
    input.assembling = { _ in parts.issued }
    input.options = [choice("degree")]
    var presented = parts
    presented.disclosures = [texts[0]]
    let good = try Case(
      "rfc9901/disclosure/selection/by-name",
      "A name is chosen that other Disclosures have in their salts, names and values.", .pathMatchesNothing,
      covers: ["SDJ-O-05", "D37"], severity: .high, input,
      payload: JSON.object(["sd_jwt": .string(presented.issued)]).text())
    try suite.add(
      good,
      good.refusing(
        "part-of-a-name", "A name is chosen that is only a part of names.", by: .pathMatchesNothing, at: "/degr",
        covers: ["SDJ-O-05", "D37"], mutation: "the name to show loses its end", level: .strict
      ) { $0.options = [choice("degr")] })
  }

  /// The path of one claim, which no further feature is needed for.
  private static func choice(_ name: String) -> (name: String, value: JSON, feature: String) {
    ("disclose", [[.string(name)]], TestKey.issuer.algorithm)
  }
}
