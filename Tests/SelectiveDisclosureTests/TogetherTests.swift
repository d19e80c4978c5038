/// Signatures of several presentations checked together: verdicts, rules, places and order stay what they are one by one.

import CryptoPrimitives
import JOSE
import StrictJSON
import Synchronization
import Testing

@testable import SelectiveDisclosure

@Suite struct TogetherTests {
  private static let verifier = Verifier(trusting: Keys.trusted).withLanes(nil)

  private func answers(_ verdicts: [BatchVerifier.Verdict]) -> [Answer] {
    verdicts.map { verdict in Answer { () throws(SDJWTError) in try verdict.get() } }
  }

  /// What the Verifier answers without lanes, with ones that are right, with ones that say nothing, and with this
  /// processor's.
  private func expectSameVerdicts(_ presentations: [BatchVerifier.Presentation], by verifier: Verifier) -> [Answer] {
    let expected = answers(BatchVerifier(verifier.withLanes(nil)).verify(presentations, at: Demands.now))
    let others = [
      verifier.withLanes(), verifier.withLanes { $0.map { _ in false } },
      Self.ofThisProcessor(verifier),
    ]
    for (number, other) in others.enumerated() {
      #expect(answers(BatchVerifier(other).verify(presentations, at: Demands.now)) == expected, "lanes \(number)")
    }
    return expected
  }

  private static func ofThisProcessor(_ verifier: Verifier) -> Verifier {
    var verifier = verifier
    verifier.processing.engine = .standard
    return verifier
  }

  private static func presentation(_ key: SigningKey, by issuer: SigningKey, number: Int) throws -> [UInt8] {
    let token = try Issuer(signingWith: issuer).issue(
      ["iss": .string(Keys.issuerName), "name": "Ada", "number": .number(JSONNumber(number))],
      selectivelyDisclosable: [["name"], ["number"]], boundTo: key.publicKey)
    let trusted = TrustedIssuers.pinned([issuer.publicKey])
    return Array(
      try Holder(trusting: trusted).accept(token, at: Demands.now)
        .presentation(
          disclosing: [["number"]], audience: "https://jobs.example", nonce: "n-0S6_WzA2Mj", issuedAt: 1_700_000_000
        ).signed(by: key).serialized().utf8)
  }

  // Every rule goes through a batch in `expectRefusal`; here many are damaged side by side, in all their kinds of key.
  @Test func damagedPresentationsHaveTheirVerdictsInOrder() throws {
    let kinds: [Algorithm] = [.es256, .es384, .ed25519, .es512]
    let keys = try kinds.map { (issuer: try SigningKey.generate($0), holder: try SigningKey.generate($0)) }
    let good = try (0..<24).map { number in
      try Self.presentation(keys[number / 3 % 4].holder, by: keys[number % 4].issuer, number: number)
    }
    var mutator = Mutator(seed: 61, others: good.map { String(decoding: $0, as: UTF8.self) })
    let texts = (0..<1200).map { $0 % 3 == 0 ? good[$0 % good.count] : mutator.mutated(good[$0 % good.count]) }
    let presentations = texts.map { BatchVerifier.Presentation($0, keyBinding: Demands.required) }
    let expected = expectSameVerdicts(
      presentations, by: Verifier(trusting: .pinned(keys.map(\.issuer.publicKey))))
    let accepted = expected.count { if case .accepted = $0 { true } else { false } }
    #expect(accepted >= 400 && accepted < 600)
  }

  @Test func aBadSignatureAmongGoodOnesIsFoundInItsPlace() throws {
    let good = try (0..<17).map { try Self.presentation(Keys.holder, by: Keys.issuer, number: $0) }
    for place in good.indices {
      for end in ["~", "."] {
        // The issuer's signature ends at the first tilde, the Holder's with the text.
        var texts = good
        let last = end == "~" ? texts[place].firstIndex(of: 0x7E) ?? 0 : texts[place].count
        texts[place][last - 20] = texts[place][last - 20] == 0x41 ? 0x42 : 0x41
        let expected = expectSameVerdicts(
          texts.map { BatchVerifier.Presentation($0, keyBinding: Demands.required) }, by: Self.verifier)
        let rule: Rule = end == "~" ? .issuerSignatureInvalid : .keyBindingSignature
        for (number, answer) in expected.enumerated() {
          if case .refused(let found, _) = answer {
            #expect(number == place && found == rule)
          } else {
            #expect(number != place)
          }
        }
      }
    }
  }

  // Lanes that take everything show which signatures are foreseen: the issuer's and the Holder's.
  @Test func bothSignaturesAreForeseen() throws {
    let asked = Mutex(0)
    let gullible: SignatureEngine.Lanes = { checks in
      asked.withLock { $0 += checks.count }
      return checks.map { _ in true }
    }
    var token = Forgery(Keys.confirmation)
    token.keyBinding = KeyBindingForgery()
    token.issuerKey = Keys.stranger
    token.keyBinding?.key = Keys.stranger
    let presentation = BatchVerifier.Presentation(Array(try token.compact().utf8), keyBinding: Demands.required)
    let verdict = BatchVerifier(Self.verifier.withLanes(gullible)).verify([presentation], at: Demands.now)
    guard case .success = verdict[0] else {
      Issue.record("\(verdict[0])")
      return
    }
    #expect(asked.withLock { $0 } == 2)
  }

  // A verification that stops before the signatures asks the source of keys for nothing, and others ask it once.
  @Test func theSourceOfKeysIsAskedOnceForEachToken() throws {
    let asked = Mutex(0)
    let trusting = TrustedIssuers { _ in
      asked.withLock { $0 += 1 }
      return [Keys.issuer.publicKey]
    }
    var token = Forgery(Keys.confirmation)
    token.keyBinding = KeyBindingForgery()
    let text = Array(try token.compact().utf8)
    let verifier = BatchVerifier(Verifier(trusting: trusting).withLanes())
    let wanted = BatchVerifier.Presentation(text, keyBinding: Demands.required)
    #expect(answers(verifier.verify([wanted, wanted, wanted], at: Demands.now)).count == 3)
    #expect(asked.withLock { $0 } == 3)
    let unwanted = BatchVerifier.Presentation(text, keyBinding: .forbidden)
    #expect(answers(verifier.verify([unwanted, unwanted], at: Demands.now)).count == 2)
    #expect(asked.withLock { $0 } == 3)
    let typed = BatchVerifier(Verifier(trusting: trusting, type: .exactly("other")).withLanes())
    #expect(answers(typed.verify([wanted], at: Demands.now)).count == 1)
    let algorithms = BatchVerifier(Verifier(trusting: trusting, accepting: [.ps256]).withLanes())
    #expect(answers(algorithms.verify([wanted], at: Demands.now)).count == 1)
    #expect(asked.withLock { $0 } == 3)
  }
}
