/// One thing named in many spellings is one thing, and two things stay two.

import Testing

@testable import BlindScreening

@Suite struct IdentifierTests {
  private static let guid = "2fb2c689-9fb5-5a12-9c2b-4274824569f2"

  @Test(arguments: [
    ["https://skills.example/knots", "http://skills.example/knots", "HTTPS://Skills.Example:443/knots/"],
    ["https://skills.example/knots", "http://skills.example:80/knots", "https://www.skills.example/./a/../knots"],
    ["https://skills.example/caf%C3%A9", "https://skills.example/caf%c3%a9", "https://skills.example/café"],
    ["https://skills.example/a-b", "https://skills.example/%61%2Db", " https://skills.example/a-b\n"],
    ["https://skills.example", "https://skills.example/", "http://skills.example.", "https://skills.example:/"],
    ["https://skills.example/s?x=1#y", "http://skills.example/s/?x=1#y"],
    [
      guid, guid.uppercased(), "urn:uuid:\(guid)", "URN:UUID:\(guid.uppercased())", "https://case.example/uri/\(guid)",
      "http://case.example/ims/case/v1p1/CFItems/\(guid)", "https://osmt.example/api/skills/\(guid)/",
      "http://data.europa.eu/esco/skill/\(guid)", "https://data.europa.eu/esco/skill/\(guid)",
      "https://esco.ec.europa.eu/en/classification/skill?uri=http%3A%2F%2Fdata.europa.eu%2Fesco%2Fskill%2F\(guid)",
      "https://esco.ec.europa.eu/en/classification/skill?uri=http://data.europa.eu/esco/skill/\(guid)",
    ],
    [
      "ce-\(guid)", "CE-\(guid.uppercased())", "https://credentialengineregistry.org/resources/ce-\(guid)",
      "http://sandbox.credentialengineregistry.org/graph/ce-\(guid)/", "https://credentialfinder.example/x/ce-\(guid)",
      "urn:ctid:ce-\(guid)",
    ],
  ])
  func spellingsOfOneIdentifierAreEqual(_ spellings: [String]) throws {
    let identifiers = try spellings.map { try #require(SkillIdentifier($0), "\($0)") }
    #expect(Set(identifiers).count == 1, "\(identifiers.map(\.text))")
    #expect(Set(identifiers.map(\.hashValue)).count == 1)
    #expect(try #require(SkillIdentifier(identifiers[0].text)).text == identifiers[0].text)
  }

  @Test(arguments: [
    ("https://skills.example/knots", "https://skills.example/Knots"),
    ("https://skills.example/knots", "https://skills.example/knots#1"),
    ("https://skills.example/knots", "https://skills.example/knots?x=1"),
    ("https://skills.example/knots", "https://skills.example:8443/knots"),
    ("https://skills.example/a%2Fb", "https://skills.example/a/b"),
    ("https://skills.example/a", "ftp://skills.example/a"),
    ("https://www.example/a", "https://example/a"),
    ("ce-\(guid)", guid),
    ("https://school.example/achievements/\(guid)", guid),
    ("https://school.example/uri/\(guid)?version=2", guid),
    ("https://skills.example/uri/\(guid)0", guid),
    ("https://data.europa.eu/esco/isco/C2512", "https://data.europa.eu/esco/isco/C251"),
  ])
  func differentThingsStayDifferent(_ one: String, _ other: String) throws {
    #expect(try #require(SkillIdentifier(one)) != #require(SkillIdentifier(other)))
  }

  @Test(arguments: [
    "", " ", "Python", "15-1254.00", "skills.example/knots", "https://", "https:skills", "http:///x", "c:\\knots",
    "a:b",
    "https://skills.example/a b", "https://skills.example/<script>", "java script:x", "https://skills.example/\u{0}",
    "2fb2c689-9fb5-5a12-9c2b", "ce-knots", "https://skills.example/" + String(repeating: "x", count: 2048),
  ])
  func whatIsNoIdentifierIsNil(_ text: String) {
    #expect(SkillIdentifier(text) == nil)
  }

  @Test func anIdentifierKeepsItsSpelling() throws {
    let identifier = try #require(SkillIdentifier("http://WWW.skills.example/Knots/"))
    #expect(identifier.written == "http://WWW.skills.example/Knots/")
    #expect(identifier.text == "https://skills.example/Knots")
  }

  @Test(arguments: [
    ("Problem-Solving", "problem  solving"), ("ＰＲＯＢＬＥＭ　ＳＯＬＶＩＮＧ", "Problem solving"), ("Résumé", "resume"),
    ("Re\u{301}sume\u{301}", "résumé"), ("R&D", "R and D"), ("Bachelor’s degree", "bachelor's DEGREE"),
    ("Straße", "STRASSE"),
    ("Łódź", "lodz"), ("Œuvre", "oeuvre"), ("eﬃcient", "efficient"), ("Node.js", "node js"), ("ＣＡＤ／ＣＡＭ", "cad cam"),
    ("soft\u{AD}ware", "software"), ("Đặng", "dang"), ("İstanbul", "istanbul"), ("ΣΟΦΟΣ", "σοφος"),
    ("한국어", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}\u{110B}\u{1165}"), ("C++", "c++"), (" (SQL) ", "sql"),
  ])
  func namesAreComparedWithoutCaseWidthAccentsAndPunctuation(_ one: String, _ other: String) throws {
    #expect(try #require(FoldedName(one)) == #require(FoldedName(other)))
    #expect(FoldedName(one)?.hashValue == FoldedName(other)?.hashValue)
  }

  @Test(arguments: [
    ("C", "C++"), ("C", "C#"), ("C++", "C#"), ("Java", "JavaScript"), ("Weld", "Welds"), ("книга", "книгй"),
    ("R", "R and D"),
    ("まか", "まが"), ("Level 1", "Level 2"), ("ab", "a b"),
  ])
  func differentNamesStayDifferent(_ one: String, _ other: String) throws {
    #expect(try #require(FoldedName(one)) != #require(FoldedName(other)))
  }

  @Test(arguments: ["", "  ", "-/-", "🎓", "…", "'"]) func aTextWithoutLettersIsNoName(_ text: String) {
    #expect(FoldedName(text) == nil)
  }

  @Test func aCodeMeansNothingWithoutItsFramework() throws {
    let code = try #require(CompetencyCode("15-1254.00", of: "O*NET-SOC"))
    #expect(code == CompetencyCode(" 15-1254.00", of: "o*net soc"))
    #expect(code != CompetencyCode("15-1254.00", of: "SOC"))
    #expect(code != CompetencyCode("15-1254.01", of: "O*NET-SOC"))
    #expect(
      CompetencyCode("6.RP.A", of: "https://case.example/m/") == CompetencyCode("6.rp.a", of: "http://case.example/m"))
    #expect(CompetencyCode("6.RP.A", of: " ") == nil)
    #expect(CompetencyCode("--", of: "SOC") == nil)
  }

  @Test(arguments: [
    ("A-", "A"), ("A+", "A"), ("B", "b2"), ("6", "7"), ("Level 6", "NQF 6"), ("beginner", "Level 1"),
  ])
  func differentLevelsStayDifferent(_ one: String, _ other: String) throws {
    #expect(try #require(Level(one)) != #require(Level(other)))
  }

  @Test(arguments: [
    ("a-", "A−"), ("Expert", "EXPERT"), ("6", "6.0"), ("Level 6", "6"), ("EQF level 6", "6.00"), ("Niveau 3", "３"),
  ])
  func spellingsOfOneLevelAreEqual(_ one: String, _ other: String) throws {
    #expect(try #require(Level(one)) == #require(Level(other)))
    #expect(Level(one)?.hashValue == Level(other)?.hashValue)
  }
}
