/// Verification with and without a table of the key's multiples, against libcrypto's own, signature by signature.

import Testing
import Wycheproof

@testable import OpenSSLCrypto

// Tables are counted in the whole process, so these tests do not run beside each other.
@Suite(.serialized) struct FixedKeyTests {
  /// One key in all three ways.
  private struct Ways {
    let plain, fixed: ECPublicKey
    let library: LibraryECDSA

    init(_ curve: ECCurve, x: [UInt8], y: [UInt8]) throws {
      plain = try ECPublicKey(curve: curve, x: x, y: y)
      fixed = try ECPublicKey(curve: curve, x: x, y: y)
      fixed.buildTable()
      library = try LibraryECDSA(curve, x: x, y: y)
      #expect(fixed.hasTable && !plain.hasTable)
    }

    init(_ key: ECPublicKey) throws { try self.init(key.curve, x: key.x, y: key.y) }

    /// What all three say; nil, and an issue, if they do not say the same.
    func verdict(_ signature: [UInt8], digest: [UInt8]) throws -> Bool? {
      let verdict = try library.verify(signature, digest: digest)
      let ours = signature.withUnsafeBytes {
        (plain.verify($0, forDigest: digest), fixed.verify($0, forDigest: digest))
      }
      #expect(OpenSSLError.isQueueEmpty)
      return ours == (verdict, verdict) ? verdict : nil
    }
  }

  @Test(arguments: ECCurve.allCases) func everyWaySaysTheSame(curve: ECCurve) throws {
    var random = SplitMix64(state: UInt64(curve.byteCount))
    let workshop = try CurveWorkshop(curve)
    let order = ECDSATests.order(curve)
    let one = [UInt8](repeating: 0, count: curve.byteCount - 1) + [1]
    let minusOne = try workshop.difference(order, one)
    // Keys of chance, and those where a sum meets its own summand or its opposite.
    var scalars = try (0..<4).map { _ in try workshop.product(random.bytes(curve.byteCount), one) }
    scalars += [one, minusOne, one.dropLast() + [2], try workshop.difference(order, one.dropLast() + [2])]
    let keys = try scalars.map { try ECPrivateKey(curve: curve, d: Lent(bytes: $0)) }
    let ways = try keys.map { try Ways($0.publicKey) }
    var (valid, invalid) = (0, 0)
    for round in 0..<(curve == .p256 ? 17_000 : 1500) {
      let place = round % keys.count
      let message = random.bytes(round % 40)
      let digest = curve.hash.digest(of: message)
      var other = digest
      var signature = try keys[place].sign(message)
      let (r, s) = (Array(signature[..<curve.byteCount]), Array(signature[curve.byteCount...]))
      let bad = [
        [UInt8](repeating: 0, count: curve.byteCount), order, minusOne, one,
        [UInt8](repeating: 0xff, count: curve.byteCount), try workshop.difference(order, r), r, s,
        random.bytes(curve.byteCount),
      ][Int.random(in: 0..<9, using: &random)]
      var key = place
      var mustBe: Bool?
      switch round % 16 {
      case 0...5: mustBe = true
      // The other signature of the same nonce.
      case 6:
        signature = r + (try workshop.difference(order, s))
        mustBe = true
      case 7...9: signature[Int.random(in: 0..<signature.count, using: &random)] ^= 1 << UInt8(round % 8)
      case 10: other = random.bytes(digest.count)
      case 11: key = (place + 1) % keys.count
      case 12: signature = bad + s
      case 13: signature = r + bad
      // The sum is infinity, or of two equal points.
      default:
        let same = try workshop.product(digest, workshop.inverse(scalars[place]))
        signature = (round % 16 == 14 ? same : try workshop.difference(order, same)) + s
      }
      let verdict = try ways[key].verdict(signature, digest: other)
      #expect(verdict != nil && (mustBe == nil || verdict == mustBe), "\(curve) \(round): \(signature) over \(other)")
      if verdict == true { valid += 1 } else { invalid += 1 }
    }
    print("ECDSA in three ways, \(curve): \(valid) valid, \(invalid) not, all agreed")
    #expect(valid > 0 && invalid > valid)
  }

