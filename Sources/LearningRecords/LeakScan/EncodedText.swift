/// What a text holds in another writing: percent-encoded, base64.

enum EncodedText {
  /// The texts that stand encoded in `source`, each decoded once, and whether other content stands there.
  struct Decoded {
    var texts: [[UInt8]] = []
    var isBinary = false
  }

  static func decode(_ source: [UInt8]) -> Decoded {
    var decoded = Decoded()
    if hasDataURI(source) { decoded.isBinary = true }
    if let text = percentDecoded(source) { decoded.texts.append(text) }
    guard source.count >= 16 else { return decoded }
    for run in base64Runs(source) { decode(run, into: &decoded) }
    return decoded
  }

  /// Runs of so many characters that are neither text nor known content are content that nobody can scan.
  private static let longRun = 120

  private static func decode(_ run: [UInt8], into decoded: inout Decoded) {
    guard let bytes = Base64Text.decode(run) else {
      if isDense(run) { decoded.isBinary = true }
      return
    }
    if BinaryContent.isKnown(bytes) {
      decoded.isBinary = true
    } else if BinaryContent.isText(bytes) {
      decoded.texts.append(bytes)
    } else if isDense(run) {
      decoded.isBinary = true
    }
  }

  /// Long, with capitals, small letters and digits, and no path of words.
  private static func isDense(_ run: [UInt8]) -> Bool {
    guard run.count >= longRun else { return false }
    let slashes = run.count { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    return slashes * 12 < run.count && run.contains { 0x41...0x5A ~= $0 } && run.contains { 0x61...0x7A ~= $0 }
      && run.contains { 0x30...0x39 ~= $0 }
  }

  /// Whether a `data:` URI stands in the text, of whatever media type.
  private static func hasDataURI(_ source: [UInt8]) -> Bool {
    let scheme = Array("data:".utf8)
    for place in source.indices where source[place] == UInt8(ascii: ":") && place >= 4 {
      guard zip(source[(place - 4)...place], scheme).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else { continue }
      let type = source[(place + 1)...].prefix(100).prefix(while: isMediaType)
      guard type.endIndex < source.count, source[type.endIndex] == UInt8(ascii: ",") else { continue }
      if type.isEmpty || type.contains(UInt8(ascii: "/")) || type.contains(UInt8(ascii: ";")) { return true }
    }
    return false
  }

  private static func isMediaType(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || "/+.;=-".utf8.contains(byte)
  }

  private static func percentDecoded(_ source: [UInt8]) -> [UInt8]? {
    guard let first = source.firstIndex(of: UInt8(ascii: "%")) else { return nil }
    var bytes = Array(source[..<first])
    var place = first
    var isDecoded = false
    while place < source.count {
      if source[place] == UInt8(ascii: "%"), place + 2 < source.count, let high = hex(source[place + 1]),
        let low = hex(source[place + 2])
      {
        bytes.append(high << 4 | low)
        isDecoded = true
        place += 3
      } else {
        bytes.append(source[place] == UInt8(ascii: "+") ? UInt8(ascii: " ") : source[place])
        place += 1
      }
    }
    return isDecoded && BinaryContent.isText(bytes) ? bytes : nil
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// The longest runs of base64 characters, 16 of them or more. Line ends inside of long runs are passed over.
  private static func base64Runs(_ source: [UInt8]) -> [[UInt8]] {
    var runs: [[UInt8]] = []
    var run: [UInt8] = []
    var line = 0
    for (place, byte) in source.enumerated() {
      if Base64Text.isAlphabet(byte) {
        run.append(byte)
        line += 1
        continue
      }
      let isLineEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      if isLineEnd && (line >= 60 || line == 0 && !run.isEmpty) && place + 1 < source.count {
        line = 0
        continue
      }
      if run.count >= 16 { runs.append(run) }
      run.removeAll(keepingCapacity: true)
      line = 0
    }
    if run.count >= 16 { runs.append(run) }
    return runs
  }
}
