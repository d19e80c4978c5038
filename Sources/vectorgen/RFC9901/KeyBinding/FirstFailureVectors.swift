/// One change that breaks two rules: the one that comes first in the order of the steps is named. RFC 9901 §7.1, §7.3.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum FirstFailureVectors {
  static func add(to suite: inout Collection) throws {
    try suite.add(disclosures().flatMap(\.inEveryForm))
    try suite.add(times().flatMap(\.inEveryForm))
    try suite.add(keyBindings().flatMap(\.inEveryForm))
  }

  /// Steps 3 to 5 of §7.1 come before the KB-JWT, whose `sd_hash` the same change breaks.
  private static func disclosures() throws -> [Case<TokenInput>] {
    let inner = property("city", #""Kampala""#, salt: 5001)
    let outer = property("address", "{\(sd(inner))}", salt: 5002)
    var input = TokenInput(sd(outer) + "," + TestKey.holder.confirmation, disclosing: [outer, inner])
    input.keyBinding = KeyBindingInput()
    input.demand = Demand.required
    let good = try Case(
      "first-failure/nested".inKeyBinding, "A claim and the claim around it are disclosed to a Verifier.",
      .disclosureUnreferenced, covers: ["SDJ-V-18", "SDJ-K-18"], input,
      giving: #""address":{"city":"Kampala"},\#(TestKey.holder.confirmation)"#)
    func bad(
      _ name: String, _ title: String, at place: String, mutation: String,
      change: @escaping @Sendable (inout TokenParts) -> Void
    ) -> Case<TokenInput> {
      good.refusing(
        name, title, by: .disclosureUnreferenced, at: place, covers: ["SDJ-V-18", "SDJ-K-18", "T01"],
        mutation: mutation
      ) { $0.afterPresenting = change }
    }
    return [
      good,
      bad(
        "stray-after-signing", "A stray Disclosure was appended after the KB-JWT was made.", at: "/disclosures/2",
        mutation: "a Disclosure of another credential is appended afterwards"
      ) { $0.disclosures.append(property("city", #""Gulu""#, salt: 5003)) },
      bad(
        "outer-lost-after-signing", "The outer of two nested Disclosures got lost after the KB-JWT was made.",
        at: "/disclosures/0", mutation: "the first Disclosure is taken out afterwards"
      ) { $0.disclosures.removeFirst() },
      bad(
        "last-rewritten-after-signing", "The last Disclosure was given another value after the KB-JWT was made.",
        at: "/disclosures/1", mutation: "the value of the last Disclosure is another afterwards"
      ) { $0.disclosures[1] = property("city", #""Gulu""#, salt: 5001) },
    ]
  }

  /// Step 6 of §7.1 comes before the time of the KB-JWT.
  private static func times() throws -> [Case<TokenInput>] {
    let good = try BoundCredential.good().accepting(
      "first-failure/expiring".inKeyBinding, "A credential that expires tomorrow is shown with Key Binding.", .expired,
      covers: ["SDJ-K-14"], payload: BoundCredential.processed(#""exp":1700086400,"# + TestKey.holder.confirmation)
    ) {
      let members = #","exp":1700086400,"# + TestKey.holder.confirmation
      $0.payload = TokenInput.payload(BoundCredential.digests + members)
    }
    return [
      good,
      good.refusing(
        "expired-and-old", "A presentation is shown again after its credential expired.", by: .expired,
        at: "/payload/exp", covers: ["SDJ-K-14"], mutation: "the receiver's clock is a week later"
      ) { $0.now = 1_700_604_810 },
    ]
  }

  /// What a KB-JWT says is not looked at before its signature holds; then the steps of §7.3 in their order.
  private static func keyBindings() throws -> [Case<TokenInput>] {
    let good = try BoundCredential.good()
    let faults = [
      KeyBindingFault(
        name: "of-a-stranger", title: "Another Holder's KB-JWT for another presentation is put in.",
        rule: .keyBindingSignature, location: "/signature", covers: ["SDJ-K-12", "SDJ-K-18", "T12"],
        mutation: "the KB-JWT is one that another Holder made for another presentation"
      ) {
        $0.key = .stranger
        $0.covering = { "\($0)\(BoundCredential.city)~" }
      },
      KeyBindingFault(
        name: "of-last-year", title: "A KB-JWT of last year's application is put in.", rule: .keyBindingTime,
        location: "/payload/iat", covers: ["SDJ-K-14", "SDJ-K-15", "T10"],
        mutation: "the KB-JWT is one that answered another nonce a year earlier"
      ) { $0.payload = #"{"iat":1668464010,"aud":"https://jobs.example","nonce":"n-1T7_XyB3Nk","sd_hash":"SD_HASH"}"# },
      KeyBindingFault(
        name: "of-another-verifier", title: "A KB-JWT that answered another Verifier is put in.",
        rule: .keyBindingNonce, location: "/payload/nonce", covers: ["SDJ-K-15", "SDJ-K-16", "T11"],
        mutation: "the KB-JWT is one that answered another Verifier's nonce"
      ) {
        $0.payload = #"{"iat":1700000000,"aud":"https://other.example","nonce":"n-1T7_XyB3Nk","sd_hash":"SD_HASH"}"#
      },
      KeyBindingFault(
        name: "of-another-choice", title: "A KB-JWT that showed another choice to another Verifier is put in.",
        rule: .keyBindingAudience, location: "/payload/aud", covers: ["SDJ-K-16", "SDJ-K-18", "T08"],
        mutation: "the KB-JWT is one that another Verifier got with another choice of Disclosures"
      ) {
        $0.payload = KeyBindingInput.payload(setting: "aud", to: #""https://other.example""#)
        $0.covering = { "\($0)\(BoundCredential.city)~" }
      },
    ]
    return faults.map { good.refusing($0, in: "first-failure") }
  }
}
