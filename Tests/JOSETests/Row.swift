/// One rule in the tables of this folder: an input that breaks it and a twin, different in one thing, that does not.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

struct Row: Sendable, CustomTestStringConvertible {
  /// How an input is read. Each reader goes through all that an input has to pass, so that one broken rule is all there is.
  enum Reader: Sendable {
    /// A compact JWS, verified with the key.
    case token(by: VerifyingKey)
    /// A compact JWS, verified with one of the keys.
    case tokenByOne(of: [VerifyingKey])
    /// A public JWK.
    case publicKey
    /// A file of public keys.
    case keys
    /// A private JWK or PEM text.
    case signingKey
    /// A private key that may be under this passphrase.
    case keyFile(String)
    /// A claim's value.
    case date

    func read(_ input: [UInt8]) throws(JOSEError) {
      switch self {
      case .token(let key): try CompactJWS(parsing: input).verify(with: key)
      case .tokenByOne(let keys): try CompactJWS(parsing: input).verify(withOneOf: keys)
      case .publicKey: _ = try VerifyingKey(JWK(parsing: input))
      case .keys: _ = try VerifyingKey.keys(parsing: input)
      case .signingKey: _ = try SigningKey(parsing: input)
      case .keyFile(let passphrase):
        let (text, word): (SecretBytes, SecretBytes)
        do {
          (text, word) = (try SecretBytes(copying: input), try SecretBytes(copying: passphrase.utf8))
        } catch { throw JOSEError(.cryptography) }
        guard case .sealed(let key) = try KeyFile(parsing: text) else { return }
        _ = try key.opened(with: word)
      case .date:
        let value: JSON
        do { value = try JSON(parsing: input) } catch { throw JOSEError(JOSERule(error.rule)) }
        _ = try NumericDate(value)
      }
    }
  }

  let name: String
  let rule: JOSERule
  let location: JSONPointer
  let reader: Reader
  let refused: [UInt8]
  let accepted: [UInt8]

  init(
    _ name: String, _ rule: JOSERule, at location: JSONPointer = [], by reader: Reader, _ refused: [UInt8],
    not accepted: [UInt8]
  ) {
    self.name = name
    self.rule = rule
    self.location = location
    self.reader = reader
    self.refused = refused
    self.accepted = accepted
  }

  var testDescription: String { "\(name): \(rule.rawValue)" }
}

/// A JSON object with some members put in another way; nil takes one out.
func changed(_ object: JSONObject, _ members: KeyValuePairs<String, JSON?>) -> [UInt8] {
  var result = object
  for (name, value) in members {
    if let value { result[name] = value } else { result.removeValue(named: name) }
  }
  return JSON.object(result).bytes()
}
