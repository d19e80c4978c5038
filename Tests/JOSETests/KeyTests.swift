/// Keys that are taken, and what is kept of them. RFC 7517, SDJ-K-09, SDJ-I-10, JOS-09.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

struct KeyTests {
  @Test func unknownMembersAreKeptAndIgnored() throws {
    let text = changed(
      KeyRows.ec, ["use": "sig", "key_ops": ["verify", "encrypt"], "x5c": [1], "exp": 5, "É": "x"])
    let key = try VerifyingKey(JWK(parsing: text))
    #expect(JSON.object(key.jwk.json).bytes() == text)
    #expect(key.isSameKey(as: Keys.es256.publicKey))
    #expect(key != Keys.es256.publicKey)
  }

  @Test func theEssentialKeyHasNoMoreThanItsNumbers() throws {
    #expect(JWKNames(Keys.es256) == ["kty", "crv", "x", "y"])
    #expect(JWKNames(Keys.ed25519) == ["kty", "crv", "x"])
    #expect(JWKNames(Keys.ps256) == ["kty", "n", "e"])
    // Without `alg` it would be a PS256 key.
    #expect(JWKNames(Keys.ps384) == ["kty", "n", "e", "alg"])
    for key in Keys.all {
      let again = try VerifyingKey(key.publicKey.jwk.essential)
      #expect(again.isSameKey(as: key.publicKey))
      #expect(again.thumbprint == key.publicKey.thumbprint)
    }
  }

  private func JWKNames(_ key: SigningKey) -> [String] { key.publicKey.jwk.essential.names }

  @Test func aKeyInsideAPayloadIsReadWithoutATree() throws {
    let payload = bytes(#"{"cnf":{"jwk":"#) + JSON.object(KeyRows.okp).bytes() + bytes("}}")
    let document = try JSONDocument(parsing: payload)
    let node = try #require(document.member("cnf", of: 0).flatMap { document.member("jwk", of: $0) })
    let key = try VerifyingKey(document, at: node)
    #expect(key.isSameKey(as: Keys.ed25519.publicKey))
    #expect(key.jwk.json == KeyRows.okp)
  }

  @Test func aGeneratedKeyIsCalledByItsThumbprint() throws {
    for key in Keys.all {
      #expect(key.id == key.publicKey.thumbprint)
      #expect(key.publicKey.jwk.id == key.id)
      #expect(key.id?.utf8.count == 43)
    }
    #expect(try SigningKey.generate(.es256, id: "").id == "")
  }

  @Test func aPrivateKeySurvivesItsText() throws {
    for key in Keys.all {
      let secret = try key.privateJWK()
      for again in [try SigningKey(parsing: secret), try SigningKey(parsing: bytes(text(secret)))] {
        #expect(again.publicKey == key.publicKey)
        #expect(again.algorithm == key.algorithm)
        let token = try CompactJWS.sign(header: [:], payload: bytes("x"), with: again)
        try CompactJWS(parsing: token).verify(with: key.publicKey)
        #expect(text(try again.privateJWK()) == text(secret))
      }
    }
  }

  @Test func aPrivateKeyWritesItsNameAndItsAlgorithm() throws {
    let key = try SigningKey.generate(.ed25519, id: "\"é\n")
    let tree = try SigningKeyRows.tree(key)
    #expect(tree.names == ["kty", "crv", "x", "d", "kid", "alg"])
    #expect(tree["kid"] == "\"é\n")
    #expect(tree["alg"] == "Ed25519")
    #expect(
      try SigningKeyRows.tree(Keys.ps256).names == ["kty", "n", "e", "d", "p", "q", "dp", "dq", "qi", "kid", "alg"])
  }

  @Test func thePublicHalfOfAPrivateKeyTellsNothingElse() throws {
    for key in Keys.all {
      let tree = try SigningKeyRows.tree(key)
      let text = changed(tree, ["key_ops": ["sign"], "use": "sig", "hint": "my dog's name"])
      let half = try VerifyingKey.keys(parsing: text)
      #expect(half == [key.publicKey])
      #expect(try SigningKey(parsing: text).publicKey == key.publicKey)
      let printed = JSON.object(half[0].jwk.json).text()
      for name in ["d", "p", "q", "dp", "dq", "qi"] {
        if let secret = tree[name]?.string {
          #expect(!printed.utf8.elementsEqual(secret.utf8) && !printed.contains(secret))
        }
      }
      #expect(!printed.contains("hint"))
    }
  }

  @Test func aSetGivesItsKeysInTheirOrder() throws {
    let privateTree = try SigningKeyRows.tree(Keys.es512)
    let set: JSON = [
      "keys": [.object(KeyRows.okp), .object(KeyRows.rsa), .object(privateTree)], "comment": "kept by nobody",
    ]
    let keys = try VerifyingKey.keys(parsing: bytes(" \n") + set.bytes())
    #expect(keys.map(\.algorithm) == [.ed25519, .ps256, .es512])
    // Keys without an id do not collide.
    let unnamed = changed(KeyRows.ec, ["kid": nil as JSON?])
    let text = bytes(#"{"keys":["#) + unnamed + bytes(",") + unnamed + bytes("]}")
    #expect(try VerifyingKey.keys(parsing: text).count == 2)
  }

  @Test func aSigningKeyDoesNotPrintItsSecret() throws {
    for key in Keys.all {
      let tree = try SigningKeyRows.tree(key)
      var printed = "\(key) \(String(reflecting: key)) \(try key.privateJWK())"
      dump(key, to: &printed)
      #expect(!printed.contains(tree["d"]?.string ?? ""))
      #expect(printed.utf8.count < 200)
    }
  }

  @Test func keysAreEqualByWhatTheySay() throws {
    let reordered = changed(
      JSONObject(),
      [
        "alg": KeyRows.ec["alg"], "kid": KeyRows.ec["kid"], "y": KeyRows.ec["y"],
        "x": KeyRows.ec["x"], "kty": "EC", "crv": "P-256",
      ])
    let key = try VerifyingKey(JWK(parsing: reordered))
    #expect(key == Keys.es256.publicKey)
    #expect(Set([key, Keys.es256.publicKey]).count == 1)
  }
}
