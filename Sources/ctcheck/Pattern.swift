/// Inputs that are the same in each run, so that counts are too.

enum Pattern {
  /// `count` bytes that look random; another series for each seed.
  static func bytes(_ count: Int, seed: UInt64) -> [UInt8] {
    var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
    return (0..<count).map { _ in
      state ^= state &<< 13
      state ^= state &>> 7
      state ^= state &<< 17
      return UInt8(truncatingIfNeeded: state &>> 32)
    }
  }

  /// Texts to search among; a needle of the seed 0 is none of them.
  static func texts(count: Int, byteCount: Int) -> [[UInt8]] {
    (0..<count).map { bytes(byteCount, seed: UInt64($0) + 1) }
  }

  /// Needles that are the first, the middle, the last and none of ``texts(count:byteCount:)``.
  static func needles(among count: Int, byteCount: Int) -> [SecretClass] {
    let texts = texts(count: count, byteCount: byteCount)
    return [
      SecretClass(name: "first", bytes: texts[0]), SecretClass(name: "middle", bytes: texts[count / 2]),
      SecretClass(name: "last", bytes: texts[count - 1]),
      SecretClass(name: "none", bytes: bytes(byteCount, seed: 0)),
    ]
  }

  /// Secrets of one size: all zeros, all ones, and bytes that look random.
  static func secrets(_ count: Int) -> [SecretClass] {
    [
      SecretClass(name: "zeros", bytes: [UInt8](repeating: 0, count: count)),
      SecretClass(name: "random", bytes: bytes(count, seed: 77)),
      SecretClass(name: "ones", bytes: [UInt8](repeating: 255, count: count)),
    ]
  }
}
