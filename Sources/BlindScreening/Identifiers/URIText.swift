/// An absolute URI taken apart and put together in one spelling. RFC 3986 §3 and §6.2.2, and what the web does beside.

/// The parts of a URI, normalised.
struct URIText {
  /// In lower case; `https` for `http`.
  let scheme: String
  /// In lower case, without `www.`, with a port that is not the default; nil if there is no authority.
  let host: String?
  /// Without a slash at the end.
  let path: String
  let query: String?
  let fragment: String?

  /// Nil if `text` is no absolute URI: without a scheme, or with spaces, control characters or quotation marks in it.
  init?(_ text: Substring) {
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !URIText.never.contains($0) }),
      let colon = text.firstIndex(of: ":"), URIText.isScheme(text[..<colon])
    else { return nil }
    let written = ASCIIText.lowercased(text[..<colon])
    scheme = written == "http" ? "https" : written
    var rest = text[text.index(after: colon)...]
    fragment = URIText.cut("#", from: &rest).map(URIText.normalised)
    query = URIText.cut("?", from: &rest).map(URIText.normalised)
    guard rest.hasPrefix("//") else {
      guard !rest.isEmpty, scheme != "https" else { return nil }
      host = nil
      path = URIText.normalised(rest)
      return
    }
    rest = rest.dropFirst(2)
    let end = rest.firstIndex(of: "/") ?? rest.endIndex
    guard let host = URIText.host(rest[..<end], of: written) else { return nil }
    self.host = host
    path = URIText.withoutDots(URIText.normalised(rest[end...]))
  }

  /// The whole in its one spelling.
  var text: String {
    scheme + ":" + (host.map { "//" + $0 } ?? "") + path + (query.map { "?" + $0 } ?? "")
      + (fragment.map { "#" + $0 } ?? "")
  }

  /// RFC 3986 §2: characters that stand in no URI, and that would matter in a page or a log.
  private static let never = Set("\"<>\\^`{|}".utf8)

  private static func isScheme(_ text: Substring) -> Bool {
    // One letter is a drive of Windows, not a scheme.
    guard let first = text.utf8.first, ASCIIText.isLetter(first), 2...32 ~= text.utf8.count else { return false }
    return text.utf8.allSatisfy { ASCIIText.isAlphanumeric($0) || "+-.".utf8.contains($0) }
  }

  /// Takes the delimiter and what follows it away.
  private static func cut(_ delimiter: Character, from text: inout Substring) -> Substring? {
    guard let place = text.firstIndex(of: delimiter) else { return nil }
    defer { text = text[..<place] }
    return text[text.index(after: place)...]
  }

  private static func host(_ authority: Substring, of scheme: String) -> String? {
    var host = authority.lowercased()[...]
    let defaultPort = scheme == "http" ? ":80" : ":443"
    if host.hasSuffix(defaultPort) { host = host.dropLast(defaultPort.utf8.count) }
    if host.hasSuffix(":") { host = host.dropLast() }
    if host.hasSuffix(".") { host = host.dropLast() }
    if host.hasPrefix("www."), host.dropFirst(4).contains(".") { host = host.dropFirst(4) }
    return host.isEmpty ? nil : normalised(host)
  }

  /// §6.2.2.2: what needs no percent-encoding has none, what needs it has it in upper case.
  private static func normalised(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%"), let value = hexPair(rest) else {
        byte < 0x80 ? bytes.append(byte) : appendEncoded(byte, to: &bytes)
        continue
      }
      rest = rest.dropFirst(2)
      let isUnreserved = ASCIIText.isAlphanumeric(value) || "-._~".utf8.contains(value)
      isUnreserved ? bytes.append(value) : appendEncoded(value, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text with all its percent-encoding undone; a sequence that is no UTF-8 becomes replacement characters.
  static func percentDecoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = hexPair(rest) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hexPair(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    guard bytes.count >= 2, let high = ASCIIText.hexValue(bytes[bytes.startIndex]),
      let low = ASCIIText.hexValue(bytes[bytes.startIndex + 1])
    else { return nil }
    return high << 4 | low
  }

  private static func appendEncoded(_ byte: UInt8, to bytes: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  /// §5.2.4, and no slash at the end.
  private static func withoutDots(_ path: String) -> String {
    var segments: [Substring] = []
    for segment in path.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      switch segment {
      case ".": break
      case "..": _ = segments.popLast()
      default: segments.append(segment)
      }
    }
    while segments.last?.isEmpty == true { segments.removeLast() }
    return segments.map { "/" + $0 }.joined()
  }
}
