/// ECDSA keys and signatures: RFC 6979 for known answers, FIPS 186-5, RFC 7518 §3.4 and §6.2.

import Testing

@testable import OpenSSLCrypto

@Suite struct ECDSATests {
  struct Known: Sendable {
    let curve: ECCurve
    let d, x, y, r, s: String
  }

  /// RFC 6979 A.2.5, A.2.6 and A.2.7: "sample" under the hash of each curve.
  static let published = [
    Known(
      curve: .p256, d: "C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721",
      x: "60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6",
      y: "7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299",
      r: "EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716",
      s: "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8"),
    Known(
      curve: .p384,
      d: "6B9D3DAD2E1B8C1C05B19875B6659F4DE23C3B667BF297BA9AA47740787137D896D5724E4C70A825F872C9EA60D2EDF5",
      x: "EC3A4E415B4E19A4568618029F427FA5DA9A8BC4AE92E02E06AAE5286B300C64DEF8F0EA9055866064A254515480BC13",
      y: "8015D9B72D7D57244EA8EF9AC0C621896708A59367F9DFB9F54CA84B3F1C9DB1288B231C3AE0D4FE7344FD2533264720",
      r: "94EDBB92A5ECB8AAD4736E56C691916B3F88140666CE9FA73D64C4EA95AD133C81A648152E44ACF96E36DD1E80FABE46",
      s: "99EF4AEB15F178CEA1FE40DB2603138F130E740A19624526203B6351D0A3A94FA329C145786E679E7B82C71A38628AC8"),
    Known(
      curve: .p521,
      d: """
        00FAD06DAA62BA3B25D2FB40133DA757205DE67F5BB0018FEE8C86E1B68C7E75CAA896EB32F1F47C70855836A6D16FCC1466\
        F6D8FBEC67DB89EC0C08B0E996B83538
        """,
      x: """
        01894550D0785932E00EAA23B694F213F8C3121F86DC97A04E5A7167DB4E5BCD371123D46E45DB6B5D5370A7F20FB633155D\
        38FFA16D2BD761DCAC474B9A2F5023A4
        """,
      y: """
        00493101C962CD4D2FDDF782285E64584139C2F91B47F87FF82354D6630F746A28A0DB25741B5B34A828008B22ACC23F924F\
        AAFBD4D33F81EA66956DFEAA2BFDFCF5
        """,
      r: """
        00C328FAFCBD79DD77850370C46325D987CB525569FB63C5D3BC53950E6D4C5F174E25A1EE9017B5D450606ADD152B534931\
        D7D4E8455CC91F9B15BF05EC36E377FA
        """,
      s: """
        00617CCE7CF5064806C467F678D3B4080D6F1CC50AF26CA209417308281B68AF282623EAA63E5B5C0723D8B8C37FF0777B1A\
        20F8CCB1DCCC43997F1EE0E44DA4A67A
        """),
  ]

  static let sample = Array("sample".utf8)

  /// The orders of the groups, SP 800-186 §3.2.1.
  static func order(_ curve: ECCurve) -> [UInt8] {
    switch curve {
    case .p256: hex("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551")
    case .p384: hex("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973")
    case .p521:
      hex("01FF" + String(repeating: "FF", count: 31))
        + hex("FA51868783BF2F966B7FCC0148F709A5D03BB5C9B8899C47AEBB6FB71E91386409")
    }
  }

  @Test(arguments: published) func thePublishedSignaturesAreValid(known: Known) throws {
    let key = try ECPublicKey(curve: known.curve, x: hex(known.x), y: hex(known.y))
    let signature = hex(known.r) + hex(known.s)
    #expect(key.verify(signature, for: ECDSATests.sample))
    signature.withUnsafeBytes {
      #expect(key.verify($0, forDigest: known.curve.hash.digest(of: ECDSATests.sample)))
    }
    #expect(!key.verify(signature, for: Array("Sample".utf8)))
  }

