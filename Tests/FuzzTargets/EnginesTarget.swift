/// The two signature engines against each other: libcrypto and libsodium, and whole numbers. RFC 7518 §3, RFC 8037 §3.

internal import CryptoPrimitives
internal import ExactArithmetic
internal import JOSE
internal import StrictJSON

enum EnginesTarget {
  /// The first byte of the input chooses an algorithm; the second whether the others are edits of a good signature, edits of
  /// its message, or a signature of their own.
  static func run(_ bytes: [UInt8]) throws(BrokenProperty) {
    let number = Int(bytes.first ?? 0) % Signed.all.count
    guard keys.count == Signed.all.count else { throw BrokenProperty("there are keys") }
    let pair = keys[number]
    let mode = (bytes.dropFirst().first ?? 0) % 3
    var edits = Edits(bytes.dropFirst(2))
    var (signature, message) = (pair.signature, original)
    switch mode {
    case 0: signature = edits.made(in: signature, splicing: [])
    case 1: message = edits.made(in: message, splicing: [])
    default: signature = Array(bytes.dropFirst(2))
    }
    let first = pair.first.isValid(signature: signature, for: message)
    let second = pair.second.isValid(signature: signature, for: message)
    try expect("both engines answer alike", first == second)
    if signature == pair.signature { try expect("a signature is of one message", first == (message == original)) }
  }

  private static let original = Array(Signed.message.utf8)

  private struct Pair: Sendable {
    let first: VerifyingKey
    let second: ReferenceKey
    let signature: [UInt8]
  }

  private static let keys: [Pair] = Signed.all.compactMap { signed in
    accepted {
      var jwk: JSONObject = ["alg": .string(signed.algorithm.rawValue)]
      for (name, value) in signed.jwk { jwk[name] = .string(value) }
      return Pair(
        first: try VerifyingKey(jwk), second: try ReferenceKey(jwk: signed.jwk, algorithm: signed.algorithm.rawValue),
        signature: try Base64URL.decode(signed.signature))
    }
  }
}
