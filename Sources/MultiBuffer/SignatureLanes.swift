/// Signatures checked eight at once, for who has many of them. Public inputs only.
///
/// An answer here is good for one thing: to spare the other libraries a signature that holds. False is no verdict but the
/// lack of one, and it is given for whatever crypto_mb or this file is not sure of, such as a digest above the group order.

/// The eight lanes.
package enum SignatureLanes {
  /// How many signatures go at once. That many cost as much as one.
  package static let count = 8

  /// Whether anything is ever checked here: the trait is on, and the processor has AVX-512 IFMA.
  package static var areAvailable: Bool { CryptoMB.isApplicable }

  /// The curves whose ECDSA the lanes know.
  package enum Curve: Sendable {
    case p256
    case p384

    /// The bytes of a coordinate, of the hash, and of each half of a signature.
    var byteCount: Int { self == .p256 ? 32 : 48 }
  }

  /// One ECDSA signature, r || s, over a digest. Numbers are big-endian and as wide as the curve; the point (x, y) has been
  /// checked to be on it.
  package struct ECDSACheck: Sendable {
    /// All of them, one after another: what goes through several lists had better be one thing.
    fileprivate let bytes: [UInt8]
    /// The bytes of each number; 0 if they are not of one size.
    fileprivate let width: Int

    package init(signature: [UInt8], digest: [UInt8], x: [UInt8], y: [UInt8]) {
      let isWhole = signature.count == 2 * digest.count && x.count == digest.count && y.count == digest.count
      width = isWhole ? digest.count : 0
      var bytes: [UInt8] = []
      bytes.reserveCapacity(5 * width)
      bytes += signature
      bytes += digest
      bytes += x
      bytes += y
      self.bytes = bytes
    }
  }

  /// One Ed25519 signature. The key has been checked to be a point of the prime-order group in its one encoding.
  package struct Ed25519Check: Sendable {
    fileprivate let signature, message, publicKey: [UInt8]

    package init(signature: [UInt8], message: [UInt8], publicKey: [UInt8]) {
      self.signature = signature
      self.message = message
      self.publicKey = publicKey
    }
  }

  /// Which ECDSA signatures are known to hold. False for any size that is not the curve's.
  package static func verify(_ checks: [ECDSACheck], on curve: Curve) -> [Bool] {
    let width = curve.byteCount
    return answers(to: checks) {
      $0.width == width
    } from: { group in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(group.count * 5 * width)
      for check in group { bytes += check.bytes }
      return CryptoMB.verifyECDSA(bytes, count: group.count, width: width)
    }
  }

  /// Which Ed25519 signatures are known to hold: R is the one encoding of S·B - h·A and not the neutral point, and S is below
  /// the group order.
  package static func verify(_ checks: [Ed25519Check]) -> [Bool] {
    answers(to: checks) { check in
      check.signature.count == 64 && check.publicKey.count == 32 && check.message.count <= largestMessage
        && !isNeutral(check.signature[..<32]) && isBelowOrder(check.signature[32...])
    } from: { group in
      var bytes: [UInt8] = []
      var messages: [UInt8] = []
      for check in group {
        bytes += check.signature
        bytes += check.publicKey
        messages += check.message
      }
      // Zero bytes would have no address.
      messages.append(0)
      return CryptoMB.verifyEd25519(bytes, messages: messages, lengths: group.map { UInt32($0.message.count) })
    }
  }

  /// Asks for eight at a time of those that are fit to be asked about.
  private static func answers<Check>(
    to checks: [Check], where isFit: (Check) -> Bool, from lanes: ([Check]) -> UInt8
  ) -> [Bool] {
    var answers = [Bool](repeating: false, count: checks.count)
    guard areAvailable else { return answers }
    let places = checks.indices.filter { isFit(checks[$0]) }
    for start in stride(from: 0, to: places.count, by: count) {
      let group = places[start..<min(start + count, places.count)]
      var good = lanes(group.map { checks[$0] })
      for place in group {
        answers[place] = good & 1 == 1
        good >>= 1
      }
    }
    return answers
  }
}

extension SignatureLanes {
  /// crypto_mb counts bytes of a message in 32 bits, and somewhere signed. What is larger takes no harm from waiting.
  private static let largestMessage = 1 << 24

  /// Whether 32 bytes are the point of order 1. crypto_mb takes it for R, libsodium takes no R of small order; under a key of
  /// the prime-order group no other one can come out.
  private static func isNeutral(_ r: ArraySlice<UInt8>) -> Bool {
    r.first == 1 && r.dropFirst().allSatisfy { $0 == 0 }
  }

  /// Whether a little-endian number is below the group order (RFC 8032 §5.1.7). crypto_mb compares word by word without
  /// regard to their order, and takes S plus the group order for S.
  private static func isBelowOrder(_ s: ArraySlice<UInt8>) -> Bool {
    s.reversed().lexicographicallyPrecedes(order)
  }

  /// 2^252 + 27742317777372353535851937790883648493, big-endian. RFC 8032 §5.1.
  private static let order: [UInt8] = [
    0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0x14, 0xde, 0xf9, 0xde, 0xa2, 0xf7, 0x9c, 0xd6, 0x58, 0x12, 0x63, 0x1a, 0x5c, 0xf5, 0xd3, 0xed,
  ]
}
