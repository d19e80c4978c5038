/// Making a compact JWS: the signing input first, so that an enclave can sign it, then the signature. RFC 7515 §5.1.

import CryptoPrimitives
public import StrictJSON

extension CompactJWS {
  /// The ASCII of header and payload that is to be signed. The header must have `alg`, and must be one that reading accepts.
  ///
  /// Throws what `JOSEHeader` refuses, located in `/header`: nobody can sign here what nobody would verify.
  public static func signingInput(header: JSONObject, payload: [UInt8]) throws(JOSEError) -> [UInt8] {
    try ProtectedHeader(header).signingInput(payload, roomFor: 200)
  }

  /// A signed token as ASCII. `alg` is the key's and is written first; a header that names another is refused by
  /// `algorithmNotTheKeys`. Nothing else is added: no `kid`, no `typ`.
  ///
  /// Throws also what the signer throws, or `signerMistaken` if the signature is not its key's.
  public static func sign(
    header: JSONObject, payload: [UInt8], with key: any Signer
  ) throws(JOSEError) -> [UInt8] {
    let input = try signingInput(header: key.algorithm.leading(header), payload: payload)
    return try appendingSignature(key.checkedSignature(for: input), to: input)
  }

  /// A signed token, and the text that it begins: `tail` stands behind it. The header's `alg` is the key's.
  ///
  /// Throws what the signer throws, or `signerMistaken` if the signature is not its key's.
  package static func sign(
    _ header: ProtectedHeader, payload: [UInt8], with key: any Signer, before tail: [UInt8]
  ) throws(JOSEError) -> (token: CompactJWS, text: [UInt8]) {
    var text = header.signingInput(payload, roomFor: 200 + tail.count)
    let dot = text.count
    let signature = try key.checkedSignature(for: text)
    text.append(UInt8(ascii: "."))
    Base64URL.append(signature, to: &text)
    let end = text.count
    text += tail
    let token = CompactJWS(
      written: text[..<end], header.header, payload: payload, signature: signature, dots: (header.text.count, dot))
    return (token, text)
  }

  /// The token of a signing input and the signature over it, which is not checked.
  public static func appendingSignature(_ signature: [UInt8], to signingInput: [UInt8]) -> [UInt8] {
    var text = signingInput
    text.append(UInt8(ascii: "."))
    Base64URL.append(signature, to: &text)
    return text
  }
}

/// A protected header that is written once, and read back, for as many tokens as there are to be signed.
package struct ProtectedHeader: Sendable {
  let header: JOSEHeader
  /// The base64url text.
  let text: [UInt8]

  /// Throws what `JOSEHeader` refuses, located in `/header`.
  package init(_ header: JSONObject, limits: JSONLimits = .standard) throws(JOSEError) {
    let bytes = JSON.object(header).bytes()
    do { self.header = try JOSEHeader(decoding: bytes, limits: limits) } catch { throw error.inside("header") }
    text = Base64URL.encodeASCII(bytes)
  }

  /// What is to be signed, and room for so many bytes behind it.
  func signingInput(_ payload: [UInt8], roomFor count: Int) -> [UInt8] {
    var input: [UInt8] = []
    input.reserveCapacity(text.count + Base64URL.encodedCount(payload.count) + 1 + count)
    input += text
    input.append(UInt8(ascii: "."))
    Base64URL.append(payload, to: &input)
    return input
  }
}

extension Algorithm {
  /// The header with this algorithm as its first member. Throws `algorithmNotTheKeys` if it names another.
  package func leading(_ header: JSONObject) throws(JOSEError) -> JSONObject {
    var result = JSONObject()
    result["alg"] = .string(rawValue)
    for (name, value) in header {
      guard !name.utf8.elementsEqual("alg".utf8) else {
        guard case .string(let written) = value, Algorithm(name: written) == self else {
          throw JOSEError(.algorithmNotTheKeys, at: ["header", "alg"])
        }
        // `EdDSA` stays as it is written: some receivers know no other name.
        result["alg"] = value
        continue
      }
      result[name] = value
    }
    return result
  }
}
