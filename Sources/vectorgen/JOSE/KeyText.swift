/// Texts of keys, written out by hand: thumbprints, SPKI, PEM. RFC 7638 §3, RFC 5480, RFC 8410, RFC 7468 §13.

import Conformance
import CryptoPrimitives
import SelectiveDisclosure
import StrictJSON

/// One thing that is wrong with a text that a reader is given.
struct TextFault: Sendable {
  let name: String
  let title: String
  let rule: Rule
  var place = ""
  let covers: [String]
  let mutation: String
  var level = Vector.Level.must
  var severity = Vector.Severity.high
  let text: String
}

extension Case where Input == ParseInput {
  /// The good text with a fault.
  func refusing(_ fault: TextFault) -> Case {
    refusing(
      fault.name, fault.title, by: fault.rule, at: fault.place, covers: fault.covers, mutation: fault.mutation,
      level: fault.level, severity: fault.severity
    ) { $0.text = fault.text }
  }
}

enum KeyText {
  /// The SHA-256 thumbprint, as a JSON string. Only the members of RFC 7638 §3.2 count, in their order.
  static func thumbprint(_ jwk: JSONObject) -> String {
    let names =
      switch jwk["kty"] {
      case "EC": ["crv", "kty", "x", "y"]
      case "OKP": ["crv", "kty", "x"]
      default: ["e", "kty", "n"]
      }
    let members = names.map { #""\#($0)":\#(quoted(jwk[$0]?.string ?? ""))"# }
    return quoted(digest("{" + members.joined(separator: ",") + "}"))
  }

  /// A JWK's text with some members put in another way; nil takes one out.
  static func jwk(_ jwk: JSONObject, _ members: KeyValuePairs<String, JSON?> = [:]) -> String {
    var changed = jwk
    for (name, value) in members {
      if let value { changed[name] = value } else { changed.removeValue(named: name) }
    }
    return JSON.object(changed).text()
  }

  /// The octets of a member.
  static func octets(_ jwk: JSONObject, _ name: String) throws -> [UInt8] {
    try Base64URL.decode(Array((jwk[name]?.string ?? "").utf8))
  }

  /// A member's value from octets.
  static func text(_ octets: some Sequence<UInt8>) -> JSON { .string(Base64URL.encode(Array(octets))) }

  /// SubjectPublicKeyInfo of a point, not compressed; `parameters` replace the name of its curve. RFC 5480 §2.
  static func spki(_ jwk: JSONObject, on parameters: [UInt8]? = nil) throws -> [UInt8] {
    switch jwk["kty"] {
    case "EC":
      let curve = parameters ?? curves[jwk["crv"]?.string ?? ""] ?? []
      let point = [0x04] + (try octets(jwk, "x")) + (try octets(jwk, "y"))
      return DER.sequence(DER.sequence(ecPublicKey + curve) + DER.bitString(point))
    case "OKP":
      return DER.sequence(DER.sequence([0x06, 0x03, 0x2B, 0x65, 0x70]) + DER.bitString(try octets(jwk, "x")))
    default:
      let numbers = DER.sequence(DER.integer(try octets(jwk, "n")) + DER.integer(try octets(jwk, "e")))
      return DER.sequence(DER.sequence(rsaEncryption + [0x05, 0x00]) + DER.bitString(numbers))
    }
  }

  /// ECPrivateKey with curve and point. RFC 5915 §3.
  static func sec1(_ jwk: JSONObject) throws -> [UInt8] {
    let curve = curves[jwk["crv"]?.string ?? ""] ?? []
    let point = [0x04] + (try octets(jwk, "x")) + (try octets(jwk, "y"))
    return DER.sequence(
      DER.integer([1]) + DER.octetString(try octets(jwk, "d")) + DER.tagged(0, curve)
        + DER.tagged(1, DER.bitString(point)))
  }

  /// A PEM text, in lines of 64.
  static func pem(_ label: String, _ der: [UInt8], end: String? = nil) -> String {
    var rest = Base64URL.encode(der).replacing("-", with: "+").replacing("_", with: "/")[...]
    rest += String(repeating: "=", count: (4 - rest.utf8.count % 4) % 4)
    var lines = ["-----BEGIN \(label)-----"]
    while !rest.isEmpty {
      lines.append(String(rest.prefix(64)))
      rest = rest.dropFirst(64)
    }
    return (lines + ["-----END \(end ?? label)-----", ""]).joined(separator: "\n")
  }

  /// SpecifiedECDomain of P-256, which RFC 5480 §2.1.1 keeps out of keys: field, curve, generator, order, cofactor.
  static var numbersOfP256: [UInt8] {
    get throws {
      try Base64URL.decode(
        "MIH3AgEBMCwGByqGSM49AQECIQD_____AAAAAQAAAAAAAAAAAAAAAP_______________zBbBCD_____AAAAAQAAAAAAAAAAAAAA"
          + "AP_______________AQgWsY12Ko6k-ez671VdpiGvGUdBrDMU7D2O848PifSYEsDFQDEnTYIhucEk2pmeOETnSa3gZ9-kARBBGsX"
          + "0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfUCIQD_____AAAAAP__"
          + "________vOb6racXnoTzucrC_GMlUQIBAQ")
    }
  }

  private static let ecPublicKey: [UInt8] = [0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01]
  private static let rsaEncryption: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01]

  /// Object identifiers of the curves.
  private static let curves: [String: [UInt8]] = [
    "P-256": [0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07],
    "P-384": [0x06, 0x05, 0x2B, 0x81, 0x04, 0x00, 0x22], "P-521": [0x06, 0x05, 0x2B, 0x81, 0x04, 0x00, 0x23],
    "secp256k1": [0x06, 0x05, 0x2B, 0x81, 0x04, 0x00, 0x0A],
  ]
}
