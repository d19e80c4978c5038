/// What the actions of blind screening are given, read member by member.

internal import BlindScreening
internal import CryptoPrimitives
internal import JOSE
internal import LearningRecords
internal import SelectiveDisclosure
internal import StrictJSON

extension VectorMembers {
  /// A built-in policy by its name, or a policy document; without one, `standard`.
  mutating func policy(or standard: RedactionPolicy) throws -> RedactionPolicy {
    guard let given = try optional("policy") else { return standard }
    guard let name = given.string else { return try RedactionPolicy(parsing: given.bytes()) }
    guard let policy = RedactionPolicy.builtIn(named: name) else { throw VectorError(.memberValue, at: ["given", "policy"]) }
    return policy
  }

  /// A posting with the frameworks that are given beside it.
  mutating func screening() throws -> Screening {
    Screening(
      posting: try Posting(parsing: try required("posting").bytes()),
      frameworks: try list("frameworks").map { try CompetencyFramework(parsing: $0.bytes()) })
  }

  /// The posting's secret.
  mutating func postingKey() throws -> PostingKey {
    try PostingKey(parsing: SecretBytes(copying: Array(try string("posting_key").utf8)))
  }

  /// A verifier by a trust file.
  mutating func verifier() throws -> Verifier {
    Verifier(trusting: try TrustedIssuers(parsing: try required("trust").bytes()))
  }

  /// The receiver's clock.
  mutating func now() throws -> NumericDate { try NumericDate(try required("now")) }

  /// The elements of an array; none if there is no such member.
  mutating func list(_ name: String) throws(VectorError) -> [JSON] {
    guard let given = try optional(name) else { return [] }
    guard let list = given.array else { throw VectorError(.memberValue, at: ["given", name]) }
    return list
  }

  /// A text, or one that is written as a repetition.
  mutating func text(_ name: String) throws(VectorError) -> [UInt8] {
    let given = try required(name)
    guard let text = RepeatedText.bytes(of: given) else { throw VectorError(.memberValue, at: ["given", name]) }
    return text
  }

  /// What is asked of Key Binding: the audience, the greatest age, and the nonce where all have the same.
  mutating func keyBinding() throws -> (audience: String, nonce: String?, maxAge: Duration) {
    var members = VectorMembers(try object("key_binding"), inside: "given", "key_binding")
    let audience = try members.string("audience")
    let nonce = try members.optional("nonce")?.string
    guard let seconds = try members.required("max_age").number?.int else {
      throw VectorError(.memberValue, at: ["given", "key_binding", "max_age"])
    }
    try members.end()
    return (audience, nonce, .seconds(seconds))
  }
}
