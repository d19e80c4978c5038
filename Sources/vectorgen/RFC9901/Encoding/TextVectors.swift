/// Strict UTF-8 and strict JSON in every part of a token that is JSON. RFC 9901 §4.2.1; RFC 8259 §2, §4, §8.

import Conformance
import SelectiveDisclosure

enum TextVectors {
  static func add(to suite: inout Collection) throws {
    let plain = try Case(
      "rfc9901/encoding/json/good", "Every part is one JSON text in UTF-8.", .jsonGrammar,
      covers: ["SDJ-E-03", "SDJ-E-05", "SDJ-E-08"], EncodingVectors.plain, payload: EncodingVectors.plainPayload)
    let bound = try Case(
      "rfc9901/encoding/json/good-with-key-binding", "Every part, and each of the KB-JWT, is one JSON text in UTF-8.",
      .jsonGrammar, covers: ["SDJ-E-03", "SDJ-E-05", "SDJ-E-08"], EncodingVectors.bound,
      payload: EncodingVectors.boundPayload)
    try suite.add(plain.everywhere + [bound, try unicode(beside: plain)])
    for part in TokenPart.json {
      let good = part.isInKeyBinding ? bound : plain
      for fault in everywhere { try suite.add(fault.vectors(in: part, beside: good)) }
    }
    for (part, fault) in elsewhere { try suite.add(fault.vectors(in: part, beside: plain)) }
    try suite.add(repeatedInSerialization(beside: plain))
  }

  /// What UTF-8 and the escapes of JSON can say, the same place does hold.
  private static func unicode(beside good: Case<TokenInput>) throws -> Case<TokenInput> {
    try good.accepting(
      "all-of-unicode", "Strings hold characters of every length in UTF-8, written as such and as escapes.",
      .textNotUTF8, covers: ["SDJ-E-03", "D23"],
      payload: ##"{"iss":"https://school.example","x":"é€𠮷🎓é€𠮷🎓\u0000~~~???","name":"Noor"}"##
    ) { input in
      let text = #"é€𠮷🎓\u00e9\u20ac\ud842\udfb7\ud83c\udf93\u0000"#
      for part in [TokenPart.header, .payload, .disclosure] {
        part.rewrite(&input) { $0.replacing("MARK", with: Array(text.utf8)) }
      }
    }
  }

  /// One fault that a JSON text can have.
  private struct Fault {
    let name: String
    /// What is said of the part, after its name.
    let title: String
    let rule: Rule
    let mutation: String
    let covers: [String]
    var level = Vector.Level.must
    let change: @Sendable ([UInt8]) -> [UInt8]

    /// The vectors; for payload and Disclosure in all forms, where `isRich`.
    func vectors(in part: TokenPart, beside good: Case<TokenInput>) -> [Case<TokenInput>] {
      let bad = good.refusing(
        "\(part.rawValue)-\(name)", "\(part.name.prefix(1).uppercased())\(part.name.dropFirst()) \(title).", by: rule,
        at: part.place, covers: covers, mutation: "\(mutation), in \(part.name)", level: level
      ) { part.rewrite(&$0, change) }
      return isRich && part == .disclosure ? bad.everywhere : [bad]
    }

    /// Whether the other forms are worth asking for.
    private var isRich: Bool { name == "not-utf8" || name == "duplicate-name" }
  }

