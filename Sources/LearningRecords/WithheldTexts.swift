/// Which withheld values the leak scan looks for.

internal import SelectiveDisclosure

extension WithheldText {
  /// The texts of withheld claims that could stand in what is shown.
  ///
  /// Where nobody can say whether a text is a person or a thing, a claim of the same text that bears on the job decides:
  /// wallets write the title of a credential where others write the learner's name.
  static func list(in verdicts: [Verdict]) -> [WithheldText] {
    let things = Set(verdicts.filter { $0.claim.category == .jobRelated }.compactMap { $0.claim.text?.lowercased() })
    var texts: [WithheldText] = []
    for verdict in verdicts where !verdict.isShown {
      let claim = verdict.claim
      guard let text = claim.text, !claim.isTypeName else { continue }
      switch claim.category {
      case .directIdentifier, .protectedAttribute, .proxy, .linkage, .thirdPerson:
        texts.append(WithheldText(text, category: claim.category, path: claim.pattern))
      case .freeText, .unclassified:
        // A name in prose stands in some shorter claim too.
        guard text.utf8.count <= longestName, !things.contains(text.lowercased()) else { continue }
        texts.append(WithheldText(text, category: claim.category, path: claim.pattern))
      case .binary, .jobRelated, .structure:
        continue
      }
    }
    return texts + unknownNames(in: verdicts)
  }

  /// Names of members that nobody knows, where they could be a person's.
  private static func unknownNames(in verdicts: [Verdict]) -> [WithheldText] {
    verdicts.filter { $0.claim.category == .unclassified }.flatMap { verdict in
      verdict.claim.names.filter { $0.utf8.contains(UInt8(ascii: " ")) }
        .map { WithheldText($0, category: .unclassified, path: verdict.claim.pattern) }
    }
  }

  /// In bytes.
  private static let longestName = 80
}

extension ClassifiedClaim {
  /// Whether it only names the kind of thing that it stands in.
  fileprivate var isTypeName: Bool { names.last.map(RecordWalk.typeNames.contains) ?? false }
}
