/// SHA-256, SHA-384 and SHA-512 of our own, for the second engine: FIPS 180-4. The first one hashes with libcrypto.

/// A hash of FIPS 180-4. It takes time that depends on the length of the message only.
public enum ReferenceHash: Sendable, Hashable, CaseIterable {
  /// 32 bytes.
  case sha256
  /// 48 bytes.
  case sha384
  /// 64 bytes.
  case sha512

  /// The bytes of a digest.
  public var byteCount: Int {
    switch self {
    case .sha256: 32
    case .sha384: 48
    case .sha512: 64
    }
  }

  /// The bytes of a block, for HMAC (RFC 2104 §2).
  package var blockByteCount: Int { self == .sha256 ? 64 : 128 }

  /// The digest of a message.
  public func digest(of message: some Collection<UInt8>) -> [UInt8] {
    switch self {
    case .sha256: Compression.narrow.digest(of: message)
    case .sha384: Array(Compression.wideForSHA384.digest(of: message).prefix(byteCount))
    case .sha512: Compression.wide.digest(of: message)
    }
  }
}

/// The compression function for words of 32 or 64 bits, §6.2.2 and §6.4.2; a word is in the lower bits of a `UInt64`. It has
/// no tables: the constants of §4.2 and §5.3 are the first bits behind the point of roots of the first primes.
private struct Compression: Sendable {
  /// Three distances: two rotations, and a third rotation or a shift.
  typealias Distances = (UInt64, UInt64, UInt64)

  /// How many bits a word has, and which.
  let width, mask: UInt64
  /// Σ0, Σ1, σ0 and σ1 of §4.1.
  let great0, great1, small0, small1: Distances
  /// K of §4.2, one for each round.
  let rounds: [UInt64]
  /// H(0) of §5.3.
  let start: [UInt64]

  func digest(of message: some Collection<UInt8>) -> [UInt8] {
    let bytes = Int(width / 8)
    let padded = padded(Array(message))
    var state = start
    var schedule = [UInt64](repeating: 0, count: rounds.count)
    for block in stride(from: 0, to: padded.count, by: 16 * bytes) {
      for place in 0..<16 {
        var word: UInt64 = 0
        for byte in 0..<bytes { word = word << 8 | UInt64(padded[block + place * bytes + byte]) }
        schedule[place] = word
      }
      for place in 16..<rounds.count {
        schedule[place] =
          (shifted(schedule[place - 2], small1) &+ schedule[place - 7] &+ shifted(schedule[place - 15], small0)
            &+ schedule[place - 16]) & mask
      }
      compress(schedule, into: &state)
    }
    return state.flatMap { word in (1...bytes).map { UInt8(truncatingIfNeeded: word >> UInt64((bytes - $0) * 8)) } }
  }

  private func compress(_ schedule: [UInt64], into state: inout [UInt64]) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in rounds.indices {
      let first = h &+ rotated(e, great1) &+ (e & f ^ ~e & g) &+ rounds[round] &+ schedule[round]
      let second = rotated(a, great0) &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e) = (g, f, e, (d &+ first) & mask)
      (d, c, b, a) = (c, b, a, (first &+ second) & mask)
    }
    for (place, word) in [a, b, c, d, e, f, g, h].enumerated() { state[place] = (state[place] &+ word) & mask }
  }

  /// §5.1: a one, zeros, and the length in bits in two words.
  private func padded(_ message: [UInt8]) -> [UInt8] {
    let (bytes, count) = (Int(width / 8), message.count)
    let zeros = -(count + 1 + 2 * bytes) & (16 * bytes - 1)
    // No message in memory has bits that eight bytes cannot count.
    let length = (0..<8).map { UInt8(truncatingIfNeeded: (UInt64(count) << 3) >> UInt64(56 - 8 * $0)) }
    return message + [0x80] + [UInt8](repeating: 0, count: zeros + 2 * bytes - 8) + length
  }

  private func rotated(_ word: UInt64, _ by: Distances) -> UInt64 {
    (right(word, by.0) ^ right(word, by.1) ^ right(word, by.2)) & mask
  }

  private func shifted(_ word: UInt64, _ by: Distances) -> UInt64 {
    (right(word, by.0) ^ right(word, by.1) ^ word &>> by.2) & mask
  }

  /// What it shifts out above the word is for the caller to mask.
  private func right(_ word: UInt64, _ distance: UInt64) -> UInt64 {
    word &>> distance | word &<< (width &- distance)
  }
}

extension Compression {
  static let narrow = Compression(
    width: 32, mask: 0xFFFF_FFFF, great0: (2, 13, 22), great1: (6, 11, 25), small0: (7, 18, 3), small1: (17, 19, 10),
    rounds: RootBits.cubes.prefix(64).map { $0 >> 32 }, start: RootBits.squares.prefix(8).map { $0 >> 32 })

  static let wide = Compression(startingAt: 0)
  /// SHA-512 starts with the roots of the first eight primes, SHA-384 with those of the next eight.
  static let wideForSHA384 = Compression(startingAt: 8)

  private init(startingAt first: Int) {
    self.init(
      width: 64, mask: ~0, great0: (28, 34, 39), great1: (14, 18, 41), small0: (1, 8, 7), small1: (19, 61, 6),
      rounds: RootBits.cubes, start: Array(RootBits.squares.dropFirst(first).prefix(8)))
  }
}

/// The first 64 bits behind the point of roots of the first 80 primes.
private enum RootBits {
  static let cubes = primes.map { bits((Integer($0) * power(192)).cubeRoot) }
  static let squares = primes.map { bits((Integer($0) * power(128)).squareRoot ?? 0) }

  private static let primes = (2...409).filter { candidate in
    (2..<candidate).allSatisfy { candidate % $0 != 0 }
  }

  /// Two to the power of `exponent`, a multiple of eight.
  private static func power(_ exponent: Int) -> Integer {
    Integer(bytes: [1] + [UInt8](repeating: 0, count: exponent / 8))
  }

  private static func bits(_ root: Integer) -> UInt64 {
    root.bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
