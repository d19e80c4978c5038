/// Postings with frameworks of their own, and how large a posting may be.

import BlindScreening

enum PostingBoundVectors {
  static func add(to suite: inout Collection) throws {
    try addFrameworks(to: &suite)
    try addLimits(to: &suite)
  }

  private static let knots = PostingVectors.knots

  private static func addFrameworks(to suite: inout Collection) throws {
    let item = #"{"uri": "https://case.example/1", "fullStatement": "Knots"}"#
    let association = #"""
      {"associationType": "isChildOf", "originNodeURI": "https://case.example/2", \#
      "destinationNodeURI": "https://case.example/1"}
      """#
    let good = try Case(
      "screening/posting/framework/whole", "A posting with a framework of its own is read.", .frameworkShape,
      covers: ["BLS-09"],
      PostingInput(
        requirements: knots, #", "frameworks": [{"CFItems": [\#(item)], "CFAssociations": [\#(association)]}]"#),
      payload: #""J-1""#)
    try suite.add(
      good,
      good.refusing(
        "no-list", "Frameworks that are no list are refused.", by: .frameworkShape, at: "/frameworks",
        covers: ["BLS-01"],
        mutation: "the frameworks are an object"
      ) { $0.written = MatchInput.posting(knots, #", "frameworks": {}"#) },
      good.refusing(
        "no-items", "A framework in a posting that has no items is refused.", by: .frameworkShape, at: "/frameworks/0",
        covers: ["BLS-01"],
        mutation: "the items are left out"
      ) { $0.written = $0.written.replacing(#""CFItems": [\#(item)], "#, with: "") },
      good.accepting(
        "item-with-a-guid", "An item needs an address or an identifier, not both.", .frameworkItem, covers: ["BLS-09"]
      ) {
        $0.written = $0.written.replacing(
          #""uri": "https://case.example/1", "fullStatement""#,
          with: #""identifier": "\#(NamingVectors.guid(1))", "fullStatement""#)
      },
      good.refusing(
        "item-without-identifier", "An item without an identifier is refused.", by: .frameworkItem,
        at: "/frameworks/0/CFItems/0", covers: ["BLS-01"], mutation: "the item's address is left out"
      ) { $0.written = $0.written.replacing(#""uri": "https://case.example/1", "#, with: "") },
      good.refusing(
        "association-without-type", "An association without a type is refused.", by: .frameworkAssociation,
        at: "/frameworks/0/CFAssociations/0", covers: ["BLS-01"], mutation: "the type is left out"
      ) { $0.written = $0.written.replacing(#""associationType": "isChildOf", "#, with: "") },
      good.refusing(
        "association-without-end", "An association that ends nowhere is refused.", by: .frameworkAssociation,
        at: "/frameworks/0/CFAssociations/0", covers: ["BLS-01"], mutation: "the destination is a word"
      ) {
        $0.written = $0.written.replacing(
          #""destinationNodeURI": "https://case.example/1""#, with: #""destinationNodeURI": "top""#)
      })
  }

  private static func addLimits(to suite: inout Collection) throws {
    let many = try Case(
      "screening/posting/limits/ten-thousand", "A posting with ten thousand requirements is read.",
      .tooManyRequirements,
      covers: ["BLS-15"], PostingInput(""), payload: #""https://jobs.example/1""#
    ).with { $0.text = list(of: 10_000) }
    try suite.add(
      many,
      many.refusing(
        "one-more", "A posting with more than ten thousand requirements is refused.", by: .tooManyRequirements, at: "",
        covers: ["BLS-15"], mutation: "there is one requirement more"
      ) { $0.text = list(of: 10_001) })
    let deep = try Case(
      "screening/posting/limits/deep", "A posting that is nested 64 levels deep is read.", .tooDeep, covers: ["BLS-15"],
      PostingInput(""), payload: #""https://jobs.example/1""#
    ).with { $0.text = nested(62) }
    try suite.add(
      deep,
      deep.refusing(
        "too-deep", "A posting that is nested 65 levels deep is refused.", by: .tooDeep, at: "", covers: ["BLS-15"],
        mutation: "one level is added"
      ) { $0.text = nested(63) })
    let large = try Case(
      "screening/posting/limits/megabyte", "A posting with a megabyte of white space is read.", .tooLarge,
      covers: ["BLS-15"], PostingInput(""), payload: #""J-1""#
    ).with { $0.text = spaced(1 << 20) }
    try suite.add(
      large,
      large.refusing(
        "too-large", "A posting of more than 16 MiB is refused before it is read.", by: .tooLarge, at: "",
        covers: ["BLS-15"], mutation: "there is more white space"
      ) { $0.text = spaced(1 << 24) })
  }

  private static func list(of count: Int) -> VectorText {
    .repeated(
      before: #"{"title": "Rigger", "meta": {"canonical": "https://jobs.example/1"}, "skills": ["#, #""Knots", "#,
      times: count - 1, after: #""Knots"]}"#)
  }

  private static func nested(_ levels: Int) -> VectorText {
    let ends = String(repeating: "]", count: levels)
    return .repeated(
      before: #"{"title": "Rigger", "meta": {"canonical": "https://jobs.example/1"}, "skills": ["Knots"], "more": ["#,
      "[", times: levels, after: ends + "]}")
  }

  private static func spaced(_ count: Int) -> VectorText {
    .repeated(before: MatchInput.posting(knots), " ", times: count, after: "")
  }
}

extension Case<PostingInput> {
  /// The same case of an input that is changed.
  fileprivate func with(_ change: (inout PostingInput) -> Void) -> Case {
    var changed = self
    change(&changed.input)
    return changed
  }
}
