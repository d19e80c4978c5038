/// The protected header of a JWS, checked once. RFC 7515 §4, RFC 7797 §7, RFC 8725 §3.1.

public import StrictJSON

/// A JOSE header that this module may act on: strict JSON, an offered `alg`, no critical extension.
///
/// Only `alg`, `crit`, `b64`, `typ`, `kid` and the form of `x5c` are looked at. `jku`, `jwk`, `x5u` and all other members are
/// ignored: nothing is fetched, and no key is taken from a header (RFC 8725 §3.10). A header is not verified by existing:
/// that is `CompactJWS.verify(with:)`.
public struct JOSEHeader: Sendable {
  /// The signature algorithm that the token says it uses. A claim of the sender: compare it with the key's.
  public let algorithm: Algorithm

  /// The header as it came, for members that are not offered here.
  package let document: JSONDocument

  private let keyIDNode: Int?
  private let typeNode: Int?

  /// Reads the bytes of a header, already decoded from base64url. Errors point into the header: `/alg`.
  ///
  /// Throws a JSON rule, or one of `headerNotObject`, `algorithmMissing`, `algorithmNotString`, `algorithmNotAllowed`,
  /// `critMalformed`, `unencodedPayload`, `critNotUnderstood`, `typeNotString`, `keyIDNotString`, `certificateChain`.
  public init(decoding bytes: [UInt8], limits: JSONLimits = .standard) throws(JOSEError) {
    let document: JSONDocument
    do { document = try JSONDocument(parsing: bytes, limits: limits) } catch { throw JOSEError(error) }
    guard document.kind(of: 0) == .object else { throw JOSEError(.headerNotObject) }
    let places = document.places(of: ["alg", "crit", "b64", "typ", "kid", "x5c"], in: 0)
    algorithm = try Self.algorithm(at: places[0], in: document)
    try CriticalParameters.check(document, list: places[1], unencoded: places[2])
    typeNode = try Self.string("typ", at: places[3], in: document, or: .typeNotString)
    keyIDNode = try Self.string("kid", at: places[4], in: document, or: .keyIDNotString)
    if let chain = places[5] { _ = try CertificateChain.read(document, at: chain) }
    self.document = document
  }

  /// `kid`: which key the sender says it used. An untrusted hint: a name to compare, never a path, query or address.
  public var keyID: String? {
    keyIDNode.map { document.string(at: $0) }
  }

  /// Whether there is a `kid`.
  var namesKey: Bool { keyIDNode != nil }

  /// Whether `kid` is this key's id, byte for byte.
  func names(_ key: VerifyingKey) -> Bool {
    guard let keyIDNode, let id = key.id else { return false }
    return document.stringEquals(at: keyIDNode, id)
  }

  /// `typ` as written.
  public var type: String? {
    typeNode.map { document.string(at: $0) }
  }

  /// Whether `typ` is exactly this text, byte for byte.
  ///
  /// RFC 7515 §4.1.9 would let `application/` stand before it and letters change case. Neither is taken: one spelling for
  /// each kind of token is what keeps two kinds apart (RFC 8725 §3.11, §3.12).
  public func hasType(_ type: String) -> Bool {
    typeNode.map { document.stringEquals(at: $0, type) } ?? false
  }

  /// Whether `typ` is one of these texts but for the case of letters. Theirs must be small ones of ASCII.
  package func hasType(ofSmallLetters types: [StaticString]) -> Bool {
    guard let typeNode else { return false }
    return document.withString(at: typeNode) { written in
      guard written.allSatisfy({ $0 < 0x80 }) else {
        // The small letter of the sign of kelvin, for one, is `k`.
        let small = String(decoding: written, as: UTF8.self).lowercased()
        return types.contains { small == $0.description }
      }
      return types.contains { type in
        type.utf8CodeUnitCount == written.count
          && type.withUTF8Buffer { $0.elementsEqual(written) { $0 == (0x41...0x5A ~= $1 ? $1 | 0x20 : $1) } }
      }
    }
  }

  /// `x5c`: certificates in DER, the signer's first. Empty where the header has none. Neither chain nor key is checked.
  public var certificates: [[UInt8]] {
    get throws(JOSEError) {
      guard let chain = document.member("x5c", of: 0) else { return [] }
      return try CertificateChain.read(document, at: chain)
    }
  }

  /// The header as a tree, built at each call.
  public var json: JSONObject {
    document.value.object ?? JSONObject()
  }

  private static func algorithm(at node: Int?, in document: JSONDocument) throws(JOSEError) -> Algorithm {
    guard let node else { throw JOSEError(.algorithmMissing, member: "alg") }
    guard document.kind(of: node) == .string else { throw JOSEError(.algorithmNotString, member: "alg") }
    guard let algorithm = Algorithm.named(at: node, in: document) else {
      throw JOSEError(.algorithmNotAllowed, member: "alg")
    }
    return algorithm
  }

  private static func string(
    _ name: StaticString, at node: Int?, in document: JSONDocument, or rule: JOSERule
  ) throws(JOSEError) -> Int? {
    guard let node else { return nil }
    guard document.kind(of: node) == .string else { throw JOSEError(rule, member: name) }
    return node
  }
}
