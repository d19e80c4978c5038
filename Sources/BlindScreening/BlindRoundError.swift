/// Why a file of a blind round cannot be used, or a candidate not be revealed.

internal import CryptoPrimitives
internal import LearningRecords
internal import SelectiveDisclosure
public import StrictJSON

/// A refusal of this module, but for those of applications. It never holds a claim, a nonce or a key.
public struct BlindRoundError: Error, Hashable, Sendable {
  /// The rule that was broken.
  public let rule: RefusalRule
  /// Where, in the token or the document.
  public let location: JSONPointer
  /// The line of a file of many, counted from 1.
  public let line: Int?

  /// Makes an error.
  public init(_ rule: BlindRoundRule, at location: JSONPointer = [], line: Int? = nil) {
    (self.rule, self.location, self.line) = (.round(rule), location, line)
  }

  /// The same error, with the place seen from further out.
  func inside(_ place: JSONPointer) -> BlindRoundError {
    BlindRoundError(rule, JSONPointer(place.tokens + location.tokens), line)
  }

  private init(_ rule: RefusalRule, _ location: JSONPointer, _ line: Int?) {
    (self.rule, self.location, self.line) = (rule, location, line)
  }

  /// A token's error.
  init(_ error: SDJWTError) {
    (rule, location, line) = (.token(error.rule), error.location.withoutClaims, nil)
  }

  /// A key's or a signed file's error.
  init(_ error: JOSEError) { self.init(SDJWTError(error)) }

  /// The machine's: no memory for secrets, or no randomness.
  init(_ error: SodiumError) { self.init(SDJWTError(.cryptography)) }

  /// An error of redaction.
  init(_ error: RedactionError) {
    (rule, location, line) = (.redaction(error.rule), error.location.withoutClaims, nil)
  }
}

/// Runs `body`, prefixing the location of any error with `place`.
func located<Value>(
  at place: JSONPointer, _ body: () throws(BlindRoundError) -> Value
) throws(BlindRoundError) -> Value {
  do {
    return try body()
  } catch {
    throw error.inside(place)
  }
}

/// Runs `body`, turning an error of the lowest floor into one of this module.
func inOurWords<Value>(_ body: () throws(SodiumError) -> Value) throws(BlindRoundError) -> Value {
  do {
    return try body()
  } catch {
    throw BlindRoundError(error)
  }
}

extension BlindRoundError: CustomStringConvertible {
  /// The rule's sentence, its identifier and the place.
  public var description: String {
    "\(rule.sentence) (\(rule.id))" + (location.tokens.isEmpty ? "" : " at \(location)")
      + (line.map { " in line \($0)" } ?? "")
  }
}
