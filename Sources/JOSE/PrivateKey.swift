/// The private keys of the lower floors behind one face. RFC 7518 §6.2.2, §6.3.2, RFC 8037 §2.

import CryptoPrimitives
import OpenSSLCrypto

extension SecretBytes: SecretStore {}

/// A private key ready for use.
enum PrivateKey: Sendable {
  case ec(ECPrivateKey)
  case ed25519(Ed25519.KeyPair)
  case rsa(RSAPrivateKey)

  /// Reads the private members of a JWK whose public numbers are known to be a key.
  ///
  /// Throws `privateKeyMissing`, `jwkMember`, `base64url`, `jwkWidth`, `jwkInteger`, `privateKeyMismatch` or `cryptography`.
  init(_ members: JWKMembers, _ numbers: KeyNumbers) throws(JOSEError) {
    switch numbers {
    case .ec(let curve, let x, let y):
      let d = try members.secret(.d)
      do { self = .ec(try ECPrivateKey(curve: curve, d: d, x: x, y: y)) } catch { throw JOSEError(error) }
    case .ed25519(let x):
      let d = try members.secret(.d)
      guard d.count == Ed25519.seedByteCount else { throw JOSEError(.jwkWidth, member: "d") }
      let pair = try Self.pair(seed: d)
      guard pair.publicKey == x else { throw JOSEError(.privateKeyMismatch) }
      self = .ed25519(pair)
    case .rsa(let n, let e):
      let (d, p, q) = (try members.secretInteger(.d), try members.secretInteger(.p), try members.secretInteger(.q))
      let dp = try members.secretInteger(.dp)
      let dq = try members.secretInteger(.dq)
      let qi = try members.secretInteger(.qi)
      do {
        self = .rsa(
          try RSAPrivateKey(modulus: n, exponent: e, d: d, p: p, q: q, dp: dp, dq: dq, qi: qi))
      } catch {
        throw JOSEError(error)
      }
    }
  }

  /// A new key that can have the algorithm. Throws `cryptography`.
  static func generate(for algorithm: Algorithm) throws(JOSEError) -> PrivateKey {
    switch algorithm {
    case .es256: return try generate(.p256)
    case .es384: return try generate(.p384)
    case .es512: return try generate(.p521)
    case .ed25519:
      do { return .ed25519(try Ed25519.generate()) } catch { throw JOSEError(.cryptography) }
    case .ps256, .ps384, .ps512, .rs256:
      do { return .rsa(try RSAPrivateKey.generate(bits: 3072, in: SecretBytes.self)) } catch { throw JOSEError(error) }
    }
  }

  private static func generate(_ curve: ECCurve) throws(JOSEError) -> PrivateKey {
    do { return .ec(try ECPrivateKey.generate(curve, in: SecretBytes.self)) } catch { throw JOSEError(error) }
  }

  static func pair(seed: SecretBytes) throws(JOSEError) -> Ed25519.KeyPair {
    do { return try Ed25519.keyPair(seed: seed) } catch { throw JOSEError(.cryptography) }
  }

  /// The numbers of the public half.
  var numbers: KeyNumbers {
    switch self {
    case .ec(let key): .ec(key.publicKey.curve, x: key.publicKey.x, y: key.publicKey.y)
    case .ed25519(let key): .ed25519(key.publicKey)
    case .rsa(let key): .rsa(n: key.publicKey.modulus, e: key.publicKey.exponent)
    }
  }

  /// The private members of a JWK in base64url, in the order of RFC 7518 §6.3.2. Throws `cryptography`.
  var members: [(name: String, text: SecretBytes)] {
    get throws(JOSEError) {
      var members: [(name: String, text: SecretBytes)] = []
      for (name, value) in try secrets {
        do { members.append((name, try Base64URL.encodeSecret(value))) } catch { throw JOSEError(.cryptography) }
      }
      return members
    }
  }

  private var secrets: [(name: String, value: SecretBytes)] {
    get throws(JOSEError) {
      switch self {
      case .ec(let key):
        return [("d", try Self.secret(key.publicKey.curve.byteCount, key.copyScalar))]
      case .ed25519(let key):
        return [("d", key.seed)]
      case .rsa(let key):
        var secrets: [(name: String, value: SecretBytes)] = []
        for component in RSAPrivateKey.Component.allCases {
          let value = try Self.secret(key.byteCount(of: component)) { key.copy(component, to: $0) }
          secrets.append((component.rawValue, value))
        }
        return secrets
      }
    }
  }

  static func secret(
    _ count: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Bool
  ) throws(JOSEError) -> SecretBytes {
    do { return try SecretBytes(count: count, filledBy: fill) } catch { throw JOSEError(.cryptography) }
  }

  /// The signature in JOSE form. Throws `cryptography`, and `algorithmNotTheKeys` for an algorithm of another kind of key.
  func sign(_ message: some Collection<UInt8>, by algorithm: Algorithm) throws(JOSEError) -> [UInt8] {
    switch (self, algorithm) {
    case (.ec(let key), .es256), (.ec(let key), .es384), (.ec(let key), .es512):
      guard key.publicKey.curve.algorithm == algorithm else { throw JOSEError(.algorithmNotTheKeys) }
      let signature = message.withContiguousStorageIfAvailable { bytes in
        Result { () throws(OpenSSLError) in try key.sign(UnsafeRawBufferPointer(bytes)) }
      }
      do {
        return if let signature { try signature.get() } else { try key.sign(message) }
      } catch {
        throw JOSEError(error)
      }
    case (.ed25519(let key), .ed25519):
      do { return try Ed25519.sign(message, with: key) } catch { throw JOSEError(.cryptography) }
    case (.rsa(let key), .ps256):
      return try Self.sign(message, with: key, .sha256)
    case (.rsa(let key), .ps384):
      return try Self.sign(message, with: key, .sha384)
    case (.rsa(let key), .ps512):
      return try Self.sign(message, with: key, .sha512)
    case (.ec, _), (.ed25519, _), (.rsa, _):
      throw JOSEError(.algorithmNotTheKeys)
    }
  }

  private static func sign(
    _ message: some Collection<UInt8>, with key: RSAPrivateKey, _ hash: SHA2
  ) throws(JOSEError) -> [UInt8] {
    do { return try key.signPSS(message, hash: hash) } catch { throw JOSEError(error) }
  }
}
