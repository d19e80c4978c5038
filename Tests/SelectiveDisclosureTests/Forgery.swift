/// Tokens that no honest Issuer or Holder would make, signed all the same, so that they reach the rule under test.

import CryptoPrimitives
import JOSE
import OpenSSLCrypto
import StrictJSON
import Testing

@testable import SelectiveDisclosure

/// A token given part by part, as text. The defaults are a good token: a test changes one part.
struct Forgery: Sendable {
  var header = #"{"alg":"ES256","typ":"ler+sd-jwt"}"#
  var payload: String
  /// Encoded Disclosures, in order.
  var disclosures: [String] = []
  /// The KB-JWT, if there is one.
  var keyBinding: KeyBindingForgery?
  var issuerKey = Keys.issuer
  /// Texts of segments that stand in place of the ones that would be made, for what no encoder writes.
  var segments = SegmentTexts()

  /// A payload with `iss`, further members, and Disclosures.
  init(_ members: String = "", disclosing disclosures: [String] = []) {
    payload = #"{"iss":"\#(Keys.issuerName)""# + (members.isEmpty ? "" : "," + members) + "}"
    self.disclosures = disclosures
  }

  /// The issuer-signed JWT.
  func jwt() throws -> String { try segmentTexts().joined(separator: ".") }

  /// The compact form.
  func compact() throws -> String { try parts().compact }

  /// The token's texts, signed once, for tests that put forms together on their own.
  func parts() throws -> TokenParts {
    let texts = try segmentTexts()
    var parts = TokenParts(protected: texts[0], payload: texts[1], signature: texts[2], disclosures: disclosures)
    parts.keyBinding = try keyBinding?.jwt(covering: parts.compact, hash: hash)
    return parts
  }

  /// The JSON forms, written here by hand so that the library's writer is not its own judge.
  func flattened() throws -> String { try parts().flattened() }

  func general() throws -> String { try parts().general() }

  private func segmentTexts() throws -> [String] {
    try segments.signed(header: Array(header.utf8), payload: Array(payload.utf8), key: issuerKey)
  }

  /// The hash that `sd_hash` is made with: that of the payload.
  private var hash: HashAlgorithm {
    HashAlgorithm.allCases.first { payload.contains(#""_sd_alg":"\#($0.rawValue)""#) } ?? .sha256
  }
}

/// A KB-JWT given part by part. The defaults are a good one for `Demands.required`.
struct KeyBindingForgery: Sendable {
  var header = #"{"alg":"ES256","typ":"kb+jwt"}"#
  /// The payload; `SD_HASH` becomes the right digest.
  var payload = #"{"iat":1700000000,"aud":"https://jobs.example","nonce":"n-0S6_WzA2Mj","sd_hash":"SD_HASH"}"#
  var key = Keys.holder
  /// As in `Forgery`.
  var segments = SegmentTexts()

  func jwt(covering sdJWT: String, hash: HashAlgorithm) throws -> String {
    let text = payload.replacing("SD_HASH", with: digest(sdJWT, hash))
    return try segments.signed(header: Array(header.utf8), payload: Array(text.utf8), key: key)
      .joined(separator: ".")
  }
}

/// The base64url text of a Disclosure given as JSON.
func disclosure(_ json: String) -> String { Base64URL.encode(Array(json.utf8)) }

/// The digest of a Disclosure, or of any ASCII text.
func digest(_ text: String, _ hash: HashAlgorithm = .sha256) -> String {
  String(decoding: hash.digest(of: Array(text.utf8)[...]), as: UTF8.self)
}

/// Keys of the tests. The private ones are in the open: trust them nowhere.
enum Keys {
  static let issuerName = "https://school.example"
  static let issuer = read(
    #"{"kty":"EC","crv":"P-256","x":"b28d4MwZMjw8-00CG4xfnn9SLMVMM19SlqZpVb_uNtQ","y":"Xv5zWwuoaTgdS6hV43yI6gBwTnjukmFQQnJ_kCxzqk8","d":"Ur2bNKuBPOrAaxsRnbSH6hIhmNTxSGXshDSUD1a1y7g"}"#
  )
  static let holder = read(
    #"{"kty":"EC","crv":"P-256","x":"TCAER19Zvu3OHF4j4W4vfSVoHIP1ILilDls7vCeGemc","y":"ZxjiWWbZMQGHVWKVQ4hbSIirsVfuecCE6t4jT9F2HZQ","d":"5K5SCos8zf9zRemGGUl6yfok-_NiiryNZsvANWMhF-I"}"#
  )
  static let stranger = read(
    #"{"kty":"EC","crv":"P-256","x":"bN-hp3IN0GZB3OlaQnHDPhY4nZsZbQyo4wY-y1NWCvA","y":"vaSsH5jt9zt3aQvTvrSaFYLyjPG9Ug-2vntoNXlCbVU","d":"WsGosxrp0XK7VEviPL9xBm3fBb7Xys2vLhPGhESNoXY"}"#
  )
  static let trusted: TrustedIssuers = [TrustedIssuer(issuer: issuerName, keys: [issuer.publicKey])]

  /// `"cnf":{...}` for the Holder's key.
  static let confirmation = #""cnf":{"jwk":\#(JSON.object(holder.publicKey.jwk.json).text())}"#

  private static func read(_ jwk: String) -> SigningKey {
    do { return try SigningKey(parsing: Array(jwk.utf8)) } catch { fatalError("a test key is malformed: \(error)") }
  }
}

/// What Verifiers of the tests ask for.
enum Demands {
  static let now: NumericDate = 1_700_000_010
  static let required = KeyBindingDemand.required(
    audience: "https://jobs.example", nonce: "n-0S6_WzA2Mj", maxAge: .seconds(300))
  static let optional = KeyBindingDemand.optional(
    audience: "https://jobs.example", nonce: "n-0S6_WzA2Mj", maxAge: .seconds(300))
}
