/// Where a private key lies in the memory of the process, while it lives and after. Linux only.

#if canImport(Glibc)
import CryptoPrimitives
import Glibc
import JOSE
import MemoryScan
import Testing

/// Runs alone, where `SCRIM_MEMORY_SCAN` is set, as a step of continuous integration: a sanitizer maps terabytes, and what other
/// tests hold is of no interest. That nothing is left holds of freed memory too if `keep-freed.c` is preloaded.
@Suite(.serialized, .enabled(if: getenv("SCRIM_MEMORY_SCAN") != nil)) struct MemoryScanTests {
  private static let algorithms: [Algorithm] = [.es256, .es384, .es512, .ed25519, .ps256]

  private static let pemKeys = [
    "ecparam -name prime256v1 -genkey -noout", "ecparam -name secp384r1 -genkey",
    "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256", "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-521",
    "genpkey -algorithm Ed25519", "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048",
  ]

  private static func used(_ watched: WatchedKey) throws {
    let key = try watched.loaded()
    for round in 0..<3 { _ = try key.signature(for: [UInt8(round)]) }
  }

  @Test(arguments: algorithms) func nothingOfAKeyIsLeftAfterUse(algorithm: Algorithm) throws {
    let watched = try FreedMemory.kept { try WatchedKey(generating: algorithm) }
    try FreedMemory.kept { try Self.used(watched) }
    let left = try ProcessMemory.find(watched.needles)
    #expect(left.isEmpty)
  }

  @Test(arguments: pemKeys) func nothingOfAKeyInPEMIsLeftAfterUse(arguments: String) throws {
    let watched = try FreedMemory.kept { try WatchedKey(openssl: arguments) }
    try FreedMemory.kept { try Self.used(watched) }
    let left = try ProcessMemory.find(watched.needles)
    #expect(left.isEmpty)
  }

  /// Seals the key, opens it again from the text of the file, and signs.
  private static func sealed(_ watched: WatchedKey, _ passphrase: Masked) throws {
    let word = try passphrase.unmasked()
    let text = try EncryptedKeyFile(sealing: watched.loaded(), passphrase: word).text
    let file = try EncryptedKeyFile(parsing: text)
    _ = try file.opened(with: word).signature(for: [1])
  }

  @Test(arguments: [Algorithm.es512, .ed25519, .ps256])
  func nothingIsLeftOfAKeyInAnEncryptedFile(algorithm: Algorithm) throws {
    let watched = try WatchedKey(generating: algorithm)
    let (passphrase, needles) = try Self.passphrase()
    try FreedMemory.kept { try Self.sealed(watched, passphrase) }
    let left = try ProcessMemory.find(watched.needles + needles)
    #expect(left.isEmpty)
  }

  @Test(arguments: ["-v2 aes-256-cbc", "-scrypt"], pemKeys.suffix(3))
  func nothingIsLeftOfAKeyInAnEncryptedPEM(scheme: String, arguments: String) throws {
    let watched = try FreedMemory.kept { try WatchedKey(openssl: arguments, sealedBy: scheme) }
    try FreedMemory.kept { try Self.used(watched) }
    let left = try ProcessMemory.find(watched.needles)
    #expect(left.isEmpty)
  }

  private static func passphrase() throws -> (Masked, [Needle]) {
    let word = try SecretBytes.random(count: 40)
    return (Masked(word), word.withUnsafeBytes { Needle.pieces(of: "passphrase", $0) })
  }

  @Test(arguments: algorithms) func aKeyInUseLiesInGuardedMemoryOnly(algorithm: Algorithm) throws {
    let watched = try WatchedKey(generating: algorithm)
    let key = try watched.loaded()
    _ = try key.signature(for: [1])
    let found = try ProcessMemory.find(watched.needles)
    withExtendedLifetime(key) {}
    #expect(!found.isEmpty)
    #expect(found.filter { !$0.isGuarded }.isEmpty)
  }

  @Test func aCopyThatWasFreedIsFound() throws {
    try #require(FreedMemory.canBeKept)
    for needle in try WatchedKey(generating: .es256).needles {
      FreedMemory.kept { withExtendedLifetime(needle.planted) {} }
      let found = try ProcessMemory.find([needle])
      #expect(found.contains { !$0.isGuarded })
    }
  }

  @Test func aPlantedCopyIsFound() throws {
    for needle in try WatchedKey(generating: .es256).needles {
      let copy = needle.planted
      let found = try ProcessMemory.find([needle])
      withExtendedLifetime(copy) {}
      #expect(found.contains { !$0.isGuarded })
    }
  }
}
#endif
