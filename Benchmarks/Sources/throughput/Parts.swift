/// What a verification of the reference presentation consists of.

import BesideLimit
import CryptoPrimitives
import LearningRecords
import Measuring
import OpenSSLCrypto
import Workloads

/// One part, timed by itself, on the very bytes of the presentations.
struct Part: Codable {
  let mode: String
  let name: String
  let micros: Double
  /// As a share of the limit in the same rounds.
  let ofLimit: Double

  /// The parts of the plain path and of the path of a trusted issuer; what is left of each is its last part.
  static func all(_ plan: Plan) throws -> [Part] {
    let presentations = try Presentations(.reference, by: try Cast(.es256, holders: 16), .bound)
    let pieces = try presentations.texts.map(Pieces.init)
    let holders = presentations.cast.wallets.map(\.publicKey)
    let count = pieces.count
    let works = [
      try presentations.limit(),
      try presentations.work(.plain(presentations)),
      try presentations.workOfTrusting(),
      presentations.work(.withoutSignatures(presentations)),
      Work(operations: count) { for (piece, key) in zip(pieces, holders) { try piece.keyBinding.verify(with: key) } },
      Work(operations: count) { for piece in pieces { piece.hash() } },
      Work(operations: count) { for piece in pieces { try piece.decode() } },
      Work(operations: count) { for piece in pieces { try piece.parse() } },
      try presentations.hashesOfLimit(),
    ]
    let rounds = try Rounds(of: works, rounds: plan.rounds, turns: plan.turns, seconds: plan.turn)
    let limit = rounds.time(0).median * 1e6
    func share(_ work: Int) -> Double { rounds.cost(of: work, beside: 0).median }
    let withoutSignatures = rounds.cost(of: 3, without: 8, beside: 0).median
    var parts: [Part] = []
    for (mode, whole) in [("plain", share(1)), ("trusted issuer", share(2))] {
      let small = [("SHA-256", share(5)), ("base64url", share(6)), ("JSON", share(7))]
      let rest = withoutSignatures - small.reduce(0) { $0 + $1.1 }
      let shares =
        [("issuer's signature", whole - withoutSignatures - share(4)), ("Holder's signature", share(4))] + small
        + [("walk, keys and the rest", rest)]
      parts += shares.map { Part(mode: mode, name: $0, micros: $1 * limit, ofLimit: $1) }
    }
    return parts
  }
}

/// A presentation taken apart, for each step by itself.
private struct Pieces {
  let keyBinding: CompactJWS
  let hashed: [ArraySlice<UInt8>]
  let encoded: [ArraySlice<UInt8>]
  let texts: [[UInt8]]

  init(_ text: [UInt8]) throws {
    let segments = text.split(separator: UInt8(ascii: "~"))
    let issuer = try CompactJWS(parsing: segments[0])
    keyBinding = try CompactJWS(parsing: segments[segments.count - 1])
    let disclosures = Array(segments[1..<(segments.count - 1)])
    // What the issuer signed is hashed for the signature already.
    hashed = disclosures + [text[issuer.signingInput.endIndex..<segments[segments.count - 1].startIndex]]
    encoded =
      disclosures
      + [issuer, keyBinding].flatMap { [$0.headerText, $0.payloadText, $0.signatureText] }
    var texts: [[UInt8]] = []
    for part in disclosures + [issuer.headerText, issuer.payloadText, keyBinding.headerText, keyBinding.payloadText] {
      texts.append(try Base64URL.decode(part))
    }
    self.texts = texts
  }

  func hash() { for bytes in hashed { _ = SHA2.sha256.digest(of: bytes) } }
  func decode() throws { for part in encoded { _ = try Base64URL.decode(part) } }
  func parse() throws { for text in texts { _ = try JSONDocument(parsing: text) } }
}
