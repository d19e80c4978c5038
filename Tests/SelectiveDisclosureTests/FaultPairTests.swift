/// However many things are wrong with a presentation, it is refused, and by the first of them. RFC 9901 §7.1, §7.3.

import JOSE
import StrictJSON
import Synchronization
import Testing

@testable import SelectiveDisclosure

@Suite struct FaultPairTests {
  /// The presentation with these faults, applied in their order.
  private func scene(_ faults: [Fault]) -> FaultScene {
    var scene = FaultScene()
    for fault in faults { fault.spoil(&scene) }
    return scene
  }

  /// Expects that the presentation is refused by the first of its faults, in whatever order its Disclosures come, and that
  /// the Holder's signature is checked unless one of them ends the verification.
  private func expectFirst(of faults: [Fault]) throws {
    let scene = scene(faults)
    let goesOn = faults.allSatisfy { $0.course == .goesOn }
    for isReversed in [false, true] {
      let count = Mutex(0)
      let engine = SignatureEngine { (signature, message, key) throws(JOSEError) in
        count.withLock { $0 += 1 }
        return key.isValid(signature: signature, for: message)
      }
      let text = try scene.token(reversed: isReversed).compact()
      let error = refusal { () throws(SDJWTError) in
        try FaultScene.verifier(asking: engine).verify(text, keyBinding: Demands.required, at: Demands.now)
      }
      expect(error, of: faults, exactly: !isReversed)
      #expect((count.withLock { $0 } == 2) == goesOn, "\(faults)")
    }
    guard faults.allSatisfy(\.isForHolder) else { return }
    var received = scene
    received.keyBinding = nil
    let text = try received.token().compact()
    let error = refusal { () throws(SDJWTError) in
      try Holder(trusting: Keys.trusted, limits: FaultScene.limits).accept(SDJWT(parsing: text), at: Demands.now)
    }
    expect(error, of: faults, exactly: true)
  }

  private func expect(_ error: SDJWTError?, of faults: [Fault], exactly isInPlace: Bool) {
    let names = faults.map(\.testDescription).joined(separator: "; ")
    #expect(error?.rule == faults.first?.rule, "\(names)")
    if isInPlace, let place = faults.first?.place { #expect(error?.location.description == place, "\(names)") }
  }

  @Test func withoutAFaultItIsAccepted() throws {
    for isReversed in [false, true] {
      let text = try FaultScene().token(reversed: isReversed).compact()
      let payload = try FaultScene.verifier().verify(text, keyBinding: Demands.required, at: Demands.now)
      #expect(payload["name"] == "Ada")
      #expect(payload["address"] == ["city": "London"])
      #expect(payload["list"] == ["a"])
    }
  }

  @Test(arguments: Fault.all) func oneFaultIsNamed(_ fault: Fault) throws { try expectFirst(of: [fault]) }

  @Test(arguments: Fault.all.indices) func ofTwoFaultsTheFirstIsNamed(_ number: Int) throws {
    let first = Fault.all[number]
    for second in Fault.all[(number + 1)...] where first.joins(second) { try expectFirst(of: [first, second]) }
  }

  /// All that can be there together without ending the verification, and each time without the first one.
  @Test func ofManyFaultsTheFirstIsNamed() throws {
    var many: [Fault] = []
    for fault in Fault.all where fault.course == .goesOn && many.allSatisfy(fault.joins) { many.append(fault) }
    #expect(many.count > 25)
    while !many.isEmpty {
      try expectFirst(of: many)
      many.removeFirst()
    }
  }

  // A table that leaves a rule out proves nothing about it.
  @Test func everyRuleOfTheWalkHasAFault() {
    let walk: Set<Rule> = [
      .hashAlgorithmNested, .placeholderMisplaced, .placeholderMalformed, .digestsNotStrings,
      .propertyDisclosureExpected,
      .elementDisclosureExpected, .placeholderChained, .claimNameTaken, .digestRepeated, .tooManyDigests,
      .tooManyComparisons, .tooDeep, .disclosureUnreferenced, .disclosureRepeated,
    ]
    #expect(walk.subtracting(Fault.all.map(\.rule)) == [])
    #expect(Set(Fault.all.map(\.testDescription)).count == Fault.all.count)
  }
}
