/// What the tests of this folder share: postings and views from inline text, and the sample files beside the repository.

import BlindScreening
import Foundation
import StrictJSON
import Testing

/// The bytes of a text.
func bytes(_ text: String) -> [UInt8] {
  Array(text.utf8)
}

/// A posting of our own with these requirements, written as the inside of a JSON array.
func posting(_ requirements: String, frameworks: String = "[]") throws -> Posting {
  try Posting(
    parsing: bytes(
      """
      {"scrim_posting": 1, "id": "J-1", "title": "Test", "requirements": [\(requirements)], "frameworks": \(frameworks)}
      """))
}

/// The answers of one requirement after another for these views.
func matches(_ requirements: String, in views: String..., frameworks: String = "[]") throws -> [RequirementMatch] {
  let screening = Screening(posting: try posting(requirements, frameworks: frameworks), frameworks: [])
  return screening.matches(in: try views.map { try JSON(parsing: $0) })
}

/// The refusal that the work ends with; nil if it succeeds.
func refusal<Value>(_ work: () throws(ScreeningError) -> Value) -> ScreeningError? {
  do {
    _ = try work()
    return nil
  } catch {
    return error
  }
}

/// Real files of the formats. They are not part of this repository; tests that need them skip without them.
enum Samples {
  /// `shared/data` in the nearest folder above this file that has it.
  static let folder: URL? = {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "shared/data")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    return nil
  }()

  static let skipping: Comment = "skipped: no folder shared/data above this file"

  static func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: #require(folder).appending(path: path)))
  }

  static func json(_ path: String) throws -> JSON {
    try JSON(parsing: bytes(path), limits: JSONLimits(bytes: 1 << 24, depth: 64))
  }
}
