/// Tokens that ask for much work: many Disclosures, many digests, many levels. RFC 9901 §7.1; the bounds are everybody's own.

import Conformance
import SelectiveDisclosure

enum WorkVectors {
  static func add(to suite: inout Collection) throws {
    try addWide(to: &suite)
    try addArray(to: &suite)
    try addDigests(to: &suite)
    try addDeep(to: &suite)
  }

  private static func addWide(to suite: inout Collection) throws {
    let texts = (0..<300).map { property("claim\($0)", "\($0)", salt: 1000 + $0) }
    let members = (0..<300).map { #""claim\#($0)":\#($0)"# }.joined(separator: ",")
    let good = try Case(
      "rfc9901/processing/wide-object", "One object has 300 hidden claims, and all are disclosed.",
      .disclosureUnreferenced, covers: ["SDJ-V-25", "SDJ-V-11", "D29"], severity: .denial,
      TokenInput(sd(holding: texts.map { digest($0) }), disclosing: texts), giving: members)
    try suite.add(
      good,
      good.accepting(
        "wide-object-reversed", "One object has 300 hidden claims, and all are disclosed in reverse order.",
        covers: ["SDJ-V-25", "SDJ-F-06", "D29"], severity: .denial
      ) { $0.disclosures.reverse() },
      good.refusing(
        "wide-object-stray", "One object has 300 hidden claims, all are disclosed, and one Disclosure is a stray.",
        by: .disclosureUnreferenced, at: "/disclosures/300", covers: ["SDJ-V-18", "SDJ-V-25", "D29", "T01"],
        mutation: "a Disclosure of another credential is appended"
      ) { $0.disclosures.append(property("claim300", "300", salt: 1300)) },
      good.refusing(
        "wide-object-name-twice", "One object has 300 hidden claims, and the last has the name of the first.",
        by: .claimNameTaken, at: "/payload/claim0", covers: ["SDJ-V-11", "SDJ-V-25", "D29"],
        mutation: "the last claim is called as the first"
      ) {
        let other = property("claim0", "299", salt: 1299)
        $0.payload.replace(digest(texts[299]), with: digest(other))
        $0.disclosures[299] = other
      })
  }

  private static func addArray(to suite: inout Collection) throws {
    let texts = (0..<300).map { element("\($0)", salt: 2000 + $0) }
    let holes = texts.map { placeholder($0) }.joined(separator: ",")
    let shown = (0..<300).filter { $0 % 3 == 0 }
    try suite.add(
      Case(
        "rfc9901/processing/wide-array", "One array has 300 hidden elements, and every third is disclosed.",
        .placeholderMalformed, covers: ["SDJ-V-12", "SDJ-V-14", "SDJ-V-25", "T05"], severity: .denial,
        TokenInput(#""list":[\#(holes)]"#, disclosing: shown.map { texts[$0] }),
        giving: #""list":[\#(shown.map { "\($0)" }.joined(separator: ","))]"#))
  }

  /// 2,000 digests: a search that compares each with each is slow here.
  private static func addDigests(to suite: inout Collection) throws {
    let digests = (0..<2000).map { decoy(10_000 + $0) }
    let good = try Case(
      "rfc9901/processing/many-digests", "One object has 2,000 digests, and none has a Disclosure.", .digestRepeated,
      covers: ["SDJ-V-10", "SDJ-V-25", "SDJ-P-10", "D29"], severity: .denial, TokenInput(sd(holding: digests)),
      giving: "")
    try suite.add(
      good,
      good.refusing(
        "many-digests-one-twice", "One object has 2,000 digests, and the last is the first.", by: .digestRepeated,
        at: "/payload/_sd/1999", covers: ["SDJ-V-17", "SDJ-V-25", "SDJ-P-10", "D29", "T02"],
        mutation: "the last digest becomes the first"
      ) { $0.payload.replace(digests[1999], with: digests[0]) })
  }

  private static func addDeep(to suite: inout Collection) throws {
    let (shallow, few) = chain(24)
    let good = try Case(
      "rfc9901/processing/deep", "24 Disclosures stand inside each other, and all are disclosed.",
      .disclosureUnreferenced, covers: ["SDJ-V-13", "SDJ-V-25", "T06"], severity: .denial,
      TokenInput(shallow, disclosing: few),
      giving: (0..<24).reduce(#""a":1"#) { inner, _ in #""a":{\#(inner)}"# })
    try suite.add(
      good,
      good.refusing(
        "deep-gap", "24 Disclosures stand inside each other, and the twelfth is not disclosed.",
        by: .disclosureUnreferenced, at: "/disclosures/0", covers: ["SDJ-V-18", "SDJ-V-25", "D26", "T01"],
        mutation: "the twelfth Disclosure is left out"
      ) { $0.disclosures.remove(at: 12) })
    let (deep, many) = chain(400)
    try suite.add(
      good.leavingOpen(
        "deeper", "400 Disclosures stand inside each other, and all are disclosed.", .tooDeep,
        covers: ["SDJ-V-25", "SDJ-F-10", "D21"],
        reason:
          "How deep a token may be is each implementation's own bound; whoever refuses must do so with an answer.",
        severity: .denial
      ) { ($0.payload, $0.disclosures) = (TokenInput.payload(deep), many) })
  }

  /// A chain of claims called `a`: the payload's members, and the Disclosures from the innermost one out.
  private static func chain(_ length: Int) -> (members: String, texts: [String]) {
    var texts: [String] = []
    var inner = #""a":1"#
    for number in 0..<length {
      texts.append(disclosure(#"["\#(salt(3000 + number))", "a", {\#(inner)}]"#))
      inner = sd(holding: [digest(texts[number])])
    }
    return (inner, texts)
  }
}
