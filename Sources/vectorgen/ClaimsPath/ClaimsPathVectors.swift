/// Claims paths as JSON arrays: names, null for every element, indices. OpenID4VP 1.0 §7, SD-JWT VC §4.6.1.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum ClaimsPathVectors {
  static func add(to suite: inout Collection) throws {
    let good = try Case(
      "claims-path/three-steps", "A path has a name, every element, and an index.", .pathMalformed, covers: ["T20"],
      ParseInput(.claimsPath, #"["degrees",null,0]"#), payload: #"["degrees",null,0]"#)
    try suite.add(good)
    for (name, title, text, path) in [
      ("one-name", "A path is one name.", #"["name"]"#, #"["name"]"#),
      ("empty-name", "A path is one empty name.", #"[""]"#, #"[""]"#),
      ("dotted-name", "A name with a dot is one step.", #"["a.b"]"#, #"["a.b"]"#),
      ("slashed-name", "A name with a slash is one step.", #"["a/b","~"]"#, #"["a/b","~"]"#),
      ("digits-as-name", "Digits in quotation marks are a name.", #"["0"]"#, #"["0"]"#),
      ("null-as-name", "Null in quotation marks is a name.", #"["null"]"#, #"["null"]"#),
      ("star-as-name", "A star is a name.", #"["*"]"#, #"["*"]"#),
      ("spaces", "White space between the steps means nothing.", "[ \"a\" ,\n0 ]", #"["a",0]"#),
      ("escapes", "An escape in a name is the character it stands for.", #"["\u0061\u002eb"]"#, #"["a.b"]"#),
    ] {
      try suite.add(
        try good.accepting(name, title, covers: ["D13", "T20"], payload: path) { $0.text = text })
    }
    for (name, title, place, mutation, text) in [
      ("empty", "A path has no step.", "", "every step is taken out", "[]"),
      ("negative", "An index is below zero.", "/1", "an index is -1", #"["degrees",-1]"#),
      ("fraction", "An index has a fraction.", "/1", "an index is 1.5", #"["degrees",1.5]"#),
      ("true", "A step is true, which is not 1.", "/1", "a step is true", #"["degrees",true]"#),
      ("array", "A step is an array.", "/1", "a step is an array", #"["degrees",["type"]]"#),
      ("object", "A step is an object.", "/1", "a step is an object", #"["degrees",{}]"#),
      ("huge", "An index has twenty digits.", "/1", "an index is huge", #"["degrees",99999999999999999999]"#),
      ("joined", "A path is a text with dots.", "", "the steps are joined by dots", #""degrees.type""#),
      ("name-object", "A path is an object.", "", "it is an object", #"{"degrees":null}"#),
      ("cut", "A path has no end.", "", "the last bracket is cut off", #"["degrees",null,0"#),
      ("comma", "A path has a comma too many.", "", "a comma is added", #"["degrees",null,0,]"#),
    ] {
      try suite.add(
        good.refusing(
          TextFault(
            name: name, title: title, rule: .pathMalformed, place: place,
            covers: name == "true" ? ["S4", "T20"] : ["T20"], mutation: mutation, text: text)))
    }
  }
}
