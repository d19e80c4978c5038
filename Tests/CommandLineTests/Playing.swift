/// Plays transcripts: each command by `sh`, in a directory of its own, with the tool that was just built in front of PATH.

import Foundation

extension Transcript {
  /// Plays all commands in a new directory that holds copies of `files`, and links to those that are
  /// folders.
  /// - Throws: the first difference, with what was expected and what came.
  func play(with files: [URL] = []) throws {
    let stage = try Stage(files)
    defer { stage.remove() }
    var status: Int32 = 0
    for command in commands {
      let result = try stage.run(command.text, after: status)
      status = result.status
      try check(result, against: command)
    }
  }

  private func check(_ result: Stage.Result, against command: Command) throws {
    var problems: [String] = []
    if !ExpectedLines(command.output).match(result.output) {
      problems.append(Self.difference("standard output", command.output, result.output))
    }
    if !ExpectedLines(command.speech).match(result.speech) {
      problems.append(Self.difference("standard error", command.speech, result.speech))
    }
    if !command.statusIsAsked, result.status != command.status {
      problems.append("exit status \(command.status) was expected, and \(result.status) came")
    }
    guard problems.isEmpty else {
      throw TranscriptProblem(
        name: name, line: command.line, "$ \(command.text)\n" + problems.joined(separator: "\n"))
    }
  }

  private static func difference(_ stream: String, _ expected: [String], _ actual: [String]) -> String {
    let wanted = expected.map { "  - \($0)" } + actual.map { "  + \($0)" }
    return "on \(stream), - was expected and + came:\n" + wanted.joined(separator: "\n")
  }
}

/// A directory in which commands run.
struct Stage {
  struct Result {
    let output: [String]
    let speech: [String]
    let status: Int32
  }

  private let root: URL
  /// Where commands run.
  var directory: URL { root.appending(path: "work") }

  init(_ files: [URL]) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "scrim-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    for file in files {
      let copy = directory.appending(path: file.lastPathComponent)
      guard !file.hasDirectoryPath else {
        try FileManager.default.createSymbolicLink(at: copy, withDestinationURL: file)
        continue
      }
      try Data(contentsOf: file).write(to: copy)
      // A checkout does not keep a private key private.
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy.path())
    }
  }

  /// Leftovers of a test run are no failure of it.
  func remove() { do { try FileManager.default.removeItem(at: root) } catch {} }

  /// Runs one command; `$?` in it is the status of the one before.
  func run(_ command: String, after status: Int32) throws -> Result {
    let output = root.appending(path: "output")
    let speech = root.appending(path: "speech")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "(exit \(status))\n\(command)"]
    process.currentDirectoryURL = directory
    process.environment = [
      "PATH": "\(try BuiltTool.directory().path()):/usr/local/bin:/usr/bin:/bin", "HOME": directory.path(),
      "LC_ALL": "C.UTF-8", "COLUMNS": "80",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try emptyFile(output)
    process.standardError = try emptyFile(speech)
    try process.run()
    process.waitUntilExit()
    let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
    return Result(
      output: try lines(of: output), speech: try lines(of: speech), status: signal + process.terminationStatus)
  }

  private func emptyFile(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  /// The lines of a file; an unfinished last line shows as such, since every command ends its lines.
  private func lines(of file: URL) throws -> [String] {
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard !text.isEmpty else { return [] }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let unfinished = lines.removeLast()
    return unfinished.isEmpty ? lines : lines + ["\(unfinished)<NO LINE END>"]
  }
}

/// Where the tool lies that belongs to these tests.
enum BuiltTool {
  /// What a command that succeeds prints.
  static func output(of command: String) throws -> String {
    let stage = try Stage([])
    defer { stage.remove() }
    let result = try stage.run(command, after: 0)
    guard result.status == 0 else { throw TranscriptProblem(name: command, line: 1, "exit status \(result.status)") }
    return result.output.joined(separator: "\n")
  }

  /// The directory that holds `scrim`: one of those around the test bundle.
  static func directory() throws -> URL {
    let starts = [Bundle.main.bundleURL] + CommandLine.arguments.map { URL(filePath: $0).absoluteURL }
    for start in starts {
      var place = start.standardizedFileURL
      while place.path().count > 1 {
        if FileManager.default.isExecutableFile(atPath: place.appending(path: "scrim").path()),
          !isDirectory(place.appending(path: "scrim"))
        {
          return place
        }
        place.deleteLastPathComponent()
      }
    }
    throw TranscriptProblem(name: "scrim", line: 0, "the built tool is nowhere around the tests")
  }

  private static func isDirectory(_ url: URL) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path(), isDirectory: &isDirectory) && isDirectory.boolValue
  }
}
