/// The texts that a token consists of, and the forms they can be put into, written out by hand. RFC 9901 §4, §8.

import CryptoPrimitives
import StrictJSON

/// A token's texts, signed already.
struct TokenParts: Sendable {
  var protected: String
  var payload: String
  var signature: String
  /// The signature as it was made.
  let signatureBytes: [UInt8]
  var disclosures: [String] = []
  var keyBinding: String?

  /// Signs a header and a payload as they stand.
  init(
    signing header: String, _ payload: String, with key: TestKey, writing encoding: SegmentEncoding = SegmentEncoding()
  ) throws {
    protected = encoding.header(header)
    self.payload = encoding.payload(payload)
    signatureBytes = try key.signature(for: Array("\(protected).\(self.payload)".utf8))
    signature = Base64URL.encode(signatureBytes)
  }

  /// The issuer-signed JWT, or the KB-JWT.
  var jwt: String { "\(protected).\(payload).\(signature)" }

  /// Without KB-JWT: what `sd_hash` covers.
  var issued: String { ([jwt] + disclosures).joined(separator: "~") + "~" }

  var compact: String { issued + (keyBinding ?? "") }

  /// The unprotected header: `disclosures`, `kb_jwt` and further members.
  func header(_ members: String = "") -> String {
    let list = disclosures.map(quoted).joined(separator: ",")
    let keyBinding = keyBinding.map { #","kb_jwt":\#(quoted($0))"# } ?? ""
    return #"{"disclosures":[\#(list)]\#(keyBinding)\#(members.isEmpty ? "" : "," + members)}"#
  }

  /// The flattened form. `header` replaces the unprotected header; `members` are further members of the outer object.
  func flattened(header: String? = nil, _ members: String = "") -> String {
    #"{"payload":\#(quoted(payload)),\#(signed(header: header ?? self.header()))\#(members.isEmpty ? "" : "," + members)}"#
  }

  /// The general form with one signature, followed by further entries.
  func general(header: String? = nil, further entries: [String] = [], _ members: String = "") -> String {
    let list = (["{\(signed(header: header ?? self.header()))}"] + entries).joined(separator: ",")
    return #"{"payload":\#(quoted(payload)),"signatures":[\#(list)]\#(members.isEmpty ? "" : "," + members)}"#
  }

  /// The members of one signature: `header` is its unprotected header, if any.
  func signed(header: String?) -> String {
    #""protected":\#(quoted(protected)),"signature":\#(quoted(signature))"#
      + (header.map { #","header":\#($0)"# } ?? "")
  }
}

/// How the JSON texts of a JWT become its segments; the signature covers what comes out.
struct SegmentEncoding: Sendable {
  var header: @Sendable (String) -> String = base64url
  var payload: @Sendable (String) -> String = base64url
}

/// A text in base64url.
@Sendable func base64url(_ text: String) -> String { Base64URL.encode(Array(text.utf8)) }

/// A text as a JSON string.
func quoted(_ text: String) -> String { JSON.string(text).text() }

/// A base64url text with another first byte.
func altered(_ text: String) -> String { (text.first == "A" ? "g" : "A") + text.dropFirst() }
