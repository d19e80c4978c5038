/// A token taken apart: what the compact form and the JSON serialization have in common. RFC 9901 §4, §8.1.

internal import CryptoPrimitives
internal import JOSE
internal import StrictJSON

/// An SD-JWT or SD-JWT+KB whose parts are well formed. Nothing in it has been verified.
///
/// The JSON serialization is brought into the compact form on entry, as §8.1 does it to compute `sd_hash`; everything
/// after this type knows one form only.
struct Token: Sendable {
  /// The form that the text had.
  let form: SerializationForm
  /// JWT, `~`, every Disclosure with its `~`: the bytes that `sd_hash` covers (§4.3.1).
  let presented: ArraySlice<UInt8>
  /// The issuer's signatures; there is at least one, and the first is the one in `presented`.
  let signatures: [IssuerSignature]
  /// The payload, the same for every signature, and behind it what the Disclosures hold.
  let document: JSONDocument
  /// Where in `presented` the base64url texts of the Disclosures are in the order they came, and where in `document` their
  /// parts.
  let disclosureRanges: [Range<Int>]
  let disclosureParts: [Disclosure.Parts]
  /// The KB-JWT, which compact form puts after the last `~`.
  let keyBinding: CompactJWS?

  /// One signature of the issuer with the header parameters that it does not protect.
  struct IssuerSignature: Sendable {
    let jws: CompactJWS
    /// Unprotected parameters other than `disclosures` and `kb_jwt`; kept for the next reader, used for nothing.
    let unprotected: JSONObject
  }

  /// Puts a token together from texts that are already apart.
  /// - Throws: everything that makes a part malformed; locations as in `SDJWTError.location`.
  init(
    form: SerializationForm, signatures: [(jws: ArraySlice<UInt8>, unprotected: JSONObject)],
    presented: ArraySlice<UInt8>, disclosures: [Range<Int>], keyBinding: ArraySlice<UInt8>?, limits: Limits
  ) throws(SDJWTError) {
    guard disclosures.count <= limits.disclosures else { throw SDJWTError(.tooManyDisclosures, at: ["disclosures"]) }
    for (index, disclosure) in disclosures.enumerated() where disclosure.isEmpty {
      throw SDJWTError(.componentEmpty, at: ["disclosures", "\(index)"])
    }

    var parsed: [IssuerSignature] = []
    for (index, signature) in signatures.enumerated() {
      let jws = try located(at: form.place(ofSignature: index)) { () throws(SDJWTError) in
        try CompactJWS.signed(signature.jws, limits: limits)
      }
      parsed.append(IssuerSignature(jws: jws, unprotected: signature.unprotected))
    }
    var document = JSONDocument(roomFor: Base64URL.decodedCount(presented.count))
    _ = try located(at: ["payload"]) { () throws(SDJWTError) in
      try document.append(limits: limits) {
        $0 += parsed[0].jws.payload
        return true
      }
    }
    guard document.nodes[0].kind == .object else { throw SDJWTError(.payloadNotObject, at: ["payload"]) }
    var parts: [Disclosure.Parts] = []
    parts.reserveCapacity(disclosures.count)
    let start = presented.startIndex
    try presented.withUnsafeBufferPointer { presented throws(SDJWTError) in
      for (index, range) in disclosures.enumerated() {
        parts.append(
          try located(at: ["disclosures", "\(index)"]) { () throws(SDJWTError) in
            let text = UnsafeBufferPointer(rebasing: presented[range.lowerBound - start..<range.upperBound - start])
            return try Disclosure.Parts(reading: text, into: &document, limits: limits)
          })
      }
    }

    let bound: CompactJWS? =
      if let keyBinding {
        try located(at: ["kb_jwt"]) { () throws(SDJWTError) in
          try CompactJWS.signed(keyBinding, limits: limits)
        }
      } else {
        nil
      }

    self.form = form
    self.presented = presented
    self.signatures = parsed
    self.document = document
    disclosureRanges = disclosures
    disclosureParts = parts
    self.keyBinding = bound
  }

  /// A compact token that was just written, with what reading it would find.
  init(
    written presented: ArraySlice<UInt8>, _ signatures: [IssuerSignature], _ document: JSONDocument,
    disclosures: [Range<Int>], _ parts: [Disclosure.Parts]
  ) {
    form = .compact
    self.presented = presented
    self.signatures = signatures
    self.document = document
    disclosureRanges = disclosures
    disclosureParts = parts
    keyBinding = nil
  }

