/// Steps 1 and 3 to 5 of RFC 9901 §7.1: Disclosures find their digests, each once, and everything else is left out.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct ProcessingTests {
  static let name = disclosure(#"["s1","name","Ada"]"#)
  static let city = disclosure(#"["s2","city","Kyiv"]"#)

  // SDJ-V-07, T04: a Disclosure that nothing refers to is read as strictly as any other.
  @Test(arguments: [
    ("WyJz*", Rule.disclosureEncoding), (disclosure("[]"), .disclosureLength), (disclosure("x"), .jsonGrammar),
    (disclosure("{}"), .disclosureNotArray), (disclosure(#"[1,"n",2]"#), .saltNotString),
    (disclosure(#"["s",1,2]"#), .claimNameNotString), (disclosure(#"["s","_sd",2]"#), .claimNameReserved),
    (disclosure(#"["s","n",{"a":1,"a":2}]"#), .memberNameRepeated),
  ])
  func aMalformedDisclosureIsNeverSkipped(_ text: String, _ rule: Rule) throws {
    try expectRefusal(
      Forgery(digests(of: ProcessingTests.name), disclosing: [ProcessingTests.name, text]), by: rule)
  }

  // SDJ-V-09, D30: a digest stands in `_sd` or in a placeholder; anywhere else it is a string.
  @Test(arguments: [
    #""x":"DIGEST""#, #""x":["DIGEST"]"#, #""x":{"sd":["DIGEST"]}"#, #""_SD":["DIGEST"]"#, #""DIGEST":1"#,
    #""x":{"DIGEST":"_sd"}"#, #""x":[["...","DIGEST"]]"#, #""x":[{"..":"DIGEST"}]"#, #""sd_hash":"DIGEST""#,
  ])
  func aDigestElsewhereIsOrdinaryData(_ members: String) throws {
    let members = members.replacing("DIGEST", with: digest(ProcessingTests.name))
    try expectRefusal(
      Forgery(members, disclosing: [ProcessingTests.name]), by: .disclosureUnreferenced, at: "/disclosures/0")
    try expectPayload(Forgery(members), members)
  }

  // SDJ-V-08, SDJ-V-09: a digest inside a Disclosure's name or salt refers to nothing either.
  @Test func aDigestInASaltOrANameIsOrdinaryData() throws {
    for parent in [#"["DIGEST","p",1]"#, #"["s","DIGEST",1]"#, #"["s","p","DIGEST"]"#] {
      let parent = disclosure(parent.replacing("DIGEST", with: digest(ProcessingTests.name)))
      try expectRefusal(
        Forgery(digests(of: parent), disclosing: [parent, ProcessingTests.name]), by: .disclosureUnreferenced,
        at: "/disclosures/1")
    }
  }

  // SDJ-V-10, SDJ-V-27, T05: digests without Disclosures are counted, not refused.
  @Test func aDigestWithoutDisclosureIsIgnored() throws {
    let token = Forgery(
      #"\#(digests([digest(ProcessingTests.name), decoy(1)])),"a":[{"...":"\#(decoy(2))"}],"b":{"_sd":["not a digest"]}"#,
      disclosing: [ProcessingTests.name])
    try expectPayload(token, #""a":[],"b":{},"name":"Ada""#)
    let held = try Holder(trusting: Keys.trusted).accept(SDJWT(parsing: token.compact()), at: Demands.now)
    #expect(held.payload.unmatchedDigests == 3)
    #expect(held.disclosable.count == 1)
  }

  // SDJ-V-11, SDJ-V-12, SDJ-V-13, SDJ-V-08, D5, D34, T06: whatever is put in place is processed again.
  @Test func disclosedValuesAreProcessedAgain() throws {
    let leaf = disclosure(#"["s0","leaf",true]"#)
    let inObject = disclosure(#"["s1",{"x":1,\#(digests(of: leaf))}]"#)
    let inArray = disclosure(#"["s2",[\#(placeholder(inObject)),"y"]]"#)
    let top = disclosure(#"["s3","top",{"list":[0,[\#(placeholder(inArray))]]}]"#)
    let texts = [leaf, inObject, inArray, top]
    let rows: [(Int, String)] = [
      (0, ""), (1, #""top":{"list":[0,[]]}"#), (2, #""top":{"list":[0,[["y"]]]}"#),
      (3, #""top":{"list":[0,[[{"x":1},"y"]]]}"#), (4, #""top":{"list":[0,[[{"x":1,"leaf":true},"y"]]]}"#),
    ]
    for (count, expected) in rows {
      let disclosed = Array(texts.suffix(count))
      try expectPayload(Forgery(digests(of: top), disclosing: disclosed), expected)
      try expectPayload(Forgery(digests(of: top), disclosing: disclosed.reversed()), expected)
    }
    for missing in 1...3 {
      var disclosed = texts
      disclosed.remove(at: missing)
      try expectRefusal(Forgery(digests(of: top), disclosing: disclosed), by: .disclosureUnreferenced)
    }
  }

  // SDJ-V-14, SDJ-V-12, T05: three hidden and the middle one shown, all hidden, neighbours, arrays of arrays.
  @Test(arguments: [
    ("[A,B,C]", "B", #"["b"]"#), ("[A,B,C]", "", "[]"), ("[A,B,C]", "AC", #"["a","c"]"#), ("[0,A,B,1]", "", "[0,1]"),
    ("[0,A,B,1]", "B", #"[0,"b",1]"#), ("[[A,B],[C,D]]", "", "[[],[]]"), ("[[A,B],[C,D]]", "BC", #"[["b"],["c"]]"#),
    ("[A,[B,[C]],D]", "CD", #"[[["c"]],"d"]"#), ("[D,C,B,A]", "ABCD", #"["d","c","b","a"]"#),
    ("[null,A,{}]", "", "[null,{}]"),
  ])
  func hiddenElementsAreLeftOutAndTheOthersKeepTheirOrder(
    _ pattern: String, _ shown: String, _ expected: String
  ) throws {
    var array = pattern
    var disclosures: [String] = []
    for letter in ["A", "B", "C", "D"] where pattern.contains(letter) {
      let text = disclosure(#"["s","\#(letter.lowercased())"]"#)
      array.replace(letter, with: "\u{0}\(letter)")
      if shown.contains(letter) { disclosures.append(text) }
    }
    for letter in ["A", "B", "C", "D"] {
      array.replace("\u{0}\(letter)", with: placeholder(disclosure(#"["s","\#(letter.lowercased())"]"#)))
    }
    try expectPayload(Forgery(#""x":\#(array)"#, disclosing: disclosures), #""x":\#(expected)"#)
  }

  // SDJ-V-15, SDJ-V-16, SDJ-V-22, T05: an object of which nothing is shown is there, and empty.
  @Test func anObjectOfWhichNothingIsShownStays() throws {
    let member = digests(of: ProcessingTests.name)
    let token = Forgery(#""address":{\#(member)},"list":[{"_sd":["x"]}],"_sd_alg":"sha-256","_sd":["y"]"#)
    try expectPayload(token, #""address":{},"list":[{}]"#)
    var shown = token
    shown.disclosures = [ProcessingTests.name]
    try expectPayload(shown, #""address":{"name":"Ada"},"list":[{}]"#)
  }

  // SDJ-V-17, D20, D32, T02: wherever the two stand, however they are spelt, and with a Disclosure or without.
  @Test(arguments: [
    (#""_sd":[1,1]"#, "/payload/_sd/1"), (#""_sd":[1,"d",1]"#, "/payload/_sd/2"), (#""_sd":[1,2]"#, "/payload/_sd/1"),
    (#""_sd":[1],"a":{"_sd":[1]}"#, "/payload/a/_sd/0"), (#""a":{"_sd":[1]},"b":{"_sd":[1]}"#, "/payload/b/_sd/0"),
    (#""_sd":[1],"a":[{"...":1}]"#, "/payload/a/0"), (#""a":[{"...":1}],"b":{"_sd":[1]}"#, "/payload/b/_sd/0"),
    (#""a":[{"...":1},{"...":1}]"#, "/payload/a/1"), (#""a":[{"...":1},[[{"...":1}]]]"#, "/payload/a/1/0/0"),
    (#""a":[{"_sd":[1]},{"_sd":[2]}]"#, "/payload/a/1/_sd/0"),
  ])
  func aDigestThatStandsTwiceIsRefused(_ pattern: String, _ place: String) throws {
    // 1 is the digest, 2 the same with its first character escaped.
    func members(_ digest: String) throws -> String {
      let first = String(try #require(digest.utf8.first), radix: 16)
      let quoted = ["1": #""\#(digest)""#, "2": #""\u00\#(first)\#(digest.dropFirst())""#]
      return pattern.map { quoted[String($0)] ?? String($0) }.joined()
    }
    try expectRefusal(Forgery(members(decoy(1))), by: .digestRepeated, at: place)
    let text = disclosure(pattern.hasPrefix(#""a":[{"..."#) ? #"["s",1]"# : #"["s","n",1]"#)
    try expectRefusal(Forgery(members(digest(text)), disclosing: [text]), by: .digestRepeated, at: place)
  }

  // SDJ-V-17, D32, T02: once in the payload and once inside a Disclosure; in two Disclosures; unseen in a hidden one.
  @Test func aDigestThatStandsTwiceByDisclosureIsRefused() throws {
    let parent = disclosure(#"["s1","p",{\#(digests([decoy(1)]))}]"#)
    let sibling = disclosure(#"["s2","q",[{"...":"\#(decoy(1))"}]]"#)
    let members = digests([digest(parent), digest(sibling)])
    try expectRefusal(
      Forgery(members, disclosing: [parent, sibling]), by: .digestRepeated, at: "/payload/q/0")
    try expectPayload(Forgery(members, disclosing: [parent]), #""p":{}"#)
    try expectPayload(Forgery(members, disclosing: [sibling]), #""q":[]"#)
    try expectRefusal(
      Forgery(#""a":{\#(digests([decoy(1)]))},"# + digests(of: parent), disclosing: [parent]), by: .digestRepeated,
      at: "/payload/p/_sd/0")
    let own = disclosure(#"["s","n",{\#(digests([digest(parent)]))}]"#)
    try expectRefusal(
      Forgery(digests(of: parent, own), disclosing: [parent, own]), by: .digestRepeated, at: "/payload/n/_sd/0")
  }

  // SDJ-V-18, D20, D26, D30, D34, T01: every Disclosure is reached from the payload.
  @Test func aStrayDisclosureIsRefused() throws {
    let child = disclosure(#"["s1","child",1]"#)
    let parent = disclosure(#"["s2","parent",{\#(digests(of: child))}]"#)
    let members = digests(of: parent, ProcessingTests.name)
    try expectPayload(Forgery(members, disclosing: [child, parent]), #""parent":{"child":1}"#)
    try expectRefusal(Forgery(members, disclosing: [child]), by: .disclosureUnreferenced, at: "/disclosures/0")
    try expectRefusal(
      Forgery(members, disclosing: [parent, child, ProcessingTests.city]), by: .disclosureUnreferenced,
      at: "/disclosures/2")
    try expectRefusal(Forgery(disclosing: [child]), by: .disclosureUnreferenced, at: "/disclosures/0")
    try expectRefusal(
      Forgery("\(members),\"a\":[]", disclosing: [ProcessingTests.name, disclosure(#"["s","element"]"#)]),
      by: .disclosureUnreferenced, at: "/disclosures/1")
  }

  // SDJ-V-19, SDJ-O-06, D2, D35
  @Test func aDisclosureThatIsThereTwiceIsRefused() throws {
    let members = digests(of: ProcessingTests.name, ProcessingTests.city)
    let (name, city) = (ProcessingTests.name, ProcessingTests.city)
    try expectRefusal(Forgery(members, disclosing: [name, name]), by: .disclosureRepeated, at: "/disclosures/1")
    try expectRefusal(Forgery(members, disclosing: [name, city, name]), by: .disclosureRepeated, at: "/disclosures/2")
    try expectRefusal(Forgery(disclosing: [name, name]), by: .disclosureRepeated, at: "/disclosures/1")
    try expectPayload(Forgery(members, disclosing: [name, city]), #""name":"Ada","city":"Kyiv""#)
  }

  // SDJ-V-23, D36, T16: what is changed inside a Disclosure belongs to no digest any more.
  @Test(arguments: [#"["s1","name","Eve"]"#, #"["s1","nome","Ada"]"#, #"["s","name","Ada"]"#, #"["s1","name","Ada" ]"#])
  func aChangedDisclosureIsRefused(_ json: String) throws {
    try expectRefusal(
      Forgery(digests(of: ProcessingTests.name), disclosing: [disclosure(json)]), by: .disclosureUnreferenced,
      at: "/disclosures/0")
  }

  // SDJ-V-24, SDJ-P-06: the value of an element's Disclosure is no placeholder, whether or not more is shown.
  @Test func aChainOfPlaceholdersIsRefused() throws {
    let last = disclosure(#"["s1","value"]"#)
    let first = disclosure(#"["s2",\#(placeholder(last))]"#)
    for disclosures in [[first], [first, last], [last, first]] {
      try expectRefusal(
        Forgery(#""a":[\#(placeholder(first))]"#, disclosing: disclosures), by: .placeholderChained, at: "/payload/a/0")
    }
    let malformed = disclosure(#"["s",{"...":"d","x":1}]"#)
    try expectRefusal(
      Forgery(#""a":[\#(placeholder(malformed))]"#, disclosing: [malformed]), by: .placeholderChained,
      at: "/payload/a/0")
    let array = disclosure(#"["s2",[\#(placeholder(last))]]"#)
    try expectPayload(
      Forgery(#""a":[\#(placeholder(array))]"#, disclosing: [array, last]), #""a":[["value"]]"#)
  }

  // SDJ-V-21, SDJ-K-21: what is refused yields nothing: there is an answer or an error, never half a payload.
  @Test func aRefusalYieldsNoPayload() throws {
    let token = Forgery(#""exp":1,"# + digests(of: ProcessingTests.name), disclosing: [ProcessingTests.name])
    try expectRefusal(token, by: .expired, at: "/payload/exp")
  }
}
