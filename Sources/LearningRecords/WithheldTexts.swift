/// Which withheld values the leak scan looks for.

internal import SelectiveDisclosure

extension WithheldText {
  /// The texts of withheld claims that could stand in what is shown.
  ///
  /// Where nobody can say whether a text is a person or a thing, a claim of the same text that bears on the job decides:
  /// wallets write the title of a credential where others write the learner's name.
  static func list(in verdicts: [Verdict]) -> [WithheldText] {
    let things = Set(verdicts.filter { $0.claim.namesThing }.compactMap { $0.claim.text?.lowercased() })
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
    return (texts + unknownNames(in: verdicts) + shortNames(in: verdicts)).filter { seen.insert($0).inserted }
  }

  /// What institutions are called for short, where some text of the record, withheld or not, tells what that stands for.
  private static func shortNames(in verdicts: [Verdict]) -> [WithheldText] {
    verdicts.flatMap { verdict in
      guard verdict.claim.category != .binary, let text = verdict.claim.text, text.utf8.contains(UInt8(ascii: "("))
      else {
        return [WithheldText]()
      }
      return InstitutionAcronyms(in: text).all.map {
        WithheldText($0, category: .proxy, path: verdict.claim.pattern + "/institution")
      }
    }
  }

  /// Names of members that nobody knows, where they could be a person's.
  private static func unknownNames(in verdicts: [Verdict]) -> [WithheldText] {
    verdicts.filter { $0.claim.category == .unclassified }.flatMap { verdict in
      verdict.claim.names.filter { couldBeName($0) && isNoIdentifier($0) }
        .map { WithheldText($0, category: .unclassified, path: verdict.claim.pattern) }
    }
  }

  /// Whether a member's name is written as no programmer writes one: several words, or one with a capital, or one that
  /// is not of the letters a to z.
  private static func isNoIdentifier(_ name: String) -> Bool {
    guard !name.utf8.contains(UInt8(ascii: " ")), name.utf8.allSatisfy({ $0 < 0x80 }) else { return true }
    return name.utf8.count > 3 && name.first?.isUppercase ?? false && name.dropFirst().allSatisfy(\.isLowercase)
  }

  /// Whether a text is short enough to be looked at for names; one in prose stands in some shorter claim too. Addresses
  /// and handles count.
  private static func couldBeName(_ text: String) -> Bool {
    text.utf8.count <= longestName && 1...mostWords ~= text.split(separator: " ").count
  }

  /// In bytes.
  private static let longestName = 80
  private static let mostWords = 10
}

extension ClassifiedClaim {
  /// Whether it says what something that bears on the job is called. A code is no name.
  fileprivate var namesThing: Bool {
    category == .jobRelated && !(names.last?.lowercased().hasSuffix("code") ?? false)
  }

  /// Whether it only names the kind of thing that it stands in.
  fileprivate var isTypeName: Bool { names.last.map(RecordWalk.typeNames.contains) ?? false }
}
