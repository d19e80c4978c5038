/// A public key as a JSON object. RFC 7517 §4, RFC 7518 §6, RFC 8037 §2.

import CryptoPrimitives
import OpenSSLCrypto
public import StrictJSON

/// A public JWK: its members are there, decoded, and as wide as they must be, and none of them is private.
///
/// Members that are not known are kept and ignored. Whether the numbers are a usable key (on the curve, long enough), and
/// whether `use`, `key_ops` and `alg` allow verification, is asked by `VerifyingKey`.
public struct JWK: Sendable {
  /// The kinds of key that are offered. Symmetric keys (`oct`) have no case.
  public enum KeyType: String, CaseIterable, Hashable, Sendable {
    /// A point on P-256, P-384 or P-521. RFC 7518 §6.2.
    case ec = "EC"
    /// A point on edwards25519. RFC 8037 §2.
    case okp = "OKP"
    /// An RSA modulus and exponent. RFC 7518 §6.3.
    case rsa = "RSA"
  }

  /// The numbers of the key.
  let numbers: KeyNumbers
  /// The JWK where it stands in a text.
  let members: JWKMembers

  /// Reads a JWK from a tree. Throws `jwkKeyType`, `jwkPrivateMember`, `jwkCurve`, `jwkMember`, `base64url`, `jwkWidth` or
  /// `jwkInteger`, located in the JWK.
  public init(_ object: JSONObject) throws(JOSEError) {
    try self.init(parsing: JSON.object(object).bytes())
  }

  /// Reads a JWK from text. Throws a JSON rule, `jwkNotObject`, or what `init(_:)` throws.
  public init(parsing text: [UInt8]) throws(JOSEError) {
    let document: JSONDocument
    do { document = try JSONDocument(parsing: text) } catch { throw JOSEError(error) }
    try self.init(document, at: 0)
  }

  /// Reads a JWK inside a larger text, such as `cnf.jwk` of a payload, without building a tree. Errors point into the JWK.
  ///
  /// Throws `jwkNotObject`, `jwkKeyType`, `jwkPrivateMember`, `jwkCurve`, `jwkMember`, `base64url`, `jwkWidth` or
  /// `jwkInteger`.
  package init(_ document: JSONDocument, at node: Int) throws(JOSEError) {
    let members = try JWKMembers(document, at: node)
    try members.refusePrivate()
    numbers = try members.numbers()
    self.members = members
  }

  /// The JWK of a key that came in another form. `kid` and `alg` are written if they are given.
  init(_ numbers: KeyNumbers, id: String?, algorithm: Algorithm?) throws(JOSEError) {
    var object = numbers.members
    if let id { object["kid"] = .string(id) }
    if let algorithm { object["alg"] = .string(algorithm.rawValue) }
    let document: JSONDocument
    do { document = try JSONDocument(parsing: JSON.object(object).bytes()) } catch { throw JOSEError(error) }
    members = try JWKMembers(document, at: 0)
    self.numbers = numbers
  }

  /// `kty`.
  public var type: KeyType { numbers.type }

  /// `kid` as written, if it is a string.
  public var id: String? {
    members.id
  }

  /// The object as it came, with the members that are not known. Built at each call.
  public var json: JSONObject {
    members.document.tree(at: members.node).object ?? JSONObject()
  }

  /// Only the members that make the key, `kty` first: what a `cnf` needs to say, and nothing that could tell more.
  ///
  /// An `alg` that the numbers do not imply (an RSA key for anything but PS256) is a part of the key and is kept.
  public var essential: JSONObject {
    var object = JSONComposition(roomFor: 256)
    writeEssential(to: &object)
    return object.finish().value.object ?? JSONObject()
  }

  /// Writes ``essential``.
  package func writeEssential(to output: inout JSONComposition) {
    output.open(.object)
    numbers.write(to: &output)
    let document = members.document
    if type == .rsa, let alg = document.member("alg", of: members.node), !document.stringEquals(at: alg, "PS256") {
      output.append(name: "alg")
      output.append(document.tree(at: alg))
    }
    output.close()
  }

  /// The SHA-256 thumbprint in base64url, 43 characters. RFC 7638 §3, RFC 8037 §2.
  public var thumbprint: String {
    // No member needs escaping, and strict decoding leaves one text for each number: this is the received text.
    let input = Array(numbers.thumbprintInput.utf8)
    return Base64URL.encode(SHA2.sha256.digest(of: input))
  }
}

extension JWK: Hashable {
  /// Whether both are the same object, in whatever order. To compare keys, compare thumbprints.
  public static func == (left: JWK, right: JWK) -> Bool {
    left.numbers == right.numbers && left.json == right.json
  }

  /// Feeds the numbers of the key.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(numbers)
  }
}
