/// One text for every way to write the same document: what a digest of a posting is taken over.

internal import CryptoPrimitives
internal import OpenSSLCrypto
internal import StrictJSON

/// No white space, members by the bytes of their names, numbers as they were written. RFC 8785 without its doubles.
enum CanonicalJSON {
  /// SHA-256 of the canonical text, in base64url.
  static func digest(of value: JSON) -> String {
    Base64URL.encode(SHA2.sha256.digest(of: sorted(value).bytes()))
  }

  /// Recurses once for each level; no parsed document is deeper than 512.
  private static func sorted(_ value: JSON) -> JSON {
    switch value {
    case .null, .bool, .number, .string:
      return value
    case .array(let elements):
      return .array(elements.map(sorted))
    case .object(let object):
      var result = JSONObject()
      for (name, member) in object.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
        result[name] = sorted(member)
      }
      return .object(result)
    }
  }
}
