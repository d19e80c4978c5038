/// Which of many moduli share a prime. Bernstein, "How to find smooth parts of integers" (2004): products up a tree,
/// remainders down it, so that thousands of moduli take seconds and not one division for each pair.

internal import ExactArithmetic

enum SharedFactors {
  /// The groups of places in `moduli` whose numbers share a factor with each other. Numbers must be distinct and positive.
  static func groups(of moduli: [Integer]) -> [[Int]] {
    let sharing = remainders(moduli).enumerated().filter { place, remainder in
      // The product of all others modulo this one: coprime unless somebody shares a factor.
      guard let others = remainder.divided(by: moduli[place]) else { return false }
      return others.greatestCommonDivisor(with: moduli[place]) != 1
    }.map(\.offset)
    return joined(sharing) { moduli[$0].greatestCommonDivisor(with: moduli[$1]) != 1 }
  }

  /// The product of all numbers modulo the square of each.
  private static func remainders(_ moduli: [Integer]) -> [Integer] {
    var levels = [moduli]
    while let level = levels.last, level.count > 1 {
      levels.append(
        stride(from: 0, to: level.count, by: 2).map { $0 + 1 < level.count ? level[$0] * level[$0 + 1] : level[$0] })
    }
    guard var remainders = levels.popLast() else { return [] }
    for level in levels.reversed() {
      remainders = level.enumerated().map { place, number in
        remainders[place / 2].modulo(number * number) ?? 0
      }
    }
    return remainders
  }

  /// Joins places that are related, directly or through others.
  private static func joined(_ places: [Int], by areRelated: (Int, Int) -> Bool) -> [[Int]] {
    var groups: [[Int]] = []
    for place in places {
      let related = groups.indices.filter { group in groups[group].contains { areRelated($0, place) } }
      let merged = related.flatMap { groups[$0] } + [place]
      for index in related.reversed() { groups.remove(at: index) }
      groups.append(merged.sorted())
    }
    return groups
  }
}
