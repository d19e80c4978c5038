/// RSA: one padding for one key, and a signature as long as the modulus and below it. RFC 7518 §3.3, §3.5, RFC 8017 §8.

import Conformance
import ExactArithmetic
import SelectiveDisclosure
import VectorSigning

enum RSAVectors {
  static func add(to suite: inout Collection) throws {
    try addNumbers(to: &suite)
    try addPSS(to: &suite)
    try addPKCS1(to: &suite)
  }

  private static func addNumbers(to suite: inout Collection) throws {
    for (key, other) in [(TestKey.issuerPS256, TestKey.issuerRS256), (.issuerRS256, .issuerPS256)] {
      let good = try SignatureCases.good(key)
      try suite.add(good)
      try SignatureCases.add(beside: good, key, to: &suite)
      let modulus = try key.number("n")
      let rows: [(name: String, title: String, change: @Sendable ([UInt8]) -> [UInt8])] = [
        ("modulus", "is the modulus", { _ in modulus }),
        ("all-ones", "is a number beyond the modulus", { _ in [UInt8](repeating: 0xFF, count: 256) }),
        ("zeros", "is zero", { _ in [UInt8](repeating: 0, count: 256) }),
        ("one", "is one", { _ in [UInt8](repeating: 0, count: 255) + [1] }),
        ("half", "is half as long as the modulus", { Array($0.prefix(128)) }),
      ]
      for row in rows {
        try suite.add(
          good.refusing(
            row.name, "The \(key.algorithm) signature \(row.title).", by: .issuerSignatureInvalid, at: "/signature",
            covers: ["SDJ-V-04"], mutation: "the signature \(row.title)"
          ) { input in
            input.afterIssuing = { try $0.bend(row.change) }
          })
      }
      try suite.add(
        good.refusing(
          "padded-as-\(other.algorithm.lowercased())",
          "The header says \(key.algorithm) and the signature has the padding of \(other.algorithm).",
          by: .issuerSignatureInvalid, at: "/signature", covers: ["SDJ-V-03", "SDJ-V-04"],
          mutation: "the same RSA key signs with the other padding"
        ) { $0.issuerKey = other },
        // Whoever checks it as the header says finds that it holds.
        good.refusing(
          "signed-as-\(other.algorithm.lowercased())",
          "The Issuer's key is for \(key.algorithm), and the same RSA key signs with \(other.algorithm).",
          by: .algorithmNotTheKeys, at: "/header/alg", covers: ["SDJ-V-02", "SDJ-V-03"],
          mutation: "the same RSA key signs with \(other.algorithm), and alg says so"
        ) {
          $0.header = SignatureCases.header(other.algorithm)
          $0.issuerKey = other
        })
    }
    for key in [TestKey.issuerPS384, .issuerPS512] {
      let good = try SignatureCases.good(key)
      try suite.add(
        good,
        Self.made(good, "sha-256", "is made with SHA-256") { [key = try key.rsa] in
          key.signPSS($0, salt: [UInt8](repeating: 7, count: 32), hash: .sha256)
        },
        good.refusing(
          "signed-as-ps256", "The Issuer's key is for \(key.algorithm), and the same RSA key signs with PS256.",
          by: .algorithmNotTheKeys, at: "/header/alg", covers: ["SDJ-V-02", "SDJ-V-03"],
          mutation: "the same RSA key signs with PS256, and alg says so"
        ) {
          $0.header = SignatureCases.header("PS256")
          $0.issuerKey = .issuerPS256
        })
    }
  }

  /// A PSS salt has the size of the hash, and the hash is the one that `alg` names. RFC 7518 §3.5.
  private static func addPSS(to suite: inout Collection) throws {
    let good = try SignatureCases.good(.issuerPS256)
    let key = try TestKey.issuerPS256.rsa
    let salt = [UInt8](repeating: 7, count: 64)
    let rows: [(name: String, title: String, sign: @Sendable ([UInt8]) -> [UInt8])] = [
      ("salt-empty", "has no salt", { key.signPSS($0, salt: [], hash: .sha256) }),
      ("salt-20", "has a salt of 20 bytes", { key.signPSS($0, salt: Array(salt.prefix(20)), hash: .sha256) }),
      ("salt-64", "has a salt of 64 bytes", { key.signPSS($0, salt: salt, hash: .sha256) }),
      ("sha-384", "is made with SHA-384", { key.signPSS($0, salt: Array(salt.prefix(48)), hash: .sha384) }),
    ]
    try suite.add(rows.map { Self.made(good, $0.name, $0.title, $0.sign) })
    try suite.add(
      good.accepting("other-salt", "The PS256 signature has another salt of 32 bytes.", covers: ["SDJ-V-04"]) {
        $0.afterIssuing = { $0.sign { key.signPSS($0, salt: Array(salt.prefix(32)), hash: .sha256) } }
      })
  }

  /// The encoded message is compared whole. RFC 8017 §8.2.2.
  private static func addPKCS1(to suite: inout Collection) throws {
    let good = try SignatureCases.good(.issuerRS256)
    let key = try TestKey.issuerRS256.rsa
    let rows: [(name: String, title: String, level: Vector.Level, encode: @Sendable ([UInt8]) -> [UInt8])] = [
      (
        "garbage-after", "has little padding and other bytes after the digest", .must,
        { message in
          let info = info(of: message)
          return [0, 1] + ones(8) + [0] + info + ones(256 - 11 - info.count)
        }
      ),
      (
        "garbage-before", "has other bytes between the padding and the digest", .must,
        { message in
          let info = info(of: message)
          return [0, 1] + ones(8) + [0] + ones(256 - 11 - info.count) + info
        }
      ),
      (
        "block-type-two", "has the block type of encryption", .must,
        { message in
          let info = info(of: message)
          return [0, 2] + ones(253 - info.count) + [0] + info
        }
      ),
      (
        "digest-bare", "has the digest without the name of its hash", .must,
        { message in
          [0, 1] + ones(221) + [0] + ReferenceHash.sha256.digest(of: message)
        }
      ),
      (
        "sha-384", "is made with SHA-384", .must,
        { message in
          EncodedMessage.pkcs1(ReferenceHash.sha384.digest(of: message), hash: .sha384, byteCount: 256)
        }
      ),
      (
        "null-missing", "lacks the NULL beside the name of the hash", .strict,
        { message in
          let info = DER.sequence(
            DER.sequence([6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1])
              + DER.octetString(ReferenceHash.sha256.digest(of: message)))
          return [0, 1] + ones(253 - info.count) + [0] + info
        }
      ),
    ]
    try suite.add(
      rows.map { row in Self.made(good, row.name, row.title, level: row.level) { key.sign(encoded: row.encode($0)) } })
  }

  /// The token with a signature made in another way.
  private static func made(
    _ good: Case<TokenInput>, _ name: String, _ title: String, level: Vector.Level = .must,
    _ sign: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) -> Case<TokenInput> {
    good.refusing(
      name, "The \(good.input.issuerKey.algorithm) signature \(title).", by: .issuerSignatureInvalid,
      at: "/signature", covers: ["SDJ-V-03", "SDJ-V-04"], mutation: "the signature \(title)", level: level
    ) {
      $0.afterIssuing = { $0.sign(sign) }
    }
  }

  private static func ones(_ count: Int) -> [UInt8] { [UInt8](repeating: 0xFF, count: count) }

  /// The end of a good encoded message: the name of the hash and the digest.
  private static func info(of message: [UInt8]) -> [UInt8] {
    EncodedMessage.pkcs1(ReferenceHash.sha256.digest(of: message), hash: .sha256, byteCount: 256).suffix(51)
  }
}
