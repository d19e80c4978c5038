/// Tokens taken apart and put together again, before anything is verified. RFC 9901 §4.

import Conformance
import SelectiveDisclosure
import StrictJSON

extension TokenParts {
  /// The text up to the last tilde, with an empty signature.
  fileprivate var unsigned: String {
    var parts = self
    parts.signature = ""
    return parts.issued
  }
}

enum FormatParsingVectors {
  static func add(to suite: inout Collection) throws {
    let name = FormatVectors.name
    let city = FormatVectors.city
    var input = TokenInput("\(FormatVectors.members),\(FormatVectors.holder)", disclosing: [name, city])
    input.keyBinding = KeyBindingInput()
    let parts = try input.parts()

    let two = try parsed(
      "two-disclosures", "A JWT and two Disclosures are told apart.", .keyBindingNotAllowedHere,
      covers: ["SDJ-F-01", "SDJ-F-03", "SDJ-F-07", "SDJ-V-01"], parts, .sdJWT)
    var none = parts
    none.disclosures = []
    try suite.add(
      two,
      try parsed(
        "no-disclosures", "A JWT and its tilde are told apart.", .lastTildeMissing,
        covers: ["SDJ-F-01", "SDJ-F-02", "SDJ-F-07"], none, .sdJWT),
      two.refusing(
        "sd-jwt-with-key-binding", "A text with a KB-JWT is given where an SD-JWT is asked for.",
        by: .keyBindingNotAllowedHere, at: "/kb_jwt", covers: ["SDJ-F-03", "SDJ-O-01", "D18", "T09"],
        mutation: "a KB-JWT is added after the last tilde"
      ) { $0.text = parts.compact },
      two.refusing(
        "sd-jwt-without-tildes", "A bare JWT is given where an SD-JWT is asked for.", by: .lastTildeMissing, at: "",
        covers: ["SDJ-F-02", "T09"], mutation: "everything after the JWT is taken away"
      ) { $0.text = parts.jwt },
      two.refusing(
        "sd-jwt-unsigned", "A JWT with an empty signature is given where an SD-JWT is asked for.", by: .jwsSegments,
        at: "/signature", covers: ["SDJ-F-05"], mutation: "the signature is taken away, and its dot stays",
        level: .strict
      ) { [unsigned = parts.unsigned] in $0.text = unsigned })

    let bound = try parsed(
      "two-disclosures-with-key-binding", "A JWT, two Disclosures and a KB-JWT are told apart.", .keyBindingMissing,
      covers: ["SDJ-F-01", "SDJ-F-04", "SDJ-F-07", "SDJ-V-01"], parts, .sdJWTKB)
    try suite.add(
      bound,
      bound.refusing(
        "sd-jwt-kb-without-key-binding", "A text without KB-JWT is given where an SD-JWT+KB is asked for.",
        by: .keyBindingMissing, at: "/kb_jwt", covers: ["SDJ-F-04", "T13"], mutation: "the KB-JWT is taken away"
      ) { $0.text = parts.issued },
      bound.refusing(
        "sd-jwt-kb-ends-in-disclosure", "The last part of what should be an SD-JWT+KB is a Disclosure.",
        by: .lastTildeMissing, at: "", covers: ["SDJ-F-04", "T09"],
        mutation: "the KB-JWT and the tilde before it are taken away"
      ) { $0.text = String(parts.issued.dropLast()) },
      bound.refusing(
        "sd-jwt-kb-without-disclosures-or-tildes", "A bare JWT is given where an SD-JWT+KB is asked for.",
        by: .lastTildeMissing, at: "", covers: ["SDJ-F-02", "SDJ-F-04", "T09"],
        mutation: "everything after the JWT is taken away"
      ) { $0.text = parts.jwt })
  }

  /// A token and the parts that must be found in it.
  private static func parsed(
    _ name: String, _ title: String, _ rule: Rule, covers: [String], _ parts: TokenParts, _ kind: ParseInput.Kind
  ) throws -> Case<ParseInput> {
    var answer: JSONObject = [
      "jwt": .string(parts.jwt), "disclosures": .array(parts.disclosures.map { .string($0) }),
    ]
    if kind == .sdJWTKB { answer["kb_jwt"] = parts.keyBinding.map { .string($0) } }
    return try Case(
      "rfc9901/format/parsing/\(name)", title, rule, covers: covers,
      ParseInput(kind, kind == .sdJWT ? parts.issued : parts.compact), payload: JSON.object(answer).text())
  }
}
