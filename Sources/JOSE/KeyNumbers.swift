/// The public numbers of a key, in whatever text it came. RFC 7518 §6.2.1, §6.3.1, RFC 8037 §2.

import CryptoPrimitives
import OpenSSLCrypto
import StrictJSON

/// Big endian octets: coordinates as wide as their curve, RSA numbers without leading zeros.
enum KeyNumbers: Hashable, Sendable {
  case ec(ECCurve, x: [UInt8], y: [UInt8])
  case ed25519([UInt8])
  case rsa(n: [UInt8], e: [UInt8])

  var type: JWK.KeyType {
    switch self {
    case .ec: .ec
    case .ed25519: .okp
    case .rsa: .rsa
    }
  }

  /// The required members, `kty` first.
  var members: JSONObject {
    switch self {
    case .ec(let curve, let x, let y):
      ["kty": "EC", "crv": .string(curve.name), "x": Self.text(x), "y": Self.text(y)]
    case .ed25519(let x):
      ["kty": "OKP", "crv": "Ed25519", "x": Self.text(x)]
    case .rsa(let n, let e):
      ["kty": "RSA", "n": Self.text(n), "e": Self.text(e)]
    }
  }

  /// The required members in lexicographic order without white space. RFC 7638 §3.2, §3.3.
  var thumbprintInput: String {
    switch self {
    case .ec(let curve, let x, let y):
      #"{"crv":"\#(curve.name)","kty":"EC","x":"\#(Base64URL.encode(x))","y":"\#(Base64URL.encode(y))"}"#
    case .ed25519(let x):
      #"{"crv":"Ed25519","kty":"OKP","x":"\#(Base64URL.encode(x))"}"#
    case .rsa(let n, let e):
      #"{"e":"\#(Base64URL.encode(e))","kty":"RSA","n":"\#(Base64URL.encode(n))"}"#
    }
  }

  /// The algorithm of a key that names none. A curve has one; RSA is PS256, as RFC 8725 §3.2 advises against PKCS #1 v1.5.
  var defaultAlgorithm: Algorithm {
    switch self {
    case .ec(let curve, _, _): curve.algorithm
    case .ed25519: .ed25519
    case .rsa: .ps256
    }
  }

  /// Whether a key of these numbers can have this algorithm. RFC 7518 §3.4: no curve but the one in the table.
  func fits(_ algorithm: Algorithm) -> Bool {
    switch algorithm {
    case .ps256, .ps384, .ps512, .rs256: type == .rsa
    case .es256, .es384, .es512, .ed25519: algorithm == defaultAlgorithm
    }
  }

  private static func text(_ number: [UInt8]) -> JSON {
    .string(Base64URL.encode(number))
  }
}

extension ECCurve {
  /// `crv`. RFC 7518 §6.2.1.1.
  var name: String {
    switch self {
    case .p256: "P-256"
    case .p384: "P-384"
    case .p521: "P-521"
    }
  }

  /// The one algorithm of the curve. RFC 7518 §3.4.
  var algorithm: Algorithm {
    switch self {
    case .p256: .es256
    case .p384: .es384
    case .p521: .es512
    }
  }
}
