/// Why a text was refused, and where: one named rule, one byte offset, never a byte of the text itself. RFC 8259.
public struct JSONError: Error, Hashable, Sendable {
  /// The rule that was broken.
  public let rule: JSONRule
  /// Where, in bytes from the start of the text; the length of the text when it ended too early.
  public let offset: Int

  package init(_ rule: JSONRule, at offset: Int) {
    self.rule = rule
    self.offset = offset
  }
}

/// What a text must be to be taken as JSON. The raw value is a stable name: the specification, its section, the rule.
public enum JSONRule: String, CaseIterable, Sendable {
  /// The text is not UTF-8: a broken, overlong or out-of-range sequence, or an encoded surrogate. RFC 8259 §8.1.
  case notUTF8 = "rfc8259-8.1-utf8"
  /// The text begins with a byte order mark. RFC 8259 §8.1.
  case byteOrderMark = "rfc8259-8.1-bom"
  /// An escape names half of a surrogate pair, so the string is no Unicode text. RFC 8259 §8.2.
  case loneSurrogate = "rfc8259-8.2-surrogate"
  /// The text does not follow the grammar. RFC 8259 §2 to §7.
  case syntax = "rfc8259-2-grammar"
  /// Something other than white space follows the value. RFC 8259 §2.
  case trailingData = "rfc8259-2-one-value"
  /// An object has two members of one name, compared after unescaping. RFC 8259 §4.
  ///
  /// The offset is that of the second name's opening quotation mark.
  case duplicateName = "rfc8259-4-duplicate-name"
  /// More arrays and objects are open than ``JSONLimits/depth`` allows. RFC 8259 §9.
  case tooDeep = "limit-json-depth"
  /// The text is longer than ``JSONLimits/bytes``. RFC 8259 §9.
  case tooLarge = "limit-json-size"
}
