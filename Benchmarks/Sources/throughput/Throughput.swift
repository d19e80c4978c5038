/// Times every case beside its limit and prints what it found as one JSON object: `throughput [--quick]`.

import BesideLimit
import Foundation
import Measuring

/// Everything that one run found in this process.
struct Findings: Codable {
  var readings: [Reading] = []
  var growth: [Growth] = []
  var parts: [Part] = []
  var twoCores: TwoCores?
}

@main
enum Throughput {
  static func main() async throws {
    let plan = CommandLine.arguments.contains("--quick") ? Plan.quick : Plan()
    var findings = Findings()
    for algorithm in plan.algorithms {
      for make in try OperationCases(algorithm).all() { findings.readings.append(try told(make(), plan)) }
    }
    for make in try ScreeningCases().all() { findings.readings.append(try told(make(), plan)) }
    findings.growth = try Growth.all(plan)
    findings.parts = try Part.all(plan)
    findings.twoCores = try await TwoCores(rounds: plan.rounds, presentations: 512)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    FileHandle.standardOutput.write(try encoder.encode(findings))
  }

  /// Says how it went on stderr, for whoever waits.
  private static func told(_ made: Case, _ plan: Plan) throws -> Reading {
    let reading = try made.reading(plan)
    let ratio = String(format: "%.3f", reading.ratio.median)
    let what = [reading.operation, reading.name, reading.algorithm, reading.binding].compactMap(\.self)
    FileHandle.standardError.write(Data("\(ratio)  \(what.joined(separator: ", "))\n".utf8))
    return reading
  }
}
