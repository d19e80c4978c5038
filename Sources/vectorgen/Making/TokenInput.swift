/// A token made part by part, and what its receiver asks of it. RFC 9901 §4, §7, §8.

import Conformance
import CryptoPrimitives
import ExactArithmetic
import SelectiveDisclosure
import StrictJSON

/// What a Verifier or a Holder is given. The defaults are a good token: a scenario changes one part.
struct TokenInput: VectorInput {
  /// `verify` or `accept`.
  var action = Vector.Action.verify

  /// JSON texts, signed as they stand.
  var header = #"{"alg":"ES256","typ":"ler+sd-jwt"}"#
  var payload: String
  /// How they are written.
  var encoding = SegmentEncoding()
  /// Encoded Disclosures, in their order.
  var disclosures: [String] = []
  var keyBinding: KeyBindingInput?
  var issuerKey = TestKey.issuer
  var form = SerializationForm.compact
  /// Changes the texts after the Issuer has signed; a KB-JWT then covers what was changed.
  var afterIssuing: (@Sendable (inout TokenParts) throws -> Void)?
  /// Changes the texts after the Holder has signed too.
  var afterPresenting: (@Sendable (inout TokenParts) throws -> Void)?
  /// The text to send, where no form writes it so.
  var assembling: (@Sendable (TokenParts) -> String)?
  /// The bytes to send, where they are not UTF-8.
  var bytes: (@Sendable (TokenParts) -> [UInt8])?

  /// Who is trusted: a trust file, or `{"pinned":[JWK,...]}`.
  var trust = Trust.school
  /// Unix time of the receiver's clock.
  var now: JSON = 1_700_000_010
  /// What is asked of Key Binding; a Holder is not asked.
  var demand: JSONObject = ["policy": "forbidden"]
  /// Further members of `given`, such as `type` or `leeway`, each with the feature that it needs.
  var options: [(name: String, value: JSON, feature: String)] = []
  /// Features that do not show in the members.
  var furtherFeatures: Set<String> = []

  /// A payload with `iss`, further members, and Disclosures.
  init(_ members: String = "", disclosing disclosures: [String] = [], header: String? = nil) {
    payload = Self.payload(members)
    self.disclosures = disclosures
    if let header { self.header = header }
  }

  /// The JSON text of a payload with `iss` and further members.
  static func payload(_ members: String) -> String {
    #"{"iss":"\#(Trust.schoolName)""# + (members.isEmpty ? "" : "," + members) + "}"
  }

  static func row(of rule: Rule) -> RuleRow { RuleRow(rule) }

  var features: Set<String> {
    var features = furtherFeatures.union(options.map(\.feature)).union([issuerKey.algorithm])
    if let keyBinding { features.formUnion([keyBinding.key.algorithm]) }
    if keyBinding != nil || demand["policy"] != "forbidden" { features.insert("key-binding") }
    if ["kb+jwt", "statuslist+jwt"].contains(where: header.contains) { features.insert("token-types") }
    if hash != .sha256 { features.insert(hash.rawValue) }
    switch form {
    case .compact: break
    case .flattened: features.insert("flattened")
    case .general: features.insert("general")
    }
    return features
  }

  func members() throws -> JSONObject {
    var members: JSONObject = [:]
    if let bytes {
      members["token_bytes"] = .string(Base64URL.encode(bytes(try parts())))
    } else {
      members["token"] = .string(try text())
    }
    members["trust"] = trust
    members["now"] = now
    if action == .verify { members["key_binding"] = .object(demand) }
    for option in options { members[option.name] = option.value }
    return members
  }

  /// The token as it is sent.
  func text() throws -> String {
    let parts = try parts()
    if let assembling { return assembling(parts) }
    return switch form {
    case .compact: parts.compact
    case .flattened: parts.flattened()
    case .general: parts.general()
    }
  }

  /// The token's texts, signed.
  func parts() throws -> TokenParts {
    var parts = try TokenParts(signing: header, payload, with: issuerKey, writing: encoding)
    parts.disclosures = disclosures
    try afterIssuing?(&parts)
    parts.keyBinding = try keyBinding?.jwt(covering: parts.issued, hash)
    try afterPresenting?(&parts)
    return parts
  }

