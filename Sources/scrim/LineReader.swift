/// Reads a file line by line as bytes. A line that is too long is noticed and passed over, not kept.

/// The lines of a file or of standard input.
struct LineReader: ~Copyable {
  /// How many bytes have been read.
  private(set) var position = 0
  /// How many bytes there are to read; nil if nobody knows.
  let size: Int?

  /// How many bytes are read at a time.
  private static let chunk = 1 << 18

  private let file: OpenFile
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(_ file: consuming OpenFile, limit: Int) {
    size = file.size
    self.file = file
    self.limit = limit
  }

  /// A line without its end.
  enum Line {
    case bytes([UInt8])
    /// More than `limit` bytes.
    case tooLong
  }

  /// The next line; nil after the last.
  mutating func next() throws(SystemError) -> Line? {
    var searched = start
    var isTooLong = false
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return isTooLong || end - start > limit ? .tooLong : .bytes(Array(buffer[start..<end]))
      }
      if buffer.count - start > limit {
        isTooLong = true
        start = buffer.count
      }
      guard !isAtEnd else {
        let rest = buffer[start...]
        (buffer, start) = ([], 0)
        return isTooLong ? .tooLong : rest.isEmpty ? nil : .bytes(Array(rest))
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      try fill()
    }
  }

  private mutating func fill() throws(SystemError) {
    let bytes = try file.next(Self.chunk)
    position += bytes.count
    isAtEnd = bytes.count < Self.chunk
    buffer += bytes
  }
}
