/// A JWS in compact serialization: header, payload, signature. RFC 7515 §3.1, §5, §7.1.

import CryptoPrimitives
package import OpenSSLCrypto
public import StrictJSON

/// A token split, decoded and hashed once, with the bytes that came. Nothing of it is ever encoded again.
///
/// Reading a token verifies nothing. What the payload says may be believed after `verify(with:)` has returned.
public struct CompactJWS: Sendable {
  /// The token as it came; a part of a longer text where it was read from one.
  @inlinable package var text: ArraySlice<UInt8> { parts.text }
  /// The protected header.
  @inlinable public var header: JOSEHeader { parts.header }
  /// The decoded payload; any bytes, also none. A JWT's caller parses it as strict JSON.
  @inlinable public var payload: [UInt8] { parts.payload }
  /// The decoded signature; any length. `verify(with:)` knows the right one.
  @inlinable public var signature: [UInt8] { parts.signature }
  /// The hash of ``signingInput`` where the algorithm signs one. Nil in a token that was just written.
  var hash: SHA2State? { parts.hash }

  @usableFromInline let parts: Parts

  /// What all copies share: a token goes through many hands in one verification.
  @usableFromInline final class Parts: Sendable {
    @usableFromInline let text: ArraySlice<UInt8>
    @usableFromInline let header: JOSEHeader
    @usableFromInline let payload: [UInt8]
    @usableFromInline let signature: [UInt8]
    let hash: SHA2State?
    let headerEnd: Int
    let payloadEnd: Int

    init(
      _ text: ArraySlice<UInt8>, _ header: JOSEHeader, payload: [UInt8], signature: [UInt8], hash: SHA2State?,
      dots: (Int, Int)
    ) {
      (self.text, self.header, self.payload, self.signature, self.hash) = (text, header, payload, signature, hash)
      (headerEnd, payloadEnd) = dots
    }
  }

  /// Reads a token. Throws `threeSegments`, `base64url`, or what `JOSEHeader` refuses, located in `/header`.
  ///
  /// - Parameter limits: bounds the header. The caller bounds the token.
  public init(parsing text: ArraySlice<UInt8>, limits: JSONLimits = .standard) throws(JOSEError) {
    let dot = UInt8(ascii: ".")
    guard let headerEnd = text.place(of: dot, from: text.startIndex),
      let payloadEnd = text.place(of: dot, from: headerEnd + 1), text.place(of: dot, from: payloadEnd + 1) == nil
    else { throw JOSEError(.threeSegments) }
    let headerBytes = try Self.decode(text, text.startIndex..<headerEnd, at: "header")
    let payload = try Self.decode(text, headerEnd + 1..<payloadEnd, at: "payload")
    let signature = try Self.decode(text, payloadEnd + 1..<text.endIndex, at: "signature")
    let header: JOSEHeader
    do { header = try JOSEHeader(decoding: headerBytes, limits: limits) } catch { throw error.inside("header") }
    let hash = header.algorithm.hash.map { SHA2State($0, of: text[..<payloadEnd]) }
    parts = Parts(text, header, payload: payload, signature: signature, hash: hash, dots: (headerEnd, payloadEnd))
  }

  /// The hash of a text that begins with this token: ``signingInput`` is not hashed again. Nil where it was not by `hash`.
  package func hash(_ hash: SHA2, of text: UnsafeRawBufferPointer) -> SHA2State? {
    guard var state = parts.hash, state.hash == hash else { return nil }
    state.update(UnsafeRawBufferPointer(rebasing: text[(parts.payloadEnd - parts.text.startIndex)...]))
    return state
  }

  /// A token that was just written, with what reading it would find.
  init(written text: ArraySlice<UInt8>, _ header: JOSEHeader, payload: [UInt8], signature: [UInt8], dots: (Int, Int)) {
    parts = Parts(text, header, payload: payload, signature: signature, hash: nil, dots: dots)
  }

  /// Reads a token that is a text by itself.
  public init(parsing bytes: [UInt8], limits: JSONLimits = .standard) throws(JOSEError) {
    try self.init(parsing: bytes[...], limits: limits)
  }

  /// Reads a token from text.
  public init(parsing text: String, limits: JSONLimits = .standard) throws(JOSEError) {
    try self.init(parsing: Array(text.utf8), limits: limits)
  }

