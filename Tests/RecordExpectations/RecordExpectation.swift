/// What people read off a record: what a blind view of it must never show, and what it must.

internal import Foundation
package import SelectiveDisclosure

/// One file of `Records/expectations`.
package struct RecordExpectation: Sendable, CustomStringConvertible {
  /// The record's path: beside the expectations for our own, in the folder of samples for others'.
  package let file: String
  package let forbidden: [Text]
  package let keep: [Text]
  /// What the person is called, for records that are disguised further. Empty for others' records.
  package let person: [String]

  package var description: String { file }

  /// Whether the record is one of ours.
  package var isOwn: Bool { !file.contains("/") }

  /// A text, and what counts as finding it.
  package struct Text: Hashable, Sendable, CustomStringConvertible {
    package enum Manner: String, CaseIterable, Sendable { case part, word, whole, member }

    package let text: String
    package let manner: Manner
    /// The text as a search compares it.
    let folded: String
    let words: String
    let letters: String
    /// It stands in a signed text, which no holder can trim: shown only where the whole record is looked at.
    package let isSealed: Bool

    package var description: String { manner == .part ? "“\(text)”" : "“\(text)” (\(manner.rawValue))" }

    package init(_ text: String, _ manner: Manner, isSealed: Bool = false) {
      (self.text, self.manner, self.isSealed) = (text, manner, isSealed)
      folded = Folding.folded(text)
      words = Folding.words(folded: folded)
      letters = Folding.letters(words)
    }

    fileprivate init(_ json: JSON) throws {
      guard let text = json.string ?? json["text"]?.string ?? json["member"]?.string else { throw Unreadable() }
      self.init(
        text, Manner.allCases.last { json[$0.rawValue] != nil } ?? .part, isSealed: json["sealed"]?.bool ?? false)
    }
  }

  /// A file of expectations lacks a member.
  private struct Unreadable: Error {}

  private init(_ json: JSON) throws {
    guard let file = json["file"]?.string, let forbidden = json["forbidden"]?.array, let keep = json["keep"]?.array
    else { throw Unreadable() }
    self.file = file
    self.forbidden = try forbidden.map(Text.init)
    self.keep = try keep.map(Text.init)
    person = json["person"]?.array?.compactMap(\.string) ?? []
  }

  /// The record, or nil where the folder of samples is absent.
  package func record() throws -> JSON? {
    let folder = isOwn ? RecordExpectation.records : RecordExpectation.samples
    guard let folder else { return nil }
    return try RecordExpectation.json(in: folder.appending(path: file))
  }
}

extension RecordExpectation {
  private static let records = URL(filePath: #filePath).appending(path: "../../LearningRecordsTests/Records")
    .standardized

  /// `shared/data` in the nearest folder above this file that has it.
  private static let samples: URL? = {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "shared/data")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    return nil
  }()

  /// What came of reading all files.
  package static let reading = Result {
    let folder = records.appending(path: "expectations")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "json" }
      .map { try RecordExpectation(json(in: $0)) }
      .sorted { ($0.isOwn ? 0 : 1, $0.file) < ($1.isOwn ? 0 : 1, $1.file) }
      .filter { $0.isOwn || samples != nil }
  }

  /// All whose records are here, our own first; none if they cannot be read.
  package static let all: [RecordExpectation] =
    switch reading {
    case .success(let expectations): expectations
    case .failure: []
    }

  package static let own = all.filter(\.isOwn)

  private static func json(in file: URL) throws -> JSON {
    try JSON(parsing: [UInt8](Data(contentsOf: file)), limits: JSONLimits(bytes: 1 << 24, depth: 64))
  }
}
