/// What a claim tells about a person.

/// The categories of claims. A policy keeps or withholds by category; nobody but the vocabulary assigns one.
public enum ClaimCategory: String, CaseIterable, Sendable {
  /// It names the person or leads to them: a name, an e-mail address, a student number.
  case directIdentifier = "direct-identifier"
  /// It tells a characteristic that law protects: birth date, sex, nationality, disability.
  case protectedAttribute = "protected-attribute"
  /// It stands for a protected characteristic: a school's name, a postcode, a graduation year.
  case proxy
  /// It lets two views be joined: a holder's key, a subject identifier, a status index.
  case linkage
  /// It tells about somebody else: a referee, a parent.
  case thirdPerson = "third-person"
  /// Prose that nobody can promise to be free of all of these.
  case freeText = "free-text"
  /// Images, documents and other content that no text scan finds clean. Never shown.
  case binary
  /// It bears on the job: a skill, a result, a licence.
  case jobRelated = "job-related"
  /// It only says what kind of record this is, in words that every record of the kind has.
  case structure
  /// No vocabulary knows the path. Withheld, and listed.
  case unclassified
}
