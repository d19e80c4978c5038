/// Gathers the vectors of all folders and sees that they hang together.

import Conformance

/// The suite in the making.
struct Collection {
  private(set) var vectors: [String: Vector] = [:]

  /// What is wrong with the scenarios themselves.
  struct Faults: Error, CustomStringConvertible {
    let sentences: [String]

    var description: String { sentences.joined(separator: "\n") }
  }

  mutating func add<Input>(_ cases: [Case<Input>]) throws {
    for scenario in cases {
      let vector = try scenario.vector
      guard vectors.updateValue(vector, forKey: vector.id) == nil else {
        throw Faults(sentences: ["\(vector.id) is there twice"])
      }
    }
  }

  mutating func add<Input>(_ cases: Case<Input>...) throws { try add(cases) }

  /// All vectors, sorted by id. Throws what is wrong: a title that two have, a reject vector that was made from none that
  /// is accepted or is the same as that one.
  func finished() throws -> [Vector] {
    let sorted = vectors.values.sorted { $0.id < $1.id }
    var sentences: [String] = []
    for same in Dictionary(grouping: sorted, by: \.title).values where same.count > 1 {
      sentences.append("\(same.map(\.id)) have the same title: \(same[0].title)")
    }
    for vector in sorted {
      guard let origin = vector.origin else { continue }
      let good = vectors[origin.vector]
      if case .accept? = good?.expectation, good?.action == vector.action {
        if good?.given == vector.given { sentences.append("\(vector.id) is the same as \(origin.vector)") }
      } else {
        sentences.append("\(vector.id) was made from \(origin.vector), which is not accepted")
      }
    }
    guard sentences.isEmpty else { throw Faults(sentences: sentences.sorted()) }
    return sorted
  }
}
