/// People who apply with the records of `RecordExpectations`: as they should, showing too much, and in ways that are refused.

import CryptoPrimitives
import Dispatch
import LearningRecords
import RecordExpectations
import SelectiveDisclosure
import Synchronization

@testable import BlindScreening

/// An application with a record that goes to the reviewers.
struct Applicant {
  let expectation: RecordExpectation
  let manner: Manner
  let pseudonym: String

  enum Manner: String, CaseIterable {
    /// Issued with what the policy conceals, and presented with what it keeps.
    case trimmed
    /// Issued in clear and shown whole.
    case whole
  }
}

/// All applications of one round, and what a run over them needs.
struct Applicants {
  static let audience = "https://jobs.example"
  static let nonce = "7Jt3pQ2x"
  static let postingID = "posting-7"
  static let now: NumericDate = 1_760_000_000

  private(set) var reviewed: [Applicant] = []
  private(set) var refused = 0
  /// The lines of `applications.ndjson`.
  private(set) var lines: [JSON] = []

  private let policy = RedactionPolicy.blindFirstRound
  private let school: SigningKey
  private let clumsy: SigningKey
  private let pseudonyms: PseudonymSource
  private var issuers: Set<String> = []

  /// Applications with these records, to the posting of this key.
  init(with expectations: [RecordExpectation], key: PostingKey) throws {
    school = try SigningKey.generate(.ed25519)
    clumsy = try SigningKey.generate(.ed25519)
    pseudonyms = try PseudonymSource(key: key, postingID: Applicants.postingID)
    let tokens = try tokens(with: expectations)
    for (expectation, tokens) in zip(expectations, tokens) {
      for (applicant, token) in tokens {
        add([.string(token)])
        reviewed.append(applicant)
      }
      guard expectation.isOwn, let record = try expectation.record()?.object else { continue }
      for mishap in Mishap.allCases { try apply(with: record, after: mishap) }
      for name in expectation.names { try add([.string(forged(under: name))], isRefused: true) }
    }
    try applyAgain()
    issuers = Set(try expectations.compactMap { try $0.record() }.map { Applicants.issuer(of: $0) })
  }

  /// Trusts everybody who issued a record.
  var trust: JSON {
    ["issuers": .array(issuers.sorted().map { TrustedIssuer(issuer: $0, keys: [school.publicKey]).json })]
  }

  /// Who applies with each record, and how. To make them takes the most time of all.
  private func tokens(with expectations: [RecordExpectation]) throws -> [[(Applicant, String)]] {
    let results = Mutex([Result<[(Applicant, String)], any Error>](repeating: .success([]), count: expectations.count))
    DispatchQueue.concurrentPerform(iterations: expectations.count) { place in
      let tokens = Result { try self.tokens(with: expectations[place]) }
      results.withLock { $0[place] = tokens }
    }
    return try results.withLock { try $0.map { try $0.get() } }
  }

  private func tokens(with expectation: RecordExpectation) throws -> [(Applicant, String)] {
    guard let record = try expectation.record()?.object else { return [] }
    return try Applicant.Manner.allCases.map { manner in
      let wallet = try SigningKey.generate(.ed25519)
      let token =
        switch manner {
        case .trimmed: try trimmed(record, wallet)
        case .whole: try whole(record, wallet)
        }
      let pseudonym = try pseudonyms.pseudonym(ofThumbprint: wallet.publicKey.thumbprint)
      return (Applicant(expectation: expectation, manner: manner, pseudonym: pseudonym.text), token)
    }
  }

  private mutating func add(_ presentations: [JSON], more: JSONObject = [:], isRefused: Bool = false) {
    if isRefused { refused += 1 }
    var line: JSONObject = ["id": .string("application \(lines.count)"), "presentations": .array(presentations)]
    for (name, value) in more { line[name] = value }
    lines.append(.object(line))
  }

  // MARK: Tokens

  private static func issuer(of record: JSON) -> String { record["iss"]?.string ?? "https://records.example" }

  private func claims(_ record: JSONObject) -> (JSONObject, TrustedIssuers) {
    var claims = record
    let issuer = Applicants.issuer(of: .object(record))
    claims["iss"] = .string(issuer)
    return (claims, [TrustedIssuer(issuer: issuer, keys: [school.publicKey])])
  }

