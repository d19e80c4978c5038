/// The loops over secret bytes. Nothing here branches but on sizes.

internal import CWideVectors

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

  /// The smallest text that ``find(_:among:count:)`` looks for.
  static let leastSearched = 32

  /// Compares `wanted` with each of `count` texts of its size, which stand one after another. The place means something
  /// only where it is there.
  static func find(
    _ wanted: UnsafeRawBufferPointer, among texts: UnsafeRawBufferPointer, count: Int
  ) -> (isThere: SecretBit, place: UInt64) {
    // The last sixteen bytes overlap those before, so that every byte is compared.
    let last = wanted.count &- 16
    let (head, middle, end) = (words(wanted, at: 0), words(wanted, at: 16), words(wanted, at: last))
    var found: UInt64 = 0
    var place: UInt64 = 0
    var start = 0
    for index in 0..<count {
      var difference = end ^ words(texts, at: start &+ last)
      difference |= head ^ words(texts, at: start)
      difference |= middle ^ words(texts, at: start &+ 16)
      // No further words in a text of SHA-256.
      for offset in stride(from: 32, to: last, by: 16) {
        difference |= words(wanted, at: offset) ^ words(texts, at: start &+ offset)
      }
      let mask = SecretBit(isZero: difference[0] | difference[1]).mask
      found |= mask
      place |= mask & UInt64(truncatingIfNeeded: index)
      start &+= wanted.count
    }
    return (SecretBit(found), place)
  }

  /// The same with 32 bytes at a time, on a processor that has such vectors.
  static func findWide(
    _ wanted: UnsafeRawBufferPointer, among texts: UnsafeRawBufferPointer, count: Int
  ) -> (isThere: SecretBit, place: UInt64) {
    var place: UInt64 = 0
    let found = wide_find(wanted.baseAddress, wanted.count, texts.baseAddress, count, &place)
    return (SecretBit(found), place)
  }

  @inline(__always) private static func words(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Words {
    bytes.loadUnaligned(fromByteOffset: offset, as: Words.self)
  }
}
