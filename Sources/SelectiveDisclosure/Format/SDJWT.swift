/// An SD-JWT: the issuer-signed JWT and its Disclosures, without Key Binding. RFC 9901 §4.

/// An SD-JWT whose parts are well formed. Nothing in it has been verified.
///
/// An SD-JWT with a KB-JWT is another type, `SDJWTKB`: a Holder must not receive one (§7.2).
public struct SDJWT: Sendable {
  let token: Token

  /// Reads the compact, flattened or general form; which one it is shows in the text.
  /// - Throws: `keyBindingNotAllowedHere` when a KB-JWT is there; else the rule that a part breaks.
  public init(parsing text: [UInt8], limits: Limits = .issuance) throws(SDJWTError) {
    let token = try Token(parsing: text[...], limits: limits)
    guard token.keyBinding == nil else { throw SDJWTError(.keyBindingNotAllowedHere, at: ["kb_jwt"]) }
    self.token = token
  }

  /// Reads the compact, flattened or general form from a string.
  public init(parsing text: String, limits: Limits = .issuance) throws(SDJWTError) {
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
