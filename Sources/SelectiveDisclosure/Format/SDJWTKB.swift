/// An SD-JWT+KB: an SD-JWT and the KB-JWT that binds it to one Verifier and one transaction. RFC 9901 §4, §4.3.

/// An SD-JWT with a KB-JWT, both well formed. Nothing in it has been verified.
public struct SDJWTKB: Sendable {
  let token: Token

  /// Reads the compact, flattened or general form; which one it is shows in the text.
  /// - Throws: `keyBindingMissing` when there is no KB-JWT; else the rule that a part breaks.
  public init(parsing text: [UInt8], limits: Limits = .presentation) throws(SDJWTError) {
    let token = try Token(parsing: text[...], limits: limits)
    guard token.keyBinding != nil else { throw SDJWTError(.keyBindingMissing, at: ["kb_jwt"]) }
    self.token = token
  }

  /// Reads the compact, flattened or general form from a string.
  public init(parsing text: String, limits: Limits = .presentation) throws(SDJWTError) {
    try self.init(parsing: Array(text.utf8), limits: limits)
  }

  init(_ token: Token) { self.token = token }

  /// The form in which it came.
  public var form: SerializationForm { token.form }

  /// The Disclosures in the order they came.
  public var disclosures: [Disclosure] { token.disclosures }

  /// The text to send. Every part is written as it came. Compact and flattened form hold the first signature only.
  public func serialized(as form: SerializationForm = .compact) -> String { token.serialized(as: form) }
}
