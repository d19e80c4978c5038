/// Which names or digests stood somewhere before. RFC 9901 §7.1 steps 3.c.ii.3 and 4.

/// Byte strings in the order in which they came, each once.
///
/// A hash table with one multiplication for eight bytes; Swift's `Set` takes several times as long over a digest. Where a
/// string lies follows from numbers that are drawn anew in each process, so nobody can prepare collisions.
struct ByteStringSet {
  /// All strings, one after another.
  private(set) var bytes: [UInt8] = []
  /// Where in `bytes` each string ends.
  private var ends: [Int] = []
  /// Numbers of strings by hash, or -1. At most half of them are taken, so a search always meets a free one.
  private var slots: [Int32]

  private static let (seed, factor) = (drawn(0), drawn(1) | 1)

  /// An empty set that takes `count` strings of `byteCount` bytes before it grows.
  init(capacity count: Int, byteCount: Int) {
    slots = Self.emptySlots(for: count)
    ends.reserveCapacity(count)
    bytes.reserveCapacity(count * byteCount)
  }

  /// How many strings there are.
  var count: Int { ends.count }

  /// Takes a string in. Answers whether it was not there.
  mutating func insert(_ string: UnsafeRawBufferPointer) -> Bool {
    let slot = slot(of: string)
    guard slots[slot] < 0 else { return false }
    slots[slot] = Int32(truncatingIfNeeded: ends.count)
    bytes.append(contentsOf: string)
    ends.append(bytes.count)
    if ends.count * 2 > slots.count { grow() }
    return true
  }

  /// Takes a string in. Answers whether it was not there.
  mutating func insert(_ string: ArraySlice<UInt8>) -> Bool {
    string.withUnsafeBytes { insert($0) }
  }

  /// How many strings came before this one; nil if it is not there.
  func place(of string: UnsafeRawBufferPointer) -> Int? {
    let place = slots[slot(of: string)]
    return place < 0 ? nil : Int(place)
  }

  /// Where the string lies, or the free slot where it would.
  private func slot(of string: UnsafeRawBufferPointer) -> Int {
    bytes.withUnsafeBytes { bytes in
      var slot = Self.hash(of: string) & (slots.count - 1)
      while slots[slot] >= 0, !Self.equal(bytes, range(of: Int(slots[slot])), string) {
        slot = (slot + 1) & (slots.count - 1)
      }
      return slot
    }
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  private mutating func grow() {
    slots = Self.emptySlots(for: ends.count * 2)
    for number in ends.indices {
      let slot = bytes.withUnsafeBytes { self.slot(of: UnsafeRawBufferPointer(rebasing: $0[range(of: number)])) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }

  private static func emptySlots(for count: Int) -> [Int32] {
    let count = 1 << (Int.bitWidth - max(count, 4).leadingZeroBitCount + 1)
    var slots: [Int32] = []
    slots.reserveCapacity(count)
    slots.append(contentsOf: repeatElement(-1, count: count))
    return slots
  }

  private static func equal(
    _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, _ string: UnsafeRawBufferPointer
  ) -> Bool {
    guard range.count == string.count else { return false }
    var (start, other) = (0, range.lowerBound)
    while start + 8 <= string.count {
      let word = string.loadUnaligned(fromByteOffset: start, as: UInt64.self)
      guard word == bytes.loadUnaligned(fromByteOffset: other, as: UInt64.self) else { return false }
      (start, other) = (start + 8, other + 8)
    }
    while start < string.count, string[start] == bytes[other] { (start, other) = (start + 1, other + 1) }
    return start == string.count
  }

  private static func hash(of bytes: UnsafeRawBufferPointer) -> Int {
    var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    guard bytes.count >= 8 else {
      var word: UInt64 = 0
      for byte in bytes { word = word << 8 | UInt64(byte) }
      return Int(truncatingIfNeeded: mixed(hash ^ word))
    }
    // The last eight bytes may overlap those before, so that every byte is in a word.
    let last = bytes.count &- 8
    var start = 0
    while start < last {
      hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
      start &+= 8
    }
    return Int(truncatingIfNeeded: mixed(hash ^ bytes.loadUnaligned(fromByteOffset: last, as: UInt64.self)))
  }

  /// Both halves of a product, so that each bit of `word` bears on all of the result.
  private static func mixed(_ word: UInt64) -> UInt64 {
    let (high, low) = word.multipliedFullWidth(by: factor)
    return high ^ low
  }

  /// A number that Swift's own seed makes another one in each process.
  private static func drawn(_ number: Int) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(number)
    return UInt64(truncatingIfNeeded: hasher.finalize())
  }
}
