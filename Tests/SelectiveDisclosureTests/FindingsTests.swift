/// A failure does not end a verification early, and the first of several is the one that is named. RFC 9901 §7.1, §7.3.

import JOSE
import Synchronization
import Testing

@testable import SelectiveDisclosure

@Suite struct FindingsTests {
  static let name = disclosure(#"["s","name","Ada"]"#)
  static let stray = disclosure(#"["s","stray",1]"#)

  /// The rule that a token breaks, and how many signatures were checked before it was named.
  private func verdict(on forgery: Forgery) throws -> (error: SDJWTError?, signatures: Int) {
    let count = Mutex(0)
    let engine = SignatureEngine { (signature, message, key) throws(JOSEError) in
      count.withLock { $0 += 1 }
      return key.isValid(signature: signature, for: message)
    }
    let text = try forgery.parts().compact
    let error = refusal { () throws(SDJWTError) in
      try Verifier(trusting: Keys.trusted, engine: engine).verify(text, keyBinding: Demands.required, at: Demands.now)
    }
    return (error, count.withLock { $0 })
  }

  /// A token with Key Binding whose payload holds these members too.
  private func forgery(_ members: String, disclosing disclosures: [String]) -> Forgery {
    var forgery = Forgery("\(members),\(Keys.confirmation)", disclosing: disclosures)
    forgery.keyBinding = KeyBindingForgery()
    return forgery
  }

  @Test func theHoldersSignatureIsCheckedThoughADisclosureFailed() throws {
    let element = disclosure(#"["s",1]"#)
    let chained = disclosure(#"["s",\#(placeholder(element))]"#)
    let rows: [(Forgery, Rule?)] = [
      (forgery(digests([digest(FindingsTests.name)]), disclosing: [FindingsTests.name]), nil),
      (
        forgery(digests([digest(FindingsTests.name)]), disclosing: [FindingsTests.name, FindingsTests.stray]),
        .disclosureUnreferenced
      ),
      (forgery(digests([decoy(1), decoy(1)]), disclosing: []), .digestRepeated),
      (forgery(digests([digest(element)]), disclosing: [element]), .propertyDisclosureExpected),
      (
        forgery(#""a":[\#(placeholder(FindingsTests.name))]"#, disclosing: [FindingsTests.name]),
        .elementDisclosureExpected
      ),
      (forgery(#""a":[\#(placeholder(chained))]"#, disclosing: [chained]), .placeholderChained),
      (
        forgery(#"\#(digests([digest(FindingsTests.name)])),"name":1"#, disclosing: [FindingsTests.name]),
        .claimNameTaken
      ),
      (forgery(#""exp":1"#, disclosing: []), .expired),
    ]
    for (forgery, rule) in rows {
      let (error, signatures) = try verdict(on: forgery)
      #expect(error?.rule == rule)
      #expect(signatures == 2, "\(String(describing: rule))")
    }
  }

  @Test func theFirstFailureIsTheOneThatIsNamed() throws {
    var twice = forgery(#"\#(digests([decoy(1), decoy(1)])),"exp":1"#, disclosing: [FindingsTests.stray])
    #expect(try verdict(on: twice).error == SDJWTError(.digestRepeated, at: ["payload", "_sd", "1"]))
    twice.keyBinding?.payload = KeyBindingTests.payload(setting: "nonce", to: #""another""#)
    #expect(try verdict(on: twice).error == SDJWTError(.digestRepeated, at: ["payload", "_sd", "1"]))

    // What ends the walk does not hide what came before it.
    let nested = forgery(#"\#(digests([decoy(1), decoy(1)])),"a":{"_sd_alg":"sha-256"}"#, disclosing: [])
    #expect(try verdict(on: nested).error == SDJWTError(.digestRepeated, at: ["payload", "_sd", "1"]))
  }

  @Test func nothingIsGivenOutAfterAFailure() throws {
    let text = try forgery(#""exp":1"#, disclosing: []).parts().compact
    #expect(throws: SDJWTError.self) {
      try Verifier(trusting: Keys.trusted).verify(text, keyBinding: Demands.required, at: Demands.now)
    }
    #expect(throws: SDJWTError.self) {
      try Holder(trusting: Keys.trusted).accept(
        SDJWT(parsing: String(text[...text.lastIndex(of: "~")!])), at: Demands.now)
    }
  }
}
