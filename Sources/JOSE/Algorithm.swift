/// The signature algorithms that are offered. RFC 7518 §3.1, RFC 8037 §3.1, RFC 9864 §2.2.

import StrictJSON

/// A digital signature algorithm. `none` and MACs have no case, so no key and no token can ask for them.
public enum Algorithm: String, CaseIterable, Hashable, Sendable {
  /// ECDSA on P-256 with SHA-256; the signature is 64 bytes.
  case es256 = "ES256"
  /// ECDSA on P-384 with SHA-384; the signature is 96 bytes.
  case es384 = "ES384"
  /// ECDSA on P-521 with SHA-512; the signature is 132 bytes.
  case es512 = "ES512"
  /// EdDSA on edwards25519; the signature is 64 bytes. `EdDSA` is taken on input, the fully specified name is written.
  case ed25519 = "Ed25519"
  /// RSASSA-PSS with SHA-256 and a salt of 32 bytes; the signature is as long as the modulus.
  case ps256 = "PS256"
  /// RSASSA-PSS with SHA-384 and a salt of 48 bytes.
  case ps384 = "PS384"
  /// RSASSA-PSS with SHA-512 and a salt of 64 bytes.
  case ps512 = "PS512"
  /// RSASSA-PKCS1-v1_5 with SHA-256. For verification only: there is no signing key of this algorithm.
  case rs256 = "RS256"

  /// The algorithm of a registered name. Names are compared by bytes; `EdDSA` (RFC 8037) means Ed25519 here.
  public init?(name: String) {
    // Not `init(rawValue:)`: String equality also takes canonically equivalent text.
    self.init { name.utf8.elementsEqual($0.utf8) }
  }

  /// The algorithm of the name that the string at `node` spells.
  init?(at node: Int, in document: borrowing JSONDocument) {
    self.init { document.stringEquals(at: node, $0) }
  }

  private init?(_ isName: (String) -> Bool) {
    guard let match = Algorithm.allCases.first(where: { isName($0.rawValue) }) ?? (isName("EdDSA") ? .ed25519 : nil)
    else { return nil }
    self = match
  }
}
