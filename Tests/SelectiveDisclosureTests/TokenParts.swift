/// The texts that a token consists of, and the forms they can be put into. RFC 9901 §4, §8.

import CryptoPrimitives
import JOSE

@testable import SelectiveDisclosure

/// A token's texts, signed already.
struct TokenParts {
  var protected: String
  var payload: String
  var signature: String
  var disclosures: [String] = []
  var keyBinding: String?

  /// Without KB-JWT: what `sd_hash` covers.
  var sdJWT: String { (["\(protected).\(payload).\(signature)"] + disclosures).joined(separator: "~") + "~" }

  var compact: String { sdJWT + (keyBinding ?? "") }

  /// The unprotected header: `disclosures`, `kb_jwt` and further members.
  func header(_ members: String = "") -> String {
    let list = disclosures.map(quoted).joined(separator: ",")
    let keyBinding = keyBinding.map { #","kb_jwt":\#(quoted($0))"# } ?? ""
    return #"{"disclosures":[\#(list)]\#(keyBinding)\#(members.isEmpty ? "" : "," + members)}"#
  }

  /// One signature as a JSON object; `header` is its unprotected header, if any.
  func entry(header: String?) -> String { "{\(signed(header: header))}" }

  /// The flattened form; `members` are further members of the outer object.
  func flattened(header: String? = nil, _ members: String = "") -> String {
    #"{"payload":\#(quoted(payload)),\#(signed(header: header ?? self.header()))\#(members.isEmpty ? "" : "," + members)}"#
  }

  /// The general form; `entries` are all signatures.
  func general(entries: [String]? = nil, _ members: String = "") -> String {
    let list = (entries ?? [entry(header: header())]).joined(separator: ",")
    return #"{"payload":\#(quoted(payload)),"signatures":[\#(list)]\#(members.isEmpty ? "" : "," + members)}"#
  }

  private func signed(header: String?) -> String {
    #""protected":\#(quoted(protected)),"signature":\#(quoted(signature))"#
      + (header.map { #","header":\#($0)"# } ?? "")
  }

  private func quoted(_ text: String) -> String { #""\#(text.replacing("\n", with: #"\n"#))""# }
}

/// The three segments of a JWS where a test wants other texts than base64url of the header and the payload.
struct SegmentTexts: Sendable {
  var header: String?
  var payload: String?
  /// Makes another text of the good signature's.
  var signature: @Sendable (String) -> String = { $0 }

  /// Signs the texts, whatever they are.
  func signed(header: [UInt8], payload: [UInt8], key: SigningKey) throws -> [String] {
    let header = self.header ?? Base64URL.encode(header)
    let payload = self.payload ?? Base64URL.encode(payload)
    let good = try key.signature(for: Array("\(header).\(payload)".utf8))
    return [header, payload, signature(Base64URL.encode(good))]
  }
}

/// `"_sd":[...]` with the digests of these Disclosures.
func digests(of disclosures: String...) -> String { digests(disclosures.map { digest($0) }) }

/// `"_sd":[...]` with these digests.
func digests(_ digests: [String]) -> String { #""_sd":["# + digests.map { #""\#($0)""# }.joined(separator: ",") + "]" }

/// The placeholder for a Disclosure in an array.
func placeholder(_ disclosure: String, _ hash: HashAlgorithm = .sha256) -> String {
  #"{"...":"\#(digest(disclosure, hash))"}"#
}

/// A digest that belongs to nothing, always the same for the same number.
func decoy(_ number: Int) -> String { digest("decoy \(number)") }
