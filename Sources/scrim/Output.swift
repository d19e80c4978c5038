/// Writes private keys and reports, the only single files that the tool makes.

import CryptoPrimitives
import SelectiveDisclosure

/// The one way to a file.
enum Output {
  /// Makes a file that only its owner can read, with the key and a line end in it. What has that name already stays.
  static func write(_ key: SecretBytes, toNewFile path: String) throws(Failure) {
    try create(path) { (file) throws(SystemError) in
      try key.withUnsafeBytes { (memory) throws(SystemError) in try file.append(memory) }
    }
  }

  /// The same for a key under a passphrase, which is no secret.
  static func write(_ sealedKey: [UInt8], toNewFile path: String) throws(Failure) {
    try create(path) { (file) throws(SystemError) in try file.append(sealedKey) }
  }

  private static func create(
    _ path: String, filledBy fill: (borrowing OpenFile) throws(SystemError) -> Void
  ) throws(Failure) {
    let file: OpenFile
    do {
      file = try OpenFile(creatingPrivate: path)
    } catch {
      throw cannotCreate(path, error)
    }
    do throws(SystemError) {
      try fill(file)
      try file.append([UInt8(ascii: "\n")])
      try file.settle()
    } catch {
      System.remove(path)
      throw Failure(.inputOutput, "cannot write \(Input.name(path)): \(error.sentence)")
    }
  }

  /// Why there is no such file.
  static func cannotCreate(_ path: String, _ error: SystemError) -> Failure {
    Failure(
      .inputOutput, "cannot create \(Input.name(path)): \(error.sentence)",
      hint: error.isTaken ? "a key file is never overwritten; move it away, or choose another name" : nil)
  }
}

extension Output {
  /// Opens a report, before the work that it is about is done. One of an earlier run is replaced.
  static func replacing(_ path: String) throws(Failure) -> ReportFile {
    do {
      return ReportFile(path: path, file: try OpenFile(replacing: path))
    } catch {
      throw Failure(.inputOutput, "cannot write \(Input.name(path)): \(error.sentence)")
    }
  }
}

/// A file for people, which holds no secret.
final class ReportFile {
  let path: String
  private let file: OpenFile

  fileprivate init(path: String, file: consuming OpenFile) {
    self.path = path
    self.file = file
  }

  func write(_ text: String) throws(Failure) {
    do throws(SystemError) {
      try file.append(Array(text.utf8))
    } catch {
      throw Failure(.inputOutput, "cannot write \(Input.name(path)): \(error.sentence)")
    }
  }
}
