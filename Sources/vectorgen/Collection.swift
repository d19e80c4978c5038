/// Gathers the vectors of all folders and sees that they hang together.

import Conformance

/// The suite in the making.
struct Collection {
  private(set) var vectors: [String: Vector] = [:]

  /// What is wrong with the scenarios themselves.
  enum Fault: Error {
    case idTwice(String)
    case originMissing(String)
    case unchanged(String)
    case titleTwice(String)
  }

  mutating func add<Input>(_ cases: [Case<Input>]) throws {
    for scenario in cases {
      let vector = try scenario.vector
      guard vectors.updateValue(vector, forKey: vector.id) == nil else { throw Fault.idTwice(vector.id) }
    }
  }

  mutating func add<Input>(_ cases: Case<Input>...) throws { try add(cases) }

  /// All vectors, sorted by id. Throws if a reject vector was made from none that is accepted, or is the same as that
  /// one, and if two have the same title.
  func finished() throws -> [Vector] {
    var titles: Set<String> = []
    for vector in vectors.values {
      guard titles.insert(vector.title).inserted else { throw Fault.titleTwice(vector.id) }
      guard let origin = vector.origin else { continue }
      guard let good = vectors[origin.vector], case .accept = good.expectation, good.action == vector.action else {
        throw Fault.originMissing(vector.id)
      }
      guard good.given != vector.given else { throw Fault.unchanged(vector.id) }
    }
    return vectors.values.sorted { $0.id < $1.id }
  }
}
