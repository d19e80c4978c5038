/// Measures every floor and fails if one is broken: `floors [--lanes] [--times N]`.
///
/// With `--lanes` it measures those of batches in eight lanes, for which it has to be built with the trait `MultiBuffer`.
/// A floor that does not hold is measured again, longer, and once more before it counts as broken: where another program has the
/// processor's other half, ratios move by a sixth for some seconds. With `--times` the measured work is done so many times
/// over: each floor must break then, or it checks nothing. Status 0 if all is as it must be.

import Foundation
import Measuring

@main
enum Floors {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let repeats = arguments.drop { $0 != "--times" }.dropFirst().first.flatMap(Int.init) ?? 1
    var broken = 0
    print(row("", "median", "q1", "q3", "floor", "breaks at"))
    let floors =
      arguments.contains("--lanes")
      ? try LaneFloors(repeats: repeats).floors() : try FloorTable(repeats: repeats).floors()
    for floor in floors {
      var measured = try await floor.measure(repeats == 1 ? 31 : 7, FloorTable.turn)
      var verdict = floor.holds(measured.median) ? "holds" : "BROKEN"
      for _ in 0..<2 where verdict == "BROKEN" && repeats == 1 {
        measured = try await floor.measure(45, 3 * FloorTable.turn)
        verdict = floor.holds(measured.median) ? "holds, measured again" : "BROKEN"
      }
      if verdict == "BROKEN" { broken += 1 }
      let sign = floor.side == .atLeast ? ">=" : "<="
      print(
        row(
          floor.name, number(measured.median), number(measured.q1), number(measured.q3),
          sign + number(floor.bound), number(floor.breaksAt)), verdict)
    }
    print("\(floors.count - broken) hold, \(broken) broken")
    exit(broken == (repeats == 1 ? 0 : floors.count) ? 0 : 1)
  }

  private static func number(_ value: Double) -> String { String(format: "%.3f", value) }

  private static func row(_ name: String, _ cells: String...) -> String {
    let padded = cells.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }
    return name.padding(toLength: 52, withPad: " ", startingAt: 0) + padded.joined() + "  "
  }
}
