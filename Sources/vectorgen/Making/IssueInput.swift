/// Claims for an Issuer, and which of them it conceals. RFC 9901 §4, §5.1.

import Conformance
import SelectiveDisclosure
import StrictJSON

/// What the action `issue-check` is given. Salts, decoys and order are the Issuer's own, so what counts is the payload
/// with every Disclosure, the payload with none, and how many Disclosures there are.
struct IssueInput: VectorInput {
  /// The claims beside `iss`, as members of a JSON object.
  var claims: String
  /// Claims paths.
  var conceal: [JSON]
  /// Whether all is concealed that may be, in place of those paths.
  var concealsEverything = false
  /// The private JWK to sign with.
  var key = TestKey.issuer.jwk
  /// The algorithm that it signs with.
  var algorithm = "ES256"
  var holderKey: JSONObject?
  /// Further header parameters.
  var header: JSONObject?
  /// Decoys in each object and array.
  var decoys: Int?
  var hash: HashAlgorithm?
  /// One copy for each of these public JWKs.
  var batch: [JSONObject]?

  init(_ claims: String, concealing conceal: [JSON] = []) { (self.claims, self.conceal) = (claims, conceal) }

  var action: Vector.Action { .issueCheck }

  var features: Set<String> {
    var features: Set = [algorithm]
    if holderKey != nil { features.insert("key-binding") }
    if concealsEverything { features.insert("conceal-everything") }
    if decoys != nil { features.insert("decoys") }
    if header != nil { features.insert("header") }
    if batch != nil { features.formUnion(["batch", "key-binding"]) }
    if let hash, hash != .sha256 { features.insert(hash.rawValue) }
    return features
  }

  func members() throws -> JSONObject {
    var members: JSONObject = [
      "claims": try JSON(parsing: TokenInput.payload(claims)),
      "conceal": concealsEverything ? "everything" : .array(conceal), "key": .object(key),
    ]
    members["holder_key"] = holderKey.map { .object($0) }
    members["header"] = header.map { .object($0) }
    members["decoys"] = decoys.map { .number(JSONNumber($0)) }
    members["hash"] = hash.map { .string($0.rawValue) }
    members["batch"] = batch.map { ["holder_keys": .array($0.map { .object($0) })] }
    return members
  }

  static func row(of rule: Rule) -> RuleRow { RuleRow(rule) }
}

extension Case where Input == IssueInput {
  /// A good case: the members beside `iss` of the payload with every Disclosure and with none.
  init(
    _ id: String, _ title: String, _ rule: Rule, covers: [String], level: Vector.Level = .must,
    severity: Vector.Severity = .interop, _ input: IssueInput, disclosed: String? = nil, undisclosed: String,
    count: Int
  ) throws {
    try self.init(
      id, title, rule, covers: covers, level: level, severity: severity, input,
      payload: Self.contents(disclosed ?? input.claims, undisclosed, count))
  }

  /// What an Issuer's token says.
  static func contents(_ disclosed: String, _ undisclosed: String, _ count: Int) -> String {
    #"{"disclosed":\#(TokenInput.payload(disclosed)),"undisclosed":\#(TokenInput.payload(undisclosed)),"disclosures":\#(count)}"#
  }
}
