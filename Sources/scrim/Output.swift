/// Writes private keys, the only files that the tool makes.

import CryptoPrimitives
import SelectiveDisclosure

/// The one way to a file.
enum Output {
  /// Makes a file that only its owner can read, with the key and a line end in it. What has that name already stays.
  static func write(_ key: SecretBytes, toNewFile path: String) throws(Failure) {
    let file = try create(path)
    do throws(SystemError) {
      try key.withUnsafeBytes { (memory) throws(SystemError) in try file.append(memory) }
      try withUnsafeBytes(of: UInt8(ascii: "\n")) { (memory) throws(SystemError) in try file.append(memory) }
      try file.settle()
    } catch {
      System.remove(path)
      throw Failure(.inputOutput, "cannot write \(Input.name(path)): \(error.sentence)")
    }
  }

  private static func create(_ path: String) throws(Failure) -> OpenFile {
    do {
      return try OpenFile(creatingPrivate: path)
    } catch {
      throw Failure(
        .inputOutput, "cannot create \(Input.name(path)): \(error.sentence)",
        hint: error.isTaken ? "a key file is never overwritten; move it away, or choose another name" : nil)
    }
  }
}
