/// The command `vectorgen`: writes the conformance vectors, or compares them with what it would write.

import Conformance
import FoundationEssentials

import StrictJSON

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@main
struct VectorGen {
  static func main() {
    do {
      try run()
    } catch {
      stop("\(error)", status: 70)
    }
  }

  private static func run() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let path = arguments.last, !path.hasPrefix("-"), arguments.count == 1 || arguments == ["--check", path] else {
      stop("usage: vectorgen [--check] FOLDER", status: 64)
    }
    let folder = VectorFolder(path: path)
    let files = try Self.files()
    guard arguments.count == 2 else { return try folder.write(files) }
    let differences = try folder.differences(from: files)
    for path in differences { print("\(path) is not what vectorgen writes") }
    print("\(files.count) files, \(differences.count) differences")
    if !differences.isEmpty { exit(1) }
  }

  private static func stop(_ message: String, status: Int32) -> Never {
    print("vectorgen: \(message)")
    exit(status)
  }

  /// Every file that is generated, by its path below the folder.
  static func files() throws -> [String: String] {
    var files = ["keys.json": TestKey.file.indentedText]
    for vector in try Suite.all().finished() { files[vector.id + ".json"] = JSON.object(vector.json).indentedText }
    return files
  }
}
