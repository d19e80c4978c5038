/// Reads the members of a JWK from the parsed text, without a tree. RFC 7517 §4, RFC 7518 §6.

import CryptoPrimitives
import OpenSSLCrypto
import StrictJSON

/// One JWK inside a parsed text. Errors point into the JWK.
struct JWKMembers: Sendable {
  let document: JSONDocument
  let node: Int
  let type: JWK.KeyType
  private let places: JSONPlaces

  /// A member that a key may have. The first ones, of RFC 7518 §6.2.2, §6.3.2 and §6.4 and of RFC 8037 §2, hold a secret.
  enum Name: Int, CaseIterable {
    case d, p, q, dp, dq, qi, oth, k
    case kty, crv, x, y, n, e, kid, alg, use, keyOps

    /// The names as they are written, in the same order.
    static let texts: [StaticString] = [
      "d", "p", "q", "dp", "dq", "qi", "oth", "k",
      "kty", "crv", "x", "y", "n", "e", "kid", "alg", "use", "key_ops",
    ]

    var text: StaticString { Self.texts[rawValue] }

    static let allPrivate = allCases.prefix { $0 != .kty }
  }

  /// Throws `jwkNotObject`, `keyFileSealed` or `jwkKeyType`.
  init(_ document: JSONDocument, at node: Int) throws(JOSEError) {
    guard document.kind(of: node) == .object else { throw JOSEError(.jwkNotObject) }
    let places = document.places(of: Name.texts, in: node)
    let kty = places[Name.kty.rawValue]
    guard kty != nil || !EncryptedKeyFile.isOne(document, at: node) else { throw JOSEError(.keyFileSealed) }
    guard let kty, document.kind(of: kty) == .string,
      let type = JWK.KeyType.allCases.first(where: { document.stringEquals(at: kty, $0.rawValue) })
    else { throw JOSEError(.jwkKeyType, member: "kty") }
    self.document = document
    self.node = node
    self.type = type
    self.places = places
  }

  /// The node of a member's value.
  private func member(_ name: Name) -> Int? { places[name.rawValue] }

  /// Whether any member holds a secret, whatever its value.
  var hasPrivate: Bool {
    Name.allPrivate.contains { member($0) != nil }
  }

  /// `kid` as written, if it is a string.
  var id: String? {
    member(.kid).flatMap { document.kind(of: $0) == .string ? document.string(at: $0) : nil }
  }

  /// Throws `jwkPrivateMember`.
  func refusePrivate() throws(JOSEError) {
    for name in Name.allPrivate where member(name) != nil {
      throw JOSEError(.jwkPrivateMember, member: name.text)
    }
  }

  /// Lets the private members of this kind of key pass. Throws `jwkPrivateMember` for any other, such as `k` or `oth`.
  func refuseForeignPrivate() throws(JOSEError) {
    let own: [Name] = type == .rsa ? [.d, .p, .q, .dp, .dq, .qi] : [.d]
    for name in Name.allPrivate where member(name) != nil {
      guard own.contains(name) else { throw JOSEError(.jwkPrivateMember, member: name.text) }
    }
  }

  /// The public half of a private JWK: numbers, `kid` and algorithm. Members that are not known may be secret and are left.
  ///
  /// `key_ops` speaks of the private key: if it is there, it must list one of `operations`.
  func publicHalf(for operations: StaticString...) throws(JOSEError) -> JWK {
    let numbers = try numbers()
    let (algorithm, id) = try self.algorithm(of: numbers, for: operations)
    return try JWK(numbers, id: id, algorithm: algorithm)
  }

  /// The public numbers. Throws `jwkCurve`, `jwkMember`, `base64url`, `jwkWidth` or `jwkInteger`.
  func numbers() throws(JOSEError) -> KeyNumbers {
    switch type {
    case .ec:
      let crv = try string(.crv)
      guard let curve = ECCurve.allCases.first(where: { document.stringEquals(at: crv, $0.name) }) else {
        throw JOSEError(.jwkCurve, member: "crv")
      }
      return .ec(
        curve, x: try octets(.x, width: curve.byteCount), y: try octets(.y, width: curve.byteCount))
    case .okp:
      guard document.stringEquals(at: try string(.crv), "Ed25519") else { throw JOSEError(.jwkCurve, member: "crv") }
      return .ed25519(try octets(.x, width: Ed25519.publicKeyByteCount))
    case .rsa:
      return .rsa(n: try integer(.n), e: try integer(.e))
    }
  }

