/// Reading, keeping and making tokens: JOS-12 to JOS-15, SDJ-F-07.

import CryptoPrimitives
import JOSE
import OpenSSLCrypto
import StrictJSON
import Testing

struct TokenTests {
  @Test func theReceivedBytesAreKept() throws {
    // White space, escapes and order that no writer of ours would choose.
    let header = " { \"typ\" : \"a\\u002fb\",\n\"alg\":\"ES\\u003256\" , \"kid\":\"é\"} "
    let received = try token(header: header, payload: "\u{7}not JSON", by: Keys.es256)
    let read = try CompactJWS(parsing: received)
    try read.verify(with: Keys.es256.publicKey)
    #expect(read.bytes == received)
    #expect(Array(read.headerText) + [0x2E] + Array(read.payloadText) == Array(read.signingInput))
    #expect(Array(read.signingInput) + [0x2E] + Array(read.signatureText) == received)
    #expect(read.header.type == "a/b")
    #expect(read.header.keyID == "é")
    #expect(read.header.json.count == 3)
    #expect(read.payload == bytes("\u{7}not JSON"))
    // A slice of a longer text, and text.
    #expect(try CompactJWS(parsing: (received + bytes("~rest"))[..<received.count]).bytes == received)
    #expect(try CompactJWS(parsing: String(decoding: received, as: UTF8.self)).bytes == received)
  }

