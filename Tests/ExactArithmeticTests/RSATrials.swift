/// Signatures of RSA for two engines to agree on: encodings that are wrong in one place, signed as they are.

import CryptoPrimitives
import Testing
import VectorSigning

@testable import ExactArithmetic

struct RSATrials: TrialSource {
  struct Key {
    let modulus, exponent: Integer
    let signer: DeterministicRSA
  }

  /// Moduli whose size is a multiple of eight bits, one more, one less; small and large exponents. Made once.
  static let keys: [Key] = [(2048, 65537), (2049, 3), (2055, 17), (2048, Integer(words: 1, 13))]
    .compactMap {
      key(bits: $0, exponent: $1)
    }

  private let algorithm: String
  private let hash: ReferenceHash
  private var made: [(trial: Trial, key: Key)] = []

  init(_ algorithm: String, _ hash: ReferenceHash) throws {
    (self.algorithm, self.hash) = (algorithm, hash)
    try #require(Self.keys.count == 4)
  }

  private static func key(bits: Int, exponent: Integer) -> Key? {
    var random = SplitMix64(state: UInt64(bits) ^ UInt64(exponent.bitCount))
    while true {
      let (p, q) = (prime(bits: bits - bits / 2, &random), prime(bits: bits / 2, &random))
      let modulus = p * q
      guard modulus.bitCount == bits, let d = exponent.inverse(modulo: (p - 1) * (q - 1)) else { continue }
      return DeterministicRSA(modulus: modulus.bytes, privateExponent: d.bytes).map {
        Key(modulus: modulus, exponent: exponent, signer: $0)
      }
    }
  }

  private static func prime(bits: Int, _ random: inout SplitMix64) -> Integer {
    while true {
      let number = Integer(bytes: random.bytes((bits + 7) / 8)).shiftedRight(by: (8 - bits % 8) % 8)
      if number.bitCount == bits, number.isProbablyPrime { return number }
    }
  }

  mutating func next(_ random: inout SplitMix64) throws -> Trial {
    let alteration = random.one(of: [
      "valid", "encoding", "encoding", "bit of the encoding", "bit of the signature", "message", "number", "key",
    ])
    guard made.count == 6, Int.random(in: 0..<4, using: &random) > 0, !alteration.hasSuffix("encoding") else {
      let new = signed(&random, alteration)
      if new.trial.alteration == "valid" { made = made.suffix(5) + [new] }
      return new.trial
    }
    var (trial, key) = random.one(of: made)
    trial.alteration = alteration
    alter(&trial, key, &random)
    return trial
  }

  /// A trial with a signature of its own; another alteration than of the encoding is for later.
  private func signed(_ random: inout SplitMix64, _ alteration: String) -> (trial: Trial, key: Key) {
    let key = random.one(of: Self.keys)
    let message = random.bytes(Int.random(in: 0..<150, using: &random))
    var encoded = encoding(of: message, salt: random.bytes(hash.byteCount), hash, key)
    var trial = Trial(algorithm: algorithm, key: jwk(key.modulus, key.exponent), message: message, signature: [])
    switch alteration {
    case "encoding": encoded = wrong(encoded, message, key, &random)
    case "bit of the encoding": encoded = [encoded[0]] + random.flipping(Array(encoded.dropFirst()))
    default: break
    }
    trial.signature = key.signer.sign(encoded: encoded)
    if alteration.hasSuffix("encoding") { trial.alteration = alteration }
    return (trial, key)
  }

