/// A bound on a ratio, and how far from it a measurement may be on a machine that others use too.

import Measuring

/// What must hold of this code on any machine, since only ratios within one process are compared.
struct Floor {
  /// Which side of the bound is good.
  enum Side {
    case atLeast, atMost
  }

  /// How much a disturbed measurement may miss the bound by.
  static let margin = 0.15

  let name: String
  let side: Side
  let bound: Double
  /// Takes so many readings, each of so many seconds.
  let measure: (_ rounds: Int, _ seconds: Double) async throws -> Spread

  /// Where the floor breaks: the bound with its margin.
  var breaksAt: Double {
    switch side {
    case .atLeast: bound * (1 - Floor.margin)
    case .atMost: bound * (1 + Floor.margin)
    }
  }

  /// Whether a median is good.
  func holds(_ median: Double) -> Bool {
    switch side {
    case .atLeast: median >= breaksAt
    case .atMost: median <= breaksAt
    }
  }
}