  /// The algorithm of the key, which `alg` may name, with what must allow its use: `kid`, `use`, `key_ops`.
  ///
  /// - Parameter operations: `key_ops`, if it is there, must list one of these.
  /// - Returns: the algorithm, and the key's id if it has one.
  func algorithm(
    of numbers: KeyNumbers, for operations: [StaticString]
  ) throws(JOSEError) -> (Algorithm, id: String?) {
    let algorithm = try declaredAlgorithm() ?? numbers.defaultAlgorithm
    guard numbers.fits(algorithm) else { throw JOSEError(.jwkAlgorithm, member: "alg") }
    if let use = member(.use) {
      guard document.kind(of: use) == .string, document.stringEquals(at: use, "sig") else {
        throw JOSEError(.jwkUse, member: "use")
      }
    }
    try checkOperations(operations)
    guard let kid = member(.kid) else { return (algorithm, nil) }
    guard document.kind(of: kid) == .string else { throw JOSEError(.jwkKeyID, member: "kid") }
    return (algorithm, document.string(at: kid))
  }

  private func declaredAlgorithm() throws(JOSEError) -> Algorithm? {
    guard let alg = member(.alg) else { return nil }
    guard document.kind(of: alg) == .string, let algorithm = Algorithm.named(at: alg, in: document) else {
      throw JOSEError(.jwkAlgorithm, member: "alg")
    }
    return algorithm
  }

  /// RFC 7517 §4.3: distinct strings; any one of `operations` is enough.
  private func checkOperations(_ operations: [StaticString]) throws(JOSEError) {
    guard let list = member(.keyOps) else { return }
    var listed: Set<[UInt8]> = []
    var isAllowed = false
    for element in document.elements(of: list) {
      guard document.kind(of: element) == .string, listed.insert(document.stringBytes(at: element)).inserted else {
        throw JOSEError(.jwkKeyOps, member: "key_ops")
      }
      isAllowed = isAllowed || operations.contains { document.stringEquals(at: element, $0) }
    }
    guard isAllowed else { throw JOSEError(.jwkKeyOps, member: "key_ops") }
  }

  /// The node of a string member. Throws `jwkMember`.
  private func string(_ name: Name) throws(JOSEError) -> Int {
    guard let member = member(name), document.kind(of: member) == .string else {
      throw JOSEError(.jwkMember, member: name.text)
    }
    return member
  }

  private func octets(_ name: Name) throws(JOSEError) -> [UInt8] {
    let text = try string(name)
    var octets: [UInt8] = []
    let fault = document.withString(at: text) { Base64URL.append(bytesOf: $0, to: &octets) }
    guard fault == nil else { throw JOSEError(.base64url, member: name.text) }
    return octets
  }

  /// RFC 7518 §6.2.1.2: the full width, leading zeros and all.
  private func octets(_ name: Name, width: Int) throws(JOSEError) -> [UInt8] {
    let octets = try octets(name)
    guard octets.count == width else { throw JOSEError(.jwkWidth, member: name.text) }
    return octets
  }

  /// RFC 7518 §2, Base64urlUInt: the fewest octets, and no empty text.
  private func integer(_ name: Name) throws(JOSEError) -> [UInt8] {
    let octets = try octets(name)
    guard let first = octets.first, first != 0 else { throw JOSEError(.jwkInteger, member: name.text) }
    return octets
  }

  /// A private member, from the text to secret memory in constant time. Throws `privateKeyMissing` or `base64url`.
  ///
  /// A private member written with JSON escapes is refused: base64url needs none, and unescaping would make a copy.
  func secret(_ name: Name) throws(JOSEError) -> SecretBytes {
    guard let member = member(name) else { throw JOSEError(.privateKeyMissing, member: name.text) }
    let value = document.nodes[member]
    guard value.kind == .string else { throw JOSEError(.jwkMember, member: name.text) }
    guard !value.hasEscapes else { throw JOSEError(.base64url, member: name.text) }
    do {
      return try Base64URL.decodeSecret(document.stringSlice(at: member))
    } catch {
      throw JOSEError(error == .notBase64URL ? .base64url : .cryptography, member: name.text)
    }
  }

  /// A private number of an RSA key: as `integer(_:)`, and as `secret(_:)`.
  func secretInteger(_ name: Name) throws(JOSEError) -> SecretBytes {
    let secret = try secret(name)
    // A proper key's number never starts with zero, so this tells nothing about one.
    let isProper = secret.withUnsafeBytes { ($0.first ?? 0) != 0 }
    guard isProper else { throw JOSEError(.jwkInteger, member: name.text) }
    return secret
  }
}
