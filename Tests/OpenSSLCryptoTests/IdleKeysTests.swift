/// Objects between two signatures hold no key. FIPS 186-5 §6.3.

import COpenSSL
import Testing

@testable import OpenSSLCrypto

@Suite struct IdleKeysTests {
  @Test(arguments: ECCurve.allCases) func anObjectThatWaitsHoldsNoKey(_ curve: ECCurve) throws {
    let idle = IdleKeys()
    #expect(idle.take() == nil)
    let key = try curve.newKey()
    #expect(EC_KEY_generate_key(key.pointer) == 1)
    #expect(EC_KEY_get0_private_key(key.pointer) != nil)
    idle.giveBack(key)
    let waiting = try #require(idle.take())
    #expect(waiting === key)
    #expect(EC_KEY_get0_private_key(waiting.pointer) == nil)
    #expect(ECDSA_do_sign([UInt8](repeating: 1, count: 32), 32, waiting.pointer) == nil)
    ERR_clear_error()
  }

  @Test func noMoreWaitThanWereUsedAtOnce() throws {
    let idle = IdleKeys()
    let keys = try (0..<70).map { _ in try ECCurve.p256.newKey() }
    for key in keys { idle.giveBack(key) }
    #expect((0..<70).count { _ in idle.take() != nil } == 64)
  }

  @Test func keysOfOneCurveSignInTurnsWithTheObjectsOfEachOther() async throws {
    let keys = try (0..<4).map { _ in try ECPrivateKey.generate(.p256, in: Lent.self) }
    await withTaskGroup(of: Void.self) { group in
      for task in 0..<8 {
        group.addTask {
          for turn in 0..<50 {
            let key = keys[(task + turn) % keys.count]
            let message: [UInt8] = [UInt8(task), UInt8(turn)]
            do {
              #expect(key.publicKey.verify(try key.sign(message), for: message))
            } catch {
              Issue.record(error)
            }
          }
        }
      }
    }
  }
}
