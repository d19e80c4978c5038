/// Issuing, accepting, presenting and verifying: records of every size, each algorithm, with and without Key Binding.

import BesideLimit
import LearningRecords
import Limits
import Measuring
import Workloads

/// Makes the cases of one algorithm.
struct OperationCases {
  let small: Cast
  let large: Cast
  let algorithm: Algorithm

  init(_ algorithm: Algorithm) throws {
    self.algorithm = algorithm
    // A key of RSA takes a second to make, and a check on P-384 a millisecond.
    small = try Cast(algorithm, holders: [.ps256, .es384].contains(algorithm) ? 2 : 16)
    large = try Cast(algorithm, holders: 2)
  }

  /// Each is made when it is asked for, and let go after its rounds.
  func all() -> [() throws -> Case] {
    var cases: [() throws -> Case] = []
    for binding in Presentations.Binding.allCases {
      for count in [0, 10, 30, 100] { cases.append { try issue(count, binding) } }
      cases.append { try accept(binding) }
      cases.append { try present(binding) }
      cases.append { try verify(.reference, small, binding) }
      cases.append { try verifyTrusting(small, binding) }
      for shown in [1, 10, 30, 100] { cases.append { try verify(.flat(shown: shown, of: 100), small, binding) } }
      cases.append { try verify(try .badge(), small, binding) }
      cases.append { try verify(try .workRecord(), small, binding) }
      cases.append { try verify(try .universityRecord(), large, binding) }
      cases.append { try verify(try .stateRecord(), large, binding) }
    }
    return cases
  }

  private func issue(_ count: Int, _ binding: Presentations.Binding) throws -> Case {
    let record = Record.flat(shown: count, of: count)
    let issuer = Issuer(signingWith: small.school)
    let wallet = binding == .bound ? small.wallets[0] : nil
    let token = try record.issued(by: issuer, to: wallet)
    let signed = try SignedMessage.all(
      in: Array(token.serialized().utf8), issuer: small.school.publicKey, holder: small.school.publicKey)
    let limit = try SigningLimit(algorithm, message: signed[0].message)
    return Case(
      operation: "issue", name: "\(count) Disclosures", algorithm: algorithm, binding: binding,
      bytes: token.serialized().utf8.count, disclosures: count, limitName: "1 signature",
      work: Work(operations: 1) { _ = try record.issued(by: issuer, to: wallet) },
      limit: Work(operations: 1) { try limit.run() })
  }

  private func accept(_ binding: Presentations.Binding) throws -> Case {
    let record = Record.reference
    let issuer = Issuer(signingWith: small.school)
    let texts = try small.wallets.map {
      try record.issued(by: issuer, to: binding == .bound ? $0 : nil).serialized()
    }
    let limit = try CheckLimit(
      texts.flatMap {
        try SignedMessage.all(in: Array($0.utf8), issuer: small.school.publicKey, holder: small.school.publicKey)
      })
    let holder = Holder(trusting: try .neverWarm(small.school.publicKey))
    return Case(
      operation: "accept", name: "27 Disclosures", algorithm: algorithm, binding: binding, bytes: texts[0].utf8.count,
      disclosures: 27, limitName: "1 signature check",
      work: Work(operations: texts.count) {
        for text in texts { _ = try holder.accept(SDJWT(parsing: text), at: Cast.now) }
      },
      limit: Work(operations: texts.count) { try limit.run() })
  }

  private func present(_ binding: Presentations.Binding) throws -> Case {
    let presentations = try Presentations(.reference, by: small, binding)
    let limit = try SigningLimit(algorithm, message: Array("a KB-JWT".utf8))
    return Case(
      operation: "present", name: "10 of 27 Disclosures", algorithm: algorithm, binding: binding,
      bytes: presentations.bytes, disclosures: 10, limitName: "1 signature",
      work: Work(operations: small.wallets.count) {
        for (held, wallet) in zip(presentations.held, small.wallets) {
          _ = try Presentations.text(of: held, showing: presentations.paths, by: wallet, binding)
        }
      },
      limit: Work(operations: 1) { try limit.run() })
  }

  private func verifyTrusting(_ cast: Cast, _ binding: Presentations.Binding) throws -> Case {
    let presentations = try Presentations(.reference, by: cast, binding)
    return Case(
      operation: "verify, trusted issuer", name: Record.reference.name, algorithm: algorithm, binding: binding,
      bytes: presentations.bytes, disclosures: presentations.disclosures, limitName: presentations.limitName,
      work: try presentations.workOfTrusting(), limit: try presentations.limit())
  }

  private func verify(_ record: Record, _ cast: Cast, _ binding: Presentations.Binding) throws -> Case {
    let presentations = try Presentations(record, by: cast, binding)
    let verifier = try Verifier.plain(presentations)
    return Case(
      operation: "verify", name: record.name, algorithm: algorithm, binding: binding, bytes: presentations.bytes,
      disclosures: presentations.disclosures, limitName: presentations.limitName,
      work: presentations.work(verifier),
      limit: try presentations.limit())
  }
}