  /// The hash that the payload names at its top level.
  var hash: HashAlgorithm {
    do {
      return try JSON(parsing: payload)["_sd_alg"]?.string.flatMap(HashAlgorithm.init) ?? .sha256
    } catch {
      return .sha256
    }
  }
}

extension TokenInput {
  /// Whether a claim is disclosed, or demanded of the Disclosures, that stands in clear in every SD-JWT VC. SD-JWT VC
  /// §2.2.2.3.
  var disclosesWhatACredentialMayNot: Bool {
    let clear = ["iss", "nbf", "exp", "cnf", "vct", "status"].map(quoted)
    let required = options.first { $0.name == "required" }?.value.text() ?? ""
    return clear.contains { required.contains($0) }
      || disclosures.contains { text in
        do {
          let claim = String(decoding: try Base64URL.decode(text), as: UTF8.self)
          return clear.contains { claim.contains($0) }
        } catch {
          return false
        }
      }
  }
}

/// A KB-JWT made part by part. The defaults are a good one for `Demand.required`.
struct KeyBindingInput: Sendable {
  var header = #"{"alg":"ES256","typ":"kb+jwt"}"#
  /// The payload; `SD_HASH` becomes the right digest.
  var payload = #"{"iat":1700000000,"aud":"https://jobs.example","nonce":"n-0S6_WzA2Mj","sd_hash":"SD_HASH"}"#
  var key = TestKey.holder
  /// How they are written.
  var encoding = SegmentEncoding()
  /// What `SD_HASH` is the digest of, made from the presented text up to its last tilde.
  var covering: @Sendable (String) -> String = { $0 }
  /// The hash of `SD_HASH`, where it is not the payload's.
  var hash: HashAlgorithm?

  /// A good one by a key, under its algorithm.
  static func by(_ key: TestKey) -> KeyBindingInput {
    KeyBindingInput(header: #"{"alg":"\#(key.algorithm)","typ":"kb+jwt"}"#, key: key)
  }

  /// The good payload with one member put in another way; nil takes it out. The values are JSON texts.
  static func payload(setting name: String, to value: String?) -> String {
    var members = [
      ("iat", "1700000000"), ("aud", #""https://jobs.example""#), ("nonce", #""n-0S6_WzA2Mj""#),
      ("sd_hash", #""SD_HASH""#),
    ]
    let place = members.firstIndex { $0.0 == name } ?? members.endIndex
    if place < members.endIndex { members.remove(at: place) }
    if let value { members.insert((name, value), at: place) }
    return "{" + members.map { #""\#($0.0)":\#($0.1)"# }.joined(separator: ",") + "}"
  }

  func jwt(covering issued: String, _ hash: HashAlgorithm) throws -> String {
    let text = payload.replacing("SD_HASH", with: digest(covering(issued), self.hash ?? hash))
    let parts = try TokenParts(signing: header, text, with: key, writing: encoding)
    return parts.jwt
  }
}

/// What a Verifier asks about Key Binding.
enum Demand {
  static let required = of("required")
  static let optional = of("optional")

  private static func of(_ policy: String) -> JSONObject {
    [
      "policy": .string(policy), "audience": "https://jobs.example", "nonce": "n-0S6_WzA2Mj", "max_age": 300,
    ]
  }
}

/// Who is trusted.
enum Trust {
  static let schoolName = "https://school.example"
  static let school = issuers((schoolName, [TestKey.issuer]))

  /// A trust file.
  static func issuers(_ issuers: (name: String, keys: [TestKey])...) -> JSON {
    [
      "issuers": .array(
        issuers.map { ["issuer": .string($0.name), "keys": .array($0.keys.map { .object($0.publicJWK) })] })
    ]
  }

  /// Keys that count whatever `iss` says.
  static func pinned(_ keys: TestKey...) -> JSON { ["pinned": .array(keys.map { .object($0.publicJWK) })] }
}

/// The base64url text of a Disclosure given as JSON.
func disclosure(_ json: String) -> String { base64url(json) }

/// The digest of a Disclosure, or of any ASCII text.
func digest(_ text: String, _ hash: HashAlgorithm = .sha256) -> String {
  let function: ReferenceHash =
    switch hash {
    case .sha256: .sha256
    case .sha384: .sha384
    case .sha512: .sha512
    }
  return Base64URL.encode(function.digest(of: Array(text.utf8)))
}
