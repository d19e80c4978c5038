/// The rows of the published table *What is constant time, and what is not*: each runs what production runs.

internal import CryptoPrimitives

enum Rows {
  static let all = [
    digestScan, search, equality, select, decode, decodeMalformed, encode, salt, decoy, keyedHash, pseudonym, ed25519,
    unwrap,
  ]

  /// Every size up to 33, which has a whole vector, a rest, and neither.
  static let sizes = 1...33

  /// The key's bytes choose neither a branch nor an address of BLAKE2b.
  private static let keyedHash = Case(
    "keyed-hash", covers: "keys of keyed hashes", samples: 20_000,
    shapes: [
      Shape(name: "key", classes: Pattern.secrets(KeyedHash.keyByteCount)) { key in
        let hash = try KeyedHash(key: SecretBytes(copying: key), purpose: "ctcheck")
        let message = Pattern.bytes(100, seed: 3)
        return { Probe.publish(try hash.digest(of: message, width: .bits256)) }
      }
    ])

  /// Signing with a key whose seed is secret, as a JWS does it.
  private static let ed25519 = Case(
    "ed25519-sign", covers: "Ed25519 private keys", samples: 20_000,
    shapes: [
      Shape(name: "seed", classes: Pattern.secrets(Ed25519.seedByteCount)) { seed in
        let key = try Ed25519.keyPair(seed: SecretBytes(copying: seed))
        let message = Pattern.bytes(100, seed: 5)
        return { Probe.publish(try Ed25519.sign(message, with: key)) }
      }
    ])
}
