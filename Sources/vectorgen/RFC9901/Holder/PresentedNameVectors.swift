/// Names that mean something in paths elsewhere, and are ordinary names of claims. RFC 9901 §4.2.1.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum PresentedNameVectors {
  private static let names: [(name: String, vector: String, what: String)] = [
    ("a.b", "dot", "with a dot"), ("a/b", "slash", "with a slash"), ("", "empty", "that is empty"),
    ("0", "digit", "that is a digit"), ("~", "tilde", "that is a tilde"), ("*", "star", "that is a star"),
    ("null", "null", "spelt null"), ("[0]", "brackets", "that looks like an index"), ("~1", "escape", "like an escape"),
    ("$", "dollar", "that is a dollar sign"), ("-1", "minus", "that looks like a number below zero"),
    ("__proto__", "proto", "that some languages keep for themselves"),
    ("\u{e9}", "composed", "with an accented letter"), ("e\u{301}", "decomposed", "with a letter and its accent"),
    ("\u{20bb7}", "supplementary", "outside of the basic plane"),
  ]

  static func add(to suite: inout Collection) throws {
    let concealed = names.enumerated().map { number, row in
      disclosure(#"["\#(salt(number))", \#(JSON.string(row.name).text()), \#(number)]"#)
    }
    let child = disclosure(#"["Pc33JM2LchcU_lHggv_ufQ", "b", "inner"]"#)
    let digests = concealed.map { quoted(digest($0)) }.joined(separator: ",")
    let credential = TokenInput(
      #""_sd":[\#(digests)],"a":{"_sd":["\#(digest(child))"]}"#, disclosing: concealed + [child])
    var input = try PresentInput(credential)
    input.disclose = [#"["a","b"]"#]
    let nested = try Case(
      "rfc9901/holder/names/nested", "A nested claim is chosen, not the one whose name looks like its path.",
      .pathMatchesNothing, covers: ["SDJ-O-05", "SDJ-D-10", "D13", "T20"], input, sending: names.count)
    try suite.add(nested)
    for (number, row) in names.enumerated() {
      try suite.add(
        try nested.sending(
          number, named: row.vector, "The Holder chooses a claim with a name \(row.what).",
          covers: ["SDJ-D-10", "D13", "D17", "T20"]
        ) { $0.disclose = [JSON.array([.string(row.name)]).text()] })
    }
    for (name, title, path, place) in [
      ("joined-by-dot", "Two names joined by a dot are one name that is not there.", #"["a.b.c"]"#, "/a.b.c"),
      ("split-at-dot", "A name with a dot is not looked for step by step.", #"["a.b","c"]"#, "/a.b/c"),
      ("number-for-name", "A number does not choose the member that is named by its digits.", "[0]", "/0"),
      ("null-for-name", "Null does not choose the member that is named null.", "[null]", "/-"),
    ] {
      try suite.add(
        nested.refusing(
          name, title, by: .pathMatchesNothing, at: place, covers: ["D13", "T20"],
          mutation: "the path is \(path)", level: .strict
        ) { $0.disclose = [path] })
    }
  }

  /// A salt for each; it decodes to 16 bytes.
  private static func salt(_ number: Int) -> String {
    String(digest("salt \(number) of the odd names").prefix(21)) + "A"
  }
}
