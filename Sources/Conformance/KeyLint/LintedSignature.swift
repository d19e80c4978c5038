/// An ECDSA signature as it stands in a token: its r tells whether a nonce was used twice. FIPS 186-5 §6.3.

internal import CryptoPrimitives
internal import StrictJSON

/// One signature of a token or of its KB-JWT.
struct LintedSignature {
  let place: String
  /// The `alg` that the token names; "" if none can be read.
  let algorithm: String
  /// The signature's bytes.
  let signature: [UInt8]
  /// What was signed.
  let message: [UInt8]

  /// The first half of an ECDSA signature; nil for other kinds.
  var r: [UInt8]? {
    guard let count = ["ES256": 64, "ES384": 96, "ES512": 132][algorithm], signature.count == count else { return nil }
    return Array(signature.prefix(count / 2))
  }

  /// The signatures of a compact token: the issuer's, and that of a KB-JWT.
  static func all(inCompact text: String, at place: String) -> [LintedSignature] {
    text.split(separator: "~").filter { $0.contains(".") }.compactMap { jws in
      let segments = jws.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard segments.count == 3 else { return nil }
      return LintedSignature(header: segments[0], payload: segments[1], signature: segments[2], at: place)
    }
  }

  /// The signatures of a token in a JSON form. RFC 7515 §7.2.
  static func all(inJSON token: JSONObject, at place: String) -> [LintedSignature] {
    guard let payload = token["payload"]?.string else { return [] }
    let entries = token["signatures"]?.array ?? [.object(token)]
    return entries.flatMap { entry -> [LintedSignature] in
      guard let header = entry["protected"]?.string, let signature = entry["signature"]?.string,
        let own = LintedSignature(header: header, payload: payload, signature: signature, at: place)
      else { return [] }
      let keyBinding = entry["header"]?["kb_jwt"]?.string.map { all(inCompact: $0, at: place) } ?? []
      return [own] + keyBinding
    }
  }

  private init?(header: String, payload: String, signature: String, at place: String) {
    do {
      algorithm = try JSON(parsing: try Base64URL.decode(header))["alg"]?.string ?? ""
      self.signature = try Base64URL.decode(signature)
    } catch {
      return nil
    }
    message = Array("\(header).\(payload)".utf8)
    self.place = place
  }
}
