/// Reads files and standard input, and makes what they must hold.

import Conformance
import CryptoPrimitives
import LearningRecords
import SelectiveDisclosure

/// The files that a command is given. `-` is standard input.
///
/// One line end ("\n" or "\r\n") after a token or a key is left out, since editors and shells put it there; nothing else is.
enum Input {
  /// Most bytes of a key file.
  private static let keyBytes = 1 << 16

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

  /// The keys of a JWK, JWK Set or PEM file; private ones give their public half.
  static func publicKeys(in path: String) throws(Failure) -> [VerifyingKey] {
    var text = try secret(in: path).text.withUnsafeBytes { [UInt8]($0) }
    defer { wipe(&text) }
    do {
      return try VerifyingKey.keys(parsing: text)
    } catch {
      throw unusable(path, SDJWTError(error))
    }
  }

  /// The one key in a file, its public half only.
  static func publicKey(in path: String) throws(Failure) -> VerifyingKey {
    let keys = try publicKeys(in: path)
    guard keys.count == 1 else { throw unusable(path, "there are \(keys.count) keys in it, and one is asked for") }
    return keys[0]
  }

  /// The private key in a file. The bytes go from the system to guarded memory.
  static func signingKey(in path: String) throws(Failure) -> SigningKey {
    let (text, othersCanRead) = try secret(in: path)
    let key: SigningKey
    do {
      key = try SigningKey(parsing: text)
    } catch {
      throw unusable(path, SDJWTError(error))
    }
    if othersCanRead { try warnOfReaders(path, of: "the private key") }
    return key
  }

  /// Says that a secret is none.
  static func warnOfReaders(_ path: String, of secret: String) throws(Failure) {
    try Terminal.say("others can read \(secret) in \(name(path))")
    try Terminal.hint("chmod 600 \(name(path))")
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

  /// A key file in guarded memory, and whether others than its owner can read it.
  static func secret(in path: String) throws(Failure) -> (text: SecretBytes, othersCanRead: Bool) {
    let file = try opened(path)
    var outcome = Result<Int, SystemError>.success(0)
    do {
      let page = try SecretBytes(count: keyBytes) { memory in
        outcome = Result { () throws(SystemError) in try file.fill(memory) }
        return true
      }
      let count: Int
      do {
        count = try outcome.get()
      } catch {
        throw broken(path, error)
      }
      guard count < keyBytes else { throw unusable(path, "it is too long for a key") }
      let text = try page.withUnsafeBytes { (page) throws(SodiumError) in
        let text = page[..<(count - lineEnd(page[..<count].suffix(2)))]
        return try SecretBytes(count: text.count) { memory in
          memory.copyMemory(from: UnsafeRawBufferPointer(rebasing: text))
          return true
        }
      }
      return (text, file.othersCanRead)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(unforeseen: error)
    }
  }

  /// The length of the line end that the last two bytes of a text are.
  private static func lineEnd(_ tail: some Collection<UInt8>) -> Int {
    guard Array(tail).last == UInt8(ascii: "\n") else { return 0 }
    return Array(tail) == Array("\r\n".utf8) ? 2 : 1
  }

  private static func wipe(_ bytes: inout [UInt8]) {
    // The one wipe that the compiler cannot leave out; it also happens where there is no memory for the copy.
    do { _ = try SecretBytes(wiping: &bytes) } catch {}
  }
}
