/// All that the tool says: data on standard output, speech on standard error.

import StrictJSON

/// The two streams. Everything is written at once, and a write that fails is an error.
enum Terminal {
  /// Speaks to a person.
  static func say(_ sentence: String) throws(Failure) { try speak("scrim: \(sentence)") }

  /// Adds what may help.
  static func hint(_ sentence: String) throws(Failure) { try speak("hint: \(sentence)") }

  /// Prints help on the stream where speech goes.
  static func explain(_ help: String) throws(Failure) {
    do throws(SystemError) {
      try write(Array((help + "\n").utf8), to: .standardError())
    } catch {
      throw Failure(.inputOutput, nil)
    }
  }

  /// Writes text of our own over the line that the cursor is in, without a line end.
  static func replaceLine(_ text: String) throws(Failure) {
    do throws(SystemError) {
      try write(Array("\r\u{1B}[K\(text)".utf8), to: .standardError())
    } catch {
      throw Failure(.inputOutput, nil)
    }
  }

  /// Prints text of our own and a line end.
  static func show(_ text: String) throws(Failure) { try output(Array(text.utf8)) }

  /// Prints lines that hold text from elsewhere.
  static func show(lines: [String]) throws(Failure) {
    try show(lines.map(TerminalText.escaped).joined(separator: "\n"))
  }

  /// Prints a JSON value and a line end.
  static func show(_ value: JSON) throws(Failure) { try show(json: value.bytes()) }

  /// Prints a JSON text as one line that does nothing to the terminal, and a line end.
  static func show(json text: [UInt8]) throws(Failure) { try output(TerminalText.line(ofJSON: text)) }

  private static func output(_ bytes: [UInt8]) throws(Failure) {
    do throws(SystemError) {
      try write(bytes + [UInt8(ascii: "\n")], to: .standardOutput())
    } catch {
      throw Failure(.inputOutput, "cannot write to standard output: \(error.sentence)")
    }
  }

  private static func speak(_ line: String) throws(Failure) { try explain(TerminalText.escaped(line)) }

  private static func write(_ bytes: [UInt8], to file: borrowing OpenFile) throws(SystemError) {
    try file.append(bytes)
  }
}

/// Text from elsewhere, made harmless: a claim must not move the cursor, turn the line around or hide itself.
enum TerminalText {
  /// Whether a character acts on the text around it or cannot be seen: controls, line ends, marks for the direction of
  /// writing, marks without width. The two selectors that choose between text and emoji are left alone.
  static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isDefaultIgnorableCodePoint && !(0xFE0E...0xFE0F ~= scalar.value)
    }
  }

  /// The text with each dangerous character as the escape that JSON would use for it.
  static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isDangerous) else { return text }
    return text.unicodeScalars.reduce(into: "") { $0 += isDangerous($1) ? escape($1) : String($1) }
  }

  /// A JSON text with dangerous characters escaped. They can only stand inside strings, so its value stays the same;
  /// line ends and tabs between the values, which mean nothing, are left out.
  static func line(ofJSON text: [UInt8]) -> [UInt8] {
    // As most lines are.
    guard text.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
    let line = text.filter { $0 >= 0x20 }
    guard line.contains(where: { $0 >= 0x7F }) else { return line }
    return Array(escaped(String(decoding: line, as: UTF8.self)).utf8)
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
