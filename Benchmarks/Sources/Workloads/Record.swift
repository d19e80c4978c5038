/// A record: what it says, what of it is concealed, and what its Holder shows.

public import LearningRecords

/// The claims of one credential and the choices about them.
public struct Record: Sendable {
  /// What a Holder shows.
  public enum Choice: Sendable {
    /// These claims.
    case paths([ClaimPath])
    /// What a blind first round shows.
    case blindView
  }

  /// What it is called in tables.
  public let name: String
  /// The claims, `iss` included.
  public let claims: JSONObject
  /// What the issuer conceals.
  public let concealment: Concealment
  /// What the Holder shows.
  public let choice: Choice
  /// How large a presentation may be.
  public let limits: Limits

  init(
    name: String, claims: JSONObject, concealment: Concealment, showing choice: Choice, limits: Limits = .presentation
  ) {
    self.name = name
    self.claims = claims
    self.concealment = concealment
    self.choice = choice
    self.limits = limits
  }

  /// A learning record whose issuer conceals what a blind round withholds, in units.
  init(name: String, blind claims: JSONObject, limits: Limits = .presentation) throws {
    self.init(
      name: name, claims: claims, concealment: try RedactionPolicy.blindFirstRound.concealment(for: claims),
      showing: .blindView, limits: limits)
  }

  /// Issues it to the Holder of a key.
  public func issued(by issuer: Issuer, to wallet: SigningKey?) throws -> SDJWT {
    try issuer.issue(claims, selectivelyDisclosable: concealment, boundTo: wallet?.publicKey)
  }

  /// What is shown of it once a Holder has it.
  public func paths(of held: HeldCredential) throws -> [ClaimPath] {
    switch choice {
    case .paths(let paths): paths
    case .blindView: try RedactionPolicy.blindFirstRound.preview(held).paths
    }
  }

  /// How many texts, numbers and truth values the claims hold.
  public var leaves: Int { JSON.object(claims).leaves }
}

extension JSON {
  /// How many texts, numbers, truth values and nulls there are.
  var leaves: Int {
    switch self {
    case .object(let members): members.reduce(0) { $0 + $1.value.leaves }
    case .array(let elements): elements.reduce(0) { $0 + $1.leaves }
    case .string, .number, .bool, .null: 1
    }
  }
}