  @Test(arguments: published) func thePublishedPrivateKeyHasItsPoint(known: Known) throws {
    let d = Lent(bytes: hex(known.d))
    let key = try ECPrivateKey(curve: known.curve, d: d, x: hex(known.x), y: hex(known.y))
    #expect(key.publicKey.x == hex(known.x) && key.publicKey.y == hex(known.y))
    #expect(try ECPrivateKey(curve: known.curve, d: d).publicKey == key.publicKey)
    #expect(written(known.curve.byteCount, by: key.copyScalar) == d.bytes)
    #expect(written(known.curve.byteCount + 1, by: key.copyScalar) == nil)
    #expect(written(known.curve.byteCount - 1, by: key.copyScalar) == nil)
    #expect(written(0, by: key.copyScalar) == nil)
    #expect(key.publicKey.verify(try key.sign(ECDSATests.sample), for: ECDSATests.sample))
  }

  @Test(arguments: ECCurve.allCases) func aNewKeySignsAndItsPublicHalfAgrees(curve: ECCurve) throws {
    let key = try ECPrivateKey.generate(curve)
    #expect(try ECPrivateKey.generate(curve).publicKey != key.publicKey)
    for count in [0, 1, 1000] {
      let message = [UInt8](repeating: 5, count: count)
      let signature = try key.sign(message)
      #expect(signature.count == 2 * curve.byteCount)
      #expect(try key.sign(message) != signature)
      #expect(key.publicKey.verify(signature, for: message))
      #expect(!key.publicKey.verify(signature, for: message + [0]))
    }
    let scalar = try #require(written(curve.byteCount, by: key.copyScalar))
    let again = try ECPrivateKey(
      curve: curve, d: Lent(bytes: scalar), x: key.publicKey.x, y: key.publicKey.y)
    #expect(again.publicKey == key.publicKey)
  }

  @Test(arguments: published) func anotherFormOfASignatureIsRefused(known: Known) throws {
    let key = try ECPublicKey(curve: known.curve, x: hex(known.x), y: hex(known.y))
    let (r, s) = (hex(known.r), hex(known.s))
    func isValid(_ signature: [UInt8]) -> Bool { key.verify(signature, for: ECDSATests.sample) }
    func integer(_ bytes: [UInt8]) -> [UInt8] {
      let bytes = Array(bytes.drop { $0 == 0 })
      let body = (bytes[0] & 0x80 == 0 ? [] : [0]) + bytes
      return [2, UInt8(body.count)] + body
    }
    let body = integer(r) + integer(s)
    #expect(!isValid([0x30] + (body.count < 128 ? [] : [0x81]) + [UInt8(body.count)] + body), "DER")
    #expect(!isValid(r + s + [0]), "a byte behind")
    #expect(!isValid([0] + r + s), "a byte in front")
    #expect(!isValid([0] + r + [0] + s), "each half longer by a zero")
    #expect(!isValid(Array(r[1...] + s[1...])), "each half shorter")
    #expect(!isValid(r + s.dropLast()), "the last byte missing")
    #expect(!isValid(r) && !isValid([]), "half, and nothing")
    #expect(!isValid(s + r), "the halves exchanged")
  }

  @Test(arguments: published) func numbersOutsideOfTheGroupAreRefused(known: Known) throws {
    let key = try ECPublicKey(curve: known.curve, x: hex(known.x), y: hex(known.y))
    let (r, s) = (hex(known.r), hex(known.s))
    let zero = [UInt8](repeating: 0, count: known.curve.byteCount)
    let order = ECDSATests.order(known.curve)
    let ones = [UInt8](repeating: 0xff, count: known.curve.byteCount)
    for bad in [zero, order, ones] {
      #expect(!key.verify(bad + s, for: ECDSATests.sample))
      #expect(!key.verify(r + bad, for: ECDSATests.sample))
      #expect(!key.verify(bad + bad, for: ECDSATests.sample))
    }
  }

  @Test(arguments: published) func aDigestOfAnotherSizeIsRefused(known: Known) throws {
    let key = try ECPublicKey(curve: known.curve, x: hex(known.x), y: hex(known.y))
    let digest = known.curve.hash.digest(of: ECDSATests.sample)
    (hex(known.r) + hex(known.s)).withUnsafeBytes { signature in
      #expect(key.verify(signature, forDigest: digest))
      #expect(!key.verify(signature, forDigest: digest + [0]))
      #expect(!key.verify(signature, forDigest: digest.dropLast()))
      #expect(!key.verify(signature, forDigest: []))
    }
  }

  private func error(_ curve: ECCurve, _ x: [UInt8], _ y: [UInt8]) -> OpenSSLError? {
    refusal { () throws(OpenSSLError) in try ECPublicKey(curve: curve, x: x, y: y) }
  }

