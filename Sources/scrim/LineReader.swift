/// Reads a file line by line as bytes. A line that is too long is noticed and passed over, not kept.

/// The lines of a file or of standard input.
struct LineReader: ~Copyable {
  /// How many bytes have been read.
  private(set) var position = 0
  /// How many bytes there are to read; nil if nobody knows.
  let size: Int?
  /// How many bytes at the end of the file are no line, since no line end follows them. Known after the last line.
  private(set) var unfinished = 0

  /// How many bytes are read at a time, if they have come.
  private static let chunk = 1 << 18

  private let file: OpenFile
  private let limit: Int
  private var buffer: [UInt8] = []
  /// What of the buffer has been read and not given out.
  private var start = 0
  private var end = 0
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

    /// The bytes; nil if there are too many.
    var text: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }
  }

  /// Whether a whole line is here already: ``next()`` then waits for nobody.
  var hasLine: Bool { lineEnd(from: start) != nil }

  /// The next line; nil after the last.
  mutating func next() throws(SystemError) -> Line? {
    var searched = start
    var isTooLong = false
    while true {
      if let place = lineEnd(from: searched) {
        defer { start = place + 1 }
        return isTooLong || place - start > limit ? .tooLong : .bytes(Array(buffer[start..<place]))
      }
      if end - start > limit {
        isTooLong = true
        unfinished += end - start
        start = end
      }
      guard !isAtEnd else {
        defer { start = end }
        unfinished += end - start
        return isTooLong ? .tooLong : start == end ? nil : .bytes(Array(buffer[start..<end]))
      }
      searched = end - start
      try fill()
    }
  }

  private func lineEnd(from place: Int) -> Int? {
    guard place < end else { return nil }
    return buffer.withUnsafeBytes { memory in
      System.place(of: UInt8(ascii: "\n"), in: UnsafeRawBufferPointer(rebasing: memory[place..<end]))
    }.map { place + $0 }
  }

  /// Moves what has not been given out to the front, and reads on behind it.
  private mutating func fill() throws(SystemError) {
    let rest = end - start
    if buffer.count - rest < Self.chunk {
      buffer.append(contentsOf: repeatElement(0, count: max(Self.chunk, rest)))
    }
    let (from, to) = (start, end)
    let count = try buffer.withUnsafeMutableBytes { memory in
      Result { () throws(SystemError) in
        memory.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[from..<to]))
        return try file.some(UnsafeMutableRawBufferPointer(rebasing: memory[rest...]))
      }
    }.get()
    (start, end) = (0, rest + count)
    position += count
    isAtEnd = count == 0
  }
}
