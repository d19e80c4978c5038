/// Issuing, by number of Disclosures.

import Benchmark
import LearningRecords
import Workloads

let benchmarks: @Sendable () -> Void = {
  // The library counts no allocations and no instructions here; ratios are what scripts/bench is for.
  Benchmark.defaultConfiguration = .init(metrics: [.wallClock, .throughput, .peakMemoryResident])
  for count in [0, 10, 30, 100] {
    Benchmark("issue, \(count) Disclosures") { benchmark in
      let cast = try Cast(.es256, holders: 1)
      let record = Record.flat(shown: count, of: count)
      let issuer = Issuer(signingWith: cast.school)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations { blackHole(try record.issued(by: issuer, to: cast.wallets[0])) }
    }
  }
}
