/// What a Holder sends: the chosen claims' Disclosures, those around them, and nothing else. RFC 9901 §4.2.6, §7.2.

import Conformance
import SelectiveDisclosure
import StrictJSON

/// The credential that most vectors about presenting choose from.
enum HeldRecord {
  static let name = disclosure(#"["XQ_3kPKt1XyX7KANkqVR6Q", "name", "Noor Adeyemi"]"#)
  static let locality = disclosure(#"["QSNIhu_n6a1rI8_2eNARCQ", "locality", "Kampala"]"#)
  static let country = disclosure(#"["NYRMxWKHqAZFqWkVWSzvoA", "country", "UG"]"#)
  static let address = disclosure(
    #"["gTHAxWqrXyYLVjpVyOwFzQ", "address", {"_sd": ["\#(digest(country))", "\#(digest(locality))"]}]"#)
  static let first = disclosure(#"["G2wFGmRV_-J0WCGCzZ9LAw", "Luganda"]"#)
  static let third = disclosure(#"["x5kxUeWlE8xVYmQSWqHGNg", "Yoruba"]"#)
  /// Belongs to a decoy: nobody has it.
  static let decoy = disclosure(#"["aYVd0FDFHDiXXZpyTF5aSQ", "phone", "+256 700 000000"]"#)
  static let arrayDecoy = disclosure(#"["mNoBdzE7A1UDDuAV3VLFUw", "Swahili"]"#)

  /// In the order in which they are issued: 0 name, 1 locality, 2 country, 3 address, 4 and 5 languages.
  static func input() -> TokenInput {
    TokenInput(
      #""_sd":["\#(digest(name))","\#(digest(decoy))","\#(digest(address))"],"# + languages
        + TestKey.holder.confirmation,
      disclosing: [name, locality, country, address, first, third])
  }

  private static let languages =
    #""languages":[{"...":"\#(digest(first))"},"English",{"...":"\#(digest(third))"},{"...":"\#(digest(arrayDecoy))"}],"#

  static func good() throws -> Case<PresentInput> {
    var input = try PresentInput(HeldRecord.input())
    input.disclose = [#"["name"]"#]
    return try Case(
      "rfc9901/holder/presenting/one-claim", "The Holder discloses one claim.", .pathMatchesNothing,
      covers: ["SDJ-O-05", "SDJ-O-07", "SDJ-O-12", "D25", "T07"], input, sending: 0)
  }
}

enum PresentingVectors {
  static func add(to suite: inout Collection) throws {
    let good = try HeldRecord.good()
    try suite.add(good)
    try choices(beside: good, to: &suite)
    try wholes(beside: good, to: &suite)
    try misses(beside: good, to: &suite)
    try byDisclosures(beside: good, to: &suite)
  }

  private static func choices(beside good: Case<PresentInput>, to suite: inout Collection) throws {
    try suite.add(
      try good.sending(
        named: "nothing", "The Holder chooses nothing, and discloses nothing.", covers: ["SDJ-O-05", "SDJ-O-07", "D7"]
      ) { $0.disclose = [] },
      try good.sending(
        named: "clear-claim", "The Holder chooses a claim in clear, which needs no Disclosure.",
        covers: ["SDJ-O-05", "SDJ-O-07"]
      ) { $0.disclose = [#"["iss"]"#] },
      try good.sending(
        0, 1, 2, 3, 4, 5, named: "everything", "The Holder discloses all there is.", covers: ["SDJ-O-07"]
      ) {
        $0.disclose = [
          #"["name"]"#, #"["address","locality"]"#, #"["address","country"]"#, #"["languages",null]"#,
        ]
      },
      try good.sending(
        1, 3, named: "child-with-parent", "Choosing a concealed claim discloses the concealed object around it.",
        covers: ["SDJ-O-04", "SDJ-O-07", "T07"]
      ) { $0.disclose = [#"["address","locality"]"#] },
      try good.sending(
        3, named: "parent-alone", "Choosing an object leaves what is concealed inside it concealed.",
        covers: ["SDJ-O-07", "SDJ-O-08", "T07"]
      ) { $0.disclose = [#"["address"]"#] },
      try good.sending(
        1, 3, named: "parent-and-child", "Choosing an object and a claim in it discloses each once.",
        covers: ["SDJ-O-04", "SDJ-O-06", "SDJ-O-07", "T07"]
      ) { $0.disclose = [#"["address","locality"]"#, #"["address"]"#, #"["address","locality"]"#] },
      try good.sending(
        0, 2, 3, named: "in-order-of-issuance", "The Disclosures are sent in the order in which they were issued.",
        covers: ["SDJ-O-07", "SDJ-O-12"], level: .strict, severity: .interop
      ) { $0.disclose = [#"["address","country"]"#, #"["name"]"#] },
      try good.sending(
        5, named: "element-behind-hidden-one", "An element is chosen by its place in the array as it was issued.",
        .pathMatchesNothing, covers: ["SDJ-O-10", "T20"]
      ) { $0.disclose = [#"["languages",2]"#] },
      try good.sending(
        4, named: "first-element", "Only the first element of an array is chosen.", covers: ["SDJ-O-10", "T07"]
      ) { $0.disclose = [#"["languages",0]"#] },
      try good.sending(
        named: "element-in-clear", "An element in clear between two concealed ones needs no Disclosure.",
        covers: ["SDJ-O-05", "SDJ-O-10", "T07"]
      ) { $0.disclose = [#"["languages",1]"#] },
      try good.sending(
        4, 5, named: "every-element", "Every element of an array is chosen at once.", covers: ["SDJ-O-10", "T20"]
      ) { $0.disclose = [#"["languages",null]"#] },
      try good.sending(
        named: "array-without-its-elements", "Choosing an array leaves its concealed elements concealed.",
        covers: ["SDJ-O-08", "T07"]
      ) { $0.disclose = [#"["languages"]"#] })
  }

  private static func wholes(beside good: Case<PresentInput>, to suite: inout Collection) throws {
    try suite.add(
      try good.sending(
        1, 2, 3, named: "whole-object", "An object is chosen with everything inside it.", covers: ["SDJ-O-08"],
        level: .strict
      ) { ($0.disclose, $0.discloseWhole) = ([], [#"["address"]"#]) },
      try good.sending(
        0, 4, 5, named: "whole-array", "An array is chosen with everything inside it, beside another claim.",
        covers: ["SDJ-O-08"], level: .strict
      ) { $0.discloseWhole = [#"["languages"]"#] })
  }

  /// Paths that lead to nothing. Fail-open would send more than was chosen, or crash.
  private static func misses(beside good: Case<PresentInput>, to suite: inout Collection) throws {
    for (name, title, path, place, mutation) in [
      ("unknown-name", "The chosen claim is not in the credential.", #"["phone"]"#, "/phone", "the name is unknown"),
      (
        "other-case", "The chosen claim's name has other letter case.", #"["Name"]"#, "/Name", "the name is capitalised"
      ),
      (
        "decoy", "The chosen element is a decoy, which is nothing.", #"["languages",3]"#, "/languages/3",
        "the path leads to a decoy"
      ),
      (
        "beyond-the-end", "The chosen element is beyond the end of its array.", #"["languages",7]"#, "/languages/7",
        "the path leads beyond the array"
      ),
      (
        "index-as-name", "A number in quotation marks is no index.", #"["languages","0"]"#, "/languages/0",
        "the path has a name where an index belongs"
      ),
      (
        "name-as-index", "An object has no elements.", #"["address",0]"#, "/address/0",
        "the path has an index where a name belongs"
      ),
      (
        "into-text", "A text has nothing inside it.", #"["name",null]"#, "/name/-", "the path leads into a string"
      ),
      (
        "child-at-the-top", "A name is looked for at its own level only.", #"["locality"]"#, "/locality",
        "the path lacks its first step"
      ),
    ] {
      try suite.add(
        good.refusing(
          "path-\(name)", title, by: .pathMatchesNothing, at: place, covers: ["SDJ-O-07", "SDJ-O-10", "D25", "T20"],
          mutation: mutation, level: .strict, severity: .denial
        ) { $0.disclose.append(path) })
    }
  }

  /// The Holder names Disclosures instead of paths.
  private static func byDisclosures(beside good: Case<PresentInput>, to suite: inout Collection) throws {
    let pair = try good.sending(
      1, 3, named: "chosen-pair", "The Holder picks a Disclosure and the one that holds its digest.",
      .disclosureParentMissing, covers: ["SDJ-O-04", "SDJ-O-06"]
    ) { $0.chosen = [HeldRecord.address, HeldRecord.locality] }
    try suite.add(
      pair,
      pair.refusing(
        "chosen-child-alone", "The Holder picks a Disclosure without the one that holds its digest.",
        by: .disclosureParentMissing, at: "/payload/address/locality", covers: ["SDJ-O-04", "T07"],
        mutation: "the outer Disclosure is left out"
      ) { $0.chosen = [HeldRecord.locality] },
      pair.refusing(
        "chosen-foreign", "The Holder picks a Disclosure that is not the credential's.", by: .disclosureForeign,
        at: "/disclosures/2", covers: ["SDJ-O-06"], mutation: "a Disclosure of another credential is added"
      ) { $0.chosen?.append(BoundCredential.name) },
      pair.refusing(
        "chosen-twice", "The Holder picks a Disclosure twice.", by: .disclosureRepeated, at: "/disclosures/2",
        covers: ["SDJ-O-06"], mutation: "a Disclosure is picked a second time"
      ) { $0.chosen?.append(HeldRecord.address) })
  }
}
