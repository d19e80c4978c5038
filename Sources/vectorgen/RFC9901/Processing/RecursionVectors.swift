/// What is put in place is processed again, and each Disclosure once. RFC 9901 §7.1-3.c.ii.5, 3.c.iii.3, 3.e, 3.f.

import Conformance
import SelectiveDisclosure

enum RecursionVectors {
  static func add(to suite: inout Collection) throws {
    try addChain(to: &suite)
    try addPlaceholders(to: &suite)
    try addInvariant(to: &suite)
    try addCircles(to: &suite)
  }

  /// A claim in an object in an array in an array in a claim, each in a Disclosure of its own.
  private static func addChain(to suite: inout Collection) throws {
    let leaf = property("leaf", "true", salt: 40)
    let object = element(#"{"x":1,\#(sd(leaf))}"#, salt: 41)
    let array = element("[\(placeholder(object)),2]", salt: 42)
    let top = property("top", #"{"list":[0,[\#(placeholder(array))]]}"#, salt: 43)
    let texts = [leaf, object, array, top]
    let given = [
      "", #""top":{"list":[0,[]]}"#, #""top":{"list":[0,[[2]]]}"#, #""top":{"list":[0,[[{"x":1},2]]]}"#,
      #""top":{"list":[0,[[{"x":1,"leaf":true},2]]]}"#,
    ]
    for count in given.indices {
      let good = try Case(
        "rfc9901/processing/chain-\(count)-of-4", "\(count) of four Disclosures inside each other are shown.",
        .disclosureUnreferenced, covers: ["SDJ-V-08", "SDJ-V-13", "SDJ-V-14", "D34", "T06"],
        TokenInput(sd(top), disclosing: Array(texts.suffix(count))), giving: given[count])
      try suite.add(count == 4 ? good.everywhere : [good])
      guard count == 4 else { continue }
      try suite.add(
        good.accepting(
          "chain-outer-first", "Four Disclosures inside each other come with the outermost first.",
          covers: ["SDJ-V-13", "SDJ-F-06"]
        ) { $0.disclosures.reverse() })
      for (missing, place) in [(1, "/disclosures/0"), (2, "/disclosures/0"), (3, "/disclosures/0")] {
        let bad = good.refusing(
          "chain-gap-\(missing)",
          "Of four Disclosures inside each other, number \(4 - missing) from outside is missing.",
          by: .disclosureUnreferenced, at: place, covers: ["SDJ-V-13", "SDJ-V-18", "D26", "T01"],
          mutation: "one Disclosure in the middle or outside is left out"
        ) { $0.disclosures.remove(at: missing) }
        try suite.add(missing == 1 ? bad.everywhere : [bad])
      }
    }
  }

  /// The value of an element's Disclosure is itself a placeholder.
  private static func addPlaceholders(to suite: inout Collection) throws {
    let last = element(#""BSc""#, salt: 44)
    let array = element("[\(placeholder(last))]", salt: 45)
    let good = try Case(
      "rfc9901/processing/array-holds-placeholder", "A hidden element is an array that holds a placeholder.",
      .placeholderChained, covers: ["SDJ-V-13", "SDJ-V-24"],
      TokenInput(#""degrees":[\#(placeholder(array))]"#, disclosing: [array, last]), giving: #""degrees":[["BSc"]]"#)
    try suite.add(good.everywhere)
    let chained = element(placeholder(last), salt: 45)
    for (name, title, texts) in [
      ("shown", "A hidden element is itself a placeholder, and what it stands for is shown.", [chained, last]),
      ("hidden", "A hidden element is itself a placeholder, and what it stands for is not shown.", [chained]),
    ] {
      try suite.add(
        good.refusing(
          "placeholder-chained-\(name)", title, by: .placeholderChained, at: "/payload/degrees/0",
          covers: ["SDJ-V-24", "SDJ-V-22", "SDJ-P-06"], mutation: "the array around the inner placeholder is left out",
          level: .strict
        ) {
          $0.payload = TokenInput.payload(#""degrees":[\#(placeholder(chained))]"#)
          $0.disclosures = texts
        }.everywhere)
    }
  }

  /// Nothing of the machinery is left in what comes out.
  private static func addInvariant(to suite: inout Collection) throws {
    let city = property("city", #""Weimar""#, salt: 46)
    let good = try Case(
      "rfc9901/processing/nothing-left", "Neither _sd nor placeholders nor _sd_alg come out.", .hashAlgorithmNested,
      covers: ["SDJ-V-06", "SDJ-V-15", "SDJ-V-16", "SDJ-V-22", "T05"], severity: .high,
      TokenInput(
        #""_sd_alg":"sha-256","address":{\#(sd(city))},"list":[{\#(sd(holding: [decoy(1)]))},"#
          + #"\#(placeholder(holding: decoy(2)))],\#(sd(holding: [decoy(3)]))"#, disclosing: [city]),
      giving: #""address":{"city":"Weimar"},"list":[{}]"#)
    try suite.add(good.everywhere)
    try suite.add(
      good.accepting(
        "sd-alg-alone", "The member _sd_alg does not come out where nothing is hidden.",
        covers: ["SDJ-V-16", "SDJ-V-22", "SDJ-H-12"], payload: TokenInput.payload(#""country":"DE""#)
      ) {
        $0.payload = TokenInput.payload(#""_sd_alg":"sha-256","country":"DE""#)
        $0.disclosures = []
      })
    try suite.add(
      good.refusing(
        "sd-alg-unknown", "The payload names a hash algorithm that is not understood.", by: .hashAlgorithmNotAccepted,
        at: "/payload/_sd_alg", covers: ["SDJ-V-06", "SDJ-H-06"], mutation: "_sd_alg is md5"
      ) { $0.payload.replace("sha-256", with: "md5") }.everywhere)
    try suite.add(
      good.refusing(
        "sd-alg-left", "The member _sd_alg stands in an object below the top level.", by: .hashAlgorithmNested,
        at: "/payload/address/_sd_alg", covers: ["SDJ-V-16", "SDJ-V-22", "SDJ-H-04"],
        mutation: "_sd_alg is put into an object", level: .strict
      ) { $0.payload.replace(#""address":{"#, with: #""address":{"_sd_alg":"sha-256","#) })
  }

  /// A Disclosure cannot hold its own digest, but it can hold one that is in the payload already.
  private static func addCircles(to suite: inout Collection) throws {
    let child = property("child", #"{"x":1}"#, salt: 47)
    let parent = property("parent", "{\(sd(child))}", salt: 48)
    let good = try Case(
      "rfc9901/processing/parent-and-child", "A claim is disclosed inside a disclosed claim.", .digestRepeated,
      covers: ["SDJ-V-13", "SDJ-V-18"], TokenInput(sd(parent), disclosing: [parent, child]),
      giving: #""parent":{"child":{"x":1}}"#)
    try suite.add(good.everywhere)
    try suite.add(
      good.refusing(
        "child-at-two-levels", "One Disclosure would be put both at the top and inside another one.",
        by: .digestRepeated, at: "/payload/parent/_sd/0", covers: ["SDJ-V-13", "SDJ-V-17", "D32", "T02"],
        mutation: "the child's digest is put at the top too"
      ) { $0.payload = TokenInput.payload(sd(parent, child)) }.everywhere)
  }
}
