/// The Latin letters with marks, and the plain letters that stand for them. Unicode blocks 0080 to 024F and 1E00 to 1EFF.

/// Tables are strings with one character for each scalar of a block: its plain lower-case letter, a space where the scalar
/// is no letter, `?` where one letter is not enough.
enum LatinLetters {
  private static let low = Array(
    """
    aaaaaa?ceeeeiiiidnooooo ouuuuy??aaaaaa?ceeeeiiiidnooooo ouuuuy?y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllll\
    lllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    bb????occdd???eeeffgghiikkl?mn?ooo??ppr??s??tttuuuvyyzzz????????\
    ?????????????aaiioouuuuuuuuuueaaaa??ggggkkoooozzj???ggh?nnaa??oo\
    aaaaeeeeiiiioooorrrruuuusstt??hh?doo??aaeeooooooooyylntj??acclts\
    z??buveejjqqrryy
    """.utf8)

  private static let additional = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy?s????aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????
    """.utf8)

  /// The plain letters, or nil where the scalar is not in these tables.
  static func plain(_ scalar: UInt32) -> LetterPair? {
    let letter: UInt8
    switch scalar {
    case 0xC0..<0x250: letter = low[Int(scalar - 0xC0)]
    case 0x1E00..<0x1F00: letter = additional[Int(scalar - 0x1E00)]
    default: return nil
    }
    guard letter == UInt8(ascii: "?") else {
      return letter == UInt8(ascii: " ") ? nil : LetterPair(letter, 0)
    }
    switch scalar {
    case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: return LetterPair("ae")
    case 0x152, 0x153: return LetterPair("oe")
    case 0xDF, 0x1E9E: return LetterPair("ss")
    case 0xDE, 0xFE: return LetterPair("th")
    case 0x132, 0x133: return LetterPair("ij")
    case 0x1C4...0x1C6, 0x1F1...0x1F3: return LetterPair("dz")
    case 0x1C7...0x1C9: return LetterPair("lj")
    case 0x1CA...0x1CC: return LetterPair("nj")
    default: return nil
    }
  }

  /// The other common spelling: `ue` for `ü`, `aa` for `å`. Nil where there is none.
  static func respelled(_ scalar: UInt32) -> LetterPair? {
    switch scalar {
    case 0xC4, 0xE4: LetterPair("ae")
    case 0xD6, 0xF6, 0xD8, 0xF8, 0x150, 0x151: LetterPair("oe")
    case 0xDC, 0xFC, 0x170, 0x171: LetterPair("ue")
    case 0xC5, 0xE5: LetterPair("aa")
    case 0xC6, 0xE6: LetterPair("a")
    case 0xDF, 0x1E9E: LetterPair("s")
    case 0xD0, 0xF0: LetterPair("th")
    case 0xDE, 0xFE: LetterPair("t")
    case 0x10C, 0x10D: LetterPair("ch")
    case 0x160, 0x161, 0x15E, 0x15F: LetterPair("sh")
    case 0x17D, 0x17E: LetterPair("zh")
    case 0x110, 0x111: LetterPair("dj")
    case 0x131: LetterPair("y")
    default: nil
    }
  }
}

/// One or two letters.
struct LetterPair {
  let first: UInt8
  /// 0 where there is one letter only.
  let second: UInt8

  init(_ first: UInt8, _ second: UInt8) {
    self.first = first
    self.second = second
  }

  init(_ text: StaticString) {
    first = text.utf8Start[0]
    second = text.utf8CodeUnitCount > 1 ? text.utf8Start[1] : 0
  }

  func append(to bytes: inout [UInt8]) {
    bytes.append(first)
    if second != 0 { bytes.append(second) }
  }
}
