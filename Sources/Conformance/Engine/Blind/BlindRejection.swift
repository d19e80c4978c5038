/// The errors of redaction and of blind rounds, as vectors name them.

internal import BlindScreening
internal import LearningRecords
internal import StrictJSON

/// A broken rule and its place.
struct BlindRejection {
  let rule: String
  let location: JSONPointer

  /// Nil for an error that says nothing about the input.
  init?(_ error: any Error) {
    switch error {
    case let error as RedactionError: (rule, location) = (error.rule.rawValue, error.location)
    case let error as ScreeningError: (rule, location) = (error.rule.rawValue, error.location)
    case let error as Refusal: (rule, location) = (error.rule.id, error.place)
    case let error as BlindRoundError:
      // A line of a file of lines is a place too, counted from 0 like all places.
      rule = error.rule.id
      location = error.line.map { JSONPointer(["\($0 - 1)"] + error.location.tokens) } ?? error.location
    default: return nil
    }
  }
}
