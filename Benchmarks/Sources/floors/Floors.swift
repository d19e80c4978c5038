/// Measures every floor and fails if one is broken: `floors [--lanes] [--times N]`.
///
/// A floor that does not hold is measured up to seven times more, longer and a while later, before it counts as broken: what else
/// a host does moves ratios by a sixth for half a minute. With `--times` the measured work is done so many times over: each
/// floor must break then, or it checks nothing. Status 0 if all is as it must be.

import Foundation
import Measuring

@main
enum Floors {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let repeats = arguments.drop { $0 != "--times" }.dropFirst().first.flatMap(Int.init) ?? 1
    let floors =
      arguments.contains("--lanes")
      ? try LaneFloors(repeats: repeats).floors() : try FloorTable(repeats: repeats).floors()
    print(row("", "median", "q1", "q3", "floor", "breaks at"))
    var broken: [Floor] = []
    for floor in floors where try await !holds(floor, rounds: repeats == 1 ? 31 : 7, FloorTable.turn) {
      broken.append(floor)
    }
    for _ in 0..<7 where !broken.isEmpty && repeats == 1 {
      print("measuring again what is broken")
      try await Task.sleep(for: .seconds(20))
      var again: [Floor] = []
      for floor in broken where try await !holds(floor, rounds: 45, 3 * FloorTable.turn) { again.append(floor) }
      broken = again
    }
    print("\(floors.count - broken.count) hold, \(broken.count) broken")
    exit(broken.count == (repeats == 1 ? 0 : floors.count) ? 0 : 1)
  }

  /// Measures a floor and prints its line.
  private static func holds(_ floor: Floor, rounds: Int, _ seconds: Double) async throws -> Bool {
    let measured = try await floor.measure(rounds, seconds)
    let holds = floor.holds(measured.median)
    let sign = floor.side == .atLeast ? ">=" : "<="
    print(
      row(
        floor.name, number(measured.median), number(measured.q1), number(measured.q3), sign + number(floor.bound),
        number(floor.breaksAt)), holds ? "holds" : "BROKEN")
    return holds
  }

  private static func number(_ value: Double) -> String { String(format: "%.3f", value) }

  private static func row(_ name: String, _ cells: String...) -> String {
    let padded = cells.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }
    return name.padding(toLength: 52, withPad: " ", startingAt: 0) + padded.joined() + "  "
  }
}
