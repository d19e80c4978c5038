/// Texts that would be shown but for what stands in them, and texts that only look so.

import LearningRecords
import StrictJSON

enum LeakVectors {
  static func add(to suite: inout Collection) throws {
    let line = try Case(
      "leaks/clean", "A line about work is shown.", covers: ["LER-09", "LER-12"],
      record: record("Rigged a tower crane."),
      view: view("Rigged a tower crane."), withheld: "")
    try suite.add(line)
    for (name, title, text, category, covers) in telling {
      try suite.add(
        line.showing(
          name, title, covers: covers, view: #"{"work": [{"position": "Rigger"}]}"#,
          withheld: "\(category) /work/0/highlights/0"
        ) { $0.record = record(text) })
    }
    for (name, title, text) in harmless {
      try suite.add(
        line.showing(name, title, covers: ["LER-29"], view: view(text), withheld: "") { $0.record = record(text) })
    }
    try addNames(to: &suite, beside: line)
  }

  private static func record(_ text: String) -> String {
    #"{"work": [{"position": "Rigger", "highlights": [\#(JSON.string(text).text())]}]}"#
  }

  private static func view(_ text: String) -> String { record(text) }

  private static let telling: [(String, String, String, String, [String])] = [
    ("pronoun", "A pronoun tells sex.", "She rigged a tower crane.", "protected-attribute", ["LER-12"]),
    ("gendered-noun", "A noun tells sex.", "Chair of the fraternity.", "protected-attribute", ["LER-12"]),
    ("title", "A title before a name tells sex.", "Worked under Mrs. Vik.", "protected-attribute", ["LER-12"]),
    ("year", "A year tells age.", "Rigged tower cranes since 1987.", "proxy", ["LER-12"]),
    ("age", "A phrase tells age.", "A 58 year old rigger.", "protected-attribute", ["LER-12"]),
    ("place", "A town tells origin.", "Rigged a crane in Lagos.", "proxy", ["LER-12"]),
    ("nationality", "A mother tongue tells origin.", "Native speaker of Somali.", "protected-attribute", ["LER-12"]),
    ("religion", "A church tells belief.", "Built the roof of a Lutheran church.", "protected-attribute", ["LER-12"]),
    ("health", "An illness is protected.", "Back at work after cancer.", "protected-attribute", ["LER-12"]),
    (
      "parenthood", "Leave for children is protected.", "Returned from maternity leave.", "protected-attribute",
      ["LER-12"]
    ),
    ("military", "A rank tells of service.", "Sergeant in the army reserve.", "protected-attribute", ["LER-12"]),
    ("union", "A union is protected.", "Shop steward of the trade union.", "protected-attribute", ["LER-12"]),
    (
      "address", "An e-mail address reaches the person.", "Write to ravi@castellanos.example.", "direct-identifier",
      ["LER-12"]
    ),
    ("phone", "A telephone number reaches the person.", "Call +47 77 64 40 00.", "direct-identifier", ["LER-12"]),
    (
      "data-uri", "An image in a data URI is no text that can be read.", "data:image/png;base64,iVBORw0KGgo=", "binary",
      ["LER-08", "LER-12"]
    ),
  ]

  private static let harmless: [(String, String, String)] = [
    ("native-software", "Native software is no native speaker.", "Wrote native mobile software."),
    ("black-belt", "A black belt of a method tells no race.", "Six Sigma black belt."),
    ("masters-degree", "A degree is no master.", "Master of Science in Mechanics."),
    ("male-connector", "A connector is no man.", "Crimped male and female connectors."),
    ("norm-with-year", "The year of a norm tells no age.", "Audited by ISO 9001:2015."),
    ("healthcare", "A trade is no illness.", "Planned staff in health care."),
  ]

  private static func addNames(to suite: inout Collection, beside line: Case<RedactInput>) throws {
    func naming(_ name: String, _ title: String, _ who: String, in text: String) throws -> Case<RedactInput> {
      try line.showing(
        name, title, covers: ["LER-11"], view: #"{"work": [{"position": "Rigger"}]}"#,
        withheld: """
          direct-identifier /basics/name
          direct-identifier /work/0/highlights/0
          """
      ) {
        $0.record =
          #"{"basics": {"name": \#(JSON.string(who).text())}, "work": [{"position": "Rigger", "highlights": [\#(JSON.string(text).text())]}]}"#
      }
    }
    try suite.add(
      naming("family-name", "Half of a name tells it.", "Imani Falkenrath", in: "The Falkenrath method of rigging."),
      naming("capitals", "A name in capitals is the same name.", "Imani Falkenrath", in: "rigged by FALKENRATH"),
      naming("accents", "A name without its accents is the same name.", "Zoë Wróblewska", in: "Drawn by Wroblewska."),
      naming("umlaut", "An umlaut may be written with an e.", "Jörg Müllerleile", in: "Muellerleile knots"),
      naming(
        "initials", "Dotted initials before half of a name tell it.", "Imani Falkenrath", in: "I. Falkenrath, rigger"),
      naming(
        "file-name", "A name run together is the same name.", "Imani Falkenrath", in: "See imanifalkenrath for plans."),
      naming("percent", "A percent-encoded name is the same name.", "Imani Falkenrath", in: "plans of F%61lkenrath"),
      naming(
        "base64", "A name in base64 is the same name.", "Imani Falkenrath", in: "aW1hbmkgZmFsa2VucmF0aCByaWdnaW5n"),
      naming("fullwidth", "A name in wide letters is the same name.", "Imani Falkenrath", in: "Ｆａｌｋｅｎｒａｔｈ rigging"),
      naming(
        "invisible", "A name with invisible characters in it is the same name.", "Imani Falkenrath",
        in: "Falken\u{200B}rath rigging"))
    try suite.add(
      line.showing(
        "no-part-of-a-word", "Letters of a name inside a word are not the name.", covers: ["LER-11", "LER-29"],
        view: #"{"work": [{"highlights": ["Planning of lifts."]}]}"#, withheld: "direct-identifier /basics/name"
      ) { $0.record = #"{"basics": {"name": "Ann Ingram"}, "work": [{"highlights": ["Planning of lifts."]}]}"# },
      line.showing(
        "account", "A withheld identifier is found in a text.", covers: ["LER-11"],
        view: #"{"work": [{"position": "Rigger"}]}"#,
        withheld: """
          linkage /sub
          linkage /work/0/highlights/0
          """
      ) {
        $0.record =
          #"{"sub": "tamsin-7741", "work": [{"position": "Rigger", "highlights": ["Asked for by tamsin-7741."]}]}"#
      },
      line.showing(
        "common-word", "A name that is a common word is found where only a name has a capital.",
        covers: ["LER-11", "LER-29"], view: #"{"work": [{"highlights": ["Worked with grace under pressure."]}]}"#,
        withheld: """
          direct-identifier /basics/name
          direct-identifier /work/0/highlights/1
          """
      ) {
        $0.record = #"""
          {"basics": {"name": "Grace Falkenrath"},
           "work": [{"highlights": ["Worked with grace under pressure.", "The crew was led by Grace at night."]}]}
          """#
      },
      line.showing(
        "name-of-a-member", "A name in the name of a member is found, and what it leads to withheld.",
        covers: ["LER-27"], view: #"{"skills": ["Rigging"]}"#,
        withheld: """
          direct-identifier /basics/name
          unclassified /Imani Falkenrath/skills/0
          """
      ) {
        $0.record =
          #"{"basics": {"name": "Imani Falkenrath"}, "Imani Falkenrath": {"skills": ["Welding"]}, "skills": ["Rigging"]}"#
      })
  }
}
