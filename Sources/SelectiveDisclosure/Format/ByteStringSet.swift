/// Which names or digests stood somewhere before. RFC 9901 §7.1 steps 3.c.ii.3 and 4.

/// Byte strings in the order in which they came, each once.
///
/// A hash table with one multiplication for eight bytes; Swift's `Set` takes several times as long over a digest. Where a
/// string lies follows from numbers that are drawn anew in each process, so nobody can prepare collisions.
struct ByteStringSet {
  private var members: [ByteString] = []
  /// Places in `members` by hash, or -1. At most half of them are taken, so a search always meets a free one.
  private var slots: [Int32]

  private static let (seed, factor) = (drawn(0), drawn(1) | 1)

  /// An empty set that takes `count` strings before it grows.
  init(capacity count: Int) {
    slots = Self.emptySlots(for: count)
    members.reserveCapacity(count)
  }

  /// How many strings there are.
  var count: Int { members.count }
  /// Whether there is none.
  var isEmpty: Bool { members.isEmpty }

  /// Takes a string in. Answers whether it was not there.
  mutating func insert(_ string: ByteString) -> Bool {
    let slot = slot(of: string)
    guard slots[slot] < 0 else { return false }
    slots[slot] = Int32(truncatingIfNeeded: members.count)
    members.append(string)
    if members.count * 2 > slots.count { grow() }
    return true
  }

  /// How many strings came before this one; nil if it is not there.
  func place(of string: ByteString) -> Int? {
    let place = slots[slot(of: string)]
    return place < 0 ? nil : Int(place)
  }

  /// Where the string lies, or the free slot where it would.
  private func slot(of string: ByteString) -> Int {
    var slot = Self.hash(of: string) & (slots.count - 1)
    while slots[slot] >= 0, members[Int(slots[slot])] != string { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = Self.emptySlots(for: members.count * 2)
    for (place, member) in members.enumerated() { slots[slot(of: member)] = Int32(truncatingIfNeeded: place) }
  }

  private static func emptySlots(for count: Int) -> [Int32] {
    [Int32](repeating: -1, count: 1 << (Int.bitWidth - max(count, 4).leadingZeroBitCount + 1))
  }

  private static func hash(of string: ByteString) -> Int {
    string.bytes.withUnsafeBytes { bytes in
      var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
      var start = 0
      while start + 8 <= bytes.count {
        hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        start += 8
      }
      var rest: UInt64 = 0
      while start < bytes.count {
        rest = rest << 8 | UInt64(bytes[start])
        start += 1
      }
      return Int(truncatingIfNeeded: mixed(hash ^ rest))
    }
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
