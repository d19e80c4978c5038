/// A credential that its Holder has received, and the choice of what to show of it. RFC 9901 §7.2.

import Conformance
import SelectiveDisclosure
import StrictJSON

/// What a Holder is given to present.
struct PresentInput: VectorInput {
  /// The text that was received, made once: what is presented is a part of it.
  private var received: JSONObject
  private let parts: TokenParts
  private let credentialFeatures: Set<String>
  private let hash: HashAlgorithm

  /// Claims paths, JSON texts.
  var disclose: [String] = []
  /// Claims paths of what is disclosed with everything concealed inside it.
  var discloseWhole: [String] = []
  /// Encoded Disclosures, where the Holder chooses by them and not by paths.
  var chosen: [String]?
  /// The Key Binding to make.
  var keyBinding: Binding?

  /// What a KB-JWT is to say, and whose key signs it.
  struct Binding: Sendable {
    var audience = "https://jobs.example"
    var nonce = "n-0S6_WzA2Mj"
    var issuedAt: JSON = 1_700_000_000
    var key = TestKey.holder
  }

  /// Receives a credential.
  init(_ credential: TokenInput) throws {
    var credential = credential
    credential.action = .accept
    parts = try credential.parts()
    hash = credential.hash
    credentialFeatures = credential.features
    let frozen = parts
    // Signing twice might give two texts.
    let form = credential.form
    credential.assembling = { _ in
      switch form {
      case .compact: frozen.compact
      case .flattened: frozen.flattened()
      case .general: frozen.general()
      }
    }
    received = try credential.members()
  }

  var action: Vector.Action { .present }

  var features: Set<String> {
    var features = credentialFeatures
    if let keyBinding { features.formUnion(["key-binding", keyBinding.key.algorithm]) }
    if !discloseWhole.isEmpty { features.insert("disclose-whole") }
    if chosen != nil { features.insert("chosen-disclosures") }
    return features
  }

  func members() throws -> JSONObject {
    var members = received
    if let chosen {
      members["disclosures"] = .array(chosen.map { .string($0) })
    } else {
      members["disclose"] = .array(try disclose.map { try JSON(parsing: $0) })
    }
    if !discloseWhole.isEmpty { members["disclose_whole"] = .array(try discloseWhole.map { try JSON(parsing: $0) }) }
    if let keyBinding {
      members["key_binding"] = [
        "audience": .string(keyBinding.audience), "nonce": .string(keyBinding.nonce), "iat": keyBinding.issuedAt,
        "key": .object(keyBinding.key.jwk),
      ]
    }
    return members
  }

  static func row(of rule: Rule) -> RuleRow { RuleRow(rule) }

  /// What must be sent: the JWT and these of the credential's Disclosures, by their numbers, and the KB-JWT asked for.
  func presentation(of disclosures: [Int]) -> String {
    var shown = parts
    shown.disclosures = disclosures.map { parts.disclosures[$0] }
    var members: JSONObject = ["sd_jwt": .string(shown.issued)]
    if let keyBinding {
      members["kb_jwt"] = [
        "header": ["alg": .string(keyBinding.key.algorithm), "typ": "kb+jwt"],
        "payload": [
          "iat": keyBinding.issuedAt, "aud": .string(keyBinding.audience), "nonce": .string(keyBinding.nonce),
          "sd_hash": .string(digest(shown.issued, hash)),
        ],
      ]
    }
    return JSON.object(members).text()
  }
}

extension Case where Input == PresentInput {
  /// A good case: of the credential's Disclosures exactly these must be sent.
  init(
    _ id: String, _ title: String, _ rule: Rule, covers: [String], severity: Vector.Severity = .high,
    _ input: PresentInput, sending disclosures: Int...
  ) throws {
    try self.init(
      id, title, rule, covers: covers, severity: severity, input, payload: input.presentation(of: disclosures))
  }

  /// Another good case, one change away.
  func sending(
    _ disclosures: Int..., named name: String, _ title: String, _ rule: Rule? = nil, covers: [String],
    level: Vector.Level = .must, severity: Vector.Severity = .high, change: (inout PresentInput) -> Void
  ) throws -> Case {
    var changed = input
    change(&changed)
    return try accepting(
      name, title, rule, covers: covers, level: level, severity: severity,
      payload: changed.presentation(of: disclosures), change: change)
  }
}
