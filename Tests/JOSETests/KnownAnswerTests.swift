/// Values that RFCs print: thumbprints and signatures. RFC 7515 A.2, A.3, RFC 7638 §3.1, RFC 8037 A, RFC 9901 A.5.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

struct KnownAnswerTests {
  // JOS-10
  @Test func theThumbprintOfRFC7638IsReproduced() throws {
    let key = try VerifyingKey(KnownKeys.rfc7638)
    #expect(key.thumbprint == "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs")
    #expect(key.algorithm == .rs256)
    #expect(key.id == "2011-04-29")
  }

  @Test func theThumbprintOfRFC8037IsReproduced() throws {
    let key = try VerifyingKey(["kty": "OKP", "crv": "Ed25519", "x": .string(KnownKeys.rfc8037X)])
    #expect(key.thumbprint == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")
  }

  @Test(arguments: [
    (
      "b28d4MwZMjw8-00CG4xfnn9SLMVMM19SlqZpVb_uNtQ", "Xv5zWwuoaTgdS6hV43yI6gBwTnjukmFQQnJ_kCxzqk8",
      "Q5yTSREAbvZL131ynDBhalXJcF9fL0foJlMN8u6ldiY"
    ),
    (
      "TCAER19Zvu3OHF4j4W4vfSVoHIP1ILilDls7vCeGemc", "ZxjiWWbZMQGHVWKVQ4hbSIirsVfuecCE6t4jT9F2HZQ",
      "aISfTcr9M_Zd09AXGAAeFxnLbFY6lBa87UN515wm5d4"
    ),
    (
      "bN-hp3IN0GZB3OlaQnHDPhY4nZsZbQyo4wY-y1NWCvA", "vaSsH5jt9zt3aQvTvrSaFYLyjPG9Ug-2vntoNXlCbVU",
      "feSkiIoNLx3rSz5tjzCkDrVETgZjWa8t39qdu3Rs_Fo"
    ),
  ])
  func theKeysOfRFC9901HaveTheirThumbprints(x: String, y: String, thumbprint: String) throws {
    let key = try VerifyingKey(["kty": "EC", "crv": "P-256", "x": .string(x), "y": .string(y)])
    #expect(key.thumbprint == thumbprint)
    #expect(key.algorithm == .es256)
  }

  @Test func aThumbprintDoesNotDependOnOrderNorOnOtherMembers() throws {
    let bare = try JWK(KnownKeys.rfc7515ES256)
    var other: JSONObject = ["use": "sig", "kid": "k", "y": KnownKeys.rfc7515ES256["y"] ?? .null, "é": [1, 2]]
    other["x"] = KnownKeys.rfc7515ES256["x"]
    other["crv"] = "P-256"
    other["kty"] = "EC"
    #expect(try JWK(other).thumbprint == bare.thumbprint)
  }

  @Test func theSignatureOfRFC7515A2IsVerified() throws {
    let key = try VerifyingKey(KnownKeys.rfc7515RS256)
    let token = try CompactJWS(
      parsing: "eyJhbGciOiJSUzI1NiJ9." + KnownKeys.rfc7515Payload + "."
        + "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdb"
        + "F9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383"
        + "LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWy"
        + "wlVmtVrBp0igcN_IoypGlUPQGe77Rw")
    try token.verify(with: key)
  }

  @Test func theSignatureOfRFC7515A3IsVerified() throws {
    let token = try CompactJWS(
      parsing: "eyJhbGciOiJFUzI1NiJ9." + KnownKeys.rfc7515Payload + "."
        + "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q")
    try token.verify(with: VerifyingKey(KnownKeys.rfc7515ES256))
    #expect(token.header.algorithm == .es256)
    #expect(
      token.payload == bytes("{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}"))
  }

  @Test func thePrivateKeyOfRFC7515A3SignsForItsPublicHalf() throws {
    var jwk = KnownKeys.rfc7515ES256
    jwk["d"] = "jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"
    let key = try SigningKey(parsing: JSON.object(jwk).bytes())
    let token = try CompactJWS(parsing: CompactJWS.sign(header: [:], payload: bytes("x"), with: key))
    try token.verify(with: VerifyingKey(KnownKeys.rfc7515ES256))
  }

  @Test func theSignatureOfRFC8037A4IsReproducedAndVerified() throws {
    let jwk: JSONObject = [
      "kty": "OKP", "crv": "Ed25519", "d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
      "x": .string(KnownKeys.rfc8037X),
    ]
    let key = try SigningKey(parsing: JSON.object(jwk).bytes())
    // The header names `EdDSA`, which stays as it is written; signatures of Ed25519 are deterministic.
    let token = try CompactJWS.sign(header: ["alg": "EdDSA"], payload: bytes("Example of Ed25519 signing"), with: key)
    #expect(
      String(decoding: token, as: UTF8.self) == "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
        + "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg")
    try CompactJWS(parsing: token).verify(with: key.publicKey)
  }
}

/// Public keys that RFCs print.
enum KnownKeys {
  static let rfc8037X = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"

  static let rfc7515Payload =
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"

  static let rfc7515ES256: JSONObject = [
    "kty": "EC", "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
    "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
  ]

  static let rfc7515RS256: JSONObject = [
    "kty": "RSA", "e": "AQAB", "alg": "RS256",
    "n": .string(
      "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZ"
        + "S-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTB"
        + "EMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91"
        + "kzk2PAcDTW9gb54h4FRWyuXpoQ"),
  ]

  static let rfc7638: JSONObject = [
    "kty": "RSA", "e": "AQAB", "alg": "RS256", "kid": "2011-04-29",
    "n": .string(
      "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3"
        + "oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0"
        + "zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44"
        + "-csFCur-kEgU8awapJzKnqDKgw"),
  ]
}
