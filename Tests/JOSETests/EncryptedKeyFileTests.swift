/// The native encrypted key file: what it holds, what opens it, and what is refused before any memory is taken.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

@Suite(.serialized) struct EncryptedKeyFileTests {
  private struct Counting: RandomSource {
    func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0) } }
  }

  private static func passphrase(_ text: String) throws -> SecretBytes { try SecretBytes(copying: text.utf8) }

  /// Sealed once: salt and nonce are always the same here, and each time costs 64 MiB twice over.
  private static let sealing = Result {
    try EncryptedKeyFile(
      sealing: Keys.es256, passphrase: passphrase("correct"), cost: .least, random: Counting()
    ).text
  }

  private static func sealed() throws -> [UInt8] { try sealing.get() }

  /// The file with a member put in place of what was there.
  private static func changed(_ name: String, to value: JSON) throws -> [UInt8] {
    var object = try #require(try JSON(parsing: sealed()).object)
    object[name] = value
    return JSON.object(object).bytes()
  }

  private static func refusal(_ text: [UInt8], passphrase word: String = "correct") throws -> JOSERule? {
    let word = try passphrase(word)
    do throws(JOSEError) {
      _ = try EncryptedKeyFile(parsing: text).opened(with: word)
      return nil
    } catch {
      return error.rule
    }
  }

  @Test func aKeyComesBackWithItsPassphrase() throws {
    let file = try EncryptedKeyFile(parsing: Self.sealed())
    #expect(file.id == Keys.es256.id)
    let key = try file.opened(with: Self.passphrase("correct"))
    #expect(key.publicKey.thumbprint == Keys.es256.publicKey.thumbprint)
  }

  @Test func theDefaultIsTheModerateCostAndNoTwoFilesAreTheSame() throws {
    let word = try Self.passphrase("correct")
    let (one, other) = (
      try EncryptedKeyFile(sealing: Keys.es256, passphrase: word),
      try EncryptedKeyFile(sealing: Keys.es256, passphrase: word)
    )
    let (first, second) = (try JSON(parsing: one.text), try JSON(parsing: other.text))
    #expect(first["memlimit"]?.number?.text == "268435456" && first["opslimit"]?.number?.text == "3")
    #expect(first["salt"]?.string != second["salt"]?.string && first["nonce"]?.string != second["nonce"]?.string)
  }

  @Test func spacesAndTheOrderOfMembersMeanNothing() throws {
    let object = try #require(try JSON(parsing: Self.sealed()).object)
    var turned: JSONObject = [:]
    for member in Array(object).reversed() { turned[member.name] = member.value }
    #expect(try Self.refusal(Array(" ".utf8) + JSON.object(turned).bytes()) == nil)
  }

  @Test func aWrongPassphraseAndAnAlteredFileAreOneRule() throws {
    #expect(try Self.refusal(Self.sealed(), passphrase: "Correct") == .keyFilePassphrase)
    #expect(try Self.refusal(Self.changed("kid", to: "another")) == .keyFilePassphrase)
    #expect(try Self.refusal(Self.changed("opslimit", to: 3)) == .keyFilePassphrase)
    #expect(try Self.refusal(Self.changed("memlimit", to: 67_109_888)) == .keyFilePassphrase)
    #expect(
      try Self.refusal(Self.changed("salt", to: .string(String(repeating: "A", count: 22)))) == .keyFilePassphrase)
    #expect(
      try Self.refusal(Self.changed("nonce", to: .string(String(repeating: "A", count: 32)))) == .keyFilePassphrase)
    #expect(
      try Self.refusal(Self.changed("ciphertext", to: .string(String(repeating: "A", count: 40)))) == .keyFilePassphrase
    )
  }

  @Test(arguments: [
    ("opslimit", 11), ("opslimit", 1), ("opslimit", -1), ("opslimit", Int.max), ("memlimit", 1 << 30 + 1),
    ("memlimit", 64 << 20 - 1), ("memlimit", Int.max), ("memlimit", 0),
  ]) func aCostOutsideOfTheBoundsIsRefusedBeforeAPassphraseIsTried(name: String, value: Int) throws {
    let text = try Self.changed(name, to: .number(JSONNumber(value)))
    #expect(throws: JOSEError(.keyFileCost)) { try EncryptedKeyFile(parsing: text) }
  }

  @Test func anEmptyPassphraseNeitherSealsNorOpens() throws {
    let empty = try Self.passphrase("")
    #expect(throws: JOSEError(.keyFilePassphrase)) { try EncryptedKeyFile(sealing: Keys.es256, passphrase: empty) }
    // A file that another program sealed under it.
    var file = try #require(try JSON(parsing: Self.sealed()).object)
    file.removeValue(named: "ciphertext")
    let (salt, nonce) = (file["salt"]?.string ?? "", file["nonce"]?.string ?? "")
    let ciphertext = try PassphraseKey(empty, salt: Base64URL.decode(salt), cost: .least)
      .seal(Keys.es256.privateJWK(), nonce: Base64URL.decode(nonce), data: JSON.object(file).bytes())
    file["ciphertext"] = .string(Base64URL.encode(ciphertext))
    let sealed = try EncryptedKeyFile(parsing: JSON.object(file).bytes())
    #expect(throws: JOSEError(.keyFilePassphrase)) { try sealed.opened(with: empty) }
  }

  /// Made by another program from the description of the format: Argon2id by argon2-cffi 25.1.0, ChaCha20-Poly1305 by
  /// cryptography 50.0.2, and HChaCha20 in Python after draft-irtf-cfrg-xchacha-03 §2.2, which met its A.3.1.
  @Test func aFileOfAnotherProgramOpens() throws {
    let file = try EncryptedKeyFile(
      parsing: bytes(
        """
        {
         "nonce": "tbql95selcP2wFqGvQwSARTw6TxD1hKK", "v": 1, "kdf": "argon2id13", "kid": "sch\\u00fclerin/1",
         "salt": "3REWX1Vnnhq-9KN8MPRTsg", "memlimit": 67108864, "opslimit": 2,
         "ciphertext": "U_1VKuZzaIiQ1KykJ2TXcDlRUNs_P9jKmUTo4MesbcdK-HIHtFRRyZB6WseNJSPrrVWC2ndqTVauJuiPwT5BF8xcCxoLwPda\
        A4HDwai05UWc1wVUPAMY5Z_SdFrAL1ItFwm96NmXmEB5H-3BL3Z_xnSswi-exIxhLaSDjj8Uf7x_Y-oXyTTxQf2E66hp_IZ54oEo_mxmVyV148as\
        MAQQ0worLzAn_FJ1z_ac2XeQcSoHt7zqmluzgG1Tymh5RAO-Q7p_tocOyevfqgYzHD5CLIXJgKXuK_UVPg5w7jqMFlfWNTvPzR4pPI7ZKWVSuSr5"
        }
        """))
    #expect(file.id == "sch\u{fc}lerin/1")
    let key = try file.opened(with: Self.passphrase("\u{10c}\u{101}\u{137}ste 1922"))
    #expect(key.id == file.id && key.algorithm == .es256)
    #expect(key.publicKey.jwk.json["x"]?.string == "omu6Tm4xBMsdDsU0xWrNkbCnRQVOSgJkSwaTHWjLauY")
  }

  @Test func otherVersionsAndOtherFormsAreRefused() throws {
    #expect(try Self.refusal(Self.changed("v", to: 2)) == .keyFileScheme)
    #expect(try Self.refusal(Self.changed("kdf", to: "scrypt")) == .keyFileScheme)
    #expect(try Self.refusal(Self.changed("comment", to: "x")) == .keyFileForm)
    #expect(try Self.refusal(Self.changed("kid", to: 1)) == .keyFileForm)
    #expect(try Self.refusal(Self.changed("salt", to: "AAAA")) == .keyFileForm)
    #expect(try Self.refusal(Self.changed("nonce", to: "A+==")) == .keyFileForm)
    #expect(try Self.refusal(Self.changed("ciphertext", to: "AAAA")) == .keyFileForm)
    #expect(try Self.refusal(Array("{}".utf8)) == .keyFileForm)
    #expect(try Self.refusal(Self.sealed().dropLast()) == .keyFileForm)
    #expect(try Self.refusal([UInt8](repeating: 0x20, count: 1 << 16) + Self.sealed()) == .keyFileForm)
  }

  @Test func aKeyFileIsOpenOrSealed() throws {
    guard case .open(let key) = try KeyFile(parsing: Keys.es256.privateJWK()) else {
      Issue.record("a key in clear is taken for a sealed one")
      return
    }
    #expect(key.publicKey == Keys.es256.publicKey)
    let sealed = try SecretBytes(copying: Self.sealed())
    guard case .sealed(let file) = try KeyFile(parsing: sealed) else {
      Issue.record("a sealed key is taken for one in clear")
      return
    }
    #expect(file.id == Keys.es256.id)
    #expect(throws: JOSEError(.keyFileSealed)) { try SigningKey(parsing: sealed) }
  }
}
