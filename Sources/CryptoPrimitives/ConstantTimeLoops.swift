/// The loops over secret bytes. Nothing here branches but on sizes.

enum ConstantTimeLoops {
  /// Whether two buffers of one size hold the same bytes.
  static func equal(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> SecretBit {
    var difference: UInt64 = 0
    for place in 0..<a.count { difference |= UInt64(truncatingIfNeeded: a[place] ^ b[place]) }
    return SecretBit(isZero: difference)
  }

  /// Overwrites each byte of `target` with the source's or with itself.
  static func copy(_ source: UnsafeRawBufferPointer, to target: UnsafeMutableRawBufferPointer, when bit: SecretBit) {
    let mask = UInt8(truncatingIfNeeded: bit.mask)
    for place in 0..<source.count { target[place] ^= mask & (source[place] ^ target[place]) }
  }

  /// Compares `wanted` with each of `count` runs of as many words. The place means something only where it is there.
  static func find(
    _ wanted: UnsafeBufferPointer<UInt64>, among words: UnsafeBufferPointer<UInt64>, count: Int
  ) -> (isThere: SecretBit, place: UInt64) {
    var found: UInt64 = 0
    var place: UInt64 = 0
    var start = 0
    for index in 0..<count {
      var difference: UInt64 = 0
      for word in 0..<wanted.count { difference |= wanted[word] ^ words[start &+ word] }
      let mask = SecretBit(isZero: difference).mask
      found |= mask
      place |= mask & UInt64(truncatingIfNeeded: index)
      start &+= wanted.count
    }
    return (SecretBit(found), place)
  }
}
