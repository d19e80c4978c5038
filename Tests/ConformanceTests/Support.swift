/// Vectors made by hand for tests, and the keys in them.

import Conformance
import JOSE
import SelectiveDisclosure
import StrictJSON

extension Vector {
  /// A vector of which only what is done, given and expected matters.
  init(
    _ action: Vector.Action, id: String = "area/name", rule: String = "rfc9901-7.1-4", features: [String] = [],
    severity: Vector.Severity = .high, given: JSONObject, expect: Vector.Expectation = .either(reason: "")
  ) {
    self.init(
      id: id, title: "A title.", rule: rule, section: "RFC 9901 §7.1 step 4", level: .must, severity: severity,
      covers: [], action: action, features: features, origin: nil, given: given, expectation: expect)
  }
}

/// A school, a wallet, and a token of theirs.
enum Sample {
  static let school: JSONObject = [
    "kty": "EC", "crv": "P-256", "x": "b28d4MwZMjw8-00CG4xfnn9SLMVMM19SlqZpVb_uNtQ",
    "y": "Xv5zWwuoaTgdS6hV43yI6gBwTnjukmFQQnJ_kCxzqk8", "d": "Ur2bNKuBPOrAaxsRnbSH6hIhmNTxSGXshDSUD1a1y7g",
  ]
  static let wallet: JSONObject = [
    "kty": "EC", "crv": "P-256", "x": "TCAER19Zvu3OHF4j4W4vfSVoHIP1ILilDls7vCeGemc",
    "y": "ZxjiWWbZMQGHVWKVQ4hbSIirsVfuecCE6t4jT9F2HZQ", "d": "5K5SCos8zf9zRemGGUl6yfok-_NiiryNZsvANWMhF-I",
  ]

  static func publicHalf(_ jwk: JSONObject) -> JSONObject {
    var jwk = jwk
    jwk.removeValue(named: "d")
    return jwk
  }

  static let claims: JSONObject = ["iss": "https://school.example", "name": "Noor", "grades": [1, 2]]

  /// A credential bound to the wallet, with a name and the elements of an array concealed.
  static func credential() throws -> String {
    let key = try SigningKey(parsing: JSON.object(school).bytes())
    return try Issuer(signingWith: key)
      .issue(
        claims, selectivelyDisclosable: [["name"], ["grades", .all]], boundTo: VerifyingKey(publicHalf(wallet))
      )
      .serialized()
  }

  static let trust: JSON = [
    "issuers": [["issuer": "https://school.example", "keys": [.object(publicHalf(school))]]]
  ]

  /// What a Verifier is given.
  static func verification(of token: String) -> JSONObject {
    ["token": .string(token), "trust": trust, "now": 1_700_000_000, "key_binding": ["policy": "forbidden"]]
  }
}
