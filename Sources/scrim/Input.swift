/// Reads files and standard input, and makes what they must hold.

import Conformance
import CryptoPrimitives
import LearningRecords
import SelectiveDisclosure

/// The files that a command is given. `-` is standard input.
///
/// One line end ("\n" or "\r\n") after a token or a key is left out, since editors and shells put it there; nothing else is.
enum Input {
  /// The text of a token of at most `limit` bytes. A longer one is read far enough to be refused by the library.
  static func token(in path: String, limit: Int) throws(Failure) -> [UInt8] {
    let text = try bytes(in: path, limit: limit + 3)
    let token = Array(text.dropLast(lineEnd(text.suffix(2))))
    // An upstream command that failed must not count as a token that was refused.
    guard !token.isEmpty else { throw unusable(path, "it is empty") }
    return token
  }

  /// The JSON object in a file.
  static func object(in path: String) throws(Failure) -> JSONObject {
    try object(try bytes(in: path, limit: Limits.issuance.tokenBytes + 1), in: path)
  }

  /// The JSON object that a text is.
  static func object(_ text: [UInt8], in path: String) throws(Failure) -> JSONObject {
    let limits = Limits.issuance
    let value: JSON
    do {
      value = try JSON(parsing: text, limits: JSONLimits(bytes: limits.tokenBytes, depth: limits.depth))
    } catch {
      let rule = SDJWTError(JOSEError(JOSERule(error.rule)))
      throw unusable(path, "\(rule) at byte \(error.offset)")
    }
    guard let object = value.object else { throw unusable(path, "there is no JSON object in it") }
    return object
  }

  /// The issuers in a trust file.
  static func trust(in path: String) throws(Failure) -> TrustedIssuers {
    let text = try bytes(in: path, limit: JSONLimits.standard.bytes + 1)
    do {
      return try TrustedIssuers(parsing: text)
    } catch {
      throw unusable(path, error, hint: error.rule.hint)
    }
  }

  /// A built-in redaction policy, or the one in a file.
  static func policy(_ nameOrPath: String) throws(Failure) -> RedactionPolicy {
    if let policy = RedactionPolicy.builtIn(named: nameOrPath) { return policy }
    do {
      return try policyDocument(in: nameOrPath)
    } catch {
      guard !nameOrPath.contains("/"), !nameOrPath.hasSuffix(".json") else { throw error }
      throw Failure(error.status, error.sentence, hint: "scrim policy list names the built-in policies")
    }
  }

  /// The redaction policy in a file.
  static func policyDocument(in path: String) throws(Failure) -> RedactionPolicy {
    let text = try bytes(in: path, limit: JSONLimits.standard.bytes + 1)
    do {
      return try RedactionPolicy(parsing: text)
    } catch {
      throw unusable(path, error)
    }
  }

  /// The list of vectors that are known to fail in a file.
  static func expectedFailures(in path: String) throws(Failure) -> ExpectedFailures {
    let text = try bytes(in: path, limit: JSONLimits.standard.bytes)
    do {
      return try ExpectedFailures(parsing: String(decoding: text, as: UTF8.self))
    } catch {
      throw Failure(.no, "\(name(path)):\(error.line): \(error)", hint: "each line is an id and a reason")
    }
  }

  /// How a path is spoken of. A token given in place of a file is not repeated.
  static func name(_ path: String) -> String {
    path == "-" ? "standard input" : path.utf8.count > 255 ? "a file of a long name" : path
  }

  static func unusable(_ path: String, _ reason: some CustomStringConvertible, hint: String? = nil) -> Failure {
    Failure(.noInput, "cannot use \(name(path)): \(reason)", hint: hint)
  }

  static func opened(_ path: String) throws(Failure) -> OpenFile {
    do {
      return try OpenFile(reading: path)
    } catch {
      let isToken = path.hasPrefix("eyJ") || path.utf8.count > 255
      throw Failure(
        .noInput, "cannot read \(name(path)): \(error.sentence)",
        hint: isToken ? "a token is read from a file, or from standard input by -" : nil)
    }
  }

  static func broken(_ path: String, _ error: SystemError) -> Failure {
    Failure(error.isDirectory ? .noInput : .inputOutput, "cannot read \(name(path)): \(error.sentence)")
  }

  /// All of a file that is to be looked over, whatever it holds.
  static func text(in path: String) throws(Failure) -> [UInt8] {
    let limit = 1 << 26
    let text = try bytes(in: path, limit: limit + 1)
    guard text.count <= limit else { throw unusable(path, "it has more than \(limit >> 20) MiB") }
    return text
  }

  static func bytes(in path: String, limit: Int) throws(Failure) -> [UInt8] {
    let file = try opened(path)
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while all.count < limit {
      let size = min(chunk.count, limit - all.count)
      let count: Int
      do throws(SystemError) {
        count = try chunk.withUnsafeMutableBytes { memory in
          Result { () throws(SystemError) in try file.fill(UnsafeMutableRawBufferPointer(rebasing: memory[..<size])) }
        }.get()
      } catch {
        throw broken(path, error)
      }
      guard count > 0 else { break }
      all += chunk[..<count]
    }
    return all
  }

  /// The length of the line end that the last two bytes of a text are.
  static func lineEnd(_ tail: some Collection<UInt8>) -> Int {
    guard Array(tail).last == UInt8(ascii: "\n") else { return 0 }
    return Array(tail) == Array("\r\n".utf8) ? 2 : 1
  }
}
