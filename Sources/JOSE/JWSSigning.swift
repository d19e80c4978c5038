/// Making a compact JWS: the signing input first, so that an enclave can sign it, then the signature. RFC 7515 §5.1.

import CryptoPrimitives
public import StrictJSON

extension CompactJWS {
  /// The ASCII of header and payload that is to be signed. The header must have `alg`, and must be one that reading accepts.
  ///
  /// Throws what `JOSEHeader` refuses, located in `/header`: nobody can sign here what nobody would verify.
  public static func signingInput(header: JSONObject, payload: [UInt8]) throws(JOSEError) -> [UInt8] {
    let bytes = JSON.object(header).bytes()
    do { _ = try JOSEHeader(decoding: bytes) } catch { throw error.inside("header") }
    var text: [UInt8] = []
    text.reserveCapacity(Base64URL.encodedCount(bytes.count) + Base64URL.encodedCount(payload.count) + 200)
    Base64URL.append(bytes, to: &text)
    text.append(UInt8(ascii: "."))
    Base64URL.append(payload, to: &text)
    return text
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

  /// The token of a signing input and the signature over it, which is not checked.
  public static func appendingSignature(_ signature: [UInt8], to signingInput: [UInt8]) -> [UInt8] {
    var text = signingInput
    text.append(UInt8(ascii: "."))
    Base64URL.append(signature, to: &text)
    return text
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
