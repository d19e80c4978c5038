/// A text as folded words. Every scan works on these, so that a text is folded once.

struct TokenizedText: Sendable {
  /// The folded letters of all words, one word after the other.
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [Token] = []
  private(set) var forms: [TokenForm] = []
  /// What stood behind the last word.
  private(set) var trailing: Separators = []
  /// All letters are capitals, over several words: capitals say nothing here.
  private(set) var isShouted = false
  /// Every longer word has a capital, as in a title: a capital says nothing here either.
  private(set) var isTitled = false

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.init(Array(text.utf8))
  }

  /// Reads UTF-8.
  init(_ source: [UInt8]) {
    var reader = Reader(capacity: source.count)
    source.withUnsafeBufferPointer { reader.read($0) }
    bytes = reader.bytes
    tokens = reader.tokens
    forms = reader.forms
    trailing = reader.separators
    judgeCapitals()
  }

  /// The folded letters of a word.
  func word(_ token: Token) -> ArraySlice<UInt8> {
    bytes[token.bytes]
  }

  /// What stands behind a word.
  func separators(after place: Int) -> Separators {
    place + 1 < tokens.count ? tokens[place + 1].before : trailing
  }

  /// Whether a capital at this word tells that it is a name: not where a sentence opens, and not in a title.
  func isNameLike(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.shape.contains(.capitalised), !isTitled, !isShouted else { return false }
    return !token.shape.contains(.opens) && token.before.isDisjoint(with: [.colon, .open])
  }

  private mutating func judgeCapitals() {
    var (words, shouted, long, titled) = (0, 0, 0, 0)
    for token in tokens where token.isWord {
      words += 1
      if token.shape.contains(.shouted) || token.count == 1 { shouted += 1 }
      guard token.count >= 4 else { continue }
      long += 1
      if token.shape.contains(.capitalised) { titled += 1 }
    }
    isShouted = words >= 3 && shouted == words && long > 0
    isTitled = long == titled
  }
}

/// Folds and splits. One pass over the bytes; a word outside of ASCII is looked at again for its other spellings.
private struct Reader {
  var bytes: [UInt8] = []
  var tokens: [Token] = []
  var forms: [TokenForm] = []
  var separators: Separators = .line

  private var source = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var start = 0
  private var sourceStart = 0
  private var isInside = false
  private var capitals = 0
  private var letters = 0
  private var digits = 0
  private var opensWithCapital = false
  private var isContinuous = false
  private var isForeign = false
  private var last = Last.none
  /// Places in `bytes` where a part of the word begins.
  private var cuts: [Int] = []
  private var apostrophe = -1
  private var sourceApostrophe = -1
  private var sourceEnd = 0

