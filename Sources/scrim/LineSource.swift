/// The lines of an input in portions.

#if CommandLine
import SelectiveDisclosure

/// Lines that stand near each other and are judged together.
struct LinePortion: Sendable {
  /// The lines by number, counted from 1, without those that were judged in an earlier run; nil is too long a line.
  fileprivate(set) var lines: [(number: Int, text: [UInt8]?)] = []
  /// How many lines were judged in an earlier run.
  fileprivate(set) var skipped = 0
}

/// The lines that are still to be judged.
struct LineSource: ~Copyable {
  private var reader: LineReader
  private var finished: FinishedLines
  private var number = 0

  /// How far the lines have been read.
  var place: InputPlace { InputPlace(position: reader.position, size: reader.size) }

  /// More bytes than this are not put into one portion, but for its last line.
  private static let bytes = 1 << 20

  init(_ reader: consuming LineReader, without finished: FinishedLines = FinishedLines()) {
    self.reader = reader
    self.finished = finished
  }

  /// The next lines: those that have come, and if there is none the first one that comes. Nil after the last.
  mutating func next() throws(SystemError) -> LinePortion? {
    var portion = LinePortion()
    var bytes = 0
    while let line = try reader.next() {
      number += 1
      if finished.removeLine(number, line.text) {
        portion.skipped += 1
      } else {
        portion.lines.append((number, line.text))
        bytes += line.text?.count ?? 0
      }
      let isFull = portion.lines.count + portion.skipped >= BatchVerifier.portion || bytes >= Self.bytes
      if isFull || !reader.hasLine { return portion }
    }
    return portion.lines.isEmpty && portion.skipped == 0 ? nil : portion
  }
}
#endif
