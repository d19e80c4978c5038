/// Values that are identifiers: URLs, URNs, DIDs. RFC 3986.

/// What an identifier gives away by where it leads.
enum Identifier {
  /// Whether the whole value is a URI.
  static func isIdentifier(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), !text.utf8.contains(UInt8(ascii: " ")) else {
      return false
    }
    let scheme = text.utf8[..<colon]
    let rest = text.utf8[text.utf8.index(after: colon)...]
    guard let first = scheme.first, isLetter(first), scheme.allSatisfy(isSchemeByte), !rest.isEmpty else {
      return false
    }
    return rest.starts(with: "//".utf8) || opaqueSchemes.contains(String(text[..<colon]).lowercased())
  }

  private static let opaqueSchemes: Set<String> = [
    "urn", "did", "mailto", "tel", "data", "at", "dns", "doi", "acct", "sms",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E].contains(byte)
  }
}
