/// The folder of vectors on disk.

import Conformance
import FoundationEssentials

struct VectorFolder {
  let path: String

  /// Writes the files, and removes vectors that are no longer made.
  func write(_ files: [String: String]) throws {
    for path in try generated() where files[path] == nil { try FileManager.default.removeItem(atPath: place(path)) }
    for (path, text) in files {
      let place = place(path)
      let folder = place.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: place))
    }
  }

  /// The paths of files that are missing, that have other bytes, or that nobody makes.
  func differences(from files: [String: String]) throws -> [String] {
    let changed = files.filter { path, text in
      FileManager.default.contents(atPath: place(path)).map { Data(text.utf8) != $0 } ?? true
    }
    let unmade = try generated().filter { files[$0] == nil }
    return (changed.map(\.key) + unmade).sorted()
  }

  private func place(_ file: String) -> String { path + "/" + file }

  /// The vectors that are there.
  private func generated() throws -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: path).filter(VectorSuite.isVector)
  }
}
