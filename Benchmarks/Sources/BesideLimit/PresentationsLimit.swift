/// The limit of verifying presentations.

public import LearningRecords
internal import Limits
public import Measuring
public import Workloads

extension Presentations {
  /// The signatures of all of them.
  var signatures: [SignedMessage] {
    get throws {
      try zip(texts, cast.wallets).flatMap { text, wallet in
        try SignedMessage.all(in: text, issuer: cast.school.publicKey, holder: wallet.publicKey)
      }
    }
  }

  /// Every signature, with keys parsed beforehand.
  public func limit() throws -> Work {
    let limit = try CheckLimit(signatures)
    return Work(operations: texts.count) { try limit.run() }
  }

  /// The hashes of what was signed, which are a part of the limit. The Verifier makes them where it reads a token, so that
  /// `sd_hash` can go on from there; they are taken off where the work beside the signatures is told.
  public func hashesOfLimit() throws -> Work {
    let limit = try CheckLimit(signatures)
    return Work(operations: texts.count) { limit.hash() }
  }

  /// What the limit is called.
  public var limitName: String {
    switch binding {
    case .bound: "2 signature checks"
    case .unbound: "1 signature check"
    }
  }

  /// Verifying each of them once, by a Verifier that trusts the issuer by name and has done so for a while.
  public func workOfTrusting() throws -> Work {
    let work = self.work(.trusting(self))
    for _ in 0..<(4_000 / texts.count) { try work.run() }
    return work
  }

  /// Verifying all of them as one batch on one thread, by a Verifier that trusts the issuer by name.
  public func workOfBatch() -> Work {
    let verifier = BatchVerifier(.trusting(self))
    let batch = texts.map { BatchVerifier.Presentation($0, keyBinding: demand) }
    return Work(operations: batch.count) {
      for verdict in verifier.verify(batch, at: Cast.now) { _ = try verdict.get() }
    }
  }

  /// Verifying each of them once.
  public func work(_ verifier: Verifier) -> Work {
    Work(operations: texts.count) { try verify(with: verifier) }
  }
}
