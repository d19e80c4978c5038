/// Takes a record through a policy, once as it is and once from issuer to reviewer, and looks at what came out.

import CryptoPrimitives
import RecordExpectations
import SelectiveDisclosure
import Testing

@testable import LearningRecords

/// What was found in one view or presentation.
struct Showing: Sendable {
  /// Forbidden texts, and where.
  var leaks: [String] = []
  /// Keep values that are not shown.
  var missing: [RecordExpectation.Text] = []
  /// How many keep values there are to show, and how many are shown.
  var expected = 0
  var shown: Int { expected - missing.count }

  init(_ view: JSON, against expectation: RecordExpectation, countingSealed: Bool) {
    let search = SlowSearch(view)
    let keep = expectation.keep.filter { countingSealed || !$0.isSealed }
    expected = keep.count
    missing = keep.filter { search.place(of: $0) == nil }
    leaks = search.leaks(of: expectation.forbidden)
  }

  /// At least nine in ten.
  var showsEnough: Bool { shown * 10 >= expected * 9 }
}

/// What became of one record.
struct RecordProof: Sendable {
  let expectation: RecordExpectation
  /// By the policy alone.
  let review: Showing
  /// By way of an issuer, a holder and a verifier.
  let blind: Showing
  /// Forbidden texts anywhere in what the holder sent.
  let sent: [String]

  /// Nil where the record is not here.
  init?(_ expectation: RecordExpectation, policy: RedactionPolicy = .blindFirstRound) throws {
    guard let record = try expectation.record() else { return nil }
    try self.init(expectation, of: record, policy: policy)
  }

  init(_ expectation: RecordExpectation, of record: JSON, policy: RedactionPolicy = .blindFirstRound) throws {
    self.expectation = expectation
    review = Showing(try policy.review(record).view, against: expectation, countingSealed: true)
    let journey = try Journey(of: try #require(record.object), policy: policy)
    blind = Showing(journey.view, against: expectation, countingSealed: false)
    sent = journey.readable.leaks(of: expectation.forbidden)
  }

  /// One line for a person.
  var line: String {
    let numbers = [
      expectation.forbidden.count, expectation.keep.count, review.shown, blind.shown, review.leaks.count,
      blind.leaks.count, sent.count,
    ]
    return RecordProof.row(expectation.file, numbers.map(String.init))
  }

  /// What is not as it should be.
  var remarks: [String] {
    let missing = Set(review.missing).union(blind.missing).map { "\(expectation.file): not shown: \($0)" }.sorted()
    let leaks = Set(review.leaks).union(blind.leaks).union(sent).map { "\(expectation.file): shown: \($0)" }.sorted()
    return missing + leaks
  }

  static let heading = row("record", ["forbidden", "keep", "reviewed", "verified", "leaks", "blind", "sent"])

  private static func row(_ name: String, _ cells: [String]) -> String {
    name.padded(to: 76) + cells.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined()
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}

/// A record on its way: issued with what the policy conceals, presented with what it keeps, verified and blinded.
private struct Journey {
  let view: JSON
  /// What anybody can read in the presentation.
  let readable: SlowSearch

  private static let now: NumericDate = 1_760_000_000
  /// A state's record of a whole school career shows 1,400 claims.
  private static let limits = Limits(
    tokenBytes: 1 << 20, disclosureBytes: 1 << 16, disclosures: 4096, digests: 1 << 15, comparisons: 1 << 27, depth: 32)
  private static let audience = "https://jobs.example"
  private static let nonce = "7Jt3pQ2x"
  private static let keys = Result { try (issuer: SigningKey.generate(.es256), holder: SigningKey.generate(.es256)) }

  init(of record: JSONObject, policy: RedactionPolicy) throws {
    let keys = try Journey.keys.get()
    var claims = record
    let issuerName = record["iss"]?.string ?? "https://records.example"
    claims["iss"] = .string(issuerName)
    let trusted: TrustedIssuers = [TrustedIssuer(issuer: issuerName, keys: [keys.issuer.publicKey])]
    let issued = try Issuer(signingWith: keys.issuer, decoys: .filling(multiplesOf: 8)).issue(
      claims, selectivelyDisclosable: policy.concealment(for: claims), boundTo: keys.holder.publicKey)
    let held = try Holder(trusting: trusted).accept(
      try SDJWT(parsing: issued.serialized()), at: Journey.now)
    let presentation = try held.presentation(
      disclosing: policy.preview(held).paths, audience: Journey.audience, nonce: Journey.nonce, issuedAt: Journey.now
    ).signed(by: keys.holder).serialized()
    let payload = try Verifier(trusting: trusted, limits: Journey.limits).verify(
      presentation,
      keyBinding: .required(audience: Journey.audience, nonce: Journey.nonce, maxAge: .seconds(300)), at: Journey.now)
    view = try policy.blind(payload).view
    readable = try Journey.read(presentation)
  }

  /// Claims that SD-JWT VC never hides: a verifier needs them, and a reviewer never sees them.
  private static let unhidden = ["iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "aka_vcts", "status"]

  private static func read(_ presentation: String) throws -> SlowSearch {
    let parts = presentation.split(separator: "~").map(String.init)
    var search = SlowSearch()
    let jwt = try #require(parts.first).split(separator: ".").map(String.init)
    var payload = try #require(try json(jwt[1]).object)
    for name in unhidden { payload.removeValue(named: name) }
    search.add(JSON.object(payload).withoutDigests, at: "/payload")
    for (number, disclosure) in parts.dropFirst().dropLast().enumerated() {
      let content = try #require(try json(disclosure).array).dropFirst()
      search.add(JSON.array(Array(content)).withoutDigests, at: "/disclosures/\(number)")
      if content.count == 2, let name = content.first?.string { search.add(.object([name: true]), at: "/disclosed") }
    }
    return search
  }

  private static func json(_ text: String) throws -> JSON {
    try JSON(parsing: Base64URL.decode(text), limits: JSONLimits(bytes: 1 << 24, depth: 64))
  }
}

extension JSON {
  /// The same without digests and placeholders, which are random and say nothing.
  fileprivate var withoutDigests: JSON {
    switch self {
    case .object(let members):
      var rest: JSONObject = [:]
      for (name, value) in members where name != "_sd" { rest[name] = value.withoutDigests }
      return .object(rest)
    case .array(let elements):
      return .array(elements.filter { $0["..."] == nil }.map(\.withoutDigests))
    case .string, .number, .bool, .null: return self
    }
  }
}
