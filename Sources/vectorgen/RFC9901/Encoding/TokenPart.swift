/// The parts of a token that are base64url text, so that one rule can be broken in each. RFC 9901 §1.2, §4.

import Conformance
import CryptoPrimitives
import SelectiveDisclosure

enum TokenPart: String, CaseIterable {
  case header, payload, signature, disclosure
  case keyBindingHeader = "kb-header"
  case keyBindingPayload = "kb-payload"
  case keyBindingSignature = "kb-signature"

  /// Those that are JSON.
  static let json = allCases.filter(\.isJSON)

  var isJSON: Bool { self != .signature && self != .keyBindingSignature }

  var isInKeyBinding: Bool { rawValue.hasPrefix("kb-") }

  /// How a sentence names it.
  var name: String {
    switch self {
    case .header: "the header"
    case .payload: "the payload"
    case .signature: "the signature"
    case .disclosure: "the Disclosure"
    case .keyBindingHeader: "the KB-JWT's header"
    case .keyBindingPayload: "the KB-JWT's payload"
    case .keyBindingSignature: "the KB-JWT's signature"
    }
  }

  /// Where it stands.
  var place: String {
    switch self {
    case .header, .payload, .signature: "/\(rawValue)"
    case .disclosure: "/disclosures/0"
    case .keyBindingHeader: "/kb_jwt/header"
    case .keyBindingPayload: "/kb_jwt/payload"
    case .keyBindingSignature: "/kb_jwt/signature"
    }
  }

  /// What it must be.
  var base64URLRule: Rule { self == .disclosure ? .disclosureEncoding : .jwsEncoding }

  /// Changes the part's text before it is signed and hashed; a signature is changed after.
  func respell(_ input: inout TokenInput, _ change: @escaping @Sendable (String) -> String) {
    switch self {
    case .header: input.encoding.header = { change(base64url($0)) }
    case .payload: input.encoding.payload = { change(base64url($0)) }
    case .signature: input.afterIssuing = { $0.signature = change($0.signature) }
    case .disclosure:
      let text = change(input.disclosures[0])
      input.payload.replace(digest(input.disclosures[0]), with: digest(text))
      input.disclosures[0] = text
    case .keyBindingHeader: input.keyBinding?.encoding.header = { change(base64url($0)) }
    case .keyBindingPayload: input.keyBinding?.encoding.payload = { change(base64url($0)) }
    case .keyBindingSignature:
      input.afterPresenting = { parts in
        parts.keyBinding = parts.keyBinding.map { jwt in
          let segments = jwt.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
          return "\(segments[0]).\(segments[1]).\(change(segments[2]))"
        }
      }
    }
  }

  /// Changes the bytes that the part stands for. Only for parts that are JSON.
  func rewrite(_ input: inout TokenInput, _ change: @escaping @Sendable ([UInt8]) -> [UInt8]) {
    respell(&input) { text in
      // What a scenario has encoded itself can be decoded.
      do { return Base64URL.encode(change(try Base64URL.decode(text))) } catch { return text }
    }
  }
}

extension [UInt8] {
  /// The bytes with `mark` replaced, at its first place.
  func replacing(_ mark: String, with bytes: [UInt8]) -> [UInt8] {
    guard let place = firstRange(of: Array(mark.utf8)) else { return self }
    return self[..<place.lowerBound] + bytes + self[place.upperBound...]
  }
}