  private func trimmed(_ record: JSONObject, _ wallet: SigningKey) throws -> String {
    let (claims, trusted) = claims(record)
    let issued = try Issuer(signingWith: school, decoys: .filling(multiplesOf: 8)).issue(
      claims, selectivelyDisclosable: policy.concealment(for: claims), boundTo: wallet.publicKey)
    let held = try Holder(trusting: trusted).accept(issued, at: Applicants.now)
    return try Applicants.presentation(of: held, disclosing: policy.preview(held).paths, signedBy: wallet)
  }

  private func whole(
    _ record: JSONObject, _ wallet: SigningKey, nonce: String = Applicants.nonce
  ) throws -> String {
    let (claims, trusted) = claims(record)
    let issued = try Issuer(signingWith: school).issue(claims, selectivelyDisclosable: [], boundTo: wallet.publicKey)
    let held = try Holder(trusting: trusted).accept(issued, at: Applicants.now)
    return try Applicants.presentation(of: held, disclosing: [], nonce: nonce, signedBy: wallet)
  }

  private static func presentation(
    of held: HeldCredential, disclosing paths: [ClaimPath], nonce: String = nonce, signedBy wallet: SigningKey
  ) throws -> String {
    try held.presentation(disclosing: paths, audience: audience, nonce: nonce, issuedAt: now)
      .signed(by: wallet).serialized()
  }

  // MARK: What is refused

  /// What goes wrong with an application. The whole record is in each.
  private enum Mishap: CaseIterable {
    case signatureOfAnother, issuerOfNoTrust, nonceOfAnother, noToken, membersOfTheEmployers
    case subjectsOfTwo, twoHolders
  }

  private mutating func apply(with record: JSONObject, after mishap: Mishap) throws {
    refused += 1
    let name = record.first { $0.name != "@context" }?.value ?? .null
    switch mishap {
    case .signatureOfAnother:
      // The last character of the issuer's signature says two bits; the first says six.
      let parts = try whole(record, clumsy).split(separator: ".", maxSplits: 2).map(String.init)
      add([.string("\(parts[0]).\(parts[1]).\(parts[2].hasPrefix("A") ? "B" : "A")\(parts[2].dropFirst())")])
    case .issuerOfNoTrust:
      var record = record
      record["iss"] = "https://stranger.example"
      add([.string(try whole(record, clumsy))])
    case .nonceOfAnother: add([.string(try whole(record, clumsy, nonce: "another"))])
    case .noToken: add([.string(JSON.object(record).text())])
    case .membersOfTheEmployers:
      add([.string(try whole(record, clumsy))], more: ["resume": .object(record)])
    case .subjectsOfTwo:
      let subject = record["credentialSubject"] ?? .object(record)
      add([
        .string(
          try whole(
            [
              "type": ["VerifiableCredential"],
              "credentialSubject": [["id": "urn:one", "of": subject], ["id": "urn:two", "of": name]],
            ], clumsy))
      ])
    case .twoHolders:
      let other = try SigningKey.generate(.ed25519)
      add([.string(try whole(record, clumsy)), .string(try whole(record, other))])
    }
  }

  /// A token that no honest issuer would sign: something is wrong below a member of this name. The place that a refusal
  /// tells must not lead down to it.
  private func forged(under name: String) throws -> String {
    let payload: JSONObject = [
      "iss": "https://records.example", "cnf": ["jwk": .object(clumsy.publicKey.jwk.json)],
      name: ["_sd": "no list"],
    ]
    let jwt = try CompactJWS.sign(header: ["typ": "dc+sd-jwt"], payload: JSON.object(payload).bytes(), with: school)
    let binding = try CompactJWS.sign(
      header: ["typ": "kb+jwt"], payload: JSON.object(["nonce": .string(Applicants.nonce)]).bytes(), with: clumsy)
    return String(decoding: jwt, as: UTF8.self) + "~" + String(decoding: binding, as: UTF8.self)
  }

  /// The first application comes again, with its id and under another.
  private mutating func applyAgain() throws {
    guard let first = lines.first else { return }
    lines.append(first)
    add(first["presentations"]?.array ?? [])
    lines.append(.string("no application"))
    refused += 3
  }
}

extension RecordExpectation {
  /// What the person is called, and numbers that tell who it is: a number may pass for a place in a list.
  fileprivate var names: Set<String> {
    Set(person + forbidden.map(\.text).filter { Int($0) != nil })
  }
}
