/// RSA keys and signatures: RFC 8017 §8, RFC 7518 §3.3, §3.5 and §6.3.

import Testing

@testable import OpenSSLCrypto

@Suite struct RSATests {
  static let sample = Array("sample".utf8)

  private static func privateKey() throws -> RSAPrivateKey {
    let key = try PEMKey(parsing: PEMFixtures.rsaPrivate.utf8)
    guard case .rsaPrivate(let key) = key else { throw OpenSSLError.pemKeyKind }
    return key
  }

  private static func publicKey() throws -> RSAPublicKey { try privateKey().publicKey }

  private func error(_ modulus: [UInt8], _ exponent: [UInt8]) -> OpenSSLError? {
    refusal { () throws(OpenSSLError) in try RSAPublicKey(modulus: modulus, exponent: exponent) }
  }

  @Test func signaturesComputedByHandAreValid() throws {
    let key = try RSATests.publicKey()
    #expect(key.byteCount == 256 && key.exponent == [1, 0, 1])
    #expect(key.verifyPKCS1(RSAFixtures.pkcs1, for: RSATests.sample))
    #expect(key.verifyPSS(RSAFixtures.pss256, for: RSATests.sample, hash: .sha256))
    #expect(key.verifyPSS(RSAFixtures.pss384, for: RSATests.sample, hash: .sha384))
    #expect(key.verifyPSS(RSAFixtures.pss512, for: RSATests.sample, hash: .sha512))
  }

  @Test func theSaltIsAsLongAsTheHashAndTheMaskIsMadeByIt() throws {
    let key = try RSATests.publicKey()
    #expect(!key.verifyPSS(RSAFixtures.pss256WithoutSalt, for: RSATests.sample, hash: .sha256))
    #expect(!key.verifyPSS(RSAFixtures.pss256ShortSalt, for: RSATests.sample, hash: .sha256))
    #expect(!key.verifyPSS(RSAFixtures.pss256OtherMask, for: RSATests.sample, hash: .sha256))
  }

  @Test func aDigestInfoWithoutItsNullIsRefused() throws {
    #expect(try !RSATests.publicKey().verifyPKCS1(RSAFixtures.pkcs1WithoutNull, for: RSATests.sample))
  }

  @Test func oneSchemeIsNotTheOther() throws {
    let key = try RSATests.publicKey()
    #expect(!key.verifyPKCS1(RSAFixtures.pss256, for: RSATests.sample))
    #expect(!key.verifyPSS(RSAFixtures.pkcs1, for: RSATests.sample, hash: .sha256))
    #expect(!key.verifyPSS(RSAFixtures.pss256, for: RSATests.sample, hash: .sha384))
    #expect(!key.verifyPKCS1(RSAFixtures.pkcs1, for: RSATests.sample, hash: .sha512))
    #expect(!key.verifyPKCS1(RSAFixtures.pkcs1, for: Array("Sample".utf8)))
    #expect(!key.verifyPSS(RSAFixtures.pss256, for: Array("Sample".utf8), hash: .sha256))
    #expect(OpenSSLError.isQueueEmpty)
  }

  @Test func aSignatureIsAsLongAsTheModulus() throws {
    let key = try RSATests.publicKey()
    for other in [[0] + RSAFixtures.pss256, RSAFixtures.pss256 + [0], Array(RSAFixtures.pss256.dropLast()), []] {
      #expect(!key.verifyPSS(other, for: RSATests.sample, hash: .sha256))
    }
    for other in [[0] + RSAFixtures.pkcs1, RSAFixtures.pkcs1 + [0], Array(RSAFixtures.pkcs1.dropLast()), []] {
      #expect(!key.verifyPKCS1(other, for: RSATests.sample))
    }
    // Numbers at and above the modulus, 0 and 1.
    let one = [UInt8](repeating: 0, count: 255) + [1]
    for other in [key.modulus, [UInt8](repeating: 0xff, count: 256), one, [UInt8](repeating: 0, count: 256)] {
      #expect(!key.verifyPSS(other, for: RSATests.sample, hash: .sha256))
      #expect(!key.verifyPKCS1(other, for: RSATests.sample))
    }
    #expect(OpenSSLError.isQueueEmpty)
  }