  @Test(arguments: ECCurve.allCases) func aSumAboveTheOrderIsTakenModuloIt(curve: ECCurve) throws {
    let digest = curve.hash.digest(of: ECDSATests.sample)
    let one = [UInt8](repeating: 0, count: curve.byteCount - 1) + [1]
    for s in [one, [UInt8](repeating: 0x5a, count: curve.byteCount - 1)] {
      let s = [UInt8](repeating: 0, count: curve.byteCount - s.count) + s
      let (key, signature) = try CurveWorkshop(curve).signatureAboveOrder(over: digest, s: s)
      #expect(try Ways(key).verdict(signature, digest: digest) == true)
      var near = signature
      near[curve.byteCount - 1] ^= 1
      #expect(try Ways(key).verdict(near, digest: digest) == false)
    }
  }

  @Test(
    .enabled(if: Wycheproof.folder != nil, Comment(rawValue: Wycheproof.absence)),
    arguments: [
      ("ecdsa_secp256r1_sha256_p1363", ECCurve.p256), ("ecdsa_secp384r1_sha384_p1363", .p384),
      ("ecdsa_secp521r1_sha512_p1363", .p521), ("ecdsa_secp256r1_sha256", .p256),
    ])
  func everyWaySaysWhatWycheproofSays(name: String, curve: ECCurve) throws {
    // The last file's signatures are in DER: not one of them is r || s.
    let isFixedWidth = name.hasSuffix("p1363")
    try Wycheproof(name).judge(name + " in three ways", expecting: { isFixedWidth && $0.result == "valid" }) { group in
      let ways = try Ways(WycheproofTests.key(curve, group))
      return { signature, message in
        do {
          let verdict = try ways.verdict(signature, digest: curve.hash.digest(of: message))
          #expect(verdict != nil, "\(name): the three disagree")
          return verdict ?? false
        } catch {
          Issue.record(error)
          return false
        }
      }
    }
  }

  @Test(arguments: ECCurve.allCases) func aKeyUsedByManyTasksGetsItsTableOnce(curve: ECCurve) async throws {
    let key = try ECPrivateKey.generate(curve)
    let (good, bad) = (try key.sign([1]), try key.sign([2]))
    let uses = try curve.group().usesWorthATable
    #expect(!key.publicKey.hasTable)
    let allRight = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<(uses / 4)).allSatisfy { _ in
            guard key.publicKey.verify(good, for: [1]), !key.publicKey.verify(bad, for: [1]) else { return false }
            key.publicKey.countUse()
            return true
          }
        }
      }
      return await group.reduce(true) { $0 && $1 }
    }
    #expect(allRight && key.publicKey.hasTable)
  }

  @Test func aKeyGetsNoTableBeforeItPays() throws {
    let key = try ECPrivateKey.generate(.p384).publicKey
    let uses = try ECCurve.p384.group().usesWorthATable
    for _ in 1..<uses { key.countUse() }
    #expect(!key.hasTable)
    key.countUse()
    #expect(key.hasTable)
  }

  @Test func thereAreNotMoreTablesThanTheLimit() throws {
    func keys(_ count: Int) throws -> [ECPublicKey] {
      try (0..<count).map { _ in
        let key = try ECPrivateKey.generate(.p521).publicKey
        key.buildTable()
        return key
      }
    }
    func withTables(_ keys: [ECPublicKey]) -> Int { keys.filter(\.hasTable).count }
    var held = try keys(FixedKeyTable.limit + 3)
    // Tests of other modules may have some.
    #expect(withTables(held) <= FixedKeyTable.limit && withTables(held) > FixedKeyTable.limit / 2)
    let without = try #require(held.last)
    #expect(!without.hasTable)
    // A table goes with its key, and another key can have one.
    held.removeAll()
    without.buildTable()
    #expect(without.hasTable)
  }
}

/// Numbers of chance that are the same in every run.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
  }
}
