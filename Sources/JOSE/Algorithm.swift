/// The signature algorithms that are offered. RFC 7518 §3.1, RFC 8037 §3.1, RFC 9864 §2.2.

package import OpenSSLCrypto
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
    let match = Algorithm.names.first { $0.name.withUTF8Buffer { name.utf8.elementsEqual($0) } }
    guard let match else { return nil }
    self = match.algorithm
  }

  /// The hash of the message that is signed; nil where it is the message itself (RFC 8032 §5.1.6).
  package var hash: SHA2? {
    switch self {
    case .es256, .ps256, .rs256: .sha256
    case .es384, .ps384: .sha384
    case .es512, .ps512: .sha512
    case .ed25519: nil
    }
  }

  /// The algorithm of the name that the string at `node` spells.
  static func named(at node: Int, in document: JSONDocument) -> Algorithm? {
    names.first { document.stringEquals(at: node, $0.name) }?.algorithm
  }

  private static let names: [(name: StaticString, algorithm: Algorithm)] = [
    ("ES256", .es256), ("ES384", .es384), ("ES512", .es512), ("Ed25519", .ed25519), ("EdDSA", .ed25519),
    ("PS256", .ps256), ("PS384", .ps384), ("PS512", .ps512), ("RS256", .rs256),
  ]
}

/// A set of algorithms that is asked without a hash.
package struct AlgorithmChoice: Sendable {
  private let bits: UInt8

  /// The same choice as the set's.
  package init(_ algorithms: Set<Algorithm>) {
    bits = algorithms.reduce(0) { $0 | Self.bit(of: $1) }
  }

  /// Whether the algorithm is one of them.
  package func contains(_ algorithm: Algorithm) -> Bool { bits & Self.bit(of: algorithm) != 0 }

  private static func bit(of algorithm: Algorithm) -> UInt8 {
    switch algorithm {
    case .es256: 1
    case .es384: 1 << 1
    case .es512: 1 << 2
    case .ed25519: 1 << 3
    case .ps256: 1 << 4
    case .ps384: 1 << 5
    case .ps512: 1 << 6
    case .rs256: 1 << 7
    }
  }
}