  private enum Last { case none, capital, small, digit }

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
    tokens.reserveCapacity(capacity / 5 + 2)
  }

  mutating func read(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    var place = 0
    while place < source.count {
      let byte = source[place]
      guard byte < 0x80 else {
        place += readScalar(at: place)
        continue
      }
      switch byte {
      case 0x61...0x7A:
        enter(at: place, isContinuous: false)
        small(byte)
      case 0x41...0x5A:
        enter(at: place, isContinuous: false)
        capital { $0.append(byte | 0x20) }
      case 0x30...0x39:
        enter(at: place, isContinuous: false)
        digit(byte)
      case 0x27, 0x60: meetApostrophe(at: place, next: place + 1)
      default: separate(byte, at: place)
      }
      place += 1
    }
    leave(at: source.count)
  }

  /// Answers the number of bytes read.
  private mutating func readScalar(at place: Int) -> Int {
    let (scalar, length) = scalar(at: place)
    let before = bytes.count
    let kind = ScalarFolding.fold(scalar, into: &bytes)
    let written = Array(bytes[before...])
    bytes.removeLast(written.count)
    switch kind {
    case .ignored: if isInside { isForeign = true }
    case .apostrophe: meetApostrophe(at: place, next: place + length)
    case .separator(let character): separate(character, at: place)
    case .digit:
      enter(at: place, isContinuous: false)
      written.forEach { digit($0) }
    case .capital:
      enter(at: place, isContinuous: false)
      isForeign = true
      capital { $0.append(contentsOf: written) }
    case .small, .letter:
      enter(at: place, isContinuous: false)
      isForeign = true
      small(written)
    case .continuous:
      enter(at: place, isContinuous: true)
      isForeign = true
      small(written)
    }
    return length
  }

  /// Decodes; the source is a String's UTF-8, or decoded text that was found to be UTF-8.
  private func scalar(at place: Int) -> (UInt32, Int) {
    let byte = UInt32(source[place])
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    guard length > 1, place + length <= source.count else { return (0xFFFD, 1) }
    var scalar = byte & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(source[place + offset]) & 0x3F }
    return (scalar, length)
  }

  private mutating func enter(at place: Int, isContinuous: Bool) {
    if isInside && self.isContinuous != isContinuous { leave(at: place) }
    guard !isInside else { return }
    (isInside, start, sourceStart) = (true, bytes.count, place)
    (capitals, letters, digits, apostrophe) = (0, 0, 0, -1)
    (opensWithCapital, isForeign, last, self.isContinuous) = (false, false, .none, isContinuous)
    if !cuts.isEmpty { cuts.removeAll(keepingCapacity: true) }
  }

  private mutating func small(_ byte: UInt8) {
    if last == .digit { cuts.append(bytes.count) }
    bytes.append(byte)
    letters += 1
    last = .small
  }

  private mutating func small(_ written: [UInt8]) {
    if last == .digit { cuts.append(bytes.count) }
    bytes.append(contentsOf: written)
    letters += 1
    last = .small
  }

  private mutating func capital(_ write: (inout [UInt8]) -> Void) {
    if last == .digit || last == .small { cuts.append(bytes.count) }
    if letters == 0 && digits == 0 { opensWithCapital = true }
    write(&bytes)
    letters += 1
    capitals += 1
    last = .capital
  }

  private mutating func digit(_ byte: UInt8) {
    if last == .small || last == .capital { cuts.append(bytes.count) }
    bytes.append(byte)
    digits += 1
    last = .digit
  }

  private mutating func meetApostrophe(at place: Int, next: Int) {
    if isInside, letters > 0, apostrophe < 0, next < source.count, isLetter(source[next]) {
      apostrophe = bytes.count
      sourceApostrophe = place
    } else {
      leave(at: place)
      separators.insert(.apostrophe)
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || 0x61...0x7A ~= byte | 0x20
  }

  private mutating func separate(_ character: UInt8, at place: Int) {
    if isInside { leave(at: place) }
    separators.insert(Separators(character))
  }

  private mutating func leave(at place: Int) {
    guard isInside else { return }
    isInside = false
    let firstForm = forms.count
    sourceEnd = place
    if apostrophe > start { readApostrophe() }
    if isForeign { respell() }
    if !cuts.isEmpty { cut() }
    var key = WordKey()
    for index in start..<bytes.count { key.append(bytes[index]) }
    tokens.append(
      Token(
        bytes: start..<bytes.count, key: key, forms: firstForm..<forms.count, shape: shape, before: separators,
        number: number))
    separators = []
  }

  private var shape: WordShape {
    var shape: WordShape = []
    if opensWithCapital { shape.insert(.capitalised) }
    if capitals == letters && letters > 1 { shape.insert(.shouted) }
    if letters > 0 { shape.insert(.hasLetter) }
    if digits > 0 { shape.insert(.hasDigit) }
    if isContinuous { shape.insert(.continuous) }
    if isForeign { shape.insert(.hasForeign) }
    if opensSentence { shape.insert(.opens) }
    return shape
  }

  /// A full stop behind a short word, `Mr.` or `U.S.`, ends no sentence.
  private var opensSentence: Bool {
    guard let previous = tokens.last else { return true }
    if !separators.isDisjoint(with: [.line, .stop]) { return true }
    return separators.isSuperset(of: [.dot, .space]) && (previous.count > 4 || !previous.shape.contains(.capitalised))
  }

  private var number: Int {
    guard letters == 0, digits == bytes.count - start, digits <= 9 else { return -1 }
    return bytes[start...].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// `she'd` is `she`, `O'Brien` is `obrien` and `brien`, `l'Allemagne` is `lallemagne` and `allemagne`.
  private mutating func readApostrophe() {
    let tail = bytes[apostrophe...]
    if Reader.contractions.contains(Array(tail)) {
      bytes.removeLast(tail.count)
      sourceEnd = sourceApostrophe
      letters -= tail.count
    } else if tail.count >= 3 {
      forms.append(TokenForm(key: WordKey(tail), kind: .elided, count: tail.count))
    }
  }

  private static let contractions = ["s", "d", "ll", "ve", "re", "m"].map { Array($0.utf8) }

  private mutating func respell() {
    var scalars: [UInt32] = []
    var place = sourceStart
    while place < sourceEnd {
      let (scalar, length) = source[place] < 0x80 ? (UInt32(source[place]), 1) : scalar(at: place)
      if scalar != 0x27 { scalars.append(scalar) }
      place += length
    }
    let hasHidden = scalars.contains { $0 >= 0x80 }
    guard hasHidden, !isContinuous else { return }
    for spelling in Transliteration.spellings(of: scalars) where !spelling.elementsEqual(bytes[start...]) {
      forms.append(TokenForm(key: WordKey(spelling), kind: .spelling, count: spelling.count))
    }
  }

  private mutating func cut() {
    var from = start
    for end in cuts + [bytes.count] {
      if end - from >= 3, end <= bytes.count, end - from < bytes.count - start, bytes[from] > 0x39 {
        forms.append(TokenForm(key: WordKey(bytes[from..<end]), kind: .part, count: end - from))
      }
      from = end
    }
  }
}
