/// What a key says of its own algorithm. RFC 7518 §3.1, RFC 8725 §3.2, RFC 9864.

internal import JOSE

enum AlgorithmLint {
  /// The check that the algorithm of a key, or of a signature, fails.
  static func checks(_ name: String?, of numbers: LintedKey.Numbers) -> [KeyCheck] {
    guard let name else { return [] }
    guard !isWeak(name) else { return [.algorithmWeak] }
    guard let algorithm = Algorithm(name: name) else { return [.algorithmUnknown] }
    return fits(algorithm, numbers) ? [] : [.algorithmMismatch]
  }

  static func isWeak(_ name: String) -> Bool {
    let name = name.lowercased()
    return name == "none" || name.hasPrefix("hs") || name == "rs1" || name == "rsa1_5"
  }

  private static func fits(_ algorithm: Algorithm, _ numbers: LintedKey.Numbers) -> Bool {
    switch (algorithm, numbers) {
    case (.es256, .ec("P-256", _, _)), (.es384, .ec("P-384", _, _)), (.es512, .ec("P-521", _, _)): true
    case (.ed25519, .okp("Ed25519", _)): true
    case (.ps256, .rsa), (.ps384, .rsa), (.ps512, .rsa), (.rs256, .rsa): true
    default: false
    }
  }
}
