/// Provisional list.

extension Vocabulary {
  static let all: [Vocabulary] = []
}
enum NeutralTypes { static func contains(_ name: String) -> Bool { false } }
enum KnownFrameworks { static func contains(host: String) -> Bool { false } }
