/// Says a record in a way that nobody wrote down: what real exporters do to formats, by a seed.

import CryptoPrimitives
import SelectiveDisclosure

/// One way to disguise records. The same seed always does the same.
struct Dialect {
  private var random: RecordGenerator
  /// What the person is called; one of them is put where it does not belong.
  private let person: [String]
  /// What was done, for a failure's report.
  private(set) var changes: [String] = []

  private var wrapsArrays = false
  private var wrapsObjects = false
  private var unwrapsArrays = false
  private var signsRecords = false
  private var flattens = false
  private var renamed: [String: String] = [:]

  init(seed: UInt64, person: [String]) {
    random = RecordGenerator(seed: seed)
    self.person = person
  }

  mutating func spoken(_ record: JSON) -> JSON {
    wrapsArrays = decides("arrays in {\"item\": …}")
    wrapsObjects = decides("objects in arrays")
    unwrapsArrays = decides("arrays of one opened")
    signsRecords = decides("nested records signed")
    flattens = decides("some objects flattened")
    for (name, other) in Dialect.renamings where Bool.random(using: &random) { renamed[name] = other }
    changes.append("renamed \(renamed.keys.sorted())")
    var spoken = changed(record)
    for name in person.shuffled(using: &random).prefix(2) { inject(name, into: &spoken) }
    if decides("inside an unknown wrapper") {
      spoken = ["exported_by": "Resume Wizard", "record": spoken]
    } else if decides("inside a presentation, signed") {
      spoken = ["type": ["VerifiablePresentation"], "verifiableCredential": [.string(signed(spoken))]]
    }
    return spoken
  }

  private mutating func decides(_ change: String) -> Bool {
    let does = Bool.random(using: &random)
    if does { changes.append(change) }
    return does
  }

  private mutating func changed(_ value: JSON, isTop: Bool = true) -> JSON {
    switch value {
    case .object(let members):
      var object: JSONObject = [:]
      for (name, inner) in members {
        var inner = changed(inner, isTop: false)
        if flattens, oneIn(8), case .object(let hoisted) = inner {
          for (below, value) in hoisted { object["\(name).\(below)"] = value }
          continue
        }
        // Contexts and types are lists of names; a dialect that changed them would be another format.
        if !name.hasPrefix("@"), name != "type" { inner = reshaped(inner) }
        object[renamed[name] ?? name] = inner
      }
      let isRecord = members["credentialSubject"] != nil
      return isRecord && !isTop && signsRecords ? .string(signed(.object(object))) : .object(object)
    case .array(let elements): return .array(elements.map { changed($0, isTop: false) })
    case .string, .number, .bool, .null: return value
    }
  }

  private mutating func reshaped(_ value: JSON) -> JSON {
    switch value {
    case .array(let elements):
      if unwrapsArrays, elements.count == 1, oneIn(2) { return elements[0] }
      return wrapsArrays && oneIn(2) ? ["item": value] : value
    case .object: return wrapsObjects && oneIn(3) ? [value] : value
    case .string, .number, .bool, .null: return value
    }
  }

  private mutating func oneIn(_ number: Int) -> Bool { Int.random(in: 0..<number, using: &random) == 0 }

  private func signed(_ record: JSON) -> String {
    let parts = [#"{"alg":"ES256","typ":"vc+jwt"}"#, record.text(), "no signature that anybody checks here"]
    return parts.map { Base64URL.encode(Array($0.utf8)) }.joined(separator: ".")
  }

  // MARK: Names where they do not belong

  private mutating func inject(_ name: String, into record: inout JSON) {
    let places = record.objectCount
    guard places > 0 else { return }
    let place = Int.random(in: 0..<places, using: &random)
    let manner = Manner.allCases.randomElement(using: &random) ?? .value
    changes.append("\(name) as \(manner) in object \(place)")
    var next = 0
    record = injected(name, manner, at: place, into: record, &next)
  }

  private enum Manner: CaseIterable {
    case value, prose, name, base64, percent, appended
  }

  private func injected(_ name: String, _ manner: Manner, at place: Int, into value: JSON, _ next: inout Int) -> JSON {
    switch value {
    case .object(var members):
      let isHere = next == place
      next += 1
      for (inner, value) in members { members[inner] = injected(name, manner, at: place, into: value, &next) }
      if isHere { add(name, manner, to: &members) }
      return .object(members)
    case .array(let elements):
      return .array(elements.map { injected(name, manner, at: place, into: $0, &next) })
    case .string, .number, .bool, .null: return value
    }
  }

  private func add(_ name: String, _ manner: Manner, to members: inout JSONObject) {
    switch manner {
    case .value: members["x_owner"] = .string(name)
    case .prose: members["x_note"] = .string("This belongs to \(name), who asked for a copy.")
    case .name: members[name] = "yes"
    case .base64: members["x_blob"] = .string(Base64URL.encode(Array("cv of \(name)".utf8)))
    case .percent:
      let code = name.utf8.map { byte in
        let digits = String(byte, radix: 16, uppercase: true)
        return (digits.count == 1 ? "%0" : "%") + digits
      }
      members["x_link"] = .string("https://files.example/\(code.joined()).pdf")
    case .appended:
      // A text that would be shown but for the name in it.
      for (inner, value) in members {
        if inner != "type", inner != "@context", let text = value.string {
          members[inner] = .string("\(text) (\(name))")
        }
      }
    }
  }

  /// Names of members that identify, in other words than any format's.
  private static let renamings: [(String, String)] = [
    ("givenName", "vorname"), ("familyName", "nachname"), ("fullName", "displayAs"), ("formattedName", "shownAs"),
    ("given", "first_nm"), ("family", "last_nm"), ("family_name", "surname1"), ("given_name", "forename1"),
    ("email", "eMailAdr"), ("phone", "tel_no"), ("birthDate", "dob"), ("birthdate", "born"), ("dateOfBirth", "geboren"),
    ("address", "adr"), ("person", "candidate_person"), ("communication", "reachMe"), ("basics", "me"),
    ("identifier", "ids"), ("identityHash", "hash_of_id"), ("gender", "sx"), ("nationality", "natl"),
    ("issuer", "emittente"), ("institution", "schoolInfo"), ("organization", "orgInfo"), ("employer", "firm"),
    ("attachments", "files"), ("evidence", "proofs"), ("narrative", "story"), ("image", "pic"),
    ("endorsement", "praise"),
    ("references", "refs"), ("referees", "vouchers"), ("name", "nm"),
  ]
}

extension JSON {
  /// How many objects there are in it, itself included.
  fileprivate var objectCount: Int {
    switch self {
    case .object(let members): 1 + members.reduce(0) { $0 + $1.value.objectCount }
    case .array(let elements): elements.reduce(0) { $0 + $1.objectCount }
    case .string, .number, .bool, .null: 0
    }
  }
}
