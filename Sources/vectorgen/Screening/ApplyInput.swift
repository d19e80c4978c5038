/// Applications to a posting: lines as they come in, each with presentations that are good until a scenario changes them.

import BlindScreening
import Conformance
import StrictJSON

/// A presentation of a badge, bound to a holder's key.
struct RoundPresentation: Sendable {
  var issuer = Trust.schoolName
  var issuerKey = TestKey.issuer
  var wallet = TestKey.holder
  var audience = "https://jobs.example"
  var nonce = "n-0S6_WzA2Mj"
  var issuedAt = 1_700_000_000
  var isBound = true
  /// Further members of the payload.
  var members = ""
  /// The JSON text of the subject.
  var subject = #"{"name":"Imani Falk","achievement":{"name":"Ship welding"}}"#

  func token() throws -> String {
    var input = TokenInput(#"\#(wallet.confirmation),"credentialSubject":\#(subject)\#(members)"#)
    input.payload = input.payload.replacing(Trust.schoolName, with: issuer)
    input.issuerKey = issuerKey
    if isBound {
      input.keyBinding = KeyBindingInput(
        payload: #"{"iat":\#(issuedAt),"aud":"\#(audience)","nonce":"\#(nonce)","sd_hash":"SD_HASH"}"#, key: wallet)
    }
    return try input.text()
  }
}

/// One line of applications.
struct ApplicationLine: Sendable {
  var id = "a-1"
  var presentations = [RoundPresentation()]
  /// How many bytes of white space stand behind it.
  var padding = 0
  /// What the line says instead.
  var text: VectorText?

  /// A line that says this.
  static func saying(_ text: String) -> Self { Self(text: .written(text)) }

  func json() throws -> JSON {
    if let text { return text.json }
    let tokens = try presentations.map { JSON.string(try $0.token()) }
    let line = (["id": .string(id), "presentations": .array(tokens)] as JSON).text()
    guard padding > 0 else { return .string(line) }
    return VectorText.repeated(before: line, " ", times: padding, after: "").json
  }
}

/// What the action `apply` is given.
struct ApplyInput: VectorInput {
  var policy: JSON = "blind-first-round"
  /// The JSON text of the posting.
  var posting = MatchInput.posting(#"{"id": "welding", "name": "Ship welding"}"#)
  var postingKey = RoundKey.sevens
  /// Lines of nonces, where each application has its own.
  var nonces: String?
  var lines = [ApplicationLine()]

  var action: Vector.Action { .apply }

  var features: Set<String> { ["ES256", "key-binding"] }

  func members() throws -> JSONObject {
    var binding: JSONObject = ["audience": "https://jobs.example", "max_age": 300]
    if nonces == nil { binding["nonce"] = "n-0S6_WzA2Mj" }
    var members: JSONObject = [
      "policy": policy, "posting": try JSON(parsing: posting), "posting_key": .string(postingKey),
      "trust": Trust.school, "now": 1_700_000_010, "key_binding": .object(binding),
    ]
    if let nonces { members["nonces"] = .string(nonces) }
    members["lines"] = .array(try lines.map { try $0.json() })
    return members
  }

  static func row(of rule: RefusalRule) -> RuleRow { RuleRow(rule) }
}

/// Posting keys of the suite. They are published: keep no posting's secret with them.
enum RoundKey {
  /// 32 bytes of 7.
  static let sevens = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc"
  /// 32 bytes of 8.
  static let eights = "CAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
}

/// Pseudonyms, computed apart from the engine: keyed BLAKE2b over the posting's id and the key's thumbprint, each behind
/// its length in 8 bytes.
enum RoundName {
  /// The Holder's, in the posting `J-1`.
  static let holder = "6njy7huntzuxxmgv3ryzzr4cnq"
  /// The other Holder's, in the posting `J-1`.
  static let stranger = "vfdshcs5hxilpf2lhmvmkneiwa"
  /// The Holder's in the posting `J-2`.
  static let holderElsewhere = "yojj3daf4fzbk25flzsul5wysa"
  /// The Holder's in the posting `J-1` by another posting key.
  static let holderByEights = "dqaylzl7z3izgs4ap6lhzeefde"
}

extension RuleRow {
  /// A rule of a blind round, or of what stands below it.
  init(_ rule: RefusalRule) {
    switch rule {
    case .round(let rule): self.init(rule)
    case .token(let rule): self.init(rule)
    case .redaction(let rule): self.init(rule)
    }
  }
}
