/// One run: an untimed look at every presentation, then whole passes over the good ones until the time is up.

import Foundation
import LearningRecords
import Limits
import Measuring
import Workloads

/// How to verify.
enum Way: String {
  /// Two signature checks with keys parsed beforehand, and nothing else.
  case limit
  /// `Verifier.verify` with an issuer's key that is never used so often that anything is prepared for it.
  case plain
  /// `Verifier.verify` with a trusted issuer's key.
  case trusting
  /// `Verifier.verify` with an engine that says yes to every signature, for counting the instructions of everything else.
  case bare
}

/// What a peer prints.
struct PeerAnswer: Codable {
  let peer: String
  let accepted: Int
  let rejected: Int
  let count: Int
  let cpu_seconds: Double
}

/// Presentations and how to judge one.
struct PeerRun {
  let answer: PeerAnswer

  static func all(of input: PeerInput, _ way: Way) throws -> PeerRun {
    switch way {
    case .limit:
      let limits = try input.presentations.map { try CheckLimit(signatures(of: $0, input.header)) }
      return try PeerRun("2 signature checks", limits, input) { try $0.run() }
    case .plain, .trusting, .bare:
      let key = input.header.issuerKey
      let trust: TrustedIssuers =
        way == .plain
        ? try .neverWarm(key) : [TrustedIssuer(issuer: input.header.issuer, keys: [key])]
      let engine = way == .bare ? SignatureEngine { _, _, _ in true } : .standard
      let verifier = Verifier(trusting: trust, engine: engine, limits: .longRecord)
      let demand = KeyBindingDemand.required(
        audience: input.header.audience, nonce: input.header.nonce, maxAge: .seconds(300))
      return try PeerRun("Scrim, \(way.rawValue)", input.presentations, input) {
        _ = try verifier.verify($0, keyBinding: demand, at: input.header.now)
      }
    }
  }

  private init<Ready>(_ name: String, _ ready: [Ready], _ input: PeerInput, _ judge: (Ready) throws -> Void) throws {
    let good = ready.filter { one in
      do { try judge(one) } catch { return false }
      return true
    }
    guard !good.isEmpty else { throw PeerInput.Malformed() }
    // A table for a trusted key is made after so many uses: not a part of any rate.
    for _ in 0..<(4_000 / good.count) where name.hasSuffix(Way.trusting.rawValue) { for one in good { try judge(one) } }
    var count = 0
    let start = CPUClock.thread
    var now = start
    var passes = 0
    while input.header.passes.map({ passes < $0 }) ?? (now - start < input.header.seconds) {
      for one in good { try judge(one) }
      count += good.count
      passes += 1
      now = CPUClock.thread
    }
    answer = PeerAnswer(
      peer: name, accepted: good.count, rejected: ready.count - good.count, count: count, cpu_seconds: now - start)
  }

  private static func signatures(of text: [UInt8], _ header: PeerInput.Header) throws -> [SignedMessage] {
    guard case .object(let jwk)? = try Inspection(of: text).payload["cnf"]?["jwk"] else { throw PeerInput.Malformed() }
    return try SignedMessage.all(in: text, issuer: header.issuerKey, holder: VerifyingKey(jwk))
  }
}
