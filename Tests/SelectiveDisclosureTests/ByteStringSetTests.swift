/// A set of byte strings says what Swift's own set says.

import Testing

@testable import SelectiveDisclosure

@Suite struct ByteStringSetTests {
  @Test func itSaysWhatSwiftsSetSays() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      // All remainders of eight and of sixteen bytes.
      let size = Int.random(in: 1...50, using: &random)
      var set = ByteStringSet(capacity: Int.random(in: 0...40, using: &random), byteCount: size)
      var places: [[UInt8]: Int] = [:]
      for _ in 0..<Int.random(in: 0...300, using: &random) {
        // At most two bytes are another letter, so that many come again.
        var text = [UInt8](repeating: 65, count: size)
        for _ in 0..<2 { text[Int.random(in: 0..<size, using: &random)] ^= UInt8.random(in: 0...1, using: &random) }
        #expect(set.place(of: text) == places[text])
        #expect(set.insert(text) == (places[text] == nil))
        if places[text] == nil { places[text] = places.count }
        #expect(set.count == places.count)
      }
      for (text, place) in places { #expect(set.place(of: ([9] + text)[1...]) == place) }
    }
  }

  @Test func stringsAreSortedByTheirBytes() {
    var random = SystemRandomNumberGenerator()
    for size in 8...12 {
      var set = ByteStringSet(capacity: 0, byteCount: size)
      var texts: [[UInt8]] = []
      for _ in 0..<200 {
        // Many begin alike; the first bit of a byte counts as any other.
        let text = (0..<size).map {
          [0, 0x80, 0xFF][$0 < size - 4 ? 0 : Int.random(in: 0...2, using: &random)] as UInt8
        }
        if set.insert(text) { texts.append(text) }
      }
      let numbers = Array(texts.indices).shuffled()
      #expect(set.sorted(numbers).map { texts[$0] } == texts.sorted { $0.lexicographicallyPrecedes($1) })
    }
  }

  @Test(arguments: [0, 1, 3, 4, 5, 30, 255, 256, 257, 1_000]) func stringsThatBeginUnlikeAreSorted(_ count: Int) {
    var random = SystemRandomNumberGenerator()
    var set = ByteStringSet(capacity: count, byteCount: 5)
    // The second byte tells all apart from 256 on; the first has its highest bit set or not.
    let texts = (0..<count).map { number in
      [UInt8(number >> 8) ^ 0x81, UInt8(number & 0xFF), 0, 0, UInt8.random(in: 0...255, using: &random)]
    }
    for text in texts { #expect(set.insert(text) == true) }
    let numbers = Array(texts.indices).shuffled()
    #expect(set.sorted(numbers).map { texts[$0] } == texts.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test(arguments: 0...33) func everyByteBearsOnIt(_ count: Int) {
    let text = [UInt8](repeating: 65, count: count)
    var set = ByteStringSet(capacity: 1, byteCount: count)
    #expect(set.count == 0)
    #expect(set.insert(text) && !set.insert(text))
    for place in 0..<count {
      var other = text
      other[place] ^= 1
      #expect(set.place(of: other) == nil)
    }
    #expect(set.place(of: text + [0]) == nil)
  }
}

extension ByteStringSet {
  fileprivate func place(of string: some Collection<UInt8>) -> Int? {
    Array(string).withUnsafeBytes { place(of: $0) }
  }

  fileprivate mutating func insert(_ string: [UInt8]) -> Bool { string.withUnsafeBytes { insert($0) } }
}
