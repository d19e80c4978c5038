/// The texts of Disclosures and of what stands in their place: `_sd`, placeholders, decoys. RFC 9901 §4.2.

import CryptoPrimitives
import OpenSSLCrypto

/// A salt of 128 bits, the same for the same number every time.
func salt(_ number: Int) -> String {
  Base64URL.encode(Array(SHA2.sha256.digest(of: Array("salt \(number)".utf8)).prefix(16)))
}

/// The Disclosure of an object property; `value` is JSON.
func property(_ name: String, _ value: String, salt number: Int = 1) -> String {
  disclosure(#"["\#(salt(number))", "\#(name)", \#(value)]"#)
}

/// The Disclosure of an array element; `value` is JSON.
func element(_ value: String, salt number: Int = 1) -> String { disclosure(#"["\#(salt(number))", \#(value)]"#) }

/// The member `_sd` with the digests of these Disclosures.
func sd(_ disclosures: String...) -> String { sd(holding: disclosures.map { digest($0) }) }

/// The member `_sd` with these digests.
func sd(holding digests: [String]) -> String { #""_sd":[\#(digests.map(quoted).joined(separator: ","))]"# }

/// The placeholder of an array element with this Disclosure.
func placeholder(_ disclosure: String) -> String { placeholder(holding: digest(disclosure)) }

/// The placeholder that holds this digest.
func placeholder(holding digest: String) -> String { #"{"...":"\#(digest)"}"# }

/// A digest that no Disclosure has.
func decoy(_ number: Int) -> String { digest("decoy \(number)") }

/// The SHA-256 of a text in hexadecimal digits, as no digest of the RFC is written.
func hexDigest(_ text: String) -> String {
  SHA2.sha256.digest(of: Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
