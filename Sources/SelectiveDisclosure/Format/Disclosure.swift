/// One Disclosure: salt, perhaps a name, and a value, as the issuer wrote them. RFC 9901 §4.2.1–4.2.3.

internal import CryptoPrimitives
public import StrictJSON

/// A Disclosure. It *is* the text that arrived: that text is what is hashed, stored and forwarded, never a re-encoding.
public struct Disclosure: Hashable, Sendable {
  /// The base64url text, byte for byte.
  let text: ArraySlice<UInt8>
  /// What holds the decoded array: salt, name and value of an object property, or salt and value of an array element.
  private let document: JSONDocument
  /// Where they stand in `document`.
  private let parts: Parts

  /// The base64url text as it is sent.
  public var encoded: String { String(decoding: text, as: UTF8.self) }

  /// The claim's name, or nil for an array element.
  public var name: String? { parts.name.map { document.string(at: $0) } }

  /// The claim's value; digests inside it are still digests.
  public var value: JSON { document.tree(at: parts.value) }

  /// The salt. Package access: nobody who shows or keeps Disclosures needs it by itself (§10.2).
  package var salt: String { document.string(at: parts.salt) }

  /// The digest that stands for this Disclosure in a payload. §4.2.3.
  package func digest(_ hash: HashAlgorithm) -> String { String(decoding: hash.digest(of: text), as: UTF8.self) }

  /// Reads one Disclosure by itself. Throws what `Parts` throws.
  package init(parsing text: ArraySlice<UInt8>, limits: Limits) throws(SDJWTError) {
    var document = JSONDocument(roomFor: Base64URL.decodedCount(text.count))
    let parts = try text.withUnsafeBufferPointer { text throws(SDJWTError) in
      try Parts(reading: text, into: &document, limits: limits)
    }
    self.init(text, parts, in: document)
  }

  /// The Disclosure of this text, whose parts were read into `document`.
  init(_ text: ArraySlice<UInt8>, _ parts: Parts, in document: JSONDocument) {
    self.text = text
    self.document = document
    self.parts = parts
  }

  /// Two Disclosures are one when their texts are.
  public static func == (a: Disclosure, b: Disclosure) -> Bool { a.text == b.text }

  /// Hashes the text.
  public func hash(into hasher: inout Hasher) { text.withUnsafeBytes { hasher.combine(bytes: $0) } }
}

extension Disclosure {
  /// The nodes of what a Disclosure holds, in the document that it was read into.
  struct Parts {
    /// The salt.
    let salt: Int
    /// The name, or nil for an array element.
    let name: Int?
    /// The value.
    let value: Int

    /// Reads one Disclosure into `document`, behind what is there.
    /// - Throws: §4.2.1 and §4.2.2: not base64url, not strict JSON, not an array of two or three, a salt or a name that is
    ///   no string, a reserved name. Locations are relative to the decoded array.
    init(
      reading text: UnsafeBufferPointer<UInt8>, into document: inout JSONDocument, limits: Limits
    ) throws(SDJWTError) {
      guard text.count <= limits.disclosureBytes else { throw SDJWTError(.disclosureTooLarge) }
      let array = try document.append(limits: limits) {
        Base64URL.append(bytesOf: UnsafeRawBufferPointer(text), to: &$0) == nil
      }
      guard let array else { throw SDJWTError(.disclosureEncoding) }
      guard document.nodes[array].kind == .array else { throw SDJWTError(.disclosureNotArray) }
      let (first, end) = (array + 1, document.nodes[array].next)
      let second = first < end ? document.nodes[first].next : end
      guard second < end else { throw SDJWTError(.disclosureLength) }
      let rest = document.nodes[second].next
      let third = rest < end ? rest : nil
      guard third.map({ document.nodes[$0].next }) ?? end == end else { throw SDJWTError(.disclosureLength) }
      guard document.nodes[first].kind == .string else { throw SDJWTError(.saltNotString, at: ["0"]) }
      salt = first
      if let third {
        guard document.nodes[second].kind == .string else { throw SDJWTError(.claimNameNotString, at: ["1"]) }
        // 7.1-3.c.ii.2; `_sd_alg` would be stripped, or shadow the real one (4.1.1).
        guard ReservedName(at: second, in: document) == nil else { throw SDJWTError(.claimNameReserved, at: ["1"]) }
        (name, value) = (second, third)
      } else {
        (name, value) = (nil, second)
      }
    }
  }
}

extension Disclosure: CustomStringConvertible, CustomReflectable {
  /// Says what it is, not what it holds: salts and values stay out of logs (§4.2.1, §10.2).
  public var description: String { "Disclosure(\(text.count) characters)" }

  /// Empty: `dump` finds nothing to walk into.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
