/// Private keys under a passphrase: Scrim's own file, and PKCS #8 in PEM. RFC 5958 §3, RFC 8018 §6.2, RFC 7914.

import Conformance
import CryptoPrimitives
import JOSE
import SelectiveDisclosure
import StrictJSON

enum SealedKeyVectors {
  static func add(to suite: inout Collection) throws {
    try natives(to: &suite)
    try pbkdf2(to: &suite)
    try scrypt(to: &suite)
  }

  private static func good(_ name: String, _ title: String, _ rule: Rule, _ text: String) throws -> Case<ParseInput> {
    try Case(
      "jose/sealed-key/\(name)", title, rule, covers: ["JOS-17"],
      ParseInput(.privateKey, text, passphrase: EncryptedKey.passphrase),
      payload: KeyText.thumbprint(TestKey.issuer.jwk))
  }

  private static func fault(
    _ name: String, _ title: String, _ rule: Rule, _ mutation: String, _ text: String
  ) -> TextFault {
    TextFault(
      name: name, title: title, rule: rule, covers: ["JOS-17"], mutation: mutation, level: .strict,
      severity: rule == .keyFileCost ? .denial : .high, text: text)
  }

  /// Random bytes that come out the same every time.
  private struct Counting: RandomSource {
    func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7 + count) } }
  }

  private static func natives(to suite: inout Collection) throws {
    let key = try SigningKey(parsing: JSON.object(TestKey.issuer.jwk).bytes())
    let passphrase = try SecretBytes(copying: EncryptedKey.passphrase.utf8)
    let file = try EncryptedKeyFile(sealing: key, passphrase: passphrase, cost: .least, random: Counting())
    let text = String(decoding: file.text, as: UTF8.self)
    let good = try good("native", "A key file of Scrim's opens by its passphrase.", .keyFileForm, text)
    let members = try JSON(parsing: file.text).object ?? [:]
    func changed(_ name: String, to value: JSON) -> String {
      var members = members
      members[name] = value
      return JSON.object(members).text()
    }
    try suite.add(
      good,
      good.refusing(
        fault(
          "salt-short", "The salt of a key file lacks a byte.", .keyFileForm, "the last byte of the salt is cut off",
          changed("salt", to: KeyText.text(try KeyText.octets(members, "salt").dropLast())))),
      good.refusing(
        fault(
          "member-unknown", "A key file has a member that means nothing.", .keyFileForm, "a hint is added",
          changed("hint", to: "as always"))),
      good.refusing(
        fault("version-2", "A key file is of a later version.", .keyFileScheme, "v is 2", changed("v", to: 2))),
      good.refusing(
        fault(
          "memory-2-gib", "A key file asks for 2 GiB of memory.", .keyFileCost, "memlimit is 2147483648",
          changed("memlimit", to: 2_147_483_648))),
      good.refusing(
        fault(
          "passes-1", "A key file asks for one pass over the memory.", .keyFileCost, "opslimit is 1",
          changed("opslimit", to: 1))),
      refusing(good, "passphrase-other", "The passphrase of a key file is another one.", "Vārds un atslēga"),
      withoutPassphrase(good, "passphrase-missing", "A key file is read without a passphrase."),
      withoutPassphrase(good, "public-asked", "A key file is taken for a public key.", as: .jwk))
  }

  private static func pbkdf2(to suite: inout Collection) throws {
    let key = try EncryptedKey.pbkdf2()
    let good = try good("pbkdf2", "An encrypted key in PEM opens by its passphrase.", .keyFileSealed, key.pem)
    func changed(_ change: (inout EncryptedKey) -> Void) -> String {
      var key = key
      change(&key)
      return key.pem
    }
    let sec1 = KeyText.pem("EC PRIVATE KEY", key.ciphertext).replacing(
      "KEY-----\n",
      with: "KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,A8614F6D82E409C27DB293AF2DE6B331\n\n",
      maxReplacements: 1)
    try suite.add(
      good,
      try Self.good(
        "one-iteration", "The passphrase of an encrypted key goes through a single iteration.", .keyFileCost,
        EncryptedKey.oneIteration().pem),
      refusing(
        good, "pbkdf2-passphrase-other", "The passphrase of an encrypted key is another one.", "Vārds un atslēga"),
      refusing(good, "pbkdf2-passphrase-empty", "The passphrase of an encrypted key is empty.", ""),
      withoutPassphrase(good, "pbkdf2-passphrase-missing", "An encrypted key is read without a passphrase."),
      withoutPassphrase(good, "pbkdf2-public-asked", "An encrypted key is taken for a public key.", as: .pem),
      withoutPassphrase(good, "pbkdf2-keys-asked", "An encrypted key is taken for a file of keys.", as: .keyFile))
    try suite.add(
      [
        fault(
          "ciphertext-altered", "The last byte of an encrypted key is altered.", .keyFilePassphrase,
          "the last byte is another", changed { $0.ciphertext[$0.ciphertext.count - 1] ^= 1 }),
        fault(
          "pbes1", "A key is encrypted by PBES1.", .keyFileScheme, "the scheme is pbeWithMD5AndDES-CBC",
          changed {
            $0.scheme = EncryptedKey.pbes1
            $0.schemeParameters = DER.sequence(DER.octetString($0.salt) + DER.integer([0x08, 0x00]))
          }),
        fault(
          "triple-des", "A key is encrypted by triple DES.", .keyFileScheme, "the cipher is DES-EDE3-CBC",
          changed { $0.cipher = EncryptedKey.tripleDES }),
        fault(
          "hmac-md5", "The key of an encrypted key is derived by HMAC-MD5.", .keyFileScheme, "the hash is MD5",
          changed { $0.hash = EncryptedKey.hmac(0x06) }),
        fault(
          "rfc1421", "A key is encrypted by headers in front of it.", .keyFileScheme,
          "the text is in the form of RFC 1421", sec1),
        fault(
          "iterations-2-31", "An encrypted key asks for two billion iterations.", .keyFileCost, "2147483648 iterations",
          changed { $0.numbers = [[0x80, 0, 0, 0]] }),
        fault(
          "iterations-0", "An encrypted key asks for no iteration.", .keyFileCost, "no iterations",
          changed { $0.numbers = [[0]] }),
        fault(
          "pem-salt-short", "The salt of an encrypted key has seven bytes.", .keyFileCost,
          "the last byte of the salt is cut off", changed { $0.salt.removeLast() }),
        fault(
          "longer", "Something follows an encrypted key.", .pem, "a byte is added",
          KeyText.pem("ENCRYPTED PRIVATE KEY", key.der + [0])),
      ].map { good.refusing($0) })
  }

  private static func scrypt(to suite: inout Collection) throws {
    let key = try EncryptedKey.scrypt()
    let good = try good("scrypt", "A key encrypted by way of scrypt opens by its passphrase.", .keyFileScheme, key.pem)
    func changed(_ place: Int, _ number: [UInt8]) -> String {
      var key = key
      key.numbers[place] = number
      return key.pem
    }
    try suite.add(
      good,
      good.refusing(
        fault(
          "scrypt-1-tib", "An encrypted key asks scrypt for a tebibyte of memory.", .keyFileCost, "N is 2 to the 30",
          changed(0, [0x40, 0, 0, 0]))),
      good.refusing(
        fault(
          "scrypt-threads", "An encrypted key asks scrypt for 65536 threads.", .keyFileCost, "p is 65536",
          changed(2, [1, 0, 0]))),
      good.refusing(
        fault(
          "scrypt-no-power", "An encrypted key gives scrypt a cost that is no power of two.", .keyFileCost, "N is 1023",
          changed(0, [0x03, 0xFF]))))
  }

  private static func refusing(
    _ good: Case<ParseInput>, _ name: String, _ title: String, _ passphrase: String
  ) -> Case<ParseInput> {
    good.refusing(
      name, title, by: .keyFilePassphrase, at: "", covers: ["JOS-17"],
      mutation: passphrase.isEmpty ? "the passphrase is empty" : "the passphrase begins with a capital letter",
      level: .strict
    ) { $0.passphrase = passphrase }
  }

  private static func withoutPassphrase(
    _ good: Case<ParseInput>, _ name: String, _ title: String, as kind: ParseInput.Kind = .privateKey
  ) -> Case<ParseInput> {
    good.refusing(
      name, title, by: .keyFileSealed, at: "", covers: ["JOS-17"],
      mutation: kind == .privateKey ? "there is no passphrase" : "a public key is asked for", level: .strict
    ) { ($0.kind, $0.passphrase) = (kind, nil) }
  }
}
