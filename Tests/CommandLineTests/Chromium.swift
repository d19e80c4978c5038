/// A browser without a window, if the machine has one.

import Foundation

enum Chromium {
  /// Debian's name first.
  private static let names = ["chromium", "chromium-browser", "google-chrome"]

  /// Where it is; nil where there is none.
  static let path: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return names.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// The document tree of a page after it was loaded, as text.
  static func tree(of page: URL, beside folder: URL) throws -> String {
    guard let path else { throw CocoaError(.fileNoSuchFile) }
    let output = folder.appending(path: "tree.html")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.appending(path: "profile").path())",
      "--dump-dom", page.absoluteString,
    ]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }
}
