/// What one Unicode scalar is when texts are compared: which plain letters stand for it, or that it does not count.
///
/// Capitals, marks, widths and styles go: `É`, `e` + U+0301, fullwidth `ｅ` and mathematical `𝐞` are all `e`. Composed and
/// decomposed text fold alike because marks are dropped from both.

/// What a scalar was.
enum FoldedKind {
  /// A letter of a script with capitals, a capital.
  case capital
  /// Another letter of such a script.
  case small
  /// A letter of a script that is written without spaces.
  case continuous
  /// A letter of another script.
  case letter
  /// A decimal digit.
  case digit
  /// A mark, or a character that is not seen: no break between letters.
  case ignored
  /// An apostrophe in any of its shapes.
  case apostrophe
  /// Anything else: it ends a word. The ASCII character that stands for it, or a space.
  case separator(UInt8)
}

enum ScalarFolding {
  /// Writes what stands for a scalar outside of ASCII behind `bytes`.
  static func fold(_ scalar: UInt32, into bytes: inout [UInt8]) -> FoldedKind {
    switch scalar {
    case 0x80..<0xC0: return latinSign(scalar, into: &bytes)
    case 0xC0..<0x250, 0x1E00..<0x1F00:
      guard let plain = LatinLetters.plain(scalar) else { return other(scalar, into: &bytes) }
      plain.append(to: &bytes)
      return isCapital(scalar) ? .capital : .small
    case 0x300..<0x370, 0x483..<0x48A, 0x1AB0..<0x1B00, 0x1DC0..<0x1E00, 0x20D0..<0x2100, 0xFE00..<0xFE10,
      0xFE20..<0xFE30, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0x34F, 0x61C, 0x640,
      0x591..<0x5C8, 0x610..<0x61B, 0x64B..<0x660, 0x670, 0x180B..<0x180F, 0x3099, 0x309A, 0xE0000..<0xE0200:
      return .ignored
    case 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: return .apostrophe
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: return .separator(UInt8(ascii: "-"))
    case 0x2022, 0x25AA, 0x25CF, 0x2028, 0x2029: return .separator(UInt8(ascii: "\n"))
    case 0x3002, 0xFF61: return .separator(UInt8(ascii: "."))
    case 0x370..<0x400, 0x1F00..<0x2000, 0x400..<0x530: return alphabetic(scalar, into: &bytes)
    case 0x3041..<0x3100, 0xFF66..<0xFFA0: return kana(scalar, into: &bytes)
    case 0x3005, 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xF900..<0xFB00, 0x20000..<0x32000, 0xE01..<0xE50, 0x1100..<0x1200:
      append(scalar, to: &bytes)
      return .continuous
    case 0xAC00..<0xD7A4: return hangul(scalar, into: &bytes)
    case 0xFF01..<0xFF5F: return wide(UInt8(truncatingIfNeeded: scalar - 0xFEE0), into: &bytes)
    case 0x1D400..<0x1D6A4: return styled(scalar - 0x1D400, into: &bytes)
    case 0x1D7CE..<0x1D800: return wide(UInt8(ascii: "0") + UInt8((scalar - 0x1D7CE) % 10), into: &bytes)
    case 0x24B6..<0x24EA: return styled(scalar - 0x24B6, into: &bytes)
    case 0x1F130..<0x1F14A: return styled(scalar - 0x1F130, into: &bytes)
    case 0x1F150..<0x1F16A: return styled(scalar - 0x1F150, into: &bytes)
    case 0x1F170..<0x1F18A: return styled(scalar - 0x1F170, into: &bytes)
    case 0xFB00..<0xFB07: return ligature(scalar, into: &bytes)
    default: return other(scalar, into: &bytes)
    }
  }

  /// The letters of Greek and Cyrillic, small and without their marks, still in their script.
  static func unmarked(_ scalar: UInt32) -> UInt32 {
    let small = smallLetter(scalar)
    return switch small {
    case 0x3AC, 0x1F00..<0x1F10, 0x1F70, 0x1F71, 0x1F80..<0x1F90, 0x1FB0..<0x1FB8: 0x3B1
    case 0x3AD, 0x1F10..<0x1F20, 0x1F72, 0x1F73: 0x3B5
    case 0x3AE, 0x1F20..<0x1F30, 0x1F74, 0x1F75, 0x1F90..<0x1FA0, 0x1FC2..<0x1FC8: 0x3B7
    case 0x3AF, 0x3CA, 0x390, 0x1F30..<0x1F40, 0x1F76, 0x1F77, 0x1FD0..<0x1FD8: 0x3B9
    case 0x3CC, 0x1F40..<0x1F50, 0x1F78, 0x1F79: 0x3BF
    case 0x3CD, 0x3CB, 0x3B0, 0x1F50..<0x1F60, 0x1F7A, 0x1F7B, 0x1FE0..<0x1FE4, 0x1FE6, 0x1FE7: 0x3C5
    case 0x3CE, 0x1F60..<0x1F70, 0x1F7C, 0x1F7D, 0x1FA0..<0x1FB0, 0x1FF2..<0x1FF8: 0x3C9
    case 0x1FE4, 0x1FE5: 0x3C1
    case 0x3C2: 0x3C3
    case 0x439: 0x438
    case 0x451, 0x450: 0x435
    case 0x457: 0x456
    case 0x45E: 0x443
    case 0x453: 0x433
    case 0x45C: 0x43A
    default: small
    }
  }

