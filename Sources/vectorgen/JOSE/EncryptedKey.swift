/// PKCS #8 under a passphrase, written from its pieces. RFC 5958 §3, RFC 8018 A.2 to A.4, RFC 7914 §7.

import CryptoPrimitives

/// An encrypted key. Pieces that were encrypted were made by `openssl pkcs8 -topk8` from the first test key, under
/// ``passphrase``.
struct EncryptedKey: Sendable {
  static let passphrase = "vārds un atslēga"

  /// The object identifier of the scheme, and where it is not PBES2, its parameters.
  var scheme = pbes2
  var schemeParameters: [UInt8]?
  var function: [UInt8]
  /// What follows the salt.
  var numbers: [[UInt8]]
  var salt: [UInt8]
  /// The hash of PBKDF2; nothing for scrypt.
  var hash: [UInt8] = []
  var cipher: [UInt8]
  var initialVector: [UInt8]
  var ciphertext: [UInt8]

  var der: [UInt8] {
    let parameters = DER.octetString(salt) + numbers.flatMap { DER.integer($0) } + hash
    let derivation = DER.sequence(function + DER.sequence(parameters))
    let encryption = DER.sequence(cipher + DER.octetString(initialVector))
    return DER.sequence(
      DER.sequence(scheme + (schemeParameters ?? DER.sequence(derivation + encryption))) + DER.octetString(ciphertext))
  }

  var pem: String { KeyText.pem("ENCRYPTED PRIVATE KEY", der) }

  /// PBKDF2 with HMAC-SHA-256 and 2048 iterations, AES-256: what OpenSSL 3.0 writes unless it is told otherwise.
  static func pbkdf2() throws -> EncryptedKey {
    EncryptedKey(
      function: pbkdf2Function, numbers: [[0x08, 0x00]], salt: try Base64URL.decode("b3NETT4kPs4"),
      hash: hmac(0x09), cipher: aes(0x2A), initialVector: try Base64URL.decode("b74WEExCNY7CAkrv4Ew2Zg"),
      ciphertext: try Base64URL.decode(
        "JCTaC5X3YElt3-6Vb1n__I7w3wIJ25WFt0pBr5eFUPcnJcrsjEz5Ul5ZqQLYGPYasJBSTJd15iPHs5c8AJHhZsz8FACVfwB_kAGrrdkrhA35"
          + "yUdCPEbgaf1_4MIbp_fIey4cA5EvGhkNgbYAtVL2N0Vu2ccxHHUyu45pIRM8MApKZms8LgpsKYrKhlSpz578"))
  }

  /// PBKDF2 with HMAC-SHA-512 and a single iteration, AES-192.
  static func oneIteration() throws -> EncryptedKey {
    EncryptedKey(
      function: pbkdf2Function, numbers: [[0x01]], salt: try Base64URL.decode("OOtNrNl0aQY"), hash: hmac(0x0B),
      cipher: aes(0x16), initialVector: try Base64URL.decode("SlrqMiLhZ0a7u-EKYPosyw"),
      ciphertext: try Base64URL.decode(
        "3TXIIXVjZ5USmhbM6b5XCX6Dy6hZ3m5hs-1ZgNdbZhXHo1DnGh_2WgzQ15mK68NicBYN1cZp35WGnRgHR_NpJKZGdTO4b-Rv56eE-B4K6lRv"
          + "XWHOqYuqB2FphVkkLzOFjGopHCvoZcCrUOkCKn5DmDTxzGB5K__FaExm86JS48jZ0s4fsWqIqrzEPdV4jzOa"))
  }

  /// scrypt with N = 1024, r = 8, p = 1; AES-128.
  static func scrypt() throws -> EncryptedKey {
    EncryptedKey(
      function: [0x06, 0x09, 0x2B, 0x06, 0x01, 0x04, 0x01, 0xDA, 0x47, 0x04, 0x0B],
      numbers: [[0x04, 0x00], [0x08], [0x01]], salt: try Base64URL.decode("yr3KvXo3BgE"), cipher: aes(0x02),
      initialVector: try Base64URL.decode("rGzRafGs6DUGuCfeI3kyaA"),
      ciphertext: try Base64URL.decode(
        "kFy_q_yO7uxLnJixs0UD5XzwfkuCl9tTCm0UrcQd1XDk56G-pHxXqO3s-2zOwAtj4Zl92tOX717q11iL7x-Bo0I_UuUUcvLvu38q4doop9Bd"
          + "SVvAMCslBGdRV2OT8BPosuJoYz0OQJ4mvEd2tV72HWeG-SI9sT4lE1doZ_sMVlIttfzfN1CyXT7SepE6k5Mb"))
  }

  /// pbeWithMD5AndDES-CBC, with a salt and iterations. RFC 8018 A.3.
  static let pbes1: [UInt8] = pkcs5(0x03)
  /// Triple DES in CBC mode. RFC 8018 B.2.2.
  static let tripleDES: [UInt8] = [0x06, 0x08, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x03, 0x07]

  /// An HMAC with NULL for its parameters: 7 to 11 are SHA-1, SHA-224, SHA-256, SHA-384, SHA-512. RFC 8018 B.1.
  static func hmac(_ number: UInt8) -> [UInt8] {
    DER.sequence([0x06, 0x08, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x02, number, 0x05, 0x00])
  }

  private static let pbes2 = pkcs5(0x0D)
  private static let pbkdf2Function = pkcs5(0x0C)

  private static func pkcs5(_ number: UInt8) -> [UInt8] {
    [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05, number]
  }

  private static func aes(_ number: UInt8) -> [UInt8] {
    [0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, number]
  }
}
