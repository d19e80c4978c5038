/// Precision and recall of every detector on the labelled lines.

import Foundation
import LearningRecords
import Testing

struct LeakLineTests {
  @Test func everyLineIsRead() {
    #expect(LeakLine.all.count > 1000)
    #expect(!LeakLine.all.contains { $0 == nil })
  }

  @Test func everyClassHasItsLinesAndCleanTextItsTraps() {
    let lines = LeakLine.all.compactMap(\.self)
    for detector in LeakDetector.allCases {
      #expect(lines.count { $0.labels.contains(detector) } >= 20, "\(detector.rawValue)")
    }
    #expect(lines.count { $0.labels.isEmpty } >= 150)
  }

  /// The floors stand a little below what was measured.
  @Test(arguments: [(LeakLine.Split.heldOut, 0.9, 0.8, 4), (.fresh, 0.6, 0.8, 6)])
  func theScanIsAsGoodAsMeasured(_ split: LeakLine.Split, recall: Double, precision: Double, flaggedClean: Int) {
    let (scores, flagged, clean) = LeakLineTests.measure(split)
    LeakLineTests.show(split, scores, flagged, clean)
    for (detector, score) in scores {
      #expect(score.recall >= recall, "\(detector.rawValue)")
      #expect(score.precision >= precision, "\(detector.rawValue)")
    }
    #expect(scores.first { $0.0 == .withheldValue }?.1.recall ?? 0 >= 0.95)
    #expect(flagged <= flaggedClean)
  }

  /// The figures that people read are those of the lines that nothing was made with.
  @Test func theREADMEShowsWhatIsMeasured() throws {
    let (scores, flagged, clean) = LeakLineTests.measure(.fresh)
    let heldOut = Dictionary(uniqueKeysWithValues: LeakLineTests.measure(.heldOut).0)
    let readme = URL(filePath: #filePath).appending(path: "../../../../README.md").standardized
    let text = try String(contentsOf: readme, encoding: .utf8)
    for (detector, fresh) in scores {
      let numbers = [fresh.precision, fresh.recall, heldOut[detector]?.precision ?? 0, heldOut[detector]?.recall ?? 0]
        .map { String(format: "%.2f", $0) }
      let row = "| `\(detector.rawValue)` | \(numbers.joined(separator: " | ")) | \(fresh.found + fresh.missed) |"
      #expect(text.contains(row), "the README lacks \(row)")
    }
    #expect(text.contains("\(flagged) of \(clean) clean lines"))
  }

  @Test func theLinesForTuningAreAllFound() {
    let (scores, flagged, _) = LeakLineTests.measure(.tune)
    #expect(scores.allSatisfy { $0.1.recall >= 0.95 && $0.1.precision >= 0.95 })
    #expect(flagged <= 2)
  }

  private static func measure(_ split: LeakLine.Split) -> ([(LeakDetector, DetectorScore)], flagged: Int, clean: Int) {
    var scores: [LeakDetector: DetectorScore] = [:]
    var (flagged, clean) = (0, 0)
    for line in LeakLine.all.compactMap(\.self) where line.split == split {
      let found = Set(LeakScanner(withheld: line.withheld).findings(in: line.text).map(\.detector))
      if line.labels.isEmpty {
        clean += 1
        if !found.isEmpty { flagged += 1 }
      }
      for detector in LeakDetector.allCases {
        scores[detector, default: DetectorScore()].count(
          isLabelled: line.labels.contains(detector), isFound: found.contains(detector))
      }
    }
    return (LeakDetector.allCases.map { ($0, scores[$0] ?? DetectorScore()) }, flagged, clean)
  }

  private static func show(
    _ split: LeakLine.Split, _ scores: [(LeakDetector, DetectorScore)], _ flagged: Int, _ clean: Int
  ) {
    print("Leak scan, lines \(split.rawValue): detector, precision, recall, found, wrong, missed")
    for (detector, score) in scores {
      let name = detector.rawValue.padding(toLength: 16, withPad: " ", startingAt: 0)
      let numbers = String(
        format: "%5.2f %5.2f %5d %5d %5d", score.precision, score.recall, score.found, score.wrong, score.missed)
      print("  \(name)\(numbers)")
    }
    print("  \(flagged) of \(clean) clean lines were flagged")
  }
}
