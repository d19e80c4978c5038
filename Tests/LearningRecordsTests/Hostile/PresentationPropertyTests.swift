/// Whatever a record holds and whatever its issuer concealed: a preview shows what the reviewer will see, no more and no less.

import JOSE
import OpenSSLCrypto
import SelectiveDisclosure
import StrictJSON
import Testing

@testable import LearningRecords

@Suite struct PresentationPropertyTests {
  private static let school = "https://school.example"
  private let key: SigningKey
  private let schools: TrustedIssuers

  init() throws {
    key = try SigningKey.generate(.ed25519)
    schools = [TrustedIssuer(issuer: Self.school, keys: [key.publicKey])]
  }

  private func record(_ generator: inout RecordGenerator) -> JSONObject {
    var record = generator.record()
    record["iss"] = .string(Self.school)
    record["status"] = nil
    return record
  }

  /// Issues and accepts; nil for a record of several subjects.
  private func held(_ record: JSONObject, _ concealment: Concealment) throws -> HeldCredential {
    let token = try Issuer(signingWith: key, decoys: .filling(multiplesOf: 3))
      .issue(record, selectivelyDisclosable: concealment)
    return try Holder(trusting: schools).accept(token, at: 1_700_000_000)
  }

  private func presented(_ held: HeldCredential, _ paths: [ClaimPath]) throws -> ProcessedPayload {
    try Verifier(trusting: schools).verify(
      held.presentation(disclosing: paths).serialized(), keyBinding: .forbidden, at: 1_700_000_000)
  }

  @Test func whatAPolicyConcealsComesBackWhole() throws {
    for seed in 0..<120 {
      var generator = RecordGenerator(seed: UInt64(seed))
      let record = record(&generator)
      let policy = generator.pick(RedactionPolicy.builtIn)
      guard let concealment = try concealment(by: policy, of: record) else { continue }
      let held = try held(record, concealment)
      #expect(held.payload.claims == record, "seed \(seed)")
      let all = try held.presentation(disclosing: [], whole: [[]])
      let payload = try Verifier(trusting: schools).verify(
        all.serialized(), keyBinding: .forbidden, at: 1_700_000_000)
      #expect(payload.claims == record, "seed \(seed)")
    }
  }

  @Test func aPreviewShowsWhatTheReviewerSees() throws {
    for seed in 1_000..<1_200 {
      var generator = RecordGenerator(seed: UInt64(seed))
      let record = record(&generator)
      let policy = generator.pick(RedactionPolicy.builtIn)
      let paths = JSON.object(record).pathsInside([]).filter { path in
        path.components.first != "iss" && generator.once(in: 2)
      }
      guard try concealment(by: policy, of: record) != nil else { continue }
      let isByPolicy = generator.once(in: 2)
      let held = try held(record, isByPolicy ? policy.concealment(for: record) : Concealment(paths))
      let preview = try policy.preview(held)
      let seen = try policy.blind(presented(held, preview.paths)).view
      #expect(preview.view == seen, "seed \(seed) \(policy.name) \(isByPolicy)\n\(JSON.object(record).text())")
    }
  }

  @Test func whatIsWithheldAndCanBeHiddenIsNotSent() throws {
    for seed in 2_000..<2_150 {
      var generator = RecordGenerator(seed: UInt64(seed))
      let record = record(&generator)
      let policy = generator.pick(RedactionPolicy.builtIn)
      let paths = JSON.object(record).pathsInside([]).filter { path in
        path.components.first != "iss" && generator.once(in: 3)
      }
      guard try concealment(by: policy, of: record) != nil else { continue }
      let held = try held(record, generator.once(in: 2) ? policy.concealment(for: record) : Concealment(paths))
      let preview = try policy.preview(held)
      var allowed = Leaves(JSON.object(record), keeping: preview.permitted).counts
      for (text, count) in Leaves(JSON.object(try presented(held, preview.paths).claims)).counts {
        #expect(count <= allowed.removeValue(forKey: text) ?? 0, "seed \(seed) \(policy.name) sends \(text)")
      }
    }
  }

  @Test func aBundleIsWholeOrAbsent() throws {
    for seed in 3_000..<3_150 {
      var generator = RecordGenerator(seed: UInt64(seed))
      let record = record(&generator)
      let policy = generator.pick(RedactionPolicy.builtIn)
      guard let concealment = try concealment(by: policy, of: record) else { continue }
      let preview = try policy.preview(held(record, concealment))
      var isShown: [Bundle: Set<Bool>] = [:]
      for verdict in preview.review.verdicts where verdict.claim.category == .jobRelated && verdict.claim.view != nil {
        guard let bundle = verdict.claim.bundle, !Identifier.isIdentifier(verdict.claim.text ?? "") else { continue }
        isShown[bundle, default: []].insert(verdict.isShown)
      }
      #expect(isShown.values.allSatisfy { $0.count == 1 }, "seed \(seed) \(policy.name)")
    }
  }

  /// What a policy conceals; nil for a record of several subjects.
  private func concealment(by policy: RedactionPolicy, of record: JSONObject) throws -> Concealment? {
    do {
      return try policy.concealment(for: record)
    } catch {
      #expect(error.rule == .severalSubjects)
      return nil
    }
  }
}

extension HolderPreview {
  /// The paths of what may be sent: what is shown, what nobody can hide, and identifiers that a shown claim repeats.
  fileprivate var permitted: Set<ClaimPath> {
    let shown = review.verdicts.filter { $0.isShown }.map(\.claim) + exposed
    return Set(shown.map { ClaimPath(Array($0.path.components.prefix($0.reachable))) } + paths)
  }
}

extension JSON {
  /// The paths of everything inside, parents first.
  func pathsInside(_ path: [ClaimPath.Component]) -> [ClaimPath] {
    let parts: [(step: ClaimPath.Component, value: JSON)] =
      switch self {
      case .object(let members): members.map { (.name($0.name), $0.value) }
      case .array(let elements): elements.enumerated().map { (.index($0), $1) }
      case .string, .number, .bool, .null: []
      }
    return parts.flatMap { [ClaimPath(path + [$0.step])] + $0.value.pathsInside(path + [$0.step]) }
  }
}

/// How often each scalar stands in a value.
private struct Leaves {
  private(set) var counts: [String: Int] = [:]

  init(_ value: JSON, keeping paths: Set<ClaimPath>? = nil) { add(value, [], paths) }

  private mutating func add(_ value: JSON, _ path: [ClaimPath.Component], _ paths: Set<ClaimPath>?) {
    switch value {
    case .object(let members): for (name, value) in members { add(value, path + [.name(name)], paths) }
    case .array(let elements): for (place, value) in elements.enumerated() { add(value, path + [.index(place)], paths) }
    case .string, .number, .bool, .null:
      if paths.map({ paths in (1...path.count).contains { paths.contains(ClaimPath(Array(path.prefix($0)))) } }) ?? true
      {
        counts[value.text(), default: 0] += 1
      }
    }
  }
}
