/// Records that nobody would write: known names in places where they do not belong, and every dialect at once.

import CryptoPrimitives
import SelectiveDisclosure

/// SplitMix64: small, seeded, and the same on every machine.
struct RecordGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// True once in `count` times.
  mutating func once(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  /// A record: an object that could be issued.
  mutating func record() -> JSONObject {
    var record: JSONObject = ["type": ["VerifiableCredential"], "credentialSubject": object("credentialSubject", 5)]
    for member in object("", 5) where record[member.name] == nil { record[member.name] = member.value }
    return record
  }

  private mutating func object(_ parent: String, _ depth: Int) -> JSON {
    var object: JSONObject = [:]
    for _ in 0..<Int.random(in: 0...4, using: &self) {
      let name = name(below: parent)
      object[name] = value(name, depth - 1)
    }
    return .object(object)
  }

  private mutating func object(_ parent: String, _ depth: Int) -> JSONObject {
    let value: JSON = object(parent, depth)
    return value.object ?? [:]
  }

  private mutating func name(below parent: String) -> String {
    if let likely = Self.children[parent], !once(in: 4) { return pick(likely) }
    return pick(once(in: 3) ? Self.odd : Self.known)
  }

  private mutating func value(_ name: String, _ depth: Int) -> JSON {
    guard depth > 0 else { return scalar(name) }
    switch Int.random(in: 0..<10, using: &self) {
    case 0...3: return object(name, depth)
    case 4: return .array((0..<Int.random(in: 0...3, using: &self)).map { _ in value(name, depth - 1) })
    case 5: return ["item": .array([value(name, depth - 1)])]
    case 6: return dialect(name, depth)
    default: return scalar(name)
    }
  }

  private mutating func dialect(_ name: String, _ depth: Int) -> JSON {
    switch Int.random(in: 0..<4, using: &self) {
    case 0: return ["en": scalar(name), "fr": scalar(name)]
    case 1: return ["@value": value(name, depth - 1), "@language": scalar("language")]
    case 2: return ["id": .string(pick(Self.references)), "name": scalar("name")]
    default: return .string(signed(object(name, depth - 1)))
    }
  }

  private func signed(_ record: JSON) -> String { "e30.\(Base64URL.encode(record.bytes())).AAAA" }

  private mutating func scalar(_ name: String) -> JSON {
    switch Int.random(in: 0..<14, using: &self) {
    case 0: return .number(JSONNumber(Int.random(in: 0...99, using: &self)))
    case 1: return pick([true, false, .null, [], [:]])
    case 2...3: return .string(pick(Self.references))
    case 4: return .string(pick(Self.types))
    default: return .string(pick(name == "name" || once(in: 2) ? Self.people : Self.words))
    }
  }

  private static let references = [
    "urn:uuid:1", "urn:uuid:2", "did:example:noor", "http://data.europa.eu/esco/skill/1",
  ]
  private static let types = ["AchievementCredential", "VeteranCredential", "Membership", "Achievement", "Noor"]
  private static let people = ["Noor Adeyemi", "Adeyemi", "Weirbank College", "noor@weirbank.example", "1999-04-02"]
  private static let words = ["Ship welding", "Rigging", "Noor Adeyemi welds well", "3.30", "Completed", "Failed"]
  private static let known = [
    "name", "id", "type", "@type", "@context", "credentialSubject", "achievement", "result", "value", "status",
    "resultDescription", "skills", "alignment", "verifiableCredential", "vc", "credential", "endorsement", "evidence",
    "issuer", "hasClaim", "title", "learningOutcome", "provenBy", "grade", "description", "image", "email", "work",
    "highlights", "education", "certificates", "payload", "level", "lang", "item", "en", "fr", "code", "rank",
  ]
  private static let odd = [
    "", "Noor Adeyemi", "x", "a/b", "0", "Name", "é", "e\u{301}", "@value", "language", "Adeyemi", "\u{202E}eman",
  ]
  private static let children: [String: [String]] = [
    "": ["credentialSubject", "issuer", "name", "skills", "work", "vc", "hasClaim"],
    "credentialSubject": ["achievement", "result", "name", "verifiableCredential", "skills", "hasClaim", "email"],
    "achievement": ["name", "description", "alignment", "resultDescription", "criteria", "achievementType", "id"],
    "result": ["value", "status", "resultDescription", "achievedLevel", "alignment", "id", "type"],
    "resultDescription": ["id", "name", "resultType"],
    "alignment": ["targetName", "targetUrl", "targetCode", "type"],
    "hasClaim": ["title", "learningOutcome", "provenBy", "id", "awardedBy"],
    "provenBy": ["title", "grade", "gradeStatus"],
    "learningOutcome": ["title", "relatedESCOSkill"],
    "verifiableCredential": ["type", "credentialSubject", "issuer", "id"],
    "skills": ["name", "level", "id"],
  ]
}
