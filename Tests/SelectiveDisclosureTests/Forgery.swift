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

  /// A payload with `iss`, further members, and Disclosures.
  init(_ members: String = "", disclosing disclosures: [String] = []) {
    payload = #"{"iss":"\#(Keys.issuerName)""# + (members.isEmpty ? "" : "," + members) + "}"
    self.disclosures = disclosures
  }

  /// The issuer-signed JWT.
  func jwt() throws -> String {
    try Forgery.jws(header: Array(header.utf8), payload: Array(payload.utf8), key: issuerKey)
  }

  /// The compact form.
  func compact() throws -> String {
    let sdJWT = ([try jwt()] + disclosures).joined(separator: "~") + "~"
    guard let keyBinding else { return sdJWT }
    return sdJWT + (try keyBinding.jwt(covering: sdJWT, hash: hash))
  }

  /// The JSON forms, written here by hand so that the library's writer is not its own judge.
  func flattened() throws -> String {
    let (segments, header) = try jsonParts()
    return
      #"{"payload":"\#(segments[1])","protected":"\#(segments[0])","signature":"\#(segments[2])","header":\#(header)}"#
  }

  func general() throws -> String {
    let (segments, header) = try jsonParts()
    let entry = #"{"protected":"\#(segments[0])","signature":"\#(segments[2])","header":\#(header)}"#
    return #"{"payload":"\#(segments[1])","signatures":[\#(entry)]}"#
  }

  private func jsonParts() throws -> (segments: [Substring], header: String) {
    let compact = try compact()
    let parts = compact.split(separator: "~", omittingEmptySubsequences: false)
    let list = disclosures.map { #""\#($0)""# }.joined(separator: ",")
    let keyBinding = self.keyBinding == nil ? "" : #","kb_jwt":"\#(parts[parts.count - 1])""#
    return (try jwt(of: parts[0]), #"{"disclosures":[\#(list)]\#(keyBinding)}"#)
  }

  private func jwt(of text: Substring) throws -> [Substring] {
    let segments = text.split(separator: ".", omittingEmptySubsequences: false)
    try #require(segments.count == 3)
    return segments
  }

  /// The hash that `sd_hash` is made with: that of the payload.
  private var hash: HashAlgorithm {
    HashAlgorithm.allCases.first { payload.contains(#""_sd_alg":"\#($0.rawValue)""#) } ?? .sha256
  }

  /// Signs whatever it is given.
  static func jws(header: [UInt8], payload: [UInt8], key: SigningKey) throws -> String {
    let input = Base64URL.encode(header) + "." + Base64URL.encode(payload)
    return input + "." + Base64URL.encode(try key.signature(for: Array(input.utf8)))
  }
}

/// A KB-JWT given part by part. The defaults are a good one for `Demands.required`.
struct KeyBindingForgery: Sendable {
  var header = #"{"alg":"ES256","typ":"kb+jwt"}"#
  /// The payload; `SD_HASH` becomes the right digest.
  var payload = #"{"iat":1700000000,"aud":"https://jobs.example","nonce":"n-0S6_WzA2Mj","sd_hash":"SD_HASH"}"#
  var key = Keys.holder

  func jwt(covering sdJWT: String, hash: HashAlgorithm) throws -> String {
    let text = payload.replacing("SD_HASH", with: digest(sdJWT, hash))
    return try Forgery.jws(header: Array(header.utf8), payload: Array(text.utf8), key: key)
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