  /// Reads either form; which one it is shows in the first byte: a compact token starts with base64url.
  init(parsing text: ArraySlice<UInt8>, limits: Limits) throws(SDJWTError) {
    guard text.count <= limits.tokenBytes else { throw SDJWTError(.tokenTooLarge) }
    if text.first == UInt8(ascii: "{") {
      try self.init(parsingJSON: text, limits: limits)
    } else {
      try self.init(parsingCompact: text, limits: limits)
    }
  }

  /// §4: the JWT, `~`, each Disclosure followed by `~`, and after the last `~` nothing or the KB-JWT.
  init(parsingCompact text: ArraySlice<UInt8>, limits: Limits) throws(SDJWTError) {
    guard var components = text.segments(at: Token.tilde, most: limits.disclosures + 2) else {
      throw SDJWTError(.tooManyDisclosures, at: ["disclosures"])
    }
    guard components.count >= 2, let last = components.popLast() else { throw SDJWTError(.lastTildeMissing) }
    let jws = components.removeFirst()
    // The last component is empty or a KB-JWT; a Disclosure there has lost its tilde.
    guard last.isEmpty || text[last].contains(UInt8(ascii: ".")) else { throw SDJWTError(.lastTildeMissing) }
    try self.init(
      form: .compact, signatures: [(text[jws], JSONObject())], presented: text[..<last.lowerBound],
      disclosures: components,
      keyBinding: last.isEmpty ? nil : text[last], limits: limits)
  }

  /// The same token with some of its Disclosures, by their numbers.
  init(_ token: Token, keeping numbers: [Int]) {
    form = token.form
    signatures = token.signatures
    document = token.document
    disclosureParts = numbers.map { token.disclosureParts[$0] }
    keyBinding = nil
    (presented, disclosureRanges) = Token.presented(
      token.signatures[0].jws.text, numbers.map { token.presented[token.disclosureRanges[$0]] })
  }

  /// The same token with a KB-JWT.
  init(_ token: Token, boundBy keyBinding: CompactJWS) {
    form = token.form
    presented = token.presented
    signatures = token.signatures
    document = token.document
    disclosureRanges = token.disclosureRanges
    disclosureParts = token.disclosureParts
    self.keyBinding = keyBinding
  }

  /// JWT, `~`, every Disclosure with its `~`; and where in it each Disclosure is.
  static func presented(
    _ jws: ArraySlice<UInt8>, _ disclosures: [ArraySlice<UInt8>]
  ) -> (ArraySlice<UInt8>, [Range<Int>]) {
    var presented = Array(jws)
    presented.append(tilde)
    let ranges = disclosures.map { text in
      let start = presented.count
      presented += text
      presented.append(tilde)
      return start..<start + text.count
    }
    return (presented[...], ranges)
  }

  /// The Disclosures in the order they came.
  var disclosures: [Disclosure] { disclosureRanges.indices.map(disclosure) }

  /// The Disclosure that has this number.
  func disclosure(_ number: Int) -> Disclosure {
    Disclosure(presented[disclosureRanges[number]], disclosureParts[number], in: document)
  }

  /// The text of the token in `form`. Compact and flattened form hold the first signature only.
  func serialized(as form: SerializationForm) -> String {
    switch form {
    case .compact: String(decoding: presented + ((keyBinding?.text ?? [])), as: UTF8.self)
    case .flattened, .general: json(as: form).text()
    }
  }

  static let tilde = UInt8(ascii: "~")
}

extension Token: CustomStringConvertible, CustomReflectable {
  /// Says what it is, not what it holds: whoever reads a log with a token in it has the token (§4.2.1, §10.2).
  var description: String {
    let keyBinding = keyBinding == nil ? "" : ", KB-JWT"
    return "\(form.rawValue), \(presented.count) bytes, \(disclosureRanges.count) Disclosures\(keyBinding)"
  }

  /// Empty: `dump` finds nothing to walk into.
  var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}

extension CompactJWS {
  /// Reads a JWT of an SD-JWT: by §4's grammar none of its segments is empty. An empty header or payload is no JSON.
  fileprivate static func signed(_ text: ArraySlice<UInt8>, limits: Limits) throws(SDJWTError) -> CompactJWS {
    let jws = try inOurWords { () throws(JOSEError) in try CompactJWS(parsing: text, limits: limits.json) }
    guard !jws.signature.isEmpty else { throw SDJWTError(.jwsSegments, at: ["signature"]) }
    return jws
  }
}
