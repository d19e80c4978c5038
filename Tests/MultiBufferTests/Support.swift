/// What the tests of the lanes share: keys, signatures that hold, and what can be wrong with one.

import CryptoPrimitives
import JOSE
import OpenSSLCrypto

@testable import MultiBuffer

/// Why these tests are skipped.
let absence = "the trait MultiBuffer is off, or the processor lacks AVX-512 IFMA"

/// Bytes from hexadecimal digits.
func hex(_ text: String) -> [UInt8] {
  let digits = text.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

/// One signature as the lanes see it and as the library sees it that has the last word.
protocol Question {
  var signature: [UInt8] { get set }
  var message: [UInt8] { get set }
  /// The verdict of libcrypto or libsodium, where the key is one that JOSE takes.
  var isValid: Bool { get }
  /// Whether crypto_mb refuses what is asked whatever the signature is.
  var isBeyondLanes: Bool { get }
  /// The answer of the lanes to a list of them.
  static func answers(to questions: [Self]) -> [Bool]
}

/// One ECDSA signature.
struct ECDSAQuestion: Question {
  var key: ECPublicKey
  var message: [UInt8]
  var signature: [UInt8]

  var isValid: Bool { key.verify(signature, for: message) }

  /// A digest that is no number of 1 to n - 1, as one in 2^32 is not on P-256.
  var isBeyondLanes: Bool {
    let digest = key.curve.hash.digest(of: message)
    return !digest.lexicographicallyPrecedes(order) || digest.allSatisfy { $0 == 0 }
  }

  /// n of SP 800-186 §3.2.1.
  var order: [UInt8] {
    key.curve == .p256
      ? hex("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551")
      : hex("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973")
  }

  static func answers(to questions: [ECDSAQuestion]) -> [Bool] {
    let curve = questions.first?.key.curve
    return SignatureLanes.verify(
      questions.map {
        .init(signature: $0.signature, digest: $0.key.curve.hash.digest(of: $0.message), x: $0.key.x, y: $0.key.y)
      }, on: curve == .p384 ? .p384 : .p256)
  }

  /// Signatures over random messages by a few keys in turn.
  static func random(_ curve: ECCurve, count: Int, keys: Int) throws -> [ECDSAQuestion] {
    let keys = try (0..<keys).map { _ in try ECPrivateKey.generate(curve, in: SecretBytes.self) }
    return try (0..<count).map { place in
      let (key, message) = (keys[place % keys.count], SystemRandom().bytes(place % 200))
      return try ECDSAQuestion(key: key.publicKey, message: message, signature: key.sign(message))
    }
  }
}

/// One Ed25519 signature.
struct Ed25519Question: Question {
  var key: [UInt8]
  var message: [UInt8]
  var signature: [UInt8]

  var isBeyondLanes: Bool { false }

  var isValid: Bool { Ed25519.isPublicKey(key) && Ed25519.verify(signature, for: message, publicKey: key) }

  /// The lanes are asked about keys only that were read.
  static func answers(to questions: [Ed25519Question]) -> [Bool] {
    let answers = SignatureLanes.verify(
      questions.map { .init(signature: $0.signature, message: $0.message, publicKey: $0.key) })
    return zip(questions, answers).map { Ed25519.isPublicKey($0.key) && $1 }
  }

  static func random(count: Int, keys: Int) throws -> [Ed25519Question] {
    let keys = try (0..<keys).map { _ in try Ed25519.generate() }
    return try (0..<count).map { place in
      let (key, message) = (keys[place % keys.count], SystemRandom().bytes(place % 300))
      return try Ed25519Question(key: key.publicKey, message: message, signature: Ed25519.sign(message, with: key))
    }
  }
}

/// Little-endian or big-endian numbers of one width, modulo 256 to that width.
enum Octets {
  static func sum(_ a: [UInt8], _ b: [UInt8]) -> [UInt8] {
    var carry = 0
    return zip(a, b).map { pair in
      let total = Int(pair.0) + Int(pair.1) + carry
      carry = total >> 8
      return UInt8(truncatingIfNeeded: total)
    }
  }

  static func negated(_ a: [UInt8]) -> [UInt8] {
    sum(a.map { ~$0 }, [1] + [UInt8](repeating: 0, count: a.count - 1))
  }
}
