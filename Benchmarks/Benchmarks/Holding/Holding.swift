/// Accepting and presenting.

import Benchmark
import LearningRecords
import Workloads

let benchmarks: @Sendable () -> Void = {
  // The library counts no allocations and no instructions here; ratios are what scripts/bench is for.
  Benchmark.defaultConfiguration = .init(metrics: [.wallClock, .throughput, .peakMemoryResident])
  Benchmark("accept, 27 Disclosures") { benchmark in
    let presentations = try Presentations(.reference, by: Cast(.es256, holders: 1), .bound)
    let holder = Holder(trusting: presentations.cast.trust)
    let text = presentations.issued[0].serialized()
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(try holder.accept(SDJWT(parsing: text), at: Cast.now)) }
  }
  for binding in Presentations.Binding.allCases {
    Benchmark("present, 10 of 27 Disclosures, \(binding.rawValue)") { benchmark in
      let presentations = try Presentations(.reference, by: Cast(.es256, holders: 1), binding)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        blackHole(
          try Presentations.text(
            of: presentations.held[0], showing: presentations.paths, by: presentations.cast.wallets[0], binding))
      }
    }
  }
}
