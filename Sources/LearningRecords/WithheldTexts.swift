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
      guard let text = claim.text, !claim.isTypeName, !KnownFrameworks.contains(text) else { continue }
      switch claim.category {
      case .directIdentifier, .protectedAttribute, .proxy, .linkage, .thirdPerson:
        texts.append(WithheldText(text, category: claim.category, path: claim.pattern))
      case .freeText, .unclassified:
        guard couldBeName(text), !things.contains(text.lowercased()) else { continue }
        texts.append(WithheldText(text, category: .unclassified, path: claim.pattern))
      case .binary, .jobRelated, .structure:
        continue
      }
    }
    // Nested credentials repeat their subject and their school.
    var seen: Set<WithheldText> = []
    return (texts + unknownNames(in: verdicts)).filter { seen.insert($0).inserted }
  }

  /// Names of members that nobody knows, where they could be a person's.
  private static func unknownNames(in verdicts: [Verdict]) -> [WithheldText] {
    verdicts.filter { $0.claim.category == .unclassified }.flatMap { verdict in
      verdict.claim.names.filter { $0.utf8.contains(UInt8(ascii: " ")) && couldBeName($0) }
        .map { WithheldText($0, category: .unclassified, path: verdict.claim.pattern) }
    }
  }

  /// Whether a text is short and written as names are; one in prose stands in some shorter claim too. Addresses and
  /// handles count.
  private static func couldBeName(_ text: String) -> Bool {
    guard text.utf8.count <= longestName else { return false }
    let words = text.split(separator: " ")
    guard words.count > 1 else { return !words.isEmpty }
    return words.count <= mostWords && !text.contains(":")
      && words.allSatisfy { word in
        particles.contains(String(word)) || !(word.first { $0.isLetter }?.isLowercase ?? true)
      }
  }

  /// In bytes.
  private static let longestName = 80
  private static let mostWords = 6
  /// What stands in small letters inside names.
  private static let particles = Set(
    """
    af al av aw bar ben bin bint da dal das de degli dei del della den der des di dos du e el het i ibn la las le li lo los \
    na o op san st 't te ten ter til tot van vande vander vom von y z za zu zum zur
    """.split(separator: " ").map(String.init))
}

extension ClassifiedClaim {
  /// Whether it only names the kind of thing that it stands in.
  fileprivate var isTypeName: Bool { names.last.map(RecordWalk.typeNames.contains) ?? false }
}