  /// The token as it came, copied at each call.
  public var bytes: [UInt8] { Array(text) }

  /// What was signed: the received ASCII of header and payload and the dot between them. RFC 7515 §5.2 step 8.
  public var signingInput: ArraySlice<UInt8> { text[..<parts.payloadEnd] }

  /// The received base64url text of the header.
  public var headerText: ArraySlice<UInt8> { text[..<parts.headerEnd] }

  /// The received base64url text of the payload.
  public var payloadText: ArraySlice<UInt8> { text[(parts.headerEnd + 1)..<parts.payloadEnd] }

  /// The received base64url text of the signature.
  public var signatureText: ArraySlice<UInt8> { text[(parts.payloadEnd + 1)...] }

  /// Returns if the signature is this key's over the received text. Throws `algorithmNotTheKeys` or `signatureInvalid`.
  ///
  /// The key decides the algorithm; the token's `alg` is only compared with it. `kid`, `typ` and times are not looked at.
  /// What the engine throws is located in `/signature`.
  public func verify(with key: VerifyingKey, by engine: SignatureEngine = .standard) throws(JOSEError) {
    guard header.algorithm == key.algorithm else {
      throw JOSEError(.algorithmNotTheKeys, at: ["header", "alg"])
    }
    guard try isSigned(by: key, judging: engine) else { throw JOSEError(.signatureInvalid, member: "signature") }
  }

  /// Whether the signature is this key's over the received text, whatever `alg` says. What the engine throws is located in
  /// `/signature`.
  package func isSigned(by key: VerifyingKey, judging engine: SignatureEngine) throws(JOSEError) -> Bool {
    do {
      return try engine.isValid(signature: signature, for: signingInput, hashed: hash, by: key)
    } catch {
      throw error.inside("signature")
    }
  }

  /// Returns the key whose signature this is. RFC 7515 §6, RFC 7517 §4.5.
  ///
  /// A token with `kid` is checked with the keys of that id. If there are none, then with the keys that have no id (a PEM
  /// text gives none): never with a key that bears another id. A token without `kid` is checked with every key. Keys of
  /// another algorithm are not tried.
  ///
  /// Throws `keyNotFound`, `algorithmNotTheKeys` (a key is found, none of that algorithm) or `signatureInvalid`. What the
  /// engine throws about one key ends the search: another key's signature does not make up for it.
  @discardableResult
  public func verify(
    withOneOf keys: [VerifyingKey], by engine: SignatureEngine = .standard
  ) throws(JOSEError) -> VerifyingKey {
    let isNamed = isNamed(by: keys)
    var (isKnown, fits) = (false, false)
    for key in keys where isCandidate(key, isNamed: isNamed) {
      isKnown = true
      guard key.algorithm == header.algorithm else { continue }
      fits = true
      if try isSigned(by: key, judging: engine) { return key }
    }
    guard isKnown else { throw JOSEError(.keyNotFound, at: ["header", "kid"]) }
    guard fits else { throw JOSEError(.algorithmNotTheKeys, at: ["header", "alg"]) }
    throw JOSEError(.signatureInvalid, member: "signature")
  }

  /// The key that `verify(withOneOf:)` asks about first, if it asks about any.
  package func firstCandidate(among keys: [VerifyingKey]) -> VerifyingKey? {
    let isNamed = isNamed(by: keys)
    return keys.first { isCandidate($0, isNamed: isNamed) && $0.algorithm == header.algorithm }
  }

  /// Whether one of the keys bears the token's `kid`.
  private func isNamed(by keys: [VerifyingKey]) -> Bool { header.namesKey && keys.contains { header.names($0) } }

  private func isCandidate(_ key: VerifyingKey, isNamed: Bool) -> Bool {
    !header.namesKey || (isNamed ? header.names(key) : key.id == nil)
  }

  /// The bytes of a part of the text.
  private static func decode(
    _ text: ArraySlice<UInt8>, _ part: Range<Int>, at place: StaticString
  ) throws(JOSEError) -> [UInt8] {
    var bytes: [UInt8] = []
    let fault = text.withUnsafeBytes { all in
      let start = part.lowerBound - text.startIndex
      return Base64URL.append(
        bytesOf: UnsafeRawBufferPointer(rebasing: all[start..<start + part.count]), to: &bytes)
    }
    guard fault == nil else { throw JOSEError(.base64url, member: place) }
    return bytes
  }
}
