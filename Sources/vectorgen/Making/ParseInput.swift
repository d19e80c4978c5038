/// A text for one of the readers.

import Conformance
import CryptoPrimitives
import SelectiveDisclosure
import StrictJSON

/// What the action `parse` is given.
struct ParseInput: VectorInput {
  /// Which reader.
  enum Kind: String, Sendable {
    case json, base64url, jwk, pem, disclosure
    case keyFile = "key-file"
    case privateKey = "private-key"
    case trustFile = "trust-file"
    case sdJWT = "sd-jwt"
    case sdJWTKB = "sd-jwt-kb"
    case claimsPath = "claims-path"
  }

  var kind: Kind
  var bytes: [UInt8]
  /// For a private key that is under one.
  var passphrase: String?

  init(_ kind: Kind, _ text: String, passphrase: String? = nil) {
    (self.kind, bytes, self.passphrase) = (kind, Array(text.utf8), passphrase)
  }

  /// The text, which must be UTF-8 to be changed as such.
  var text: String {
    get { String(decoding: bytes, as: UTF8.self) }
    set { bytes = Array(newValue.utf8) }
  }

  var action: Vector.Action { .parse }

  var features: Set<String> { passphrase == nil ? [kind.rawValue] : [kind.rawValue, "passphrase"] }

  func members() throws -> JSONObject {
    guard Array(text.utf8) == bytes else {
      return ["as": .string(kind.rawValue), "bytes": .string(Base64URL.encode(bytes))]
    }
    var members: JSONObject = ["as": .string(kind.rawValue), "text": .string(text)]
    if let passphrase { members["passphrase"] = .string(passphrase) }
    return members
  }

  static func row(of rule: Rule) -> RuleRow { RuleRow(rule) }
}
