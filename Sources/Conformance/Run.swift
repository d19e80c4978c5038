/// What came of asking one implementation a list of vectors.

/// One implementation's results.
public struct Run: Sendable {
  /// Who was asked.
  public let description: ImplementationDescription
  /// One result for each vector, in their order.
  public let results: [Result]
  /// The last lines that its process wrote to standard error.
  public let lastWords: [String]

  /// Why it could not be asked anything, if so.
  public let fault: String?

  /// A vector and what came of it.
  public struct Result: Sendable {
    /// The vector.
    public let vector: Vector
    /// What came of it.
    public let judgement: Judgement

    /// Whether this is no failure.
    public var isFine: Bool { judgement.outcome == .agreed || judgement.outcome == .skipped }
  }

  /// Asks our own engine.
  /// - Throws: the first fault of a vector.
  public init(_ engine: Engine, _ vectors: [Vector], version: String) throws(VectorError) {
    var results: [Result] = []
    for vector in vectors {
      do {
        let answer = try engine.answer(vector)
        results.append(Result(vector: vector, judgement: Judgement(answer, to: vector.expectation, .exact)))
      } catch {
        throw error.inside(vector.id + ".json")
      }
    }
    let features = Set(vectors.flatMap(\.features))
    self.init(
      description: ImplementationDescription(
        name: "scrim", version: version, actions: Vector.Action.allCases, features: features),
      results: results, lastWords: [])
  }

  init(description: ImplementationDescription, results: [Result], lastWords: [String], fault: String? = nil) {
    (self.description, self.results, self.lastWords, self.fault) = (description, results, lastWords, fault)
  }

  /// How many results have each outcome.
  public var counts: [Outcome: Int] { Dictionary(grouping: results, by: \.judgement.outcome).mapValues(\.count) }

  /// Name and version.
  public var name: String { [description.name, description.version].filter { !$0.isEmpty }.joined(separator: " ") }
}
