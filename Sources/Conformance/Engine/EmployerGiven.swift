/// What the actions of blind rounds are given: kinds of values of `given` that become something only while they run,
/// since to be refused is an answer.

internal import BlindScreening
internal import CryptoPrimitives
internal import JOSE
internal import LearningRecords
internal import SelectiveDisclosure
internal import StrictJSON

/// A built-in policy by its name, or a policy document.
struct GivenPolicy {
  private let value: JSON

  /// Takes the member `policy`; `standard` stands for one that is missing.
  init(_ given: inout VectorMembers, or standard: RedactionPolicy) throws(VectorError) {
    value = try given.optional("policy") ?? .string(standard.name)
    if let name = value.string, RedactionPolicy.builtIn(named: name) == nil { throw given.wrong("policy") }
  }

  func read() throws(Refused) -> RedactionPolicy {
    if let policy = value.string.flatMap(RedactionPolicy.builtIn(named:)) { return policy }
    return try askedOfRecords { () throws(RedactionError) in try RedactionPolicy(parsing: value.bytes()) }
  }
}

/// A posting, with the frameworks that are given beside it.
struct GivenPosting {
  private let posting: JSON
  private let frameworks: [JSON]

  init(_ given: inout VectorMembers) throws(VectorError) {
    posting = try given.required("posting")
    frameworks = try given.optional("frameworks", \.array) ?? []
  }

  func read() throws(Refused) -> Screening {
    do {
      var known: [CompetencyFramework] = []
      for framework in frameworks { known.append(try CompetencyFramework(parsing: framework.bytes())) }
      return Screening(posting: try Posting(parsing: posting.bytes()), frameworks: known)
    } catch {
      throw Refused(error)
    }
  }
}

/// The secret of a posting, as text.
struct GivenPostingKey {
  private let text: String

  init(_ given: inout VectorMembers) throws(VectorError) { text = try given.string("posting_key") }

  func read() throws(Refused) -> PostingKey { try PostingKey(given: Array(text.utf8)) }
}

extension PostingKey {
  /// The key that a text is.
  init(given text: [UInt8]) throws(Refused) {
    let secret: SecretBytes
    do { secret = try SecretBytes(copying: text) } catch { throw Refused(SDJWTError(.cryptography)) }
    self = try askedOfRounds { () throws(BlindRoundError) in try PostingKey(parsing: secret) }
  }
}

/// A trust file, the clock, and what is asked of Key Binding.
struct GivenRound {
  private let trust: JSON
  let now: NumericDate
  let audience: String
  /// Nil where each application has its own.
  let nonce: String?
  let maxAge: Duration

  init(_ given: inout VectorMembers) throws(VectorError) {
    trust = try given.required("trust")
    now = try given.time("now")
    var binding = VectorMembers(try given.object("key_binding"), inside: "given", "key_binding")
    audience = try binding.string("audience")
    nonce = try binding.optional("nonce", \.string)
    guard let age = try binding.duration("max_age") else {
      throw VectorError(.memberMissing, at: ["given", "key_binding"])
    }
    maxAge = age
    try binding.end()
  }

  func verifier(checking engine: SignatureEngine) throws(Refused) -> Verifier {
    Verifier(
      trusting: try asked { () throws(SDJWTError) in try TrustedIssuers(parsing: trust.bytes()) }, engine: engine)
  }
}

extension Refused {
  /// A line of a file of lines is a place too, counted from 0 like all places.
  init(_ error: BlindRoundError) {
    self.init(
      rule: error.rule.id, location: JSONPointer((error.line.map { ["\($0 - 1)"] } ?? []) + error.location.tokens),
      sentence: error.description)
  }

  /// The place is one in the line.
  init(_ refusal: BlindScreening.Refusal) {
    self.init(rule: refusal.rule.id, location: refusal.place, sentence: refusal.rule.sentence)
  }
}

/// Runs a call into the library about policies and records.
func askedOfRecords<Value>(_ body: () throws(RedactionError) -> Value) throws(Refused) -> Value {
  do { return try body() } catch { throw Refused(error) }
}

/// Runs a call into the library about blind rounds.
func askedOfRounds<Value>(_ body: () throws(BlindRoundError) -> Value) throws(Refused) -> Value {
  do { return try body() } catch { throw Refused(error) }
}