  @Test(arguments: SHA2.allCases) func whatWeSignWeVerify(hash: SHA2) throws {
    let key = try RSATests.privateKey()
    let signature = try key.signPSS(RSATests.sample, hash: hash)
    #expect(signature.count == 256)
    #expect(try key.signPSS(RSATests.sample, hash: hash) != signature)
    #expect(key.publicKey.verifyPSS(signature, for: RSATests.sample, hash: hash))
    for other in SHA2.allCases where other != hash {
      #expect(!key.publicKey.verifyPSS(signature, for: RSATests.sample, hash: other))
    }
  }

  @Test func sizesOfTheModulusHaveLimits() throws {
    let good = try RSATests.publicKey().modulus
    #expect(error(good, [1, 0, 1]) == nil)
    #expect(error(good, [3]) == nil)
    #expect(error([0x7f] + good.dropFirst(), [1, 0, 1]) == .modulusSize, "2047 bits")
    #expect(error(Array(good[128...]), [1, 0, 1]) == .modulusSize, "1024 bits")
    #expect(error([1] + good, [1, 0, 1]) == nil, "2049 bits")
    let longest = [0xff] + [UInt8](repeating: 0xab, count: 2046) + [0xff]
    #expect(error(longest, [1, 0, 1]) == nil, "16384 bits")
    #expect(error([1] + longest, [1, 0, 1]) == .modulusSize, "16385 bits")
  }

  @Test func weakModuliAreRefused() throws {
    let good = try RSATests.publicKey().modulus
    #expect(error(good.dropLast() + [good[255] & 0xfe], [1, 0, 1]) == .modulusWeak)
    #expect(error(RSAFixtures.rocaModulus, [1, 0, 1]) == .modulusWeak)
  }

  @Test func exponentsThatCannotServeAreRefused() throws {
    let good = try RSATests.publicKey().modulus
    #expect(error(good, [1]) == .publicExponent)
    #expect(error(good, [2]) == .publicExponent)
    #expect(error(good, [1, 0, 0]) == .publicExponent)
    let ones = { (count: Int) in [UInt8](repeating: 0xff, count: count) }
    #expect(error(good, ones(32)) == nil)
    #expect(error(good, [1] + ones(32)) == .publicExponent)
    #expect(error(good + good, ones(8)) == nil)
    #expect(error(good + good, [1] + ones(8)) == .publicExponent)
  }

  @Test func aNumberHasOneEncoding() throws {
    let good = try RSATests.publicKey().modulus
    #expect(error([0] + good, [1, 0, 1]) == .integerEncoding)
    #expect(error(good, [0, 1, 0, 1]) == .integerEncoding)
    #expect(error([], [1, 0, 1]) == .integerEncoding)
    #expect(error(good, []) == .integerEncoding)
    #expect(error(good, [0]) == .integerEncoding)
  }

  @Test func keysAreEqualWhenBothNumbersAre() throws {
    let key = try RSATests.publicKey()
    #expect(try key == RSAPublicKey(modulus: key.modulus, exponent: key.exponent))
    #expect(try key != RSAPublicKey(modulus: key.modulus, exponent: [3]))
  }

  @Test func oneKeyServesManyTasks() async throws {
    let key = try RSATests.privateKey()
    let good = await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          do {
            let signature = try key.signPSS([UInt8(task)], hash: .sha256)
            return key.publicKey.verifyPSS(signature, for: [UInt8(task)], hash: .sha256)
          } catch {
            return false
          }
        }
      }
      return await group.reduce(true) { $0 && $1 }
    }
    #expect(good)
  }
}
