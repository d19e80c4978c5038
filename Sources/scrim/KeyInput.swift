/// Reads keys and other secrets. What is secret goes from the system to guarded memory.

import CryptoPrimitives
import SelectiveDisclosure

extension Input {
  /// Most bytes of a key file.
  private static let keyBytes = 1 << 16

  /// The keys of a JWK, JWK Set or PEM file; private ones give their public half. A key under a passphrase is opened for that
  /// where there are passphrases, and refused where there are none.
  static func publicKeys(in path: String, _ passphrases: Passphrases? = nil) throws(Failure) -> [VerifyingKey] {
    let text = try secret(in: path).text
    var copy = text.withUnsafeBytes { [UInt8]($0) }
    defer { wipe(&copy) }
    do {
      return try VerifyingKey.keys(parsing: copy)
    } catch {
      // A key under a passphrase has no place in a set.
      guard let passphrases, error == JOSEError(.keyFileSealed) else { throw unusable(path, error) }
      return [try key(of: keyFile(text, in: path), in: path, passphrases).publicKey]
    }
  }

  /// The one key in a file, its public half only.
  static func publicKey(in path: String) throws(Failure) -> VerifyingKey {
    let keys = try publicKeys(in: path)
    guard keys.count == 1 else { throw unusable(path, "there are \(keys.count) keys in it, and one is asked for") }
    return keys[0]
  }

  /// The private key in a file.
  static func signingKey(in path: String, _ passphrases: Passphrases) throws(Failure) -> SigningKey {
    try key(of: keyFile(in: path), in: path, passphrases)
  }

  /// What a private key file holds, before a passphrase is asked for.
  static func keyFile(in path: String) throws(Failure) -> KeyFile {
    let (text, othersCanRead) = try secret(in: path)
    let file = try keyFile(text, in: path)
    // Who reads a key under a passphrase has no key yet.
    if case .open = file, othersCanRead { try warnOfReaders(path, of: "the private key") }
    return file
  }

  /// The key that a file holds. A passphrase is asked for only if it is under one.
  static func key(of file: KeyFile, in path: String, _ passphrases: Passphrases) throws(Failure) -> SigningKey {
    switch file {
    case .open(let key): return key
    case .sealed(let sealed):
      let passphrase = try passphrases.known(for: path)
      do {
        return try sealed.opened(with: passphrase)
      } catch {
        throw error.rule == .cryptography ? .noMemory(error) : unusable(path, error)
      }
    }
  }

  private static func keyFile(_ text: SecretBytes, in path: String) throws(Failure) -> KeyFile {
    do {
      return try KeyFile(parsing: text)
    } catch {
      throw unusable(path, error)
    }
  }

  private static func unusable(_ path: String, _ error: JOSEError) -> Failure {
    let error = SDJWTError(error)
    return unusable(path, error, hint: error.rule.hint)
  }

  /// Says that a secret is none.
  static func warnOfReaders(_ path: String, of secret: String) throws(Failure) {
    try Terminal.say("others can read \(secret) in \(name(path))")
    try Terminal.hint("chmod 600 \(name(path))")
  }

  /// A key file in guarded memory, and whether others than its owner can read it.
  static func secret(in path: String) throws(Failure) -> (text: SecretBytes, othersCanRead: Bool) {
    let file = try opened(path)
    let text: SecretBytes?
    do {
      text = try guarded(most: keyBytes) { (memory) throws(SystemError) in try file.fill(memory) }
    } catch {
      throw broken(path, error)
    }
    guard let text else { throw unusable(path, "it is too long for a key") }
    return (text, file.othersCanRead)
  }

  /// What `fill` writes, in guarded memory of its size and without its line end; nil if there are more than `most` bytes.
  static func guarded(
    most: Int, filledBy fill: (UnsafeMutableRawBufferPointer) throws(SystemError) -> Int
  ) throws(SystemError) -> SecretBytes? {
    var filled = Result<Int, SystemError>.success(0)
    do {
      let page = try SecretBytes(count: most + 1) { memory in
        filled = Result { () throws(SystemError) in try fill(memory) }
        return true
      }
      let count = try filled.get()
      guard count <= most else { return nil }
      return try page.withUnsafeBytes { (page) throws(SodiumError) in
        let text = page[..<(count - lineEnd(page[..<count].suffix(2)))]
        return try SecretBytes(count: text.count) { memory in
          memory.copyMemory(from: UnsafeRawBufferPointer(rebasing: text))
          return true
        }
      }
    } catch let error as SystemError {
      throw error
    } catch {
      throw .noMemory
    }
  }

  private static func wipe(_ bytes: inout [UInt8]) {
    // The one wipe that the compiler cannot leave out; it also happens where there is no memory for the copy.
    do { _ = try SecretBytes(wiping: &bytes) } catch {}
  }
}

extension Failure {
  /// What ends a try of a passphrase, or the sealing of a key, but for a wrong passphrase.
  static func noMemory(_ error: JOSEError) -> Failure {
    let failure = Failure(SDJWTError(error))
    return Failure(
      failure.status, failure.sentence,
      hint: "a try of a passphrase takes the memory that the file names: 256 MiB if scrim made it")
  }
}
