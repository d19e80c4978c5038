/// Signatures bent out of shape, and MACs where a signature should be. RFC 7518 §3, RFC 8725 §2.1.

import CryptoPrimitives
import OpenSSLCrypto
import StrictJSON

extension TokenParts {
  /// Puts other bytes in the place of the signature.
  mutating func bend(_ change: ([UInt8]) -> [UInt8]) throws {
    signature = Base64URL.encode(change(try Base64URL.decode(Array(signature.utf8))))
  }
}

/// The group orders that no r and no s may reach. SP 800-186 §3.2.1, RFC 8032 §5.1.
enum GroupOrder {
  static func of(_ algorithm: String) -> [UInt8] {
    switch algorithm {
    case "ES256": bytes("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551")
    case "ES384":
      bytes("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973")
    case "ES512":
      bytes(
        "01FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"
          + "FA51868783BF2F966B7FCC0148F709A5D03BB5C9B8899C47AEBB6FB71E91386409")
    default: bytes("1000000000000000000000000000000014DEF9DEA2F79CD65812631A5CF5D3ED")
    }
  }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    stride(from: 0, to: hexadecimal.utf8.count, by: 2).compactMap {
      UInt8(hexadecimal.dropFirst($0).prefix(2), radix: 16)
    }
  }
}

/// Whole numbers of one width, the highest byte first.
enum BigEndian {
  /// `a + b`; what does not fit is lost.
  static func sum(_ a: [UInt8], _ b: [UInt8]) -> [UInt8] {
    var carry = 0
    return zip(a, b).reversed().map { pair in
      let sum = Int(pair.0) + Int(pair.1) + carry
      carry = sum >> 8
      return UInt8(truncatingIfNeeded: sum)
    }.reversed()
  }

  /// `a - b`, where `a` is the larger.
  static func difference(_ a: [UInt8], _ b: [UInt8]) -> [UInt8] {
    var borrow = 0
    return zip(a, b).reversed().map { pair in
      let rest = Int(pair.0) - Int(pair.1) - borrow
      borrow = rest < 0 ? 1 : 0
      return UInt8(truncatingIfNeeded: rest)
    }.reversed()
  }
}

/// A little of DER. X.690 §8.
enum DER {
  /// A type with its contents.
  static func element(_ type: UInt8, _ contents: [UInt8]) -> [UInt8] {
    let count = contents.count
    let length: [UInt8] =
      count < 128
      ? [UInt8(count)] : count < 256 ? [0x81, UInt8(count)] : [0x82, UInt8(count >> 8), UInt8(count & 255)]
    return [type] + length + contents
  }

  /// A number without needless zeros, and not negative.
  static func integer(_ number: [UInt8]) -> [UInt8] {
    let digits = Array(number.drop { $0 == 0 })
    return element(2, (digits.first ?? 0x80) >= 0x80 ? [0] + digits : digits)
  }

  /// The two numbers of an ECDSA signature, as X.509 writes them and JOSE does not.
  static func signature(_ bytes: [UInt8]) -> [UInt8] {
    element(0x30, integer(Array(bytes.prefix(bytes.count / 2))) + integer(Array(bytes.suffix(bytes.count / 2))))
  }
}

extension TestKey {
  /// The public key as PEM, for P-256 and RSA. RFC 7468 §13.
  var publicPEM: String {
    get throws {
      let subject: [UInt8] =
        algorithm == "ES256"
        ? DER.element(
          0x30,
          [0x30, 0x13, 6, 7, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 2, 1, 6, 8, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 3, 1, 7]
            + DER.element(3, [0, 4] + (try number("x")) + (try number("y"))))
        : DER.element(
          0x30,
          [0x30, 0x0D, 6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 1, 5, 0]
            + DER.element(
              3, [0] + DER.element(0x30, DER.integer(try number("n")) + DER.integer(try number("e")))))
      var lines = ["-----BEGIN PUBLIC KEY-----"]
      var text = Base64URL.encode(subject).replacing("-", with: "+").replacing("_", with: "/")[...]
      text += String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
      while !text.isEmpty {
        lines.append(String(text.prefix(64)))
        text = text.dropFirst(64)
      }
      return (lines + ["-----END PUBLIC KEY-----", ""]).joined(separator: "\n")
    }
  }

  /// A number of the key.
  func number(_ member: String) throws -> [UInt8] { try Base64URL.decode(Array((jwk[member]?.string ?? "").utf8)) }

  /// The same key under a `kid`.
  func named(_ id: String) -> TestKey {
    var members = jwk
    members["kid"] = .string(id)
    return TestKey(name: name, algorithm: algorithm, jwk: members)
  }
}

/// HMAC-SHA-256, as HS256 uses it. RFC 2104 §2.
func hmac(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
  let short = key.count > 64 ? SHA2.sha256.digest(of: key) : key
  let block = short + [UInt8](repeating: 0, count: 64 - short.count)
  let inner = SHA2.sha256.digest(of: block.map { $0 ^ 0x36 } + message)
  return SHA2.sha256.digest(of: block.map { $0 ^ 0x5C } + inner)
}
