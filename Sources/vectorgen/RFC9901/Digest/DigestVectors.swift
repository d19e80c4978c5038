/// Digests stand once, wherever they stand. RFC 9901 §7.1-4.

import Conformance
import SelectiveDisclosure

enum DigestVectors {
  private static let name = property("name", #""Noor Adeyemi""#)
  private static let nation = element(#""FR""#, salt: 2)
  private static let address = property("address", #"{\#(sd(holding: [decoy(3)])),"country":"DE"}"#, salt: 3)
  private static let list = property("list", "[0,\(placeholder(holding: decoy(4)))]", salt: 4)

  static func add(to suite: inout Collection) throws {
    let good = try Case(
      "rfc9901/digest/one-disclosed", "One claim is disclosed.", .digestRepeated, covers: ["SDJ-V-11"],
      TokenInput(sd(name), disclosing: [name]), giving: #""name":"Noor Adeyemi""#)
    try suite.add(good.everywhere)
    try suite.add(
      good.refusing(
        "twice-in-one-sd", "A digest stands twice in one _sd array.", by: .digestRepeated, at: "/payload/_sd/1",
        covers: ["SDJ-V-17", "D32", "T02"], mutation: "the digest is written a second time"
      ) { $0.payload = TokenInput.payload(sd(name, name)) }.everywhere)
    let decoys = try Case(
      "rfc9901/digest/three-decoys", "Three digests of which none has a Disclosure are removed.", .digestRepeated,
      covers: ["SDJ-V-10", "SDJ-P-12"], TokenInput(sd(holding: [decoy(1), decoy(2), decoy(3)])), giving: "")
    try suite.add(decoys)
    try suite.add(
      decoys.refusing(
        "decoy-twice", "A digest without Disclosure stands twice in one _sd array.", by: .digestRepeated,
        at: "/payload/_sd/2", covers: ["SDJ-V-17", "SDJ-P-10", "D32", "T02"],
        mutation: "the third digest becomes the first one"
      ) { $0.payload.replace(decoy(3), with: decoy(1)) })
    try suite.add(
      decoys.refusing(
        "decoy-twice-escaped", "A digest stands twice in one _sd array, once written with an escape.",
        by: .digestRepeated, at: "/payload/_sd/2", covers: ["SDJ-V-17", "T02"],
        mutation: "the third digest becomes the first one, its first character escaped"
      ) { $0.payload.replace(quoted(decoy(3)), with: escaped(decoy(1))) })
    try addPlaces(to: &suite)
  }

  /// The token of all placements: `_sd` at two levels, placeholders, and Disclosures that hold either.
  private static func addPlaces(to suite: inout Collection) throws {
    let payload =
      #"\#(sd(holding: [digest(name), digest(address), digest(list), decoy(1)])),"birth":{\#(sd(holding: [decoy(2)]))},"#
      + #""nationalities":["DE",\#(placeholder(nation)),\#(placeholder(holding: decoy(5)))]"#
    let given =
      #""birth":{},"nationalities":["DE","FR"],"name":"Noor Adeyemi","address":{"country":"DE"},"list":[0]"#
    let good = try Case(
      "rfc9901/digest/many-places", "Digests stand at two levels, in an array and in two Disclosures.",
      .digestRepeated, covers: ["SDJ-V-08", "SDJ-V-10", "SDJ-V-13", "SDJ-V-17"],
      TokenInput(payload, disclosing: [name, nation, address, list]), giving: given)
    try suite.add(good.everywhere)

    let rows: [(name: String, title: String, from: String, to: String, place: String)] = [
      (
        "in-two-objects", "A matched digest stands in the _sd of two objects.", decoy(2), digest(name),
        "/payload/birth/_sd/0"
      ),
      (
        "decoy-in-two-objects", "A digest without Disclosure stands in the _sd of two objects.", decoy(2), decoy(1),
        "/payload/birth/_sd/0"
      ),
      (
        "in-sd-and-placeholder", "A digest without Disclosure stands in _sd and in a placeholder.", decoy(5), decoy(1),
        "/payload/nationalities/2"
      ),
      (
        "matched-in-sd-and-placeholder", "A matched digest stands in _sd and in a placeholder.", decoy(5),
        digest(name), "/payload/nationalities/2"
      ),
      (
        "in-two-placeholders", "A matched digest stands in two placeholders of one array.", decoy(5), digest(nation),
        "/payload/nationalities/2"
      ),
      (
        "in-payload-and-disclosure", "A digest stands in the payload and in the _sd of a Disclosure's value.",
        decoy(1), decoy(3), "/payload/address/_sd/0"
      ),
      (
        "in-payload-and-disclosed-array",
        "A digest stands in the payload and in a placeholder of a Disclosure's value.", decoy(1), decoy(4),
        "/payload/list/1"
      ),
      (
        "in-placeholder-and-disclosure", "A digest stands in a placeholder and in the _sd of a Disclosure's value.",
        decoy(5), decoy(3), "/payload/address/_sd/0"
      ),
    ]
    let atEveryEntry = [
      "in-two-objects", "matched-in-sd-and-placeholder", "in-two-placeholders", "in-payload-and-disclosure",
    ]
    for row in rows {
      let bad = good.refusing(
        row.name, row.title, by: .digestRepeated, at: row.place,
        covers: ["SDJ-V-17", "SDJ-P-10", "D20", "D32", "T02"], mutation: "one digest becomes the same as another"
      ) { $0.payload.replace(row.from, with: row.to) }
      try suite.add(atEveryEntry.contains(row.name) ? bad.everywhere : [bad])
    }
    try addAmongDisclosures(beside: good, to: &suite)
  }

  private static func addAmongDisclosures(beside good: Case<TokenInput>, to suite: inout Collection) throws {
    let other = property("list", "[0,\(placeholder(holding: decoy(3)))]", salt: 4)
    try suite.add(
      good.refusing(
        "in-two-disclosures", "A digest stands in the values of two Disclosures.", by: .digestRepeated,
        at: "/payload/list/1", covers: ["SDJ-V-17", "D32", "T02"],
        mutation: "the digest in one Disclosure becomes that in the other"
      ) {
        $0.payload.replace(digest(list), with: digest(other))
        $0.disclosures[3] = other
      }.everywhere)
    let twice = property("address", #"{\#(sd(holding: [decoy(3), decoy(3)])),"country":"DE"}"#, salt: 3)
    try suite.add(
      good.refusing(
        "twice-in-one-disclosure", "A digest stands twice in the _sd of a Disclosure's value.", by: .digestRepeated,
        at: "/payload/address/_sd/1", covers: ["SDJ-V-17", "D32", "T02"],
        mutation: "the digest in a Disclosure is written a second time"
      ) {
        $0.payload.replace(digest(address), with: digest(twice))
        $0.disclosures[2] = twice
      })
    try suite.add(
      good.accepting(
        "twice-but-unseen", "A digest stands a second time in a claim that is not disclosed.",
        covers: ["SDJ-V-10", "SDJ-V-17"],
        payload: TokenInput.payload(
          #""birth":{},"nationalities":["DE","FR"],"name":"Noor Adeyemi","address":{"country":"DE"}"#)
      ) {
        $0.payload.replace(digest(list), with: digest(other))
        $0.disclosures.removeLast()
      }.everywhere)
  }

  /// A digest as a JSON string whose first character is written with an escape.
  private static func escaped(_ digest: String) -> String {
    let code = digest.utf8.first.map { String($0, radix: 16) } ?? ""
    return #""\u00\#(code)\#(digest.dropFirst())""#
  }
}
