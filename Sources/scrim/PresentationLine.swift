/// One line of `scrim verify --lines`: whose it is, the presentation, and what it must be bound to.

#if CommandLine
import LearningRecords
import SelectiveDisclosure

/// What is wrong with a line before its presentation is looked at. The raw value is a stable identifier.
enum LineRule: String, CaseIterable, Sendable {
  case empty = "scrim-line-empty"
  case tooLong = "scrim-line-bytes"
  case notObject = "scrim-line-object"
  case members = "scrim-line-members"
  case id = "scrim-line-id"
  case presentation = "scrim-line-presentation"
  case audience = "scrim-line-audience"
  case nonce = "scrim-line-nonce"
  case unasked = "scrim-line-unasked"

  /// What is wrong when it is broken, for people: lower case, without a full stop.
  var sentence: String {
    switch self {
    case .empty: "the line is empty"
    case .tooLong: "the line is longer than \(PresentationLine.bytes >> 20) MiB"
    case .notObject: "the line is not one JSON object"
    case .members: "a line has the members id and presentation, perhaps audience and nonce, and no others"
    case .id: "the id is not a text of 1 to \(PresentationLine.idBytes) bytes"
    case .presentation: "the presentation is not a text"
    case .audience: "there is no audience, neither here nor for all lines, or it is not a text"
    case .nonce: "there is no nonce, neither here nor for all lines, or it is not a text"
    case .unasked: "the line has an audience or a nonce, and no KB-JWT is accepted"
    }
  }
}

/// Why a line is rejected: a rule of lines, of tokens or of redaction.
struct LineRejection: Error {
  /// Whose line it is, if that can be read.
  let id: String?
  let rule: String
  /// Where in the line; for a rule that the presentation breaks, where in that.
  let location: JSONPointer
  /// Whether we failed at giving a verdict.
  let isOurs: Bool

  init(_ rule: LineRule, id: String? = nil, at location: JSONPointer = []) {
    (self.id, self.rule, self.location, isOurs) = (id, rule.rawValue, location, false)
  }

  init(_ error: SDJWTError, id: String? = nil) {
    (self.id, rule, location, isOurs) = (id, error.rule.rawValue, error.location, Failure(error).status != .no)
  }

  /// The names on the way to the place can be somebody's, and are left out.
  init(_ error: RedactionError, id: String) {
    (self.id, rule, location, isOurs) = (id, error.rule.rawValue, [], false)
  }
}

/// A line that was read: `{"id":TEXT,"presentation":TEXT}`, perhaps with `"audience"` and `"nonce"`, and no other member.
struct PresentationLine {
  let id: String
  let presentation: [UInt8]
  let audience: String?
  let nonce: String?

  /// Longest line: a token of the largest size has room in it, even if every character is escaped.
  static let bytes = 2 * Limits.presentation.tokenBytes + 1 << 12
  /// Longest id.
  static let idBytes = 256
  /// An object of texts.
  private static let limits = JSONLimits(bytes: bytes, depth: 2)

  /// Reads a line; nil is one that is too long.
  init(parsing line: [UInt8]?) throws(LineRejection) {
    let (document, id) = try Self.document(line)
    guard let presentation = document.member("presentation", of: 0), document.kind(of: presentation) == .string else {
      throw LineRejection(.presentation, id: id, at: ["presentation"])
    }
    audience = try document.text(of: "audience", or: .audience, id: id)
    nonce = try document.text(of: "nonce", or: .nonce, id: id)
    let known = 2 + (audience == nil ? 0 : 1) + (nonce == nil ? 0 : 1)
    guard document.members(of: 0).reduce(0, { count, _ in count + 1 }) == known else {
      throw LineRejection(.members, id: id)
    }
    self.id = id
    self.presentation = document.stringBytes(at: presentation)
  }

  /// Whose line it is; nil if that cannot be read.
  static func id(in line: [UInt8]?) -> String? {
    do { return try document(line).id } catch { return nil }
  }

  /// The line as JSON. The id first: whatever else is wrong, it tells whose the line is.
  private static func document(_ line: [UInt8]?) throws(LineRejection) -> (JSONDocument, id: String) {
    guard let line else { throw LineRejection(.tooLong) }
    guard !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { throw LineRejection(.empty) }
    let document: JSONDocument
    do {
      document = try JSONDocument(parsing: line, limits: limits)
    } catch {
      throw LineRejection(SDJWTError(SDJWTError(JOSEError(JOSERule(error.rule))).rule))
    }
    guard document.kind(of: 0) == .object else { throw LineRejection(.notObject) }
    guard let id = document.member("id", of: 0), document.kind(of: id) == .string,
      1...idBytes ~= document.stringSlice(at: id).count
    else { throw LineRejection(.id, at: ["id"]) }
    return (document, document.string(at: id))
  }
}

extension JSONDocument {
  /// The text of a member that need not be there.
  fileprivate func text(of name: StaticString, or rule: LineRule, id: String) throws(LineRejection) -> String? {
    guard let node = member(name, of: 0) else { return nil }
    guard kind(of: node) == .string else { throw LineRejection(rule, id: id, at: ["\(name)"]) }
    return string(at: node)
  }
}
#endif
