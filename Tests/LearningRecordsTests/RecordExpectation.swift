/// What people read off a record: what a blind view of it must never show, and what it must.

import Foundation
import SelectiveDisclosure
import Testing

/// One file of `Records/expectations`.
struct RecordExpectation: Sendable, CustomTestStringConvertible {
  /// The record's path: beside the expectations for our own, in the folder of samples for others'.
  let file: String
  let forbidden: [Text]
  let keep: [Text]
  /// What the person is called, for records that are disguised further. Empty for others' records.
  let person: [String]

  var testDescription: String { file }

  /// Whether the record is one of ours.
  var isOwn: Bool { !file.contains("/") }

  /// A text, and what counts as finding it.
  struct Text: Hashable, Sendable, CustomStringConvertible {
    enum Manner: String, CaseIterable, Sendable { case part, word, whole, member }

    let text: String
    let manner: Manner
    /// The text as a search compares it.
    let folded: String
    let words: String
    let letters: String
    /// It stands in a signed text, which no holder can trim: shown only where the whole record is looked at.
    let isSealed: Bool

    var description: String { manner == .part ? "“\(text)”" : "“\(text)” (\(manner.rawValue))" }

    init(_ json: JSON) throws {
      text = try #require(json.string ?? json["text"]?.string ?? json["member"]?.string)
      manner = Manner.allCases.last { json[$0.rawValue] != nil } ?? .part
      isSealed = json["sealed"]?.bool ?? false
      folded = Folding.folded(text)
      words = Folding.words(folded: folded)
      letters = Folding.letters(words)
    }
  }

  init(_ json: JSON) throws {
    file = try #require(json["file"]?.string)
    forbidden = try #require(json["forbidden"]?.array).map(Text.init)
    keep = try #require(json["keep"]?.array).map(Text.init)
    person = json["person"]?.array?.compactMap(\.string) ?? []
  }

  /// The record, or nil where the folder of samples is absent.
  func record() throws -> JSON? {
    let folder = isOwn ? RecordExpectation.records : RecordExpectation.samples
    guard let folder else { return nil }
    return try RecordExpectation.json(in: folder.appending(path: file))
  }
}

extension RecordExpectation {
  private static let records: URL? = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Records")

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

  /// All whose records are here, our own first.
  static let all: [RecordExpectation] = {
    guard let folder = records?.appending(path: "expectations") else { return [] }
    do {
      let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      let everything = try files.filter { $0.pathExtension == "json" }
        .map { try RecordExpectation(json(in: $0)) }
        .sorted { ($0.isOwn ? 0 : 1, $0.file) < ($1.isOwn ? 0 : 1, $1.file) }
      return everything.filter { $0.isOwn || samples != nil }
    } catch {
      Issue.record("expectations cannot be read: \(error)")
      return []
    }
  }()

  static let own = all.filter(\.isOwn)

  private static func json(in file: URL) throws -> JSON {
    try JSON(parsing: [UInt8](Data(contentsOf: file)), limits: JSONLimits(bytes: 1 << 24, depth: 64))
  }
}
