/// Takes the armour off PEM blocks. libcrypto's reader leaves lines of the text in memory that it frees. RFC 7468 §3.

/// Reads one block behind the other from a text, without a copy of it. Words around the blocks are passed over.
struct PEMReader {
  typealias Line = Slice<UnsafeBufferPointer<UInt8>>

  private var rest: Line

  /// More than this is not a key, and libcrypto counts in 32 bits.
  private static let limit = 1 << 20

  /// Throws `.pemMalformed` for an empty text and one above a mebibyte.
  init(_ text: UnsafeBufferPointer<UInt8>) throws(OpenSSLError) {
    guard 1...Self.limit ~= text.count else { throw .pemMalformed }
    rest = text[...]
  }

  /// The next block, or nil where there is none. Throws `.pemMalformed` or `.encryptionScheme`.
  mutating func next() throws(OpenSSLError) -> PEMBlock? {
    while let line = nextLine() {
      if let label = Self.label(line, behind: "-----BEGIN ") { return try block(label) }
    }
    return nil
  }

  private mutating func block(_ label: Line) throws(OpenSSLError) -> PEMBlock {
    var lines: [Line] = []
    while let line = nextLine() {
      guard let end = Self.label(line, behind: "-----END ") else {
        // Headers stand only in the old encrypted form (RFC 1421, "Proc-Type: 4,ENCRYPTED"), whose key is one round of MD5.
        guard !lines.isEmpty || !line.contains(UInt8(ascii: ":")) else { throw .encryptionScheme }
        lines.append(line)
        continue
      }
      guard end.elementsEqual(label) else { throw .pemMalformed }
      return try PEMBlock(label: String(decoding: label, as: UTF8.self), lines: lines)
    }
    throw .pemMalformed
  }

  /// What stands between the words of a boundary and its last hyphens, or nil for another line.
  private static func label(_ line: Line, behind words: StaticString) -> Line? {
    let hyphens = "-----"
    return words.withUTF8Buffer { words in
      guard line.starts(with: words), line.dropFirst(words.count).reversed().starts(with: hyphens.utf8) else {
        return nil
      }
      return line.dropFirst(words.count).dropLast(hyphens.utf8.count)
    }
  }

  /// The next line without its end and the white space in front of that.
  private mutating func nextLine() -> Line? {
    guard !rest.isEmpty else { return nil }
    var line = rest.prefix { $0 != 0x0A }
    rest = rest.dropFirst(line.count + 1)
    while let last = line.last, last <= 0x20 { line.removeLast() }
    return line
  }
}