  @Test(arguments: published) func coordinatesHaveTheExactWidth(known: Known) {
    let (x, y) = (hex(known.x), hex(known.y))
    for (x, y) in [(x + [0], y), ([0] + x, y), (x, [0] + y), (Array(x.dropLast()), y), (x, []), ([], [])] {
      #expect(error(known.curve, x, y) == .coordinateWidth)
    }
  }

  @Test(arguments: published) func aPointOffTheCurveIsRefused(known: Known) {
    let (x, y) = (hex(known.x), hex(known.y))
    let zero = [UInt8](repeating: 0, count: known.curve.byteCount)
    let ones = [UInt8](repeating: 0xff, count: known.curve.byteCount)
    var near = y
    near[near.count - 1] ^= 1
    for (x, y) in [(x, near), (y, x), (zero, zero), (x, zero), (zero, y), (ones, y), (x, ones)] {
      #expect(error(known.curve, x, y) == .pointNotOnCurve)
    }
  }

  @Test func aCoordinateIsNotReducedFirst() throws {
    // A point of P-256 has x = 5. Modulo p, 5 + p is the same, and still no coordinate.
    let x = [UInt8](repeating: 0, count: 31) + [5]
    let y = hex("459243B9AA581806FE913BCE99817ADE11CA503C64D9A3C533415C083248FBCC")
    _ = try ECPublicKey(curve: .p256, x: x, y: y)
    let above = hex("FFFFFFFF00000001000000000000000000000001000000000000000000000004")
    #expect(error(.p256, above, y) == .pointNotOnCurve)
  }

  @Test(arguments: published) func aScalarOutsideOfItsRangeIsRefused(known: Known) throws {
    func error(_ d: [UInt8]) -> OpenSSLError? {
      refusal { () throws(OpenSSLError) in try ECPrivateKey(curve: known.curve, d: Lent(bytes: d)) }
    }
    let order = ECDSATests.order(known.curve)
    var below = order
    below[below.count - 1] -= 1
    var above = order
    above[above.count - 1] += 1
    #expect(error(below) == nil)
    #expect(error([UInt8](repeating: 0, count: order.count - 1) + [1]) == nil)
    #expect(error(order) == .scalarRange)
    #expect(error(above) == .scalarRange)
    #expect(error([UInt8](repeating: 0, count: order.count)) == .scalarRange)
    #expect(error([UInt8](repeating: 0xff, count: order.count)) == .scalarRange)
    #expect(error([0] + hex(known.d)) == .scalarWidth)
    #expect(error(Array(hex(known.d)[1...])) == .scalarWidth)
    #expect(error([]) == .scalarWidth)
  }

  @Test(arguments: published) func halvesOfTwoKeysAreRefused(known: Known) throws {
    let other = try ECPrivateKey.generate(known.curve).publicKey
    #expect(
      refusal { () throws(OpenSSLError) in
        try ECPrivateKey(curve: known.curve, d: Lent(bytes: hex(known.d)), x: other.x, y: other.y)
      } == .halvesDiffer)
  }

  @Test func keysAreEqualWhenCurveAndPointAre() throws {
    let known = ECDSATests.published[0]
    let key = try ECPublicKey(curve: .p256, x: hex(known.x), y: hex(known.y))
    let same = try ECPublicKey(curve: .p256, x: hex(known.x), y: hex(known.y))
    #expect(key == same && Set([key, same]).count == 1)
    #expect(try ECPrivateKey.generate(.p256).publicKey != key)
  }

  @Test(arguments: ECCurve.allCases) func oneKeyServesManyTasks(curve: ECCurve) async throws {
    let key = try ECPrivateKey.generate(curve)
    let good = await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<5).allSatisfy { round in
            let message = [UInt8(task), UInt8(round)]
            do {
              let signature = try key.sign(message)
              return key.publicKey.verify(signature, for: message) && !key.publicKey.verify(signature, for: [])
            } catch {
              return false
            }
          }
        }
      }
      return await group.reduce(true) { $0 && $1 }
    }
    #expect(good)
  }
}

extension ECPublicKey {
  /// Whether the signature is the key's over a message that was hashed already.
  func verify(_ signature: UnsafeRawBufferPointer, forDigest digest: [UInt8]) -> Bool {
    digest.withUnsafeBytes { verify(signature, forDigest: $0) }
  }
}
