/// Which digests were there before.

internal import StrictJSON

/// Byte strings of one size in the order in which they came, each once.
struct ByteStringSet {
  /// All strings, one after another.
  private(set) var bytes: [UInt8] = []
  /// How many strings there are.
  private(set) var count = 0
  private let byteCount: Int
  /// Numbers of strings by hash, or -1. At most half of them are taken, so a search always meets a free one.
  private var slots: [Int32]
  private let hash = SeededHash.ofThisProcess

  /// An empty set that takes `count` strings of `byteCount` bytes before it grows.
  init(capacity count: Int, byteCount: Int) {
    slots = Self.emptySlots(for: count)
    self.byteCount = byteCount
    bytes.reserveCapacity(count * byteCount)
  }

  /// How many strings there is room for.
  var capacity: Int { slots.count / 2 }

  /// Lends the string that this many came before.
  func withBytes(of number: Int, _ body: (UnsafeRawBufferPointer) -> Void) {
    bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range(of: number)])) }
  }

  /// The numbers of strings of four bytes at least, in the order of these strings' bytes.
  func sorted(_ numbers: [Int]) -> [Int] {
    bytes.withUnsafeBytes { bytes in
      if numbers.count <= ByteStringSet.mostToCount, let sorted = counted(numbers, in: bytes) { return sorted }
      return numbers.sorted { bytes[range(of: $0)].lexicographicallyPrecedes(bytes[range(of: $1)]) }
    }
  }

  private static let mostToCount = 256

  /// The same, without a branch that no processor can foresee: the place of a string is the number of those before it. Nil if two
  /// of them begin with the same four bytes.
  private func counted(_ numbers: [Int], in bytes: UnsafeRawBufferPointer) -> [Int]? {
    // The greatest number stands for strings that are not there: it is before none.
    var heads = [SIMD4<Int32>](repeating: SIMD4(repeating: .max), count: (numbers.count + 3) / 4)
    for (place, number) in numbers.enumerated() {
      let head = bytes.loadUnaligned(fromByteOffset: range(of: number).lowerBound, as: UInt32.self)
      heads[place / 4][place % 4] = Int32(bitPattern: head.bigEndian ^ 1 << 31)
    }
    var sorted = [Int](repeating: -1, count: numbers.count)
    for (place, number) in numbers.enumerated() {
      let head = SIMD4(repeating: heads[place / 4][place % 4])
      // Where it is less, a comparison yields -1.
      let before = heads.reduce(SIMD4<Int32>.zero) { $0 &- unsafeBitCast($1 .< head, to: SIMD4<Int32>.self) }
      sorted[Int(before.wrappedSum())] = number
    }
    return sorted.contains(-1) ? nil : sorted
  }

  /// Takes a string in. Answers whether it was not there.
  mutating func insert(_ string: UnsafeRawBufferPointer) -> Bool {
    let slot = slot(of: string)
    guard slots[slot] < 0 else { return false }
    slots[slot] = Int32(truncatingIfNeeded: count)
    bytes.append(addingCapacity: string.count) { output in
      output.withUnsafeMutableBufferPointer { memory, used in
        UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: memory[used...])).copyMemory(from: string)
        used += string.count
      }
    }
    count += 1
    if count * 2 > slots.count { grow() }
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
      var slot = hash(string) & (slots.count - 1)
      while slots[slot] >= 0, !UnsafeRawBufferPointer(rebasing: bytes[range(of: Int(slots[slot]))]).isSame(as: string) {
        slot = (slot + 1) & (slots.count - 1)
      }
      return slot
    }
  }

  private func range(of number: Int) -> Range<Int> {
    number * byteCount..<(number + 1) * byteCount
  }

  private mutating func grow() {
    slots = Self.emptySlots(for: count * 2)
    for number in 0..<count {
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
}