  private func alter(_ trial: inout Trial, _ key: Key, _ random: inout SplitMix64) {
    switch trial.alteration {
    case "bit of the signature": trial.signature = random.flipping(trial.signature)
    case "message": trial.message = trial.message.isEmpty ? [0] : random.flipping(trial.message)
    case "number":
      let (s, n) = (Integer(bytes: trial.signature), key.modulus)
      let others = [0, 1, n - 1, n, n - s, s + n, s + 1].compactMap { $0.bytes(width: n.bytes.count) }
      trial.signature =
        Bool.random(using: &random)
        ? random.resizing(trial.signature) : random.one(of: others)
    case "key":
      let n = key.modulus
      let others: [(Integer, Integer)] = [
        (Integer(bytes: random.flipping(n.bytes)), key.exponent), (n, key.exponent + 2), (n, key.exponent + 1), (n, 1),
        (n, n),
        (n + 1, key.exponent), (n.shiftedRight(by: 16), key.exponent), (Self.keys[0].modulus, key.exponent),
        (n, Integer(words: 1, 0, 0, 0, 1)), (n, Integer(words: 2, 0, 0, 0, 1)), (n * n, key.exponent),
      ]
      let other = random.one(of: others)
      trial.key = jwk(other.0, other.1)
    default: break
    }
  }

  private func jwk(_ n: Integer, _ e: Integer) -> [String: String] {
    ["kty": "RSA", "n": Base64URL.encode(n.bytes), "e": Base64URL.encode(e.bytes)]
  }

  private func encoding(of message: [UInt8], salt: [UInt8], _ hash: ReferenceHash, _ key: Key) -> [UInt8] {
    algorithm == "RS256"
      ? EncodedMessage.pkcs1(hash.digest(of: message), hash: hash, byteCount: key.modulus.bytes.count)
      : EncodedMessage.pss(hash.digest(of: message), salt: salt, hash: hash, bitCount: key.modulus.bitCount - 1)
  }

  /// An encoding that is wrong in a way that someone has accepted somewhere.
  private func wrong(_ right: [UInt8], _ message: [UInt8], _ key: Key, _ random: inout SplitMix64) -> [UInt8] {
    let otherHash = random.one(of: ReferenceHash.allCases.filter { $0 != hash })
    guard algorithm == "RS256" else {
      let salts = [0, 1, 20, hash.byteCount - 1, hash.byteCount + 1, right.count - hash.byteCount - 3]
      let salt = random.bytes(random.one(of: salts))
      var trailer = right
      trailer[trailer.count - 1] = 0xCC
      let others = [
        encoding(of: message, salt: salt, hash, key),
        encoding(of: message, salt: random.bytes(otherHash.byteCount), otherHash, key), trailer,
        encoding(of: hash.digest(of: message), salt: random.bytes(hash.byteCount), hash, key),
      ]
      // A longer salt than fits makes no encoding of this size.
      return others.filter { $0.count == right.count }.randomElement(using: &random) ?? trailer
    }
    let (digest, width) = (hash.digest(of: message), right.count)
    let info = Array(right.suffix(51).drop { $0 != 0x30 })
    func padded(_ content: [UInt8], type: UInt8 = 1, with filler: UInt8 = 0xFF) -> [UInt8] {
      [0, type] + [UInt8](repeating: filler, count: max(0, width - content.count - 3)) + [0] + content
    }
    let withoutNull: [UInt8] = [0x30, 47, 0x30, 11] + info[4..<15] + [4, 32] + digest
    let longLength: [UInt8] = [0x30, 0x81, 49] + info.dropFirst(2)
    let garbage = random.bytes(max(0, width - info.count - 11))
    let others: [[UInt8]] = [
      padded(withoutNull), padded(longLength), padded(info, type: 2), padded(info, type: 0, with: 0), padded(digest),
      [0, 1] + [UInt8](repeating: 0xFF, count: 8) + [0] + info + garbage,
      [0, 1] + [UInt8](repeating: 0xFF, count: width - info.count - 3 - garbage.count / 2) + [0] + info
        + garbage.prefix(garbage.count / 2),
      [0, 1, 0] + [UInt8](repeating: 0, count: width - info.count - 3) + info, padded(info + [0]), padded([0] + info),
      [0, 1] + [UInt8](repeating: 0xFF, count: 8) + [0xFE] + [UInt8](repeating: 0xFF, count: width - info.count - 12)
        + [0] + info,
      encoding(of: message, salt: [], otherHash, key),
    ]
    return others.filter { $0.count == width }.randomElement(using: &random) ?? padded(digest)
  }
}
