/// A token taken apart: what the compact form and the JSON serialization have in common. RFC 9901 §4, §8.1.

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
  let presented: [UInt8]
  /// The issuer's signatures; there is at least one, and the first is the one in `presented`.
  let signatures: [IssuerSignature]
  /// The payload, the same for every signature.
  let payload: JSONDocument
  /// The Disclosures in the order they came.
  let disclosures: [Disclosure]
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
    disclosures: [ArraySlice<UInt8>], keyBinding: ArraySlice<UInt8>?, limits: Limits
  ) throws(SDJWTError) {
    guard disclosures.count <= limits.disclosures else { throw SDJWTError(.tooManyDisclosures, at: ["disclosures"]) }
    for (index, disclosure) in disclosures.enumerated() where disclosure.isEmpty {
      throw SDJWTError(.componentEmpty, at: ["disclosures", "\(index)"])
    }

    var parsed: [IssuerSignature] = []
    for (index, signature) in signatures.enumerated() {
      let jws = try located(at: form.place(ofSignature: index)) { () throws(SDJWTError) in
        try CompactJWS(signed: signature.jws, limits: limits)
      }
      parsed.append(IssuerSignature(jws: jws, unprotected: signature.unprotected))
    }
    let payload = try located(at: ["payload"]) { () throws(SDJWTError) in
      try JSONDocument(strictly: parsed[0].jws.payload, limits: limits)
    }
    guard payload.nodes[0].kind == .object else { throw SDJWTError(.payloadNotObject, at: ["payload"]) }

    var presented = Array(signatures[0].jws)
    presented.append(Token.tilde)
    var read: [Disclosure] = []
    read.reserveCapacity(disclosures.count)
    for (index, text) in disclosures.enumerated() {
      let disclosure = try located(at: ["disclosures", "\(index)"]) { () throws(SDJWTError) in
        try Disclosure(parsing: text, limits: limits)
      }
      read.append(disclosure)
      presented += text
      presented.append(Token.tilde)
    }

    self.form = form
    self.presented = presented
    self.signatures = parsed
    self.payload = payload
    self.disclosures = read
    self.keyBinding =
      if let keyBinding {
        try located(at: ["kb_jwt"]) { () throws(SDJWTError) in
          try CompactJWS(signed: keyBinding, limits: limits)
        }
      } else {
        nil
      }
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
    guard let components = text.segments(at: Token.tilde, most: limits.disclosures + 2) else {
      throw SDJWTError(.tooManyDisclosures, at: ["disclosures"])
    }
    guard components.count >= 2, let last = components.last else { throw SDJWTError(.lastTildeMissing) }
    let disclosures = Array(components.dropFirst().dropLast())
    // The last component is empty or a KB-JWT; a Disclosure there has lost its tilde.
    guard last.isEmpty || last.contains(UInt8(ascii: ".")) else { throw SDJWTError(.lastTildeMissing) }
    try self.init(
      form: .compact, signatures: [(components[0], [:])], disclosures: disclosures,
      keyBinding: last.isEmpty ? nil : last, limits: limits)
  }

  /// A token with other Disclosures, or with a KB-JWT, over the same signatures.
  init(_ token: Token, disclosures: [Disclosure], keyBinding: CompactJWS?, form: SerializationForm) {
    self.form = form
    self.signatures = token.signatures
    self.payload = token.payload
    self.disclosures = disclosures
    self.keyBinding = keyBinding
    var presented = Array(token.signatures[0].jws.bytes)
    presented.append(Token.tilde)
    for disclosure in disclosures {
      presented += disclosure.text
      presented.append(Token.tilde)
    }
    self.presented = presented
  }

  /// The text of the token in `form`. Compact and flattened form hold the first signature only.
  func serialized(as form: SerializationForm) -> String {
    switch form {
    case .compact: String(decoding: presented + (keyBinding.map { $0.bytes } ?? []), as: UTF8.self)
    case .flattened, .general: json(as: form).text()
    }
  }

  static let tilde = UInt8(ascii: "~")
}

extension Token: CustomStringConvertible, CustomReflectable {
  /// Says what it is, not what it holds: whoever reads a log with a token in it has the token (§4.2.1, §10.2).
  var description: String {
    let keyBinding = keyBinding == nil ? "" : ", KB-JWT"
    return "\(form.rawValue), \(presented.count) bytes, \(disclosures.count) Disclosures\(keyBinding)"
  }

  /// Empty: `dump` finds nothing to walk into.
  var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}

extension CompactJWS {
  /// Reads a JWT of an SD-JWT: by §4's grammar none of its segments is empty. An empty header or payload is no JSON.
  fileprivate init(signed text: ArraySlice<UInt8>, limits: Limits) throws(SDJWTError) {
    self = try inOurWords { () throws(JOSEError) in try CompactJWS(parsing: text, limits: limits.json) }
    guard !signature.isEmpty else { throw SDJWTError(.jwsSegments, at: ["signature"]) }
  }
}
