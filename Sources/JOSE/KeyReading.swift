/// Reads public keys from a file's bytes: a JWK, a JWK Set or a PEM text. RFC 7517 §4, §5, RFC 7468.

import StrictJSON

extension VerifyingKey {
  /// The public keys of a JWK, a JWK Set or a PEM text, at least one. A private key gives its public half.
  ///
  /// A set is taken whole or not at all. RFC 7517 §5 advises to pass over keys that are not understood; here one
  /// symmetric, unknown or unusable key refuses the set, and so do two keys of one `kid`: nobody should have to wonder
  /// which keys of a file are trusted.
  ///
  /// Throws `keyText`, a JSON rule, `jwkSet`, `jwkKeyIDRepeated`, `pem`, or what `init(_:)` throws; errors in a set are
  /// located in `/keys/`*index*.
  public static func keys(parsing bytes: [UInt8]) throws(JOSEError) -> [VerifyingKey] {
    switch try KeyText(bytes) {
    case .json(let document):
      guard let list = document.member("keys", of: 0) else { return [try publicHalf(document, at: 0)] }
      return try keys(document, in: list)
    case .pem(let numbers):
      return [try VerifyingKey(JWK(numbers, id: nil, algorithm: numbers.defaultAlgorithm))]
    }
  }

  /// Reads a PEM text: `PUBLIC KEY`, or the public half of `PRIVATE KEY` or `EC PRIVATE KEY`. It has no id; RSA is PS256.
  public init(pem text: [UInt8]) throws(JOSEError) {
    let numbers = try KeyText.publicNumbers(ofPEM: text)
    try self.init(JWK(numbers, id: nil, algorithm: numbers.defaultAlgorithm))
  }

  private static func keys(_ document: JSONDocument, in list: Int) throws(JOSEError) -> [VerifyingKey] {
    // An object that is both a key and a set would be read as one by us and as the other by somebody else.
    guard document.member("kty", of: 0) == nil, document.kind(of: list) == .array else {
      throw JOSEError(.jwkSet, member: "keys")
    }
    var keys: [VerifyingKey] = []
    var ids: Set<[UInt8]> = []
    for node in document.elements(of: list) {
      let place = String(keys.count)
      let key: VerifyingKey
      do { key = try publicHalf(document, at: node) } catch { throw error.inside("keys", place) }
      if let id = key.id, !ids.insert(Array(id.utf8)).inserted {
        throw JOSEError(.jwkKeyIDRepeated, at: ["keys", place, "kid"])
      }
      keys.append(key)
    }
    guard !keys.isEmpty else { throw JOSEError(.jwkSet, member: "keys") }
    return keys
  }

  private static func publicHalf(_ document: JSONDocument, at node: Int) throws(JOSEError) -> VerifyingKey {
    let members = try JWKMembers(document, at: node)
    guard members.hasPrivate else { return try VerifyingKey(document, at: node) }
    try members.refuseForeignPrivate()
    return try VerifyingKey(members.publicHalf(for: "sign", "verify"))
  }
}

/// The two forms of a key file, told apart by its first character.
enum KeyText {
  case json(JSONDocument)
  case pem(KeyNumbers)

  /// Throws `keyText`, a JSON rule, or `pem`.
  init(_ bytes: [UInt8]) throws(JOSEError) {
    guard try Self.isJSON(bytes) else {
      self = .pem(try Self.publicNumbers(ofPEM: bytes))
      return
    }
    do { self = .json(try JSONDocument(parsing: bytes)) } catch { throw JOSEError(error) }
  }

  /// Whether the text starts like a JSON object; otherwise it has a PEM boundary. Throws `keyText` if it has neither.
  static func isJSON(_ bytes: [UInt8]) throws(JOSEError) -> Bool {
    guard bytes.first(where: { !isSpace($0) }) != UInt8(ascii: "{") else { return true }
    let boundary = Array("-----BEGIN ".utf8)
    // RFC 7468 §2 allows explanatory text before the boundary, which begins a line.
    let lines = bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    guard lines.contains(where: { $0.starts(with: boundary) }) else { throw JOSEError(.keyText) }
    return false
  }

  /// White space of RFC 8259 §2.
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
