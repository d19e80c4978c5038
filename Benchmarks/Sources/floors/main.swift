import Measuring
import Limits
import Workloads
import LearningRecords
for record in [Record.reference, try .badge(), try .workRecord(), try .universityRecord(), try .stateRecord()] {
  let cast = try Cast(.es256, holders: record.leaves > 500 ? 2 : 32)
  let p = try Presentations(record, by: cast, .bound)
  let limit = try CheckLimit(p.texts.enumerated().flatMap { try SignedMessage.all(in: $1, issuer: cast.school.publicKey, holder: cast.wallets[$0].publicKey) })
  let plain = try Verifier.plain(p), pinned = Verifier.pinned(p), none = Verifier.withoutSignatures(p)
  let n = p.texts.count
  let r = try Rounds(of: [Work(operations: n) { try limit.run() }, Work(operations: n) { try p.verify(with: plain) }, Work(operations: n) { try p.verify(with: pinned) }, Work(operations: n) { try p.verify(with: none) }], rounds: 15)
  print(record.name, record.leaves, p.bytes, p.disclosures, "limit", r.time(0).median*1e6, "plain", r.rate(of: 1, beside: 0), "pinned", r.rate(of: 2, beside: 0), "rest", r.cost(of: 3, beside: 0), r.time(3).median*1e6)
}
