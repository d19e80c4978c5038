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

  init(_ kind: Kind, _ text: String) {
    (self.kind, bytes) = (kind, Array(text.utf8))
  }

  /// The text, which must be UTF-8 to be changed as such.
  var text: String {
    get { String(decoding: bytes, as: UTF8.self) }
    set { bytes = Array(newValue.utf8) }
  }

  var action: Vector.Action { .parse }

  var features: Set<String> { [kind.rawValue] }

  func members() throws -> JSONObject {
    guard Array(text.utf8) == bytes else {
      return ["as": .string(kind.rawValue), "bytes": .string(Base64URL.encode(bytes))]
    }
    return ["as": .string(kind.rawValue), "text": .string(text)]
  }

  static func row(of rule: Rule) -> RuleRow { RuleRow(rule) }
}
