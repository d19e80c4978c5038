/// Why a token was refused, and where. RFC 9901 §7.1: any failed step ends processing.

public import StrictJSON

/// A refusal: the sentence of the specification that was broken, and the place in the token where it was.
///
/// An error never holds a claim value, a salt, a nonce or a key.
public struct SDJWTError: Error, Hashable, Sendable {
  /// The rule that was broken; `rule.rawValue` is stable and cites the specification.
  public let rule: Rule

  /// Where, as a JSON Pointer (RFC 6901) into the decoded token:
  /// `/header`, `/payload`, `/signature`, `/disclosures/2/0`, `/kb_jwt/payload/nonce`; for members of the JSON
  /// serialization, into the received object. Claims inside Disclosures stand where they belong in `/payload`;
  /// array indices count the elements as issued. The empty pointer is the whole document.
  public let location: JSONPointer

  /// Makes an error; public so that a caller's own key source or policy can refuse in the same words.
  public init(_ rule: Rule, at location: JSONPointer = JSONPointer([])) {
    self.rule = rule
    self.location = location
  }
}

extension SDJWTError: CustomStringConvertible {
  /// The rule's sentence, its identifier and the location.
  public var description: String {
    "\(rule.sentence) (\(rule.rawValue))" + (location.tokens.isEmpty ? "" : " at \(location)")
  }
}

/// Runs `body`, prefixing the location of any error with `place`, which is only made then.
func located<Value>(
  at place: @autoclosure () -> JSONPointer, _ body: () throws(SDJWTError) -> Value
) throws(SDJWTError) -> Value {
  do {
    return try body()
  } catch {
    throw SDJWTError(error.rule, at: JSONPointer(place().tokens + error.location.tokens))
  }
}
