/// Keeps reviews on the disk until all have come, and gives them back in the order of the posting key.

import BlindScreening

/// Reviews on disk, each in pieces: its line of `reviews.ndjson`, then one for each part of the report. In memory is only
/// where each review is, and where it goes.
struct ReviewSpool: ~Copyable {
  private struct Entry {
    let place: ReviewOrder.Key
    let offset: Int
  }

  private let pieces: Int
  private var file: BufferedFile
  private var entries: [Entry] = []

  /// How many bytes the length of a piece takes.
  private static let lengthBytes = 4

  /// A spool for reviews of so many pieces each.
  init(_ file: consuming BufferedFile, pieces: Int) {
    self.pieces = pieces
    self.file = file
  }

  /// Adds a review.
  mutating func append(_ pieces: [[UInt8]], at place: ReviewOrder.Key) throws(SystemError) {
    entries.append(Entry(place: place, offset: file.count))
    for piece in pieces {
      let count = UInt32(clamping: piece.count)
      try file.append((0..<Self.lengthBytes).map { UInt8(truncatingIfNeeded: count >> UInt32(8 * $0)) })
    }
    for piece in pieces { try file.append(piece) }
  }

  /// Brings the reviews into their order.
  mutating func sort() throws(SystemError) {
    try file.flush()
    entries.sort { $0.place < $1.place }
  }

  /// Copies the piece of this number of every review to a file, in order.
  func copy(piece number: Int, to target: inout BufferedFile) throws(SystemError) {
    for entry in entries {
      let lengths = try lengths(of: entry)
      let offset = entry.offset + pieces * Self.lengthBytes + lengths[..<number].reduce(0, +)
      try target.append(try file.bytes(at: offset, count: lengths[number]))
    }
  }

  private func lengths(of entry: Entry) throws(SystemError) -> [Int] {
    let bytes = try file.bytes(at: entry.offset, count: pieces * Self.lengthBytes)
    return (0..<pieces).map { piece in
      (0..<Self.lengthBytes).reduce(0) { $0 | Int(bytes[piece * Self.lengthBytes + $1]) << (8 * $1) }
    }
  }
}
