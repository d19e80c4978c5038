/// Hidden array elements: those shown stand in their order, those not shown leave no hole. RFC 9901 §7.1-3.c.iii and 3.d.

import Conformance
import SelectiveDisclosure

enum ArrayVectors {
  /// A hidden element for each letter; its value is the letter in lower case.
  private static let letters: [Character] = ["A", "B", "C", "D"]

  /// An array as issued, which of its hidden elements are shown, and what must come of it.
  private static let rows: [(name: String, title: String, pattern: String, shown: String, given: String)] = [
    ("middle-shown", "The middle one of three hidden elements is shown.", "[A,B,C]", "B", #"["b"]"#),
    ("none-shown", "An array of which no element is shown stays, and is empty.", "[A,B,C]", "", "[]"),
    ("middle-hidden", "The middle one of three hidden elements stays hidden.", "[A,B,C]", "AC", #"["a","c"]"#),
    ("neighbours-hidden", "Two hidden elements side by side stay hidden.", "[0,A,B,1]", "", "[0,1]"),
    ("second-neighbour-shown", "The second of two hidden neighbours is shown.", "[0,A,B,1]", "B", #"[0,"b",1]"#),
    ("ends-hidden", "The first and the last element stay hidden.", "[A,0,1,B]", "", "[0,1]"),
    (
      "all-shown", "Four hidden elements are shown in the order of the array.", "[D,C,B,A]", "ABCD",
      #"["d","c","b","a"]"#
    ),
    ("arrays-none-shown", "Two arrays in an array lose all their elements.", "[[A,B],[C,D]]", "", "[[],[]]"),
    ("arrays-two-shown", "One element of each of two arrays is shown.", "[[A,B],[C,D]]", "BC", #"[["b"],["c"]]"#),
    ("deeper", "Hidden elements stand at three depths.", "[A,[B,[C]],D]", "CD", #"[[["c"]],"d"]"#),
    (
      "null-and-empty", "Null, an empty object and an empty array are no hidden elements.", "[null,A,{},[]]", "",
      "[null,{},[]]"
    ),
    (
      "similar", "Strings that look like placeholders are no hidden elements.", #"["...",A,{"a":"..."}]"#, "",
      #"["...",{"a":"..."}]"#
    ),
  ]

  static func add(to suite: inout Collection) throws {
    let inEveryForm = ["middle-shown", "none-shown", "arrays-two-shown"]
    for row in rows {
      let array = row.pattern.map { character in
        letters.firstIndex(of: character).map { placeholder(letter($0)) } ?? String(character)
      }.joined()
      let shown = letters.indices.filter { row.shown.contains(letters[$0]) }.map(letter)
      let good = try Case(
        "rfc9901/processing/array-\(row.name)", row.title, .placeholderMalformed,
        covers: ["SDJ-V-12", "SDJ-V-14", "SDJ-V-22", "T05"], severity: .high,
        TokenInput(#""grades":\#(array)"#, disclosing: shown), giving: #""grades":\#(row.given)"#)
      try suite.add(inEveryForm.contains(row.name) ? good.everywhere : [good])
    }
    try addObjects(to: &suite)
    try addTwice(to: &suite)
  }

  /// The Disclosure of a letter.
  private static func letter(_ number: Int) -> String {
    element(quoted(letters[number].lowercased()), salt: 30 + number)
  }

  private static func addObjects(to suite: inout Collection) throws {
    let name = property("name", #""Noor Adeyemi""#)
    let object = element(#"{"type":"BSc",\#(sd(name))}"#, salt: 2)
    let list = element("[\(placeholder(object)),1]", salt: 3)
    try suite.add(
      Case(
        "rfc9901/processing/array-element-is-array", "A hidden element is an array with a hidden object in it.",
        .elementDisclosureExpected, covers: ["SDJ-V-12", "SDJ-V-13", "D34", "T06"],
        TokenInput(#""list":[\#(placeholder(list))]"#, disclosing: [list, object, name]),
        giving: #""list":[[{"type":"BSc","name":"Noor Adeyemi"},1]]"#
      ))
    try suite.add(
      Case(
        "rfc9901/processing/array-element-is-object", "A hidden element is an object of which a part stays hidden.",
        .elementDisclosureExpected, covers: ["SDJ-V-12", "SDJ-V-13", "SDJ-V-15", "D34", "T06"],
        TokenInput(#""list":[0,\#(placeholder(object))]"#, disclosing: [object]), giving: #""list":[0,{"type":"BSc"}]"#
      ))
    try suite.add(
      Case(
        "rfc9901/processing/array-of-emptied-objects", "Objects of which nothing is shown stay in their array, empty.",
        .digestsNotStrings, covers: ["SDJ-V-14", "SDJ-V-15", "T05"], severity: .high,
        TokenInput(#""list":[{\#(sd(name))},1,{\#(sd(holding: [decoy(1)]))}],"address":{\#(sd(holding: [decoy(2)]))}"#),
        giving: #""list":[{},1,{}],"address":{}"#
      ).everywhere)
  }

  private static func addTwice(to suite: inout Collection) throws {
    let shown = element(#""BSc""#, salt: 4)
    let good = try Case(
      "rfc9901/processing/array-two-hidden", "One of two hidden elements is shown.", .digestRepeated,
      covers: ["SDJ-V-12", "SDJ-V-14"],
      TokenInput(
        #""degrees":[\#(placeholder(shown)),\#(placeholder(holding: decoy(1)))]"#, disclosing: [shown]),
      giving: #""degrees":["BSc"]"#)
    try suite.add(
      good,
      good.refusing(
        "array-one-shown-twice", "One Disclosure stands for two elements of an array.", by: .digestRepeated,
        at: "/payload/degrees/1", covers: ["SDJ-V-12", "SDJ-V-17", "D20", "T02"],
        mutation: "the second placeholder gets the digest of the first"
      ) { $0.payload.replace(decoy(1), with: digest(shown)) })
  }
}