  /// The small letter of a scalar that has one small letter, or the scalar.
  static func smallLetter(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x410..<0x430: return scalar + 0x20
    case 0x400..<0x410: return scalar + 0x50
    case 0x391..<0x3AC: return scalar + 0x20
    default:
      guard let properties = Unicode.Scalar(scalar)?.properties, properties.isUppercase else { return scalar }
      let mapped = properties.lowercaseMapping.unicodeScalars
      return mapped.first.map(\.value) ?? scalar
    }
  }

  /// Writes a scalar as UTF-8.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
  }

  private static func latinSign(_ scalar: UInt32, into bytes: inout [UInt8]) -> FoldedKind {
    switch scalar {
    case 0xAD: return .ignored
    case 0xB4: return .apostrophe
    case 0xAA: return wide(UInt8(ascii: "a"), into: &bytes)
    case 0xBA: return wide(UInt8(ascii: "o"), into: &bytes)
    case 0xB2, 0xB3: return wide(UInt8(ascii: "2") + UInt8(scalar - 0xB2), into: &bytes)
    case 0xB9: return wide(UInt8(ascii: "1"), into: &bytes)
    case 0xA2...0xA5: return .separator(UInt8(ascii: "$"))
    case 0xB7: return .separator(UInt8(ascii: "\n"))
    default: return .separator(UInt8(ascii: " "))
    }
  }

  private static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0..<0xDF: true
    case 0xDF..<0x100: false
    default: Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }
  }

  private static func alphabetic(_ scalar: UInt32, into bytes: inout [UInt8]) -> FoldedKind {
    guard Unicode.Scalar(scalar)?.properties.isAlphabetic == true else { return other(scalar, into: &bytes) }
    append(unmarked(scalar), to: &bytes)
    return smallLetter(scalar) == scalar ? .small : .capital
  }

  /// An ASCII character in another width.
  private static func wide(_ ascii: UInt8, into bytes: inout [UInt8]) -> FoldedKind {
    switch ascii {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      bytes.append(ascii)
      return .digit
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      bytes.append(ascii | 0x20)
      return .capital
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      bytes.append(ascii)
      return .small
    default: return .separator(ascii)
    }
  }

  /// A letter of an alphabet that repeats `A-Za-z`.
  private static func styled(_ place: UInt32, into bytes: inout [UInt8]) -> FoldedKind {
    let letter = UInt8(place % 52)
    return wide(letter < 26 ? UInt8(ascii: "A") + letter : UInt8(ascii: "a") + letter - 26, into: &bytes)
  }

  private static func ligature(_ scalar: UInt32, into bytes: inout [UInt8]) -> FoldedKind {
    bytes.append(contentsOf: ["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(scalar - 0xFB00)].utf8)
    return .small
  }

  /// The voicing marks of kana may stand apart, so that they are dropped from both.
  private static func kana(_ scalar: UInt32, into bytes: inout [UInt8]) -> FoldedKind {
    var kana = scalar
    if scalar >= 0xFF66 {
      kana = halfwidth[Int(scalar - 0xFF66)]
      if kana == 0 { return .ignored }
    }
    let katakana = kana >= 0x30A0 ? UInt32(0x60) : 0
    let place = kana - katakana
    switch place {
    case 0x304B..<0x3063: if place % 2 == 0 { kana -= 1 }
    case 0x3064..<0x306A: if place % 2 == 1 { kana -= 1 }
    case 0x306F..<0x307E: kana -= (place - 0x306F) % 3
    case 0x3094: kana = 0x3046 + katakana
    case 0x309B...0x309C, 0x30A0, 0x30FB: return .separator(UInt8(ascii: " "))
    default: break
    }
    append(kana, to: &bytes)
    return .continuous
  }

  private static let halfwidth: [UInt32] =
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
    .unicodeScalars.map(\.value) + [0, 0]

  /// A syllable as the letters that it is made of, since it may have come as those.
  private static func hangul(_ scalar: UInt32, into bytes: inout [UInt8]) -> FoldedKind {
    let place = scalar - 0xAC00
    append(0x1100 + place / 588, to: &bytes)
    append(0x1161 + place % 588 / 28, to: &bytes)
    if place % 28 > 0 { append(0x11A7 + place % 28, to: &bytes) }
    return .continuous
  }

  private static func other(_ scalar: UInt32, into bytes: inout [UInt8]) -> FoldedKind {
    guard let properties = Unicode.Scalar(scalar)?.properties else { return .separator(UInt8(ascii: " ")) }
    switch properties.generalCategory {
    case .decimalNumber:
      guard let value = properties.numericValue, (0..<10).contains(value) else { return .ignored }
      bytes.append(UInt8(ascii: "0") + UInt8(value))
      return .digit
    case .nonspacingMark, .enclosingMark, .format, .control:
      return scalar == 0x85 ? .separator(UInt8(ascii: "\n")) : .ignored
    case .uppercaseLetter, .titlecaseLetter:
      append(smallLetter(scalar), to: &bytes)
      return .capital
    case .lowercaseLetter:
      append(scalar, to: &bytes)
      return .small
    case .otherLetter, .modifierLetter, .spacingMark:
      append(arabic(scalar), to: &bytes)
      return .letter
    case .currencySymbol: return .separator(UInt8(ascii: "$"))
    default: return .separator(UInt8(ascii: " "))
    }
  }

  /// Arabic letters that are written in two ways.
  private static func arabic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x622, 0x623, 0x625, 0x671: 0x627
    case 0x649, 0x6CC: 0x64A
    case 0x629: 0x647
    case 0x6A9: 0x643
    default: scalar
    }
  }
}
