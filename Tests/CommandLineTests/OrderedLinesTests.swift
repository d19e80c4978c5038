/// Lines go through many hands and come back in order; who writes slowly makes the others wait.

import Dispatch
import Foundation
import Synchronization
import Testing

@testable import scrim

@Suite(.timeLimit(.minutes(5))) struct OrderedLinesTests {
  /// A file that is there as long as this value.
  private final class Input {
    let path = FileManager.default.temporaryDirectory.appending(path: "lines-\(UUID().uuidString)").path()

    init(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path)) }

    /// So many lines, each of which says its number.
    convenience init(lines: Int) throws {
      try self.init((1...lines).flatMap { Array("\($0)\n".utf8) })
    }

    deinit { unlink(path) }

    func source() throws -> LineSource { LineSource(LineReader(try OpenFile(reading: path), limit: 1 << 20)) }
  }

  /// The number that a line says, where it stands where it belongs.
  private static func numbers(_ portion: LinePortion) -> [Int] {
    portion.lines.compactMap { number, text in
      text.flatMap { Int(String(decoding: $0, as: UTF8.self)) == number ? number : nil }
    }
  }

  private static func lines(of bytes: [UInt8], limit: Int) throws -> (lines: [[UInt8]?], unfinished: Int) {
    let input = try Input(bytes)
    var reader = LineReader(try OpenFile(reading: input.path), limit: limit)
    var lines: [[UInt8]?] = []
    while let line = try reader.next() { lines.append(line.text) }
    #expect(reader.position == bytes.count && reader.size == bytes.count)
    return (lines, reader.unfinished)
  }

  @Test func aFileIsReadByLinesWhateverTheirLength() throws {
    var random = SystemRandomNumberGenerator()
    let lengths =
      [0, 0, 1, 262_143, 262_144, 262_145, 524_288, 0, 700_000, 3]
      + (0..<300).map { _ in
        Int.random(in: 0...5000, using: &random)
      }
    let expected = lengths.map { length in (0..<length).map { UInt8(truncatingIfNeeded: $0 % 251) &+ 11 } }
    let whole = Array(expected.joined(separator: [10])) + [10]
    let read = try Self.lines(of: whole, limit: 1 << 20)
    #expect(read.lines == expected && read.unfinished == 0)
    let cut = try Self.lines(of: whole.dropLast(), limit: 1 << 20)
    #expect(cut.lines == expected && cut.unfinished == expected.last?.count)
    #expect(try Self.lines(of: [], limit: 1).lines.isEmpty)
    #expect(try Self.lines(of: [10], limit: 1).lines == [[]])
  }

  @Test(arguments: [4, 5, 6, 300_000, 600_000, 2_000_000])
  func aLineThatIsTooLongIsPassedOver(_ length: Int) throws {
    let long = [UInt8](repeating: 65, count: length)
    let expected: [[UInt8]?] = [[66], length > 5 ? nil : long, [67], []]
    #expect(try Self.lines(of: [66, 10] + long + [10, 67, 10, 10], limit: 5).lines == expected)
    let last = try Self.lines(of: [66, 10] + long, limit: 5)
    #expect(last.lines == Array(expected.prefix(2)) && last.unfinished == length)
  }

  @Test(arguments: [1, 2, 3, 8, 64]) func whatWasJudgedComesInTheOrderOfTheLines(_ jobs: Int) throws {
    let input = try Input(lines: 5000)
    var numbers: [Int] = []
    var places: [Int] = []
    try OrderedLines(input.source(), jobs: jobs).run(of: input.path) { portion in
      usleep(UInt32.random(in: 0...2000))
      return Self.numbers(portion)
    } take: { portion, place in
      numbers += portion
      places.append(place.position)
    }
    #expect(numbers == Array(1...5000))
    #expect(places == places.sorted() && places.last == places.first { $0 == places.last })
  }

  @Test func severalJudgeAtOnce() throws {
    let input = try Input(lines: 500)
    let inside = Mutex(0)
    let mostInside = Mutex(0)
    try OrderedLines(input.source(), jobs: 3).run(of: input.path) { _ in
      let now = inside.withLock { number in
        number += 1
        return number
      }
      mostInside.withLock { $0 = max($0, now) }
      // Whoever comes first waits for another one, at most so long.
      for _ in 0..<500 where mostInside.withLock({ $0 }) < 3 { usleep(10_000) }
      inside.withLock { $0 -= 1 }
    } take: { _, _ in
    }
    #expect(mostInside.withLock { $0 } == 3)
  }

  @Test(arguments: [1, 3]) func whoWritesSlowlyMakesTheOthersWait(_ jobs: Int) throws {
    let input = try Input(lines: 3200)
    let begun = Mutex(0)
    var (taken, most) = (0, 0)
    try OrderedLines(input.source(), jobs: jobs).run(of: input.path) { _ in
      begun.withLock { $0 += 1 }
    } take: { _, _ in
      if taken < 3 { usleep(300_000) }
      most = max(most, begun.withLock { $0 } - taken)
      taken += 1
    }
    #expect(taken == 100)
    #expect(jobs...4 * jobs ~= most)
  }

  @Test(arguments: [1, 4]) func whenWritingBreaksNobodyJudgesAnyMore(_ jobs: Int) throws {
    let input = try Input(lines: 3200)
    let lines = OrderedLines<Void>(try input.source(), jobs: jobs)
    let judging = Mutex(0)
    let begun = Mutex(0)
    #expect {
      try lines.run(of: input.path) { _ in
        begun.withLock { $0 += 1 }
        judging.withLock { $0 += 1 }
        usleep(20_000)
        judging.withLock { $0 -= 1 }
      } take: { _, _ throws(Failure) in
        throw Failure(.inputOutput, "broken")
      }
    } throws: { ($0 as? Failure)?.sentence == "broken" }
    #expect(judging.withLock { $0 } == 0)
    let before = begun.withLock { $0 }
    usleep(100_000)
    #expect(begun.withLock { $0 } == before && before <= 4 * jobs)
  }

  @Test func whatCannotBeReadIsTold() throws {
    let lines = OrderedLines<Void>(LineSource(LineReader(try OpenFile(reading: "/"), limit: 10)), jobs: 3)
    #expect {
      try lines.run(of: "x") { _ in
      } take: { _, _ in
      }
    } throws: { ($0 as? Failure)?.sentence == "cannot read x: is a directory" }
  }

  @Test func progressTellsWhatIsKnown() {
    #expect(InputPlace(position: 500, size: nil).sentence(lines: 30, seconds: 10) == "30 judged · 3/s")
    #expect(
      InputPlace(position: 250, size: 1000).sentence(lines: 30, seconds: 10)
        == "30 judged · 25 % · 3/s · 30 s left")
    #expect(
      InputPlace(position: 10, size: 1000).sentence(lines: 1_000_000, seconds: 2)
        == "1000000 judged · 1 % · 500000/s · 3 min 18 s left")
    #expect(InputPlace(position: 0, size: 0).sentence(lines: 0, seconds: 1) == "0 judged · 100 % · 0/s")
    // A file can grow while it is read.
    #expect(InputPlace(position: 2000, size: 1000).sentence(lines: 1, seconds: 1) == "1 judged · 100 % · 1/s")
  }
}
