/// The leak scan, measured on labelled lines: each line says what a reader would call a leak in it.

import Foundation
import Testing

@testable import LearningRecords

/// One line of `Records/leak-lines.txt`.
private struct LabelledLine {
  let split: String
  let labels: Set<LeakDetector>
  let text: String
  let withheld: [WithheldText]

  init?(_ line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 3, !line.hasPrefix("#") else { return nil }
    split = fields[0]
    labels = Set(fields[1].split(separator: ",").compactMap { LeakDetector(rawValue: String($0)) })
    text = fields[2]
    withheld = fields.dropFirst(3).first.map { $0.split(separator: ";").compactMap(Self.withheld) } ?? []
  }

  private static func withheld(_ field: Substring) -> WithheldText? {
    let parts = field.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count == 2, let (path, category) = places[parts[0]] else { return nil }
    return WithheldText(parts[1], category: category, path: path)
  }

  private static let places: [String: (String, ClaimCategory)] = [
    "name": ("credentialSubject/name", .directIdentifier), "given": ("person/name/given", .directIdentifier),
    "family": ("person/name/family", .directIdentifier), "email": ("credentialSubject/email", .directIdentifier),
    "phone": ("communication/phone", .directIdentifier), "handle": ("profiles/username", .directIdentifier),
    "url": ("basics/url", .linkage), "id": ("credentialSubject/id", .linkage),
    "student": ("credentialSubject/studentId", .linkage), "hash": ("identifier/identityHash", .linkage),
    "birth": ("credentialSubject/birthDate", .protectedAttribute), "city": ("address/city", .proxy),
    "street": ("address/streetAddress", .proxy), "zip": ("address/postalCode", .proxy),
    "country": ("address/countryCode", .proxy), "school": ("issuer/name", .proxy),
    "employer": ("employer/name", .proxy), "referee": ("references/name", .thirdPerson),
    "status": ("credentialSubject/x_status", .unclassified), "misc": ("credentialSubject/x_misc", .unclassified),
    "text": ("credentialSubject/narrative", .freeText),
  ]

  static let all: [LabelledLine] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Records/leak-lines.txt")
    do {
      return try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).compactMap(LabelledLine.init)
    } catch {
      Issue.record("no labelled lines: \(error)")
      return []
    }
  }()
}

@Suite struct LabelledLinesTests {
  @Test(arguments: ["tune", "held-out"]) func theScanIsRightWhereItIsMeasured(_ split: String) {
    var counts: [LeakDetector: (right: Int, wrong: Int, missed: Int)] = [:]
    var remarks: [String] = []
    for line in LabelledLine.all where line.split == split {
      let found = Set(LeakScanner(withheld: line.withheld).findings(in: line.text).map(\.detector))
      for detector in LeakDetector.allCases {
        switch (found.contains(detector), line.labels.contains(detector)) {
        case (true, true): counts[detector, default: (0, 0, 0)].right += 1
        case (true, false):
          counts[detector, default: (0, 0, 0)].wrong += 1
          remarks.append("\(split) wrong \(detector.rawValue): \(line.text)")
        case (false, true):
          counts[detector, default: (0, 0, 0)].missed += 1
          remarks.append("\(split) missed \(detector.rawValue): \(line.text)")
        case (false, false): break
        }
      }
    }
    for detector in LeakDetector.allCases {
      let count = counts[detector] ?? (0, 0, 0)
      let (precision, recall) = (ratio(count.right, count.wrong), ratio(count.right, count.missed))
      print("\(split)\t\(detector.rawValue)\t\(precision)\t\(recall)\t\(count)")
      #expect(precision >= 0.8 && recall >= 0.6, "\(detector.rawValue)")
    }
    print(remarks.joined(separator: "\n"))
  }

  private func ratio(_ part: Int, _ rest: Int) -> Double {
    part + rest == 0 ? 1 : (Double(part) / Double(part + rest) * 1000).rounded() / 1000
  }
}
