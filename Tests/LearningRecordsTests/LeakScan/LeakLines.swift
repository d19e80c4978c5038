/// The labelled lines that leak scans are judged by, read from `Records/leak-lines.txt`.

import Foundation
import LearningRecords

/// One line: a text, what it gives away, and what is withheld beside it.
struct LeakLine: Sendable {
  /// What lines are for.
  enum Split: String, CaseIterable, Sendable {
    /// Lexicons were made and changed with these in sight.
    case tune
    /// Written before the detectors and never looked at while they were changed, by the author of the lexicons.
    case heldOut = "held-out"
    /// Written when the lexicons were closed, in other words than theirs. The nearest to what strangers write.
    case fresh
  }

  let split: Split
  let labels: Set<LeakDetector>
  let text: String
  let withheld: [WithheldText]

  /// All lines of the file; a line that cannot be read is nil.
  static let all: [LeakLine?] = {
    let file = URL(filePath: #filePath).appending(path: "../../Records/leak-lines.txt").standardized
    guard let data = FileManager.default.contents(atPath: file.path) else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.map(LeakLine.init)
  }()

  private init?(_ line: Substring) {
    let columns = line.components(separatedBy: "\t")
    guard 3...4 ~= columns.count, let split = Split(rawValue: columns[0]) else { return nil }
    self.split = split
    let names = columns[1] == "-" ? [] : columns[1].components(separatedBy: ",")
    labels = Set(names.compactMap(LeakDetector.init(rawValue:)))
    guard labels.count == names.count else { return nil }
    text = columns[2].replacingOccurrences(of: "\\n", with: "\n")
    let entries = columns.count > 3 ? columns[3].components(separatedBy: "; ") : []
    withheld = entries.compactMap(LeakLine.withheld)
    guard withheld.count == entries.count else { return nil }
  }

  /// `kind=value`, with a short name for a path and its category.
  private static func withheld(_ entry: String) -> WithheldText? {
    let parts = entry.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let (category, path) = kinds[String(parts[0])] else { return nil }
    return WithheldText(String(parts[1]), category: category, path: path)
  }

  private static let kinds: [String: (ClaimCategory, String)] = [
    "name": (.directIdentifier, "credentialSubject/name"),
    "given": (.directIdentifier, "credentialSubject/givenName"),
    "family": (.directIdentifier, "credentialSubject/familyName"),
    "email": (.directIdentifier, "credentialSubject/email"),
    "phone": (.directIdentifier, "credentialSubject/phone"),
    "street": (.directIdentifier, "credentialSubject/address/streetAddress"),
    "student": (.directIdentifier, "credentialSubject/studentId"),
    "hash": (.directIdentifier, "credentialSubject/identifier/identityHash"),
    "handle": (.directIdentifier, "basics/profiles/username"),
    "birth": (.protectedAttribute, "credentialSubject/birthDate"),
    "school": (.proxy, "issuer/name"),
    "employer": (.proxy, "work/name"),
    "city": (.proxy, "credentialSubject/address/addressLocality"),
    "zip": (.proxy, "credentialSubject/address/postalCode"),
    "country": (.proxy, "credentialSubject/address/addressCountry"),
    "id": (.linkage, "credentialSubject/id"),
    "url": (.linkage, "credentialSubject/achievement/id"),
    "referee": (.thirdPerson, "references/name"),
    "text": (.freeText, "credentialSubject/narrative"),
    "status": (.unclassified, "credentialStatus/state"),
    "misc": (.unclassified, "x/value"),
  ]
}

/// How often a detector was right on a set of lines.
struct DetectorScore {
  var found = 0
  var wrong = 0
  var missed = 0

  var precision: Double { found + wrong == 0 ? 1 : Double(found) / Double(found + wrong) }
  var recall: Double { found + missed == 0 ? 1 : Double(found) / Double(found + missed) }

  mutating func count(isLabelled: Bool, isFound: Bool) {
    if isLabelled && isFound { found += 1 }
    if !isLabelled && isFound { wrong += 1 }
    if isLabelled && !isFound { missed += 1 }
  }
}