  @Test func aTextThatBeginsWithATokenIsHashedFromItsSignatureOn() throws {
    for key in Keys.all {
      let received = try token(header: #"{"alg":"\#(key.algorithm.rawValue)"}"#, by: key)
      // Also as a part of a longer text.
      for text in [received, received + bytes("~one~two~")] {
        for place in [0, 3] {
          let longer = (Array(repeating: UInt8(ascii: "x"), count: place) + text)[place...]
          let read = try CompactJWS(parsing: longer[..<(place + received.count)])
          for hash in SHA2.allCases {
            let state = longer.withUnsafeBytes { read.hash(hash, of: $0) }
            #expect(state?.finish() == (hash == key.algorithm.hash ? hash.digest(of: longer) : nil))
          }
        }
      }
    }
  }

  @Test func aPayloadMayBeEmpty() throws {
    try CompactJWS(parsing: token(header: #"{"alg":"ES256"}"#, payload: "", by: Keys.es256))
      .verify(with: Keys.es256.publicKey)
  }

  @Test func aKeyInTheHeaderIsNotUsed() throws {
    let attacker = try SigningKey.generate(.es256)
    let own: JSONObject = [
      "jwk": .object(attacker.publicKey.jwk.json), "jku": "https://attacker.example/keys",
      "x5u": "https://attacker.example/chain",
    ]
    let forged = try CompactJWS(parsing: CompactJWS.sign(header: own, payload: bytes("{}"), with: attacker))
    let error = refusal { () throws(JOSEError) in try forged.verify(with: Keys.es256.publicKey) }
    #expect(error == JOSEError(.signatureInvalid, at: ["signature"]))
    #expect(refusal { () throws(JOSEError) in try forged.verify(withOneOf: []) }?.rule == .keyNotFound)
  }

  @Test func aKeyIsFoundAfterRotationAndWithoutAnId() throws {
    let old = try SigningKey.generate(.es256, id: "old")
    let new = try SigningKey.generate(.es256, id: "new")
    let unnamed = try VerifyingKey(JWK(parsing: changed(Keys.es256.publicKey.jwk.json, ["kid": nil as JSON?])))
    let set = [old.publicKey, new.publicKey, Keys.ed25519.publicKey, unnamed]
    for key in [old, new] {
      let named = try CompactJWS.sign(header: ["kid": .string(key.id ?? "")], payload: [], with: key)
      #expect(try CompactJWS(parsing: named).verify(withOneOf: set) == key.publicKey)
      let plain = try CompactJWS.sign(header: [:], payload: [], with: key)
      #expect(try CompactJWS(parsing: plain).verify(withOneOf: set) == key.publicKey)
    }
    // A key without an id may be the one that a token calls by a name of its own.
    let called = try CompactJWS.sign(header: ["kid": "elsewhere"], payload: [], with: Keys.es256)
    #expect(try CompactJWS(parsing: called).verify(withOneOf: set) == unnamed)
    // But it is not tried for the name of another key.
    let borrowed = try CompactJWS.sign(header: ["kid": "old"], payload: [], with: Keys.es256)
    let error = refusal { () throws(JOSEError) in try CompactJWS(parsing: borrowed).verify(withOneOf: set) }
    #expect(error?.rule == .signatureInvalid)
  }

  @Test func aTypeHasOneSpelling() throws {
    let read = try CompactJWS(parsing: token(header: #"{"alg":"ES256","typ":"kb+jwt"}"#, by: Keys.es256))
    #expect(read.header.hasType("kb+jwt"))
    for other in ["KB+JWT", "application/kb+jwt", "kb+jwt ", "", "dc+sd-jwt", "statuslist+jwt"] {
      #expect(!read.header.hasType(other))
    }
    let plain = try CompactJWS(parsing: token(header: #"{"alg":"ES256"}"#, by: Keys.es256))
    #expect(!plain.header.hasType(""))
    #expect(plain.header.type == nil)
  }

  @Test func certificatesAreDecodedInTheirOrder() throws {
    let header = #"{"alg":"ES256","x5c":["MAMCAQE=","MAMCAQI="]}"#
    let read = try CompactJWS(parsing: token(header: header, by: Keys.es256))
    #expect(try read.header.certificates == [[0x30, 3, 2, 1, 1], [0x30, 3, 2, 1, 2]])
    #expect(try CompactJWS(parsing: token(header: #"{"alg":"ES256"}"#, by: Keys.es256)).header.certificates.isEmpty)
    // Lengths above 127 have their own bytes.
    let long = [0x30, 0x82, 0x01, 0x00] + [UInt8](repeating: 7, count: 256)
    let text = Base64URL.encode(long).replacing("-", with: "+").replacing("_", with: "/")
    let other = try token(header: #"{"alg":"ES256","x5c":["\#(text)="]}"#, by: Keys.es256)
    #expect(try CompactJWS(parsing: other).header.certificates == [long])
  }

  @Test func signingAddsTheAlgorithmAndNothingElse() throws {
    let token = try CompactJWS.sign(header: ["typ": "t", "kid": "k"], payload: bytes("p"), with: Keys.es384)
    let read = try CompactJWS(parsing: token)
    #expect(
      String(decoding: try Base64URL.decode(read.headerText), as: UTF8.self) == #"{"alg":"ES384","typ":"t","kid":"k"}"#)
    #expect(read.payload == bytes("p"))
  }

  @Test func nobodySignsWhatNobodyWouldVerify() {
    let headers: [(JSONObject, JOSERule)] = [
      (["alg": "ES384"], .algorithmNotTheKeys), (["alg": "none"], .algorithmNotTheKeys),
      (["crit": ["x"], "x": 1], .critNotUnderstood), (["b64": false], .unencodedPayload), (["typ": 1], .typeNotString),
      (["kid": .null], .keyIDNotString),
    ]
    for (header, rule) in headers {
      let error = refusal { () throws(JOSEError) in
        _ = try CompactJWS.sign(header: header, payload: [], with: Keys.es256)
      }
      #expect(error?.rule == rule)
    }
    let missing = refusal { () throws(JOSEError) in _ = try CompactJWS.signingInput(header: ["typ": "t"], payload: []) }
    #expect(missing == JOSEError(.algorithmMissing, at: ["header", "alg"]))
  }

  @Test func anEnclaveSignsTheSigningInput() throws {
    let header: JSONObject = ["alg": "ES256", "typ": "kb+jwt"]
    let input = try CompactJWS.signingInput(header: header, payload: bytes("{}"))
    let signature = try Keys.es256.signature(for: input)
    try CompactJWS(parsing: CompactJWS.appendingSignature(signature, to: input)).verify(with: Keys.es256.publicKey)
  }
}
