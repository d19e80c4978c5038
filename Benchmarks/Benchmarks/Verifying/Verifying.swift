/// Verifying, by record and algorithm.

import Benchmark
import LearningRecords
import Workloads

let benchmarks: @Sendable () -> Void = {
  // The library counts no allocations and no instructions here; ratios are what scripts/bench is for.
  Benchmark.defaultConfiguration = .init(metrics: [.wallClock, .throughput, .peakMemoryResident])
  @Sendable func verify(_ name: String, _ algorithm: Algorithm, _ record: @escaping @Sendable () throws -> Record) {
    Benchmark("verify, \(name), \(algorithm.rawValue)") { benchmark in
      let presentations = try Presentations(record(), by: Cast(algorithm, holders: 4), .bound)
      let verifier = Verifier.trusting(presentations)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations { try presentations.verify(with: verifier) }
    }
  }
  for algorithm in [Algorithm.es256, .es384, .ed25519] { verify("4 reference presentations", algorithm) { .reference } }
  for shown in [1, 10, 30, 100] { verify("4 of \(shown) of 100", .es256) { .flat(shown: shown, of: 100) } }
  verify("4 badges", .es256) { try .badge() }
  verify("4 LER-RS of 120 leaves", .es256) { try .workRecord() }
  verify("4 university CLRs", .es256) { try .universityRecord() }
  verify("4 state CLRs", .es256) { try .stateRecord() }
}
