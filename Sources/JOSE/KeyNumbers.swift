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
    var object = JSONComposition(roomFor: 256)
    object.open(.object)
    write(to: &object)
    object.close()
    return object.finish().value.object ?? JSONObject()
  }

  /// Writes the required members into an open object, `kty` first.
  func write(to object: inout JSONComposition) {
    object.append(name: "kty")
    object.append(string: type.rawValue)
    switch self {
    case .ec(let curve, let x, let y):
      object.append(name: "crv")
      object.append(string: curve.name)
      Self.write("x", x, to: &object)
      Self.write("y", y, to: &object)
    case .ed25519(let x):
      object.append(name: "crv")
      object.append(string: "Ed25519")
      Self.write("x", x, to: &object)
    case .rsa(let n, let e):
      Self.write("n", n, to: &object)
      Self.write("e", e, to: &object)
    }
  }

  private static func write(_ name: String, _ number: [UInt8], to object: inout JSONComposition) {
    object.append(name: name)
    withUnsafeTemporaryAllocation(byteCount: Base64URL.encodedCount(number.count), alignment: 8) { text in
      number.withUnsafeBytes { Base64URL.encode($0, into: text) }
      object.append(plain: UnsafeRawBufferPointer(text))
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
