/// Where the suites that others wrote lie. They are not part of this repository; tests that need them skip without them.

import Foundation
import StrictJSON
import Testing

enum Judges {
  /// `shared/judges` in the nearest folder above this file that has it.
  static let folder: URL? = {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "shared/judges")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    return nil
  }()

  static let skipping: Comment = "skipped: no folder shared/judges above this file"

  static func wycheproof(_ name: String) throws -> JSON {
    let url = try #require(folder).appending(path: "wycheproof/\(name).json")
    return try JSON(parsing: [UInt8](Data(contentsOf: url)), limits: JSONLimits(bytes: 1 << 24, depth: 64))
  }
}
