/// Disclosures by themselves: what is read from them, and what digests they have. RFC 9901 §4.2.1 to §4.2.3.

import Conformance
import SelectiveDisclosure
import StrictJSON

/// What a Disclosure holds and hashes to.
struct ReadDisclosure {
  let salt: String
  var name: String?
  /// The JSON text of the value.
  let value: String
  /// The digests; those that are not given are made.
  var digests: [HashAlgorithm: String] = [:]

  /// The payload of an accept vector.
  func payload(of text: String) throws -> String {
    var answer: JSONObject = ["salt": .string(salt)]
    answer["name"] = name.map { .string($0) }
    answer["value"] = try JSON(parsing: value)
    var list = JSONObject()
    for hash in HashAlgorithm.allCases { list[hash.rawValue] = .string(digests[hash] ?? digest(text, hash)) }
    answer["digests"] = .object(list)
    return JSON.object(answer).text()
  }
}

enum DisclosureParsingVectors {
  static func add(to suite: inout Collection) throws {
    let property = try good(
      "property", "A Disclosure of a property is read.", #"["2GLC42sKQveCfGfryNRN9w", "year", 2024]"#,
      ReadDisclosure(salt: "2GLC42sKQveCfGfryNRN9w", name: "year", value: "2024"), covers: ["SDJ-D-01", "SDJ-H-02"])
    let element = try good(
      "element", "A Disclosure of an array element is read.", #"["2GLC42sKQveCfGfryNRN9w", ["FR"]]"#,
      ReadDisclosure(salt: "2GLC42sKQveCfGfryNRN9w", value: #"["FR"]"#), covers: ["SDJ-D-02", "SDJ-H-02"])
    try suite.add(
      property, element,
      try good(
        "salt-any-text", "A salt is a text that no random source would give.", #"["", "year", null]"#,
        ReadDisclosure(salt: "", name: "year", value: "null"), covers: ["SDJ-D-03", "SDJ-D-08"]),
      try good(
        "name-empty", "A claim name is empty.", #"["2GLC42sKQveCfGfryNRN9w", "", {}]"#,
        ReadDisclosure(salt: "2GLC42sKQveCfGfryNRN9w", name: "", value: "{}"), covers: ["SDJ-D-10", "D17"]),
      try good(
        "digests-in-value", "A value holds a digest and stays as it is.",
        #"["2GLC42sKQveCfGfryNRN9w", "a", {"_sd": ["KurT7Rzv0bHhbcWhBqVqR6Vh3LqPY0Bp6OT_xFWyQdA"]}]"#,
        ReadDisclosure(
          salt: "2GLC42sKQveCfGfryNRN9w", name: "a",
          value: #"{"_sd":["KurT7Rzv0bHhbcWhBqVqR6Vh3LqPY0Bp6OT_xFWyQdA"]}"#), covers: ["SDJ-D-11"]))
    try suite.add(faults.map { $0.vector(beside: property) })
    try suite.add(
      element.refusing(
        "element-salt-number", "The salt of a Disclosure of an element is a number.", by: .saltNotString, at: "/0",
        covers: ["SDJ-D-03", "D44", "T04"], mutation: "the salt becomes 1", level: .strict, severity: .interop
      ) { $0.text = disclosure(#"[1, ["FR"]]"#) },
      property.refusing(
        "padded", "A Disclosure is padded.", by: .disclosureEncoding, at: "", covers: ["SDJ-E-01", "T16"],
        mutation: "an equals sign is added"
      ) { $0.text += "=" },
      property.refusing(
        "unused-bits", "The last character of a Disclosure has unused bits that are not zero.",
        by: .disclosureEncoding, at: "", covers: ["SDJ-E-02", "S1"],
        mutation: "the last character becomes the next one",
        level: .strict
      ) { $0.text = String($0.text.dropLast()) + "1" },
      property.refusing(
        "as-json", "A Disclosure is JSON and not encoded.", by: .disclosureEncoding, at: "",
        covers: ["SDJ-E-01", "SDJ-D-11"], mutation: "the JSON text stands without encoding"
      ) { $0.text = #"["2GLC42sKQveCfGfryNRN9w", "year", 2024]"# })
  }

  private static func good(
    _ id: String, _ title: String, _ json: String, _ read: ReadDisclosure, covers: [String]
  ) throws -> Case<ParseInput> {
    let text = disclosure(json)
    return try Case(
      "rfc9901/disclosure/parsing/\(id)", title, .disclosureNotArray, covers: covers, ParseInput(.disclosure, text),
      payload: try read.payload(of: text))
  }

  /// A Disclosure that holds what it may not.
  private struct Fault {
    let name: String
    let title: String
    let rule: Rule
    let place: String
    let covers: [String]
    let json: String

    func vector(beside good: Case<ParseInput>) -> Case<ParseInput> {
      good.refusing(
        name, title, by: rule, at: place, covers: covers, mutation: "the JSON text becomes \(json)",
        level: place == "/0" ? .strict : .must, severity: place == "/0" ? .interop : .high
      ) { $0.text = disclosure(json) }
    }
  }

  private static let faults = [
    Fault(
      name: "no-array", title: "What should be a Disclosure is an object.", rule: .disclosureNotArray, place: "",
      covers: ["SDJ-D-01", "T04"], json: #"{"salt":"year"}"#),
    Fault(
      name: "one-element", title: "What should be a Disclosure has one element.", rule: .disclosureLength, place: "",
      covers: ["SDJ-D-01", "SDJ-D-02", "D9", "T04"], json: #"["2GLC42sKQveCfGfryNRN9w"]"#),
    Fault(
      name: "four-elements", title: "What should be a Disclosure has four elements.", rule: .disclosureLength,
      place: "",
      covers: ["SDJ-D-01", "SDJ-D-02", "D9", "T04"], json: #"["2GLC42sKQveCfGfryNRN9w", "year", 2024, 1]"#),
    Fault(
      name: "salt-null", title: "The salt of a Disclosure is null.", rule: .saltNotString, place: "/0",
      covers: ["SDJ-D-03", "D44", "T04"], json: #"[null, "year", 2024]"#),
    Fault(
      name: "two-values", title: "A Disclosure is followed by another.", rule: .oneJSONValue, place: "",
      covers: ["SDJ-E-08", "T16"], json: #"["2GLC42sKQveCfGfryNRN9w", "year", 2024] []"#),
  ]
}