  private static let everywhere = [
    Fault(
      name: "not-utf8", title: "has a byte that UTF-8 does not have", rule: .textNotUTF8,
      mutation: "four letters become the byte FF", covers: ["SDJ-E-03", "T16"]
    ) { $0.replacing("MARK", with: [0xFF]) },
    Fault(
      name: "byte-order-mark", title: "begins with a byte order mark", rule: .byteOrderMark,
      mutation: "the bytes EF BB BF are put first", covers: ["SDJ-E-03", "S5"], level: .strict
    ) { [0xEF, 0xBB, 0xBF] + $0 },
    Fault(
      name: "lone-surrogate", title: "escapes half of a surrogate pair", rule: .loneSurrogate,
      mutation: "four letters become an escape that is half of a pair", covers: ["SDJ-E-03"], level: .strict
    ) { $0.replacing("MARK", with: Array(#"\ud800"#.utf8)) },
    Fault(
      name: "duplicate-name", title: "has a member name twice in one object", rule: .memberNameRepeated,
      mutation: "an object has a member name twice", covers: ["SDJ-E-05", "D41", "S3"], level: .strict
    ) { doubling($0, #""level":1,"level":2"#) },
    Fault(
      name: "second-value", title: "has a second value after the first", rule: .oneJSONValue,
      mutation: "an empty object is added at the end", covers: ["SDJ-E-08"]
    ) { $0 + Array("{}".utf8) },
  ]

  private static let elsewhere: [(TokenPart, Fault)] = [
    (
      .payload,
      Fault(
        name: "utf16", title: "is UTF-16 with a byte order mark", rule: .textNotUTF8,
        mutation: "each byte is followed by a zero, and FF FE is put first", covers: ["SDJ-E-03", "S5"]
      ) { [0xFF, 0xFE] + $0.flatMap { [$0, 0] } }
    ),
    (
      .disclosure,
      Fault(
        name: "utf16-unmarked", title: "is UTF-16 without a byte order mark", rule: .jsonGrammar,
        mutation: "each byte is followed by a zero", covers: ["SDJ-E-03", "S5"]
      ) { $0.flatMap { [$0, 0] } }
    ),
    (
      .disclosure,
      Fault(
        name: "overlong", title: "spells a letter in more bytes than it needs", rule: .textNotUTF8,
        mutation: "four letters become the bytes C1 81", covers: ["SDJ-E-03"]
      ) { $0.replacing("MARK", with: [0xC1, 0x81]) }
    ),
    (
      .payload,
      Fault(
        name: "encoded-surrogate", title: "has half of a surrogate pair in UTF-8", rule: .textNotUTF8,
        mutation: "four letters become the bytes ED A0 80", covers: ["SDJ-E-03"]
      ) { $0.replacing("MARK", with: [0xED, 0xA0, 0x80]) }
    ),
    (
      .payload,
      Fault(
        name: "duplicate-issuer", title: "names two issuers", rule: .memberNameRepeated,
        mutation: "a second iss is added", covers: ["SDJ-E-05", "D41", "S3"], level: .strict
      ) { $0.replacing("{", with: Array(#"{"iss":"https://other.example","#.utf8)) }
    ),
    (
      .payload,
      Fault(
        name: "duplicate-escaped-name", title: "has a member name twice, once with an escape",
        rule: .memberNameRepeated, mutation: "exp is added twice, once as an escape",
        covers: ["SDJ-E-05", "D41", "S3"], level: .strict
      ) { doubling($0, #""exp":1800000000,"\u0065xp":1600000000"#) }
    ),
    (
      .payload,
      Fault(
        name: "duplicate-digests", title: "has two members _sd in one object", rule: .memberNameRepeated,
        mutation: "an empty _sd is added", covers: ["SDJ-E-05", "D41"], level: .strict
      ) { $0.replacing("{", with: Array(#"{"_sd":[],"#.utf8)) }
    ),
    (
      .disclosure,
      Fault(
        name: "text-after", title: "is followed by a letter", rule: .oneJSONValue,
        mutation: "a space and an x are added at the end", covers: ["SDJ-E-08"]
      ) { $0 + Array(" x".utf8) }
    ),
    (
      .payload,
      Fault(
        name: "comment", title: "has a comment", rule: .jsonGrammar, mutation: "a comment is put first",
        covers: ["JOS-16"]
      ) { Array("/**/".utf8) + $0 }
    ),
  ]

  /// With a member that has two of one name: of the object, or of the claim's value.
  @Sendable private static func doubling(_ json: [UInt8], _ members: String) -> [UInt8] {
    json.first == UInt8(ascii: "{")
      ? json.replacing("{", with: Array("{\(members),".utf8))
      : json.replacing(#""Noor""#, with: Array("{\(members)}".utf8))
  }

  private static func repeatedInSerialization(beside good: Case<TokenInput>) -> Case<TokenInput> {
    good.inForm(.flattened).refusing(
      "second-payload", "The JSON serialization has two payloads.", by: .memberNameRepeated, at: "",
      covers: ["SDJ-E-05", "D41"], mutation: "the outer object's payload is written a second time", level: .strict
    ) {
      $0.assembling = { $0.flattened(#""payload":\#(quoted($0.payload))"#) }
    }
  }
}
