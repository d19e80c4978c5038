/// The other spellings of a word that is not plain Latin: `Müller` is `mueller`, `Юлия` is `yuliya`, `iuliia` and `julija`.
///
/// Both sides of a comparison are spelled in all ways, so that it does not matter which one a record used.

enum Transliteration {
  /// The spellings of a word in ASCII, beside the folded word itself. Empty where there is none.
  ///
  /// A word that mixes Latin with look-alikes of other scripts is read as the Latin word that it looks like.
  static func spellings(of scalars: [UInt32]) -> [[UInt8]] {
    let scripts = Scripts(scalars)
    if scripts.isLatin && (scripts.isCyrillic || scripts.isGreek) {
      return [lookAlike(scalars) ?? CyrillicLetters.spelling(scalars, by: 0)]
    }
    var found: [[UInt8]] = []
    if scripts.isCyrillic {
      for scheme in CyrillicLetters.schemes.indices {
        add(CyrillicLetters.spelling(scalars, by: scheme), to: &found)
      }
      for ending in CyrillicLetters.shortened(found) { add(ending, to: &found) }
    } else if scripts.isGreek {
      for scheme in GreekLetters.schemes.indices { add(GreekLetters.spelling(scalars, by: scheme), to: &found) }
    } else if let respelled = respelled(scalars) {
      add(respelled, to: &found)
    }
    if !scripts.isLatin, let look = lookAlike(scalars) { add(look, to: &found) }
    return found
  }

  private static func add(_ spelling: [UInt8], to found: inout [[UInt8]]) {
    if !spelling.isEmpty && !found.contains(spelling) { found.append(spelling) }
  }

  /// Latin letters with marks in their other common spelling, or nil where no letter has one.
  private static func respelled(_ scalars: [UInt32]) -> [UInt8]? {
    var bytes: [UInt8] = []
    var isOther = false
    for (place, scalar) in scalars.enumerated() {
      // A decomposed ü is a u with a mark behind it.
      let next = place + 1 < scalars.count ? scalars[place + 1] : 0
      if let pair = LatinLetters.respelled(composed(scalar, next) ?? scalar) {
        pair.append(to: &bytes)
        isOther = true
      } else if scalar < 0x80 {
        bytes.append(UInt8(scalar) | (0x41...0x5A ~= scalar ? 0x20 : 0))
      } else {
        _ = ScalarFolding.fold(scalar, into: &bytes)
      }
    }
    return isOther ? bytes : nil
  }

  private static func composed(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
    switch (letter | 0x20, mark) {
    case (0x61, 0x308): 0xE4
    case (0x6F, 0x308): 0xF6
    case (0x75, 0x308): 0xFC
    case (0x61, 0x30A): 0xE5
    default: nil
    }
  }

  /// The Latin word that a word looks like, or nil where a letter looks like none.
  private static func lookAlike(_ scalars: [UInt32]) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in scalars {
      if scalar < 0x80 {
        bytes.append(UInt8(scalar) | (0x41...0x5A ~= scalar ? 0x20 : 0))
      } else if let letter = lookAlikes[scalar] {
        bytes.append(letter)
      } else if scalar >= 0x370 && scalar < 0x530 {
        return nil
      } else {
        _ = ScalarFolding.fold(scalar, into: &bytes)
      }
    }
    return bytes
  }

  private static let lookAlikes: [UInt32: UInt8] = {
    let foreign = "аеорсухіјѕһԁԛԝвкмнтгпАВЕКМНОРСТУХІЈЅԌԚԜοαεικνρτυχγηωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
    let latin = "aeopcyxijshdqwbkmhtrnabekmhopctyxijsgqwoaeikvptuxynwabezhikmnoptyx"
    return Dictionary(zip(foreign.unicodeScalars.map(\.value), latin.utf8)) { first, _ in first }
  }()
}

/// The scripts that the letters of a word are from.
private struct Scripts {
  var isLatin = false
  var isCyrillic = false
  var isGreek = false

  init(_ scalars: [UInt32]) {
    for scalar in scalars {
      switch scalar {
      case 0x41...0x5A, 0x61...0x7A, 0xC0..<0x250: isLatin = true
      case 0x370..<0x400, 0x1F00..<0x2000: isGreek = true
      case 0x400..<0x530: isCyrillic = true
      default: break
      }
    }
  }
}
