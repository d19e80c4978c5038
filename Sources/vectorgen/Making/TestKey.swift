/// The keys of the suite. The private halves are published in `Vectors/keys.json`: trust them nowhere.

import StrictJSON

/// A private key of the suite, by name.
struct TestKey: Sendable {
  /// Its name in `keys.json`.
  let name: String
  /// The `alg` that it signs with.
  let algorithm: String
  /// The private JWK.
  let jwk: JSONObject

  /// The public half.
  var publicJWK: JSONObject {
    var members = jwk
    for name in ["d", "p", "q", "dp", "dq", "qi"] { members.removeValue(named: name) }
    return members
  }

  /// The key with further members, or others, in its JWK; the algorithm of an `alg` among them.
  func with(_ members: JSONObject) -> TestKey {
    var changed = jwk
    for (name, value) in members { changed[name] = value }
    return TestKey(name: name, algorithm: members["alg"]?.string ?? algorithm, jwk: changed)
  }

  /// The public JWK as text, with some members put in another way; nil takes one out.
  func publicText(_ members: KeyValuePairs<String, JSON?> = [:]) -> String {
    var changed = publicJWK
    for (name, value) in members {
      if let value { changed[name] = value } else { changed.removeValue(named: name) }
    }
    return JSON.object(changed).text()
  }
}

extension TestKey {
  /// The Issuer's key of RFC 9901 A.5.
  static let issuer = TestKey(
    name: "issuer", algorithm: "ES256",
    jwk: [
      "kty": "EC", "crv": "P-256", "x": "b28d4MwZMjw8-00CG4xfnn9SLMVMM19SlqZpVb_uNtQ",
      "y": "Xv5zWwuoaTgdS6hV43yI6gBwTnjukmFQQnJ_kCxzqk8", "d": "Ur2bNKuBPOrAaxsRnbSH6hIhmNTxSGXshDSUD1a1y7g",
    ])

  /// The Holder's key of the RFC's examples.
  static let holder = TestKey(
    name: "holder", algorithm: "ES256",
    jwk: [
      "kty": "EC", "crv": "P-256", "x": "TCAER19Zvu3OHF4j4W4vfSVoHIP1ILilDls7vCeGemc",
      "y": "ZxjiWWbZMQGHVWKVQ4hbSIirsVfuecCE6t4jT9F2HZQ", "d": "5K5SCos8zf9zRemGGUl6yfok-_NiiryNZsvANWMhF-I",
    ])

  /// A key that nobody trusts.
  static let stranger = TestKey(
    name: "stranger", algorithm: "ES256",
    jwk: [
      "kty": "EC", "crv": "P-256", "x": "bN-hp3IN0GZB3OlaQnHDPhY4nZsZbQyo4wY-y1NWCvA",
      "y": "vaSsH5jt9zt3aQvTvrSaFYLyjPG9Ug-2vntoNXlCbVU", "d": "WsGosxrp0XK7VEviPL9xBm3fBb7Xys2vLhPGhESNoXY",
    ])

  /// `"cnf":{...}` for a Holder's key.
  var confirmation: String { #""cnf":{"jwk":\#(JSON.object(publicJWK).text())}"# }

  /// All of them, in the order of `keys.json`.
  static let all = [
    issuer, issuerES384, issuerES512, issuerEd25519, issuerPS256, issuerPS384, issuerPS512, issuerRS256, holder,
    holderES384, holderES512, holderEd25519, stranger,
  ]
}

extension TestKey {
  /// The text of `keys.json`: every key by its name.
  static var file: JSON {
    var keys = JSONObject()
    for key in all { keys[key.name] = .object(key.jwk) }
    return .object(keys)
  }
}
