/// What a framework of competencies lets stand for what. 1EdTech CASE 1.0 and 1.1.

import BlindScreening

enum FrameworkVectors {
  static func add(to suite: inout Collection) throws {
    let child = try Case(
      "framework/child", "A part of a competency meets a requirement for the whole.", .frameworkAssociation,
      covers: ["BLS-09"], input(shows: 2, asks: 1, [association("isChildOf", 2, 1)]),
      .met("a", "Ropework", .identifier("/skills/0", uri(2))))
    try suite.add(child)
    for (name, title, shown, associations, isMet) in [
      ("parent", "The whole meets no requirement for a part.", 2, [association("isChildOf", 1, 2)], false),
      (
        "grandchild", "A part of a part meets a requirement for the whole.", 4,
        [association("isChildOf", 4, 3), association("isChildOf", 3, 1)], true
      ),
      (
        "sibling", "A part meets no requirement for the part beside it.", 2,
        [association("isChildOf", 2, 3), association("isChildOf", 1, 3)], false
      ),
      ("exact-match", "What matches exactly stands for the other.", 2, [association("exactMatchOf", 2, 1)], true),
      ("exact-match-back", "An exact match holds both ways.", 2, [association("exactMatchOf", 1, 2)], true),
      ("translation", "A translation stands for the original.", 2, [association("isTranslationOf", 2, 1)], true),
      (
        "replacement", "What replaces a competency meets a requirement for it.", 2, [association("replacedBy", 1, 2)],
        true
      ),
      (
        "replaced", "What was replaced does not meet a requirement for the new one, which may ask for more.", 2,
        [association("replacedBy", 2, 1)], false
      ),
      ("related", "What is only related stands for nothing.", 2, [association("isRelatedTo", 2, 1)], false),
      ("peer", "A peer stands for nothing.", 2, [association("isPeerOf", 2, 1)], false),
      (
        "circle", "Competencies that are each other's parts come to an end.", 2,
        [association("isChildOf", 2, 1), association("isChildOf", 1, 2)], true
      ),
      (
        "child-of-a-match", "A part of an exact match meets the requirement.", 3,
        [association("isChildOf", 3, 2), association("exactMatchOf", 1, 2)], true
      ),
    ] {
      try suite.add(
        child.answering(
          name, title, covers: ["BLS-09"],
          isMet ? .met("a", "Ropework", .identifier("/skills/0", uri(shown))) : .unmet("a", "Ropework", .noEvidence)
        ) { $0 = input(shows: shown, asks: 1, associations) })
    }
    try addOthers(to: &suite, beside: child)
  }

  private static func addOthers(to suite: inout Collection, beside child: Case<MatchInput>) throws {
    let child2 = association("isChildOf", 2, 1)
    try suite.add(
      child.answering(
        "beside", "A framework that is given beside the posting counts like one inside it.", covers: ["BLS-09"],
        .met("a", "Ropework", .identifier("/skills/0", uri(2)))
      ) {
        $0.posting = posting(asks: 1)
        $0.frameworks = [package([child2])]
      },
      child.answering(
        "two-frameworks", "An item of one framework may be a part of another's.", covers: ["BLS-09"],
        .met("a", "Ropework", .identifier("/skills/0", uri(2)))
      ) {
        $0.posting = posting(asks: 1)
        $0.frameworks = [package([association("exactMatchOf", 2, 3)]), package([association("isChildOf", 3, 1)])]
      },
      child.answering(
        "none", "Without the framework the same part stands for nothing.", covers: ["BLS-09"],
        .unmet("a", "Ropework", .noEvidence)
      ) { $0.posting = posting(asks: 1) },
      child.answering(
        "code", "A code of the framework names the item that stands for the requirement.", .requirementCode,
        covers: ["BLS-07", "BLS-09"], .met("a", "Ropework", .code("/skills/0", "R.2 (Deck standards)"))
      ) { $0.views = [#"{"skills": [{"termCode": "R.2", "inDefinedTermSet": {"name": "Deck standards"}}]}"#] },
      child.answering(
        "statement", "The statement of an item is its name, which is the weakest naming.", .requirementName,
        covers: ["BLS-07", "BLS-09"], .met("a", "Ropework", .name("/skills/0", "can do number 2"))
      ) { $0.views = [#"{"skills": ["can do number 2"]}"#] })
    try suite.add(
      child.refusing(
        "no-items", "A framework without items is refused.", by: .frameworkShape, at: "", covers: ["BLS-01"],
        mutation: "the framework beside the posting has no items"
      ) { $0.frameworks = [#"{"CFDocument": {"title": "Deck standards"}}"#] })
  }

  private static func uri(_ number: Int) -> String { "https://case.example/uri/\(NamingVectors.guid(number))" }

  private static func association(_ type: String, _ origin: Int, _ destination: Int) -> String {
    #"""
    {"associationType": "\#(type)", "originNodeURI": {"identifier": "\#(NamingVectors.guid(origin))"},
     "destinationNodeURI": {"identifier": "\#(NamingVectors.guid(destination))"}}
    """#
  }

  private static func package(_ associations: [String]) -> String {
    let items = (1...4).map { number in
      #"""
      {"identifier": "\#(NamingVectors.guid(number))", "uri": "\#(uri(number))", "humanCodingScheme": "R.\#(number)",
       "fullStatement": "Can do number \#(number)"}
      """#
    }
    return #"""
      {"CFDocument": {"title": "Deck standards"}, "CFItems": [\#(items.joined(separator: ","))],
       "CFAssociations": [\#(associations.joined(separator: ","))]}
      """#
  }

  private static func posting(asks number: Int, _ members: String = "") -> String {
    MatchInput.posting(
      #"{"id": "a", "name": "Ropework", "identifiers": ["\#(NamingVectors.guid(number))"]}"#, members)
  }

  private static func input(shows shown: Int, asks asked: Int, _ associations: [String]) -> MatchInput {
    var input = MatchInput("", in: #"{"skills": [{"id": "\#(uri(shown))"}]}"#)
    input.posting = posting(asks: asked, #", "frameworks": [\#(package(associations))]"#)
    return input
  }
}
