/// Private keys that the `openssl` command puts under a passphrase at test time. RFC 5958 §3, RFC 8018 §6.2.

import CryptoPrimitives
import JOSE
import Testing

@Suite(.enabled(if: OpenSSLCommand.isThere, "skipped: no openssl command")) struct SealedKeyTests {
  private static let word = "vārds un atslēga"
  private static let p256 = ["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]
  private static let ed25519 = ["genpkey", "-algorithm", "Ed25519"]

  private static func sealed(_ pem: [UInt8], _ arguments: [String]) throws -> [UInt8] {
    try OpenSSLCommand.run(["pkcs8", "-topk8", "-passout", "pass:\(word)"] + arguments, input: pem)
  }

  private static func opened(_ text: [UInt8], _ passphrase: String = word) throws -> SigningKey {
    guard case .sealed(let key) = try KeyFile(parsing: SecretBytes(copying: text)) else {
      throw JOSEError(.keyText)
    }
    #expect(key.id == nil)
    return try key.opened(with: SecretBytes(copying: passphrase.utf8))
  }

  private static func rule(_ text: [UInt8], _ passphrase: String = word) -> JOSERule? {
    do {
      _ = try opened(text, passphrase)
      return nil
    } catch {
      return (error as? JOSEError)?.rule
    }
  }

  private static let functions =
    ["SHA1", "SHA256", "SHA384", "SHA512"].map { ["-v2prf", "hmacWith\($0)"] }
    + [["-scrypt"], ["-scrypt", "-scrypt_N", "2048", "-scrypt_r", "4", "-scrypt_p", "3"], ["-iter", "100000"]]

  @Test(arguments: ["aes-128-cbc", "aes-192-cbc", "aes-256-cbc"], functions)
  func everySchemeOfTheCommandIsRead(cipher: String, function: [String]) throws {
    let pem = try OpenSSLCommand.run(Self.ed25519)
    let key = try Self.opened(Self.sealed(pem, ["-v2", cipher] + function))
    #expect(try key.publicKey == SigningKey(parsing: pem).publicKey)
  }

  @Test(arguments: [
    (Algorithm.es256, p256), (.es384, ["ecparam", "-name", "secp384r1", "-genkey", "-noout"]),
    (.es512, ["ecparam", "-name", "secp521r1", "-genkey", "-noout"]), (.ed25519, ed25519),
    (.ps256, ["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"]),
  ])
  func everyKindOfKeyIsReadAndSigns(algorithm: Algorithm, recipe: [String]) throws {
    let pem = try OpenSSLCommand.run(recipe)
    let key = try Self.opened(Self.sealed(pem, []))
    #expect(key.algorithm == algorithm)
    #expect(try key.publicKey == SigningKey(parsing: pem).publicKey)
    #expect(key.publicKey.isValid(signature: try key.signature(for: [1]), for: [1]))
    // What `genpkey` writes at once.
    let direct = try OpenSSLCommand.run(
      recipe.first == "genpkey" ? recipe + ["-aes256", "-pass", "pass:\(Self.word)"] : recipe)
    #expect(recipe.first != "genpkey" || Self.rule(direct) == nil)
  }

  @Test func aSealedKeyIsNoPublicKeyAndNoKeyInClear() throws {
    let text = try Self.sealed(OpenSSLCommand.run(Self.p256), [])
    for error in [
      refusal { () throws(JOSEError) in _ = try VerifyingKey.keys(parsing: text) },
      refusal { () throws(JOSEError) in _ = try VerifyingKey(pem: text) },
      refusal { () throws(JOSEError) in _ = try SigningKey(parsing: text) },
    ] {
      #expect(error == JOSEError(.keyFileSealed))
    }
  }

  @Test func whatIsRefusedHasItsRule() throws {
    let key = try OpenSSLCommand.run(Self.p256)
    let good = try Self.sealed(key, [])
    #expect(Self.rule(good) == nil)
    #expect(Self.rule(good, "vards un atslega") == .keyFilePassphrase)
    #expect(Self.rule(good, "") == .keyFilePassphrase)
    #expect(Self.rule(Array(good.dropLast(60))) == .pem)
    #expect(Self.rule(good + good) == .pem)
    #expect(Self.rule(try Self.sealed(key, ["-v1", "PBE-SHA1-3DES"])) == .keyFileScheme)
    #expect(Self.rule(try Self.sealed(key, ["-v2", "des3"])) == .keyFileScheme)
    #expect(Self.rule(try Self.sealed(key, ["-v2", "aes-256-cfb"])) == .keyFileScheme)
    #expect(Self.rule(try Self.sealed(key, ["-v2prf", "hmacWithSHA512-224"])) == .keyFileScheme)
    #expect(Self.rule(try OpenSSLCommand.run(["ec", "-aes128", "-passout", "pass:x"], input: key)) == .keyFileScheme)
    #expect(
      Self.rule(try OpenSSLCommand.run(["genpkey", "-algorithm", "X25519", "-aes256", "-pass", "pass:\(Self.word)"]))
        == .keyFilePassphrase)
    let small = try OpenSSLCommand.run(["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"])
    #expect(Self.rule(try Self.sealed(small, [])) == .keyFilePassphrase)
  }
}
