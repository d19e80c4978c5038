/// The rules that an application, a file of a blind round or a reveal can break.

public import SelectiveDisclosure
public import LearningRecords

/// A rule of this module. The raw value is its stable identifier.
@nonexhaustive public enum BlindRoundRule: String, CaseIterable, Sendable {
  // One line of input
  case lineEmpty = "scrim-application-empty"
  case lineTooLong = "scrim-application-bytes"
  case notObject = "scrim-application-object"
  case members = "scrim-application-members"
  case id = "scrim-application-id"
  case idRepeated = "scrim-application-id-once"
  case presentations = "scrim-application-presentations"
  case nonceUnknown = "scrim-application-nonce"
  case severalHolders = "scrim-application-one-holder"
  case holderRepeated = "scrim-application-holder-once"

  // Files
  case postingKey = "scrim-posting-key"
  case noncesMalformed = "scrim-nonces-line"
  case nonceIDRepeated = "scrim-nonces-id-once"
  case nonceRepeated = "scrim-nonces-nonce-once"

  case summaryMalformed = "scrim-summary"
  case reviewMalformed = "scrim-review"
  case pseudonym = "scrim-pseudonym"

  // The second round
  case shortlistType = "scrim-shortlist-type"
  case shortlistMalformed = "scrim-shortlist-payload"
  case shortlistEmpty = "scrim-shortlist-empty"
  case shortlistRepeated = "scrim-shortlist-once"
  case shortlistUnknown = "scrim-shortlist-reviewed"
  case notOnShortlist = "scrim-reveal-listed"

  /// What is wrong when it is broken, for people: lower case, without a full stop.
  public var sentence: String {
    switch self {
    case .lineEmpty: "the line is empty"
    case .lineTooLong: "the line is longer than an application may be"
    case .notObject: "the line is not one JSON object"
    case .members: "an application has the members id and presentations, and no others"
    case .id: "the id is not a text of 1 to 256 bytes"
    case .idRepeated: "an earlier line has the same id"
    case .presentations: "presentations is not a list of 1 to 16 tokens"
    case .nonceUnknown: "no nonce was given to this id"
    case .severalHolders: "the presentations are bound to more than one holder key"
    case .holderRepeated: "an earlier application is bound to the same holder key"
    case .postingKey: "a posting key is 32 bytes in base64url"
    case .noncesMalformed: "a line of the nonces is not an object with the texts id and nonce"
    case .nonceIDRepeated: "two lines of the nonces have the same id"
    case .nonceRepeated: "two lines of the nonces have the same nonce"
    case .summaryMalformed: "the summary does not name a posting and a policy"
    case .reviewMalformed: "a review is not an object with a pseudonym"
    case .pseudonym: "a pseudonym is 26 lower-case characters of base32"
    case .shortlistType: "the token is not a shortlist"
    case .shortlistMalformed: "the shortlist lacks a member, or has one that is not what it must be"
    case .shortlistEmpty: "the shortlist names nobody"
    case .shortlistRepeated: "the shortlist names a candidate twice"
    case .shortlistUnknown: "the shortlist names a candidate that was not reviewed"
    case .notOnShortlist: "the candidate is not on the shortlist"
    }
  }
}

/// A rule of this module or of one below it.
public enum RefusalRule: Hashable, Sendable {
  /// A rule of a blind round.
  case round(BlindRoundRule)
  /// A rule of a token.
  case token(Rule)
  /// A rule of redaction.
  case redaction(RedactionRule)

  /// Its stable identifier.
  public var id: String {
    switch self {
    case .round(let rule): rule.rawValue
    case .token(let rule): rule.rawValue
    case .redaction(let rule): rule.rawValue
    }
  }

  /// What is wrong when it is broken, for people.
  public var sentence: String {
    switch self {
    case .round(let rule): rule.sentence
    case .token(let rule): rule.sentence
    case .redaction(let rule): rule.sentence
    }
  }
}
