/// Which withheld values the leak scan looks for.

internal import SelectiveDisclosure

extension WithheldText {
  /// The texts of withheld claims that could stand in what is shown.
  static func list(in verdicts: [Verdict]) -> [WithheldText] {
    var texts: [WithheldText] = []
    for verdict in verdicts where !verdict.isShown {
      let claim = verdict.claim
      switch claim.category {
      case .directIdentifier, .protectedAttribute, .proxy, .linkage, .thirdPerson:
        guard let text = claim.text, !claim.isTypeName else { continue }
        texts.append(WithheldText(text, category: claim.category, path: claim.pattern))
      case .unclassified:
        texts += unclassified(claim)
      case .freeText, .binary, .jobRelated, .structure:
        continue
      }
    }
    return texts
  }

  /// A claim that nobody knows may be the one with the name in it, and so may its own name.
  private static func unclassified(_ claim: ClassifiedClaim) -> [WithheldText] {
    var texts: [WithheldText] = []
    if let text = claim.text, text.utf8.count <= longestName {
      texts.append(WithheldText(text, category: .unclassified, path: claim.pattern))
    }
    for name in claim.names where name.utf8.contains(UInt8(ascii: " ")) {
      texts.append(WithheldText(name, category: .unclassified, path: claim.pattern))
    }
    return texts
  }

  /// Longer texts are prose; a name in them stands in some shorter claim too.
  private static let longestName = 80
}

extension ClassifiedClaim {
  /// Whether it only names the kind of thing that it stands in.
  fileprivate var isTypeName: Bool { names.last.map(RecordWalk.typeNames.contains) ?? false }
}
