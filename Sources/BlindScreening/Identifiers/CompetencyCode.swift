/// A skill named by a code, which means something only together with the framework that it is a code of.

/// A code of a framework: `15-1254.00` of `O*NET-SOC`.
public struct CompetencyCode: Sendable {
  /// The code as it was written.
  public let code: String
  /// The framework as it was written: its title or its URI.
  public let framework: String
  private let foldedCode: String
  /// The framework's normal form, whether title or URI.
  let frameworkKey: String

  /// Nil if either is without letters and digits. Codes are compared without regard to case and space; frameworks as
  /// identifiers if they are such, else as names are.
  public init?(_ code: String, of framework: String) {
    guard let key = CompetencyCode.key(of: framework), FoldedName(code) != nil else { return nil }
    self.code = code
    self.framework = framework
    foldedCode = CompetencyCode.folded(code)
    frameworkKey = key
  }

  /// What two spellings of one framework have in common; nil for a text that names nothing.
  static func key(of framework: String) -> String? {
    SkillIdentifier(framework)?.text ?? FoldedName(framework)?.text
  }

  private static func folded(_ code: String) -> String {
    String(code.lowercased().filter { !$0.isWhitespace })
  }
}

extension CompetencyCode: Hashable {
  /// Whether both are the same code of the same framework.
  public static func == (left: CompetencyCode, right: CompetencyCode) -> Bool {
    left.foldedCode == right.foldedCode && left.frameworkKey == right.frameworkKey
  }

  /// Feeds code and framework in their normal forms.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(foldedCode)
    hasher.combine(frameworkKey)
  }
}
