/// The parts of a token one by one, so that one rule can be broken in each. RFC 9901 §1.2, §4.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

/// A part of a token that is base64url text.
enum Part: String, CaseIterable {
  case header, payload, signature, disclosure, keyBindingHeader, keyBindingPayload, keyBindingSignature

  /// Those that are JSON.
  static let json = allCases.filter { $0 != .signature && $0 != .keyBindingSignature }

  var place: String {
    switch self {
    case .header, .payload, .signature: "/\(rawValue)"
    case .disclosure: "/disclosures/0"
    case .keyBindingHeader: "/kb_jwt/header"
    case .keyBindingPayload: "/kb_jwt/payload"
    case .keyBindingSignature: "/kb_jwt/signature"
    }
  }

  /// What a good token has in this part; it holds both - and _ in base64url, and its length is no multiple of four.
  var goodJSON: String {
    switch self {
    case .header: #"{"alg":"ES256","typ":"ler+sd-jwt","x":"????>>>>"}  "#
    case .payload: #"{"iss":"\#(Keys.issuerName)","_sd":["DIGEST"],\#(Keys.confirmation),"x":"????>>>>"} "#
    case .disclosure: #"["salt????>>>>","name","Ada"]"#
    case .keyBindingHeader: #"{"alg":"ES256","typ":"kb+jwt","x":"????>>>>"} "#
    case .keyBindingPayload: KeyBindingForgery().payload.dropLast() + #","x":"????>>>>"} "#
    case .signature, .keyBindingSignature: ""
    }
  }

  /// A good token but for this part, whose base64url text is `text(good JSON)`.
  func token(_ text: @escaping @Sendable (String) -> String) -> Forgery {
    func own(_ part: Part) -> String? { part == self ? text(Base64URL.encode(Array(part.goodJSON.utf8))) : nil }
    let disclosed = own(.disclosure) ?? Base64URL.encode(Array(Part.disclosure.goodJSON.utf8))
    var token = Forgery(disclosing: [disclosed])
    token.payload = Part.payload.goodJSON.replacing("DIGEST", with: digest(disclosed))
    token.segments.header = own(.header)
    if self == .payload { token.segments.payload = text(Base64URL.encode(Array(token.payload.utf8))) }
    if self == .signature { token.segments.signature = text }
    if rawValue.hasPrefix("keyBinding") {
      var keyBinding = KeyBindingForgery()
      keyBinding.segments.header = own(.keyBindingHeader)
      keyBinding.segments.payload = own(.keyBindingPayload)
      if self == .keyBindingSignature { keyBinding.segments.signature = text }
      token.keyBinding = keyBinding
    }
    return token
  }

  /// A good token but for this part, which is these bytes. In the KB-JWT's payload `SD_HASH` cannot stand.
  func token(bytes: [UInt8]) -> Forgery { token { _ in Base64URL.encode(bytes) } }

  var entries: [EntryPoint] { rawValue.hasPrefix("keyBinding") ? EntryPoint.verifiers : EntryPoint.allCases }
  var demand: KeyBindingDemand { rawValue.hasPrefix("keyBinding") ? Demands.required : .forbidden }

  func expectRefusal(
    _ token: Forgery, by rule: Rule, at place: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try SelectiveDisclosureTests.expectRefusal(
      token, by: rule, at: place ?? self.place, entries: entries, demand: demand, sourceLocation: sourceLocation)
  }
}

extension Part {
  /// The good JSON with `bytes` inside one of its strings.
  func with(_ bytes: [UInt8]) -> [UInt8] {
    let good = goodJSON.replacing("????>>>>", with: "INSERT")
    let parts = good.split(separator: "INSERT", maxSplits: 1)
    return Array(parts[0].utf8) + bytes + Array(parts[1].utf8)
  }

  /// The good JSON with further members: of the object, or of the claim that is disclosed.
  func adding(_ members: String) -> [UInt8] {
    switch self {
    case .disclosure: Array(#"["salt","name",{\#(members)}]"#.utf8)
    default: Array("{\(members),\(goodJSON.dropFirst())".utf8)
    }
  }
}
