/// One Disclosure: salt, perhaps a name, and a value, as the issuer wrote them. RFC 9901 §4.2.1–4.2.3.

internal import CryptoPrimitives
public import StrictJSON

/// A Disclosure. It *is* the text that arrived: that text is what is hashed, stored and forwarded, never a re-encoding.
public struct Disclosure: Hashable, Sendable {
  /// The base64url text, byte for byte.
  let text: ArraySlice<UInt8>
  /// The decoded array: salt, name and value of an object property, or salt and value of an array element.
  let document: JSONDocument

  /// The base64url text as it is sent.
  public var encoded: String { String(decoding: text, as: UTF8.self) }

  /// The claim's name, or nil for an array element.
  public var name: String? { nameNode.map { document.string(at: $0) } }

  /// The claim's value; digests inside it are still digests.
  public var value: JSON { document.tree(at: valueNode) }

  /// The salt. Package access: nobody who shows or keeps Disclosures needs it by itself (§10.2).
  package var salt: String { document.string(at: saltNode) }

  /// The digest that stands for this Disclosure in a payload. §4.2.3.
  package func digest(_ hash: HashAlgorithm) -> String { String(decoding: hash.digest(of: text), as: UTF8.self) }

  /// Where the salt stands in `document`.
  private let saltNode: Int
  /// Where the name stands in `document`, or nil for an array element.
  let nameNode: Int?
  /// Where the value stands in `document`.
  let valueNode: Int

  /// Reads one Disclosure.
  /// - Throws: §4.2.1 and §4.2.2: not base64url, not strict JSON, not an array of two or three, a salt or a name that is
  ///   no string, a reserved name. Locations are relative to the decoded array.
  package init(parsing text: ArraySlice<UInt8>, limits: Limits) throws(SDJWTError) {
    guard text.count <= limits.disclosureBytes else { throw SDJWTError(.disclosureTooLarge) }
    let json: [UInt8]
    do {
      json = try Base64URL.decode(text)
    } catch {
      throw SDJWTError(.disclosureEncoding)
    }
    let document = try JSONDocument(strictly: json, limits: limits)
    guard document.nodes[0].kind == .array else { throw SDJWTError(.disclosureNotArray) }
    var elements = document.elements(of: 0)
    guard let first = elements.next(), let second = elements.next() else { throw SDJWTError(.disclosureLength) }
    let third = elements.next()
    guard elements.next() == nil else { throw SDJWTError(.disclosureLength) }
    guard document.nodes[first].kind == .string else { throw SDJWTError(.saltNotString, at: ["0"]) }
    saltNode = first
    if let third {
      guard document.nodes[second].kind == .string else { throw SDJWTError(.claimNameNotString, at: ["1"]) }
      // 7.1-3.c.ii.2; `_sd_alg` would be stripped, or shadow the real one (4.1.1).
      guard ReservedName(at: second, in: document) == nil else { throw SDJWTError(.claimNameReserved, at: ["1"]) }
      (nameNode, valueNode) = (second, third)
    } else {
      (nameNode, valueNode) = (nil, second)
    }
    self.text = text
    self.document = document
  }

  /// Writes a Disclosure for an object property or, without a name, for an array element.
  static func encode(salt: [UInt8], name: String?, value: JSON) -> [UInt8] {
    var json: [UInt8] = Array("[\"".utf8) + Base64URL.encodeASCII(salt) + Array("\",".utf8)
    if let name {
      JSONWriter.append(.string(name), to: &json)
      json.append(UInt8(ascii: ","))
    }
    JSONWriter.append(value, to: &json)
    json.append(UInt8(ascii: "]"))
    return Base64URL.encodeASCII(json)
  }

  /// Two Disclosures are one when their texts are.
  public static func == (a: Disclosure, b: Disclosure) -> Bool { a.text == b.text }

  /// Hashes the text.
  public func hash(into hasher: inout Hasher) { hasher.combine(ByteString(text)) }
}

extension Disclosure: CustomStringConvertible, CustomReflectable {
  /// Says what it is, not what it holds: salts and values stay out of logs (§4.2.1, §10.2).
  public var description: String { "Disclosure(\(text.count) characters)" }

  /// Empty: `dump` finds nothing to walk into.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
