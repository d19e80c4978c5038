/// What an action of the suite consists of: reading what is given, and doing it.

internal import BlindScreening
internal import JOSE
internal import LearningRecords
internal import SelectiveDisclosure
internal import StrictJSON

/// One action, with what it was given.
protocol EngineAction {
  /// Takes the members that the action knows; the caller sees that none is left.
  init(_ given: inout VectorMembers) throws(VectorError)

  /// Does it, with `engine` to check signatures. Returns the payload of `accept`.
  func run(by engine: SignatureEngine) throws(Refused) -> JSON
}

/// A refusal in the words of whichever module refused.
struct Refused: Error {
  let rule: String
  let location: JSONPointer
  let sentence: String

  init(_ error: SDJWTError) {
    (rule, location, sentence) = (error.rule.rawValue, error.location, error.description)
  }

  init(_ error: JOSEError) { self.init(SDJWTError(error)) }

  init(_ error: JSONError) { self.init(JOSEError(JOSERule(error.rule))) }

  init(_ error: RedactionError) {
    (rule, location, sentence) = (error.rule.rawValue, error.location, error.description)
  }

  init(_ error: ScreeningError) {
    (rule, location, sentence) = (error.rule.rawValue, error.location, error.description)
  }

  /// The same refusal of a part of what is given: the place begins with the member's name.
  func inside(_ place: String...) -> Refused { inside(place) }

  /// The same refusal at a place that begins with these.
  func inside(_ place: [String]) -> Refused {
    Refused(rule: rule, location: JSONPointer(place + location.tokens), sentence: sentence)
  }

  init(rule: String, location: JSONPointer, sentence: String) {
    (self.rule, self.location, self.sentence) = (rule, location, sentence)
  }
}

/// Runs a call into the library.
func asked<Value>(_ body: () throws(SDJWTError) -> Value) throws(Refused) -> Value {
  do { return try body() } catch { throw Refused(error) }
}

/// Runs a call into the library about keys.
func askedOfKeys<Value>(_ body: () throws(JOSEError) -> Value) throws(Refused) -> Value {
  do { return try body() } catch { throw Refused(error) }
}
