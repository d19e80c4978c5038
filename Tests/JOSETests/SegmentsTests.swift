/// A token falls apart at its separators, wherever they stand.

import Testing

@testable import JOSE

@Suite struct SegmentsTests {
  @Test func segmentsAreWhatSwiftSplits() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      // The separator, its neighbours, and bytes that differ from it in the top bit or are zero; often or seldom.
      let letters: [UInt8] = [0x7E, 0x7D, 0x7F, 0xFE, 0x00]
      let kinds = [8, 80, 800].randomElement(using: &random) ?? 8
      let text = (0..<Int.random(in: 0...300, using: &random)).map { _ in
        let kind = Int.random(in: 0..<kinds, using: &random)
        return kind < letters.count ? letters[kind] : 0x41
      }
      let slice = ([1, 2, 3] + text)[3...]
      let expected = slice.split(separator: 0x7E, omittingEmptySubsequences: false).map(\.indices)
      #expect(slice.segments(at: 0x7E, most: 100) == expected)
      #expect(slice.segments(at: 0x7E, most: expected.count) == expected)
      #expect(expected.count == 1 || slice.segments(at: 0x7E, most: expected.count - 1) == nil)
    }
  }
}
