/// Encrypted keys in PEM with one piece put in another way. ITU-T X.690 §8, RFC 8018 A.2 to A.4, RFC 7914 §7.

import Foundation

/// PKCS #8 encrypted by PBES2, piece by piece: each is a whole value of DER, or several, or nothing.
struct EncryptedKeyText {
  var function: [UInt8]
  /// What the function's parameters have, the salt first.
  var parameters: [[UInt8]]
  var scheme = identifier("2A864886F70D01050D")
  var cipher = identifier("60864801650304012A")
  var initialVector: [UInt8]
  var ciphertext: [UInt8]

  /// `PEMFixtures.p256EncryptedPKCS8`: salt, iterations, hash.
  static let pbkdf2 = EncryptedKeyText(
    function: identifier("2A864886F70D01050C"),
    parameters: [value(4, hex("3E33D3589BD3E97C")), number(2048), hmac("2A864886F70D0209")],
    initialVector: value(4, hex("97AFE56E7A4783EBD9044327E29885DF")),
    ciphertext: value(
      4,
      hex(
        """
        59BAD4E0005D899BEE25FE056BDB1B6C4DB4B35FEA6C0D3A86B4F9DA71AC52F172804DAF86F89740063912CEA41A4E3B6FFB47BDBDF8
        87AFE4101ECF0584FFF517DE083AB9D08D085CA7E58DA04E3699D473C6100EB22471F208FD3C6044859C3C6EB470EF14D6424F6935FD
        CDFAA3D34E8F25100CEEE56CA0C8AFF8BE74B011A7F83CCCE9A4B29D3F447EE7E4B4D473
        """)))

  /// `EncryptedPEMFixtures.p256Scrypt`: salt, N, r, p.
  static let scrypt = EncryptedKeyText(
    function: identifier("2B06010401DA47040B"),
    parameters: [value(4, hex("75613F9627454CD3")), number(1024), number(8), number(2)],
    initialVector: value(4, hex("F4E916017DFD20769A8C48AF5F66FB32")),
    ciphertext: value(
      4,
      hex(
        """
        F2BA0051C2E4562E6BC256601BBFBE0462B0F176BD08C5444747946EAD1C62DD634F3CB74C4FC820719571D3DD4E861868CB46027C24
        5BAC76D5D3911EF6DC7FA2151ADAA1E42152C4EB50C4446967F193D0D2D47E78A6EFE6FC4683E24CDE65998DCD260085A3046BEBA37A
        F945745C97AA46B51A79B2DF0C58A3D81BD6B235E4A99CC3359987C6A867372AE7FC7367
        """)))

  var der: [UInt8] {
    let derivation = Self.value(0x30, function + Self.value(0x30, parameters.joined()))
    let encryption = Self.value(0x30, cipher + initialVector)
    let algorithm = Self.value(0x30, scheme + Self.value(0x30, derivation + encryption))
    return Self.value(0x30, algorithm + ciphertext)
  }

  var pem: String { Self.pem(der) }

  static func pem(_ der: [UInt8]) -> String {
    let lines = Data(der).base64EncodedString(options: [.lineLength64Characters, .endLineWithLineFeed])
    return "-----BEGIN ENCRYPTED PRIVATE KEY-----\n\(lines)\n-----END ENCRYPTED PRIVATE KEY-----"
  }

  /// A value of DER by its tag.
  static func value(_ tag: UInt8, _ contents: some Collection<UInt8>) -> [UInt8] {
    let count = contents.count
    let length: [UInt8] =
      switch count {
      case ..<0x80: [UInt8(count)]
      case ..<0x100: [0x81, UInt8(count)]
      default: [0x82, UInt8(count >> 8), UInt8(count & 0xFF)]
      }
    return [tag] + length + contents
  }

  /// A number in the fewest octets of two's complement.
  static func number(_ number: Int) -> [UInt8] {
    var octets = withUnsafeBytes(of: number.bigEndian) { Array($0) }
    while octets.count > 1, octets[0] == (octets[1] < 0x80 ? 0x00 : 0xFF) { octets.removeFirst() }
    return value(2, octets)
  }

  static func identifier(_ digits: String) -> [UInt8] { value(6, hex(digits)) }

  /// A hash of PBKDF2's HMAC: an algorithm with NULL for its parameters.
  static func hmac(_ digits: String) -> [UInt8] { value(0x30, identifier(digits) + value(5, [])) }
}
