/// The leak scan of names: whoever writes a member's name can write a person's.

/// Scans the names of members that no vocabulary knows, each once.
struct NameScan {
  private let scanner: LeakScanner
  private var known: [String: [LeakFinding]] = [:]

  init(_ scanner: LeakScanner) { self.scanner = scanner }

  /// Why a claim cannot be shown under the names that lead to it; nil if it can.
  mutating func withholding(of claim: ClassifiedClaim) -> Withholding? {
    guard !claim.unknownNames.contains(where: { $0.utf8.count > Self.longest }) else {
      return Withholding(.unclassified, "a name that leads to it is too long to be one")
    }
    let findings = claim.unknownNames.flatMap { self.findings(in: $0) }
    return findings.worst.map {
      Withholding(
        $0.category, "a name that leads to it holds what is withheld elsewhere, or a word that tells",
        findings: findings)
    }
  }

  private mutating func findings(in name: String) -> [LeakFinding] {
    if let findings = known[name] { return findings }
    let findings = scanner.findings(in: name)
    known[name] = findings
    return findings
  }

  /// In bytes.
  private static let longest = 128
}
