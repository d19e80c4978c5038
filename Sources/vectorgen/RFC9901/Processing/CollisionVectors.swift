/// Which Disclosure may stand in which place, and that no claim overwrites another. RFC 9901 §7.1-3.c.ii and 3.c.iii.

import Conformance
import SelectiveDisclosure

enum CollisionVectors {
  static func add(to suite: inout Collection) throws {
    try addPositions(to: &suite)
    try addTakenNames(to: &suite)
    try addReservedNames(to: &suite)
  }

  /// A property's Disclosure in an array, and an element's Disclosure in an object.
  private static func addPositions(to suite: inout Collection) throws {
    let name = property("name", #""Noor Adeyemi""#)
    let degree = element(#""BSc""#, salt: 2)
    let good = try Case(
      "rfc9901/processing/property-and-element", "A property and an array element are disclosed, each in its place.",
      .propertyDisclosureExpected, covers: ["SDJ-V-11", "SDJ-V-12", "SDJ-D-01", "SDJ-D-02"],
      TokenInput(#"\#(sd(name)),"degrees":[\#(placeholder(degree))]"#, disclosing: [name, degree]),
      giving: #""degrees":["BSc"],"name":"Noor Adeyemi""#)
    try suite.add(good.everywhere)
    try suite.add(
      good.refusing(
        "element-in-sd", "A digest in _sd belongs to the Disclosure of an array element.",
        by: .propertyDisclosureExpected, at: "/payload/_sd/0", covers: ["SDJ-V-11", "SDJ-D-01", "D14", "T04"],
        mutation: "the property's Disclosure loses its claim name"
      ) {
        let other = element(#""Noor Adeyemi""#)
        $0.payload.replace(digest(name), with: digest(other))
        $0.disclosures[0] = other
      }.everywhere)
    try suite.add(
      good.refusing(
        "property-in-array", "A placeholder's digest belongs to the Disclosure of a property.",
        by: .elementDisclosureExpected, at: "/payload/degrees/0", covers: ["SDJ-V-12", "SDJ-D-02", "D14", "T04"],
        mutation: "the element's Disclosure gets a claim name"
      ) {
        let other = property("degree", #""BSc""#, salt: 2)
        $0.payload.replace(digest(degree), with: digest(other))
        $0.disclosures[1] = other
      }.everywhere)
    try suite.add(
      good.refusing(
        "exchanged", "The digests of a property and of an array element are exchanged.",
        by: .propertyDisclosureExpected, at: "/payload/_sd/0", covers: ["SDJ-V-11", "SDJ-V-12", "D14"],
        mutation: "the two digests are exchanged"
      ) {
        $0.payload = TokenInput.payload(#"\#(sd(degree)),"degrees":[\#(placeholder(name))]"#)
      })
    let parent = property("study", "{\(sd(degree))}", salt: 3)
    let nested = try Case(
      "rfc9901/processing/property-in-disclosure", "A property is disclosed inside a Disclosure's value.",
      .propertyDisclosureExpected, covers: ["SDJ-V-11", "SDJ-V-13"],
      TokenInput(
        sd(property("study", "{\(sd(name))}", salt: 3)),
        disclosing: [property("study", "{\(sd(name))}", salt: 3), name]
      ), giving: #""study":{"name":"Noor Adeyemi"}"#)
    try suite.add(
      nested,
      nested.refusing(
        "element-in-sd-of-disclosure", "A digest in a Disclosure's _sd belongs to the Disclosure of an array element.",
        by: .propertyDisclosureExpected, at: "/payload/study/_sd/0", covers: ["SDJ-V-11", "SDJ-V-13", "D14"],
        mutation: "the inner Disclosure loses its claim name"
      ) {
        $0.payload = TokenInput.payload(sd(parent))
        $0.disclosures = [parent, degree]
      })
  }

  /// A claim in clear, and a disclosed one beside it.
  private static func addTakenNames(to suite: inout Collection) throws {
    let city = property("city", #""Weimar""#)
    let good = try Case(
      "rfc9901/processing/same-name-at-other-levels", "Claims at different levels have the same name.",
      .claimNameTaken, covers: ["SDJ-V-11", "SDJ-D-06", "SDJ-D-07"],
      TokenInput(
        #""birth":{"city":"Jena"},"home":{\#(sd(city))},"list":[{"city":"Gera"}],"name":"Noor Adeyemi""#,
        disclosing: [city]),
      giving: #""birth":{"city":"Jena"},"home":{"city":"Weimar"},"list":[{"city":"Gera"}],"name":"Noor Adeyemi""#)
    try suite.add(good.everywhere)

    let rows: [(name: String, title: String, from: String, to: String, place: String)] = [
      (
        "clear-before", "A disclosed claim has the name of a claim in clear that stands before _sd.", #""home":{"#,
        #""home":{"city":"Erfurt","#, "/payload/home/city"
      ),
      (
        "clear-after", "A disclosed claim has the name of a claim in clear that stands after _sd.",
        "{\(sd(city))}", #"{\#(sd(city)),"city":"Erfurt"}"#, "/payload/home/city"
      ),
      (
        "clear-null", "A disclosed claim has the name of a claim in clear whose value is null.", "{\(sd(city))}",
        #"{\#(sd(city)),"city":null}"#, "/payload/home/city"
      ),
      (
        "clear-escaped", "A disclosed claim has the name of a claim in clear that is written with an escape.",
        "{\(sd(city))}", #"{"\u0063ity":"Erfurt",\#(sd(city))}"#, "/payload/home/city"
      ),
      (
        "same-value", "A disclosed claim has the name and the value of a claim in clear.", "{\(sd(city))}",
        #"{"city":"Weimar",\#(sd(city))}"#, "/payload/home/city"
      ),
    ]
    for row in rows {
      let bad = good.refusing(
        "name-taken-\(row.name)", row.title, by: .claimNameTaken, at: row.place,
        covers: ["SDJ-V-11", "SDJ-D-06", "D27", "D34"], mutation: "a claim in clear gets the same name"
      ) { $0.payload.replace(row.from, with: row.to) }
      try suite.add(row.name == "clear-before" ? bad.everywhere : [bad])
    }

    let issuer = property("iss", #""https://other.example""#)
    try suite.add(
      good.refusing(
        "name-taken-iss", "A disclosed claim is called iss as the Issuer in clear is.", by: .claimNameTaken,
        at: "/payload/iss", covers: ["SDJ-V-11", "SDJ-D-06", "D27", "D34"],
        mutation: "a hidden iss is added and disclosed"
      ) {
        $0.payload = TokenInput.payload(sd(issuer))
        $0.disclosures = [issuer]
      }.everywhere)
    let second = property("city", #""Erfurt""#, salt: 2)
    for (name, title, order) in [
      ("first", "Two disclosed claims of one object have the same name.", [city, second]),
      ("second", "Two disclosed claims of one object have the same name and come in the other order.", [second, city]),
    ] {
      let bad = good.refusing(
        "name-twice-\(name)", title, by: .claimNameTaken, at: "/payload/home/city",
        covers: ["SDJ-V-11", "SDJ-D-07", "D14", "D34"], mutation: "a second Disclosure of the same name is added"
      ) {
        $0.payload.replace(sd(city), with: sd(city, second))
        $0.disclosures = order
      }
      try suite.add(name == "first" ? bad.everywhere : [bad])
    }
    try suite.add(
      good.accepting(
        "name-twice-one-hidden", "Two hidden claims of one object have the same name and one is disclosed.",
        covers: ["SDJ-V-10", "SDJ-D-07"]
      ) { $0.payload.replace(sd(city), with: sd(second, city)) })
  }

  /// Claims that would be read as `_sd`, `...` or `_sd_alg` when they are in place.
  private static func addReservedNames(to suite: inout Collection) throws {
    let value = quoted(decoy(5))
    let city = property("_sd_", "[\(value)]")
    let good = try Case(
      "rfc9901/processing/name-like-reserved", "A disclosed claim has a name that only resembles a reserved one.",
      .claimNameReserved, covers: ["SDJ-D-05", "SDJ-D-10"], TokenInput(sd(city), disclosing: [city]),
      giving: #""_sd_":[\#(value)]"#)
    try suite.add(good.everywhere)
    for (file, name, json, row, level) in [
      ("sd", "_sd", "[\(value)]", "SDJ-D-05", Vector.Level.must), ("dots", "...", value, "SDJ-D-05", .must),
      ("sd-alg", "_sd_alg", #""sha-512""#, "SDJ-D-09", .strict),
    ] {
      let reserved = property(name, json)
      let bad = good.refusing(
        "name-reserved-\(file)", "A disclosed claim is called \(name).", by: .claimNameReserved,
        at: "/disclosures/0/1", covers: [row, "SDJ-V-11", "D14", "D20", "T03"],
        mutation: "the claim's name is changed to \(name)", level: level
      ) {
        $0.payload = TokenInput.payload(sd(reserved))
        $0.disclosures = [reserved]
      }
      try suite.add(file == "sd" ? bad.everywhere : [bad])
      let below = property(name, json, salt: 2)
      let parent = property("parent", "{\(sd(below))}", salt: 3)
      try suite.add(
        good.refusing(
          "name-reserved-\(file)-below", "A claim disclosed inside a Disclosure's value is called \(name).",
          by: .claimNameReserved, at: "/disclosures/1/1", covers: [row, "SDJ-V-13", "D14", "D20", "T03"],
          mutation: "the claim is put inside another and its name is changed to \(name)", level: level
        ) {
          $0.payload = TokenInput.payload(sd(parent))
          $0.disclosures = [parent, below]
        })
    }
  }
}
