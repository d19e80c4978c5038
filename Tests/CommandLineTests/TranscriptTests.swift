/// Plays the scripts beside this file against the built tool.

import Foundation
import Testing

/// The files of this directory.
enum Material {
  private static let directory = URL(filePath: #filePath).deletingLastPathComponent()

  /// Each script starts with copies of these: the keys of RFC 9901 A.5 as a school's and a wallet's, what belongs to
  /// them, and the tokens that the RFC prints.
  static var files: [URL] { get throws { try contents(of: "Files") } }

  /// The transcripts by file name.
  static let scripts: [String] = {
    do {
      return try contents(of: "Scripts").map(\.lastPathComponent).filter(canPlay).sorted()
    } catch {
      return []
    }
  }()

  /// What the README begins with: its files, and the suite of vectors.
  static var readmeFiles: [URL] {
    get throws { try contents(of: "Readme") + [top.appending(path: "Vectors", directoryHint: .isDirectory)] }
  }

  /// The text of a file at the top of the package.
  static func document(_ name: String) throws -> String {
    try String(contentsOf: top.appending(path: name), encoding: .utf8)
  }

  /// The top of the checkout.
  private static let top = directory.deletingLastPathComponent().deletingLastPathComponent()

  static func script(_ name: String) throws -> Transcript {
    let text = try String(contentsOf: directory.appending(path: "Scripts").appending(path: name), encoding: .utf8)
    return try Transcript(name: name, script: text)
  }

  /// Whether a script is one for this system: `NAME.linux.txt` needs `/proc` and `/dev/full`.
  private static func canPlay(_ name: String) -> Bool {
    #if os(Linux)
    name.hasSuffix(".txt")
    #else
    name.hasSuffix(".txt") && !name.hasSuffix(".linux.txt")
    #endif
  }

  private static func contents(of folder: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: directory.appending(path: folder), includingPropertiesForKeys: nil)
  }
}

@Suite(.timeLimit(.minutes(20))) struct TranscriptTests {
  @Test(arguments: Material.scripts) func theToolDoesWhatTheTranscriptShows(_ name: String) throws {
    let script = try Material.script(name)
    #expect(!script.commands.isEmpty)
    try script.play(with: Material.files)
  }

  @Test func theREADMEShowsWhatHappens() throws {
    let readme = try Transcript(name: "README.md", consoleBlocksOf: Material.document("README.md"))
    #expect(!readme.commands.isEmpty)
    try readme.play(with: Material.readmeFiles)
  }

  @Test func thereAreTranscripts() {
    #expect(Material.scripts.count > 10)
  }
}
