/// Signatures bent out of shape, and public keys as others write them. RFC 7518 §3.4, RFC 7468 §13.

import CryptoPrimitives
import ExactArithmetic
import StrictJSON

extension TokenParts {
  /// Puts what `make` makes of the signed text in the place of the signature.
  mutating func sign(_ make: ([UInt8]) -> [UInt8]) {
    signature = Base64URL.encode(make(Array("\(protected).\(payload)".utf8)))
  }

  /// Puts other bytes in the place of the signature.
  mutating func bend(_ change: ([UInt8]) -> [UInt8]) throws {
    signature = Base64URL.encode(change(try Base64URL.decode(Array(signature.utf8))))
  }
}

/// The group orders that no r and no s may reach, and numbers below them in the bytes of a signature.
enum GroupOrder {
  /// The order of a curve's generator.
  static func of(_ algorithm: String) -> Integer {
    switch algorithm {
    case "ES256": PrimeCurve.p256.order
    case "ES384": PrimeCurve.p384.order
    case "ES512": PrimeCurve.p521.order
    // RFC 8032 §5.1.
    default: Integer(words: 0x1000_0000_0000_0000, 0, 0x14DE_F9DE_A2F7_9CD6, 0x5812_631A_5CF5_D3ED)
    }
  }
}

extension TestKey {
  /// The public key as PEM, for P-256 and RSA. RFC 5480 §2, RFC 3279 §2.3.1, RFC 7468 §13.
  var publicPEM: String {
    get throws {
      let subject =
        algorithm == "ES256"
        ? Self.ecOnP256 + DER.bitString([4] + (try number("x")) + (try number("y")))
        : Self.rsaEncryption + DER.bitString(DER.sequence(DER.integer(try number("n")) + DER.integer(try number("e"))))
      var lines = ["-----BEGIN PUBLIC KEY-----"]
      var text = Base64URL.encode(DER.sequence(subject)).replacing("-", with: "+").replacing("_", with: "/")[...]
      text += String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
      while !text.isEmpty {
        lines.append(String(text.prefix(64)))
        text = text.dropFirst(64)
      }
      return (lines + ["-----END PUBLIC KEY-----", ""]).joined(separator: "\n")
    }
  }

  /// `id-ecPublicKey` on `prime256v1`, and `rsaEncryption`.
  private static let ecOnP256: [UInt8] = [
    0x30, 0x13, 6, 7, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 2, 1, 6, 8, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 3, 1, 7,
  ]
  private static let rsaEncryption: [UInt8] = [0x30, 0x0D, 6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 1, 5, 0]
}
