/// Character references of HTML: `&ouml;`, `&#77;`, `&#x4d;`.

enum CharacterReferences {
  /// The bytes with all references read that are understood.
  static func read(_ source: [UInt8]) -> [UInt8] {
    guard source.contains(UInt8(ascii: "&")) else { return source }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var place = 0
    while place < source.count {
      if source[place] == UInt8(ascii: "&"), let (scalar, end) = reference(source, place + 1) {
        ScalarFolding.append(scalar, to: &bytes)
        place = end
      } else {
        bytes.append(source[place])
        place += 1
      }
    }
    return bytes
  }

  /// The scalar of the reference whose name begins at `start`, and where it ends.
  private static func reference(_ source: [UInt8], _ start: Int) -> (UInt32, Int)? {
    let name = source[start...].prefix(12).prefix { $0 != UInt8(ascii: ";") }
    guard !name.isEmpty, name.endIndex < source.count, source[name.endIndex] == UInt8(ascii: ";") else { return nil }
    let scalar: UInt32?
    if name.first == UInt8(ascii: "#") {
      let isHex = name.dropFirst().first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
      let digits = String(decoding: name.dropFirst(isHex ? 2 : 1), as: UTF8.self)
      scalar = UInt32(digits, radix: isHex ? 16 : 10)
    } else {
      scalar = names[String(decoding: name, as: UTF8.self)]
    }
    guard let scalar, Unicode.Scalar(scalar) != nil else { return nil }
    return (scalar, name.endIndex + 1)
  }

  /// The named letters of Latin-1 in their order, and the signs that part or join words.
  private static let names: [String: UInt32] = {
    var names: [String: UInt32] = [
      "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "shy": 0xAD, "zwnj": 0x200C,
      "zwj": 0x200D, "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C,
      "rdquo": 0x201D, "bull": 0x2022, "hellip": 0x2026, "OElig": 0x152, "oelig": 0x153, "Scaron": 0x160,
      "scaron": 0x161, "commat": 0x40, "period": 0x2E, "hyphen": 0x2010, "inodot": 0x131,
    ]
    for (place, name) in latin.split(separator: " ").enumerated() { names[String(name)] = 0xC0 + UInt32(place) }
    return names
  }()

  private static let latin = """
    Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve \
    Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml \
    aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml \
    divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    """
}
