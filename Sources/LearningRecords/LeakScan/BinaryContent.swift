/// Tells images, documents and archives by their first bytes, and text by all of them.

enum BinaryContent {
  /// Whether the bytes open as a known format does.
  static func isKnown(_ bytes: [UInt8]) -> Bool {
    if openings.contains(where: bytes.starts(with:)) { return true }
    // ISO base media: the brand stands behind a length.
    return bytes.count > 8 && bytes[4..<8].elementsEqual("ftyp".utf8)
  }

  private static let openings: [[UInt8]] =
    [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x1F, 0x8B, 0x08], [0xD0, 0xCF, 0x11, 0xE0],
      [0x49, 0x49, 0x2A, 0x00],
      [0x4D, 0x4D, 0x00, 0x2A], [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x37, 0x7A, 0xBC, 0xAF],
      [0xFF, 0xFB, 0x90], [0x1A, 0x45, 0xDF, 0xA3], [0x00, 0x61, 0x73, 0x6D], [0x7F, 0x45, 0x4C, 0x46],
      [0x28, 0xB5, 0x2F, 0xFD], [0x00, 0x00, 0x01, 0x00],
    ]
    + ["GIF8", "%PDF", "RIFF", "OggS", "fLaC", "ID3", "Rar!", "{\\rtf", "BZh", "wOFF", "wOF2", "<svg", "%!PS"]
    .map { Array($0.utf8) }

  /// Whether the bytes are UTF-8 without control characters.
  static func isText(_ bytes: [UInt8]) -> Bool {
    guard !bytes.isEmpty, String(validating: bytes, as: UTF8.self) != nil else { return false }
    return bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || 0x09...0x0D ~= $0 }
  }
}
