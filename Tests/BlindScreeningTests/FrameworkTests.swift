/// A framework lets a part stand for the whole, and nothing else for anything.

import BlindScreening
import StrictJSON
import Testing

@Suite struct FrameworkTests {
  private static func guid(_ number: Int) -> String { "00000000-0000-4000-8000-00000000000\(number)" }

  /// Items 1 to 6: 2 and 3 below 1, 4 below 3; 5 is the same as 2; 6 replaces 4.
  private static let package = """
    {"CFDocument": {"identifier": "\(guid(0))", "uri": "https://case.example/uri/\(guid(0))", "title": "Ropework"},
     "CFItems": [\((1...6).map { item($0) }.joined(separator: ","))],
     "CFAssociations": [\(isChildOf(1, 0)), \(isChildOf(2, 1)), \(isChildOf(3, 1)), \(isChildOf(4, 3)),
       \(association("exactMatchOf", 5, 2)), \(association("replacedBy", 4, 6)), \(association("isRelatedTo", 3, 2)),
       {"associationType": "exemplar", "originNodeURI": {"identifier": "\(guid(1))"}, "destinationNodeURI": "a page"}]}
    """

  private static func item(_ number: Int) -> String {
    """
    {"identifier": "\(guid(number))", "uri": "https://case.example/ims/case/v1p0/CFItems/\(guid(number))",
     "humanCodingScheme": "R.\(number)", "fullStatement": "Statement number \(number)"}
    """
  }

  private static func association(_ type: String, _ origin: Int, _ destination: Int) -> String {
    """
    {"associationType": "\(type)",
     "originNodeURI": {"title": "x", "identifier": "\(guid(origin))", "uri": "https://case.example/uri/\(guid(origin))"},
     "destinationNodeURI": {"identifier": "\(guid(destination))", "uri": "https://case.example/uri/\(guid(destination))"}}
    """
  }

  private static func isChildOf(_ child: Int, _ parent: Int) -> String { association("isChildOf", child, parent) }

  /// Whether evidence of one item meets a requirement for the other.
  private func meets(_ evidence: Int, _ requirement: Int) throws -> Bool {
    let found = try matches(
      #"{"id": "a", "name": "Something else", "identifiers": ["urn:uuid:\#(FrameworkTests.guid(requirement))"]}"#,
      in: """
        {"credentialSubject": {"achievement": {"alignment": {
          "targetUrl": "https://other.example/uri/\(FrameworkTests.guid(evidence).uppercased())"}}}}
        """, frameworks: "[\(FrameworkTests.package)]")
    return found[0].isMet
  }

  @Test func aChildMeetsItsAncestorsAndNoParentItsChild() throws {
    #expect(try meets(2, 1))
    #expect(try meets(4, 3))
    #expect(try meets(4, 1))
    #expect(try meets(4, 0))
    #expect(try !meets(1, 2))
    #expect(try !meets(1, 4))
    #expect(try !meets(2, 3))
  }

  @Test func anExactMatchHoldsBothWaysAndAReplacementOne() throws {
    #expect(try meets(5, 2))
    #expect(try meets(2, 5))
    #expect(try meets(5, 1))
    #expect(try meets(6, 4))
    #expect(try meets(6, 1))
    #expect(try !meets(4, 6))
  }

  @Test func aCodeOfTheFrameworkCountsByTitleAndByAddress() throws {
    for framework in ["ropework", "https://case.example/uri/\(FrameworkTests.guid(0))"] {
      let found = try matches(
        #"{"id": "a", "name": "Something else", "identifiers": ["\#(FrameworkTests.guid(1))"]}"#,
        in: """
          {"credentialSubject": {"achievement": {"alignment": {"targetCode": "r.4", "targetFramework": "\(framework)"}}}}
          """, frameworks: "[\(FrameworkTests.package)]")
      #expect(found[0].strength == .codeAndFramework)
    }
  }

  @Test func aCodeInThePostingLeadsToTheItem() throws {
    let found = try matches(
      #"{"id": "a", "name": "Something else", "code": "R.3", "framework": "Ropework"}"#,
      in: #"{"skills": [{"definitionReference": {"reference": "urn:uuid:\#(FrameworkTests.guid(4))"}}]}"#,
      frameworks: "[\(FrameworkTests.package)]")
    #expect(found[0].strength == .identifier)
  }

  @Test func aStatementOfAnItemBelowIsAWeakerName() throws {
    let found = try matches(
      #"{"id": "a", "name": "Something else", "identifiers": ["\#(FrameworkTests.guid(1))"]}"#,
      in: #"{"skills": ["statement number 4"]}"#, frameworks: "[\(FrameworkTests.package)]")
    #expect(found[0].strength == .name)
  }

  @Test func aCircleOfChildrenComesToAnEnd() throws {
    let circle = """
      {"CFItems": [\(FrameworkTests.item(1)), \(FrameworkTests.item(2))],
       "CFAssociations": [\(FrameworkTests.isChildOf(1, 2)), \(FrameworkTests.isChildOf(2, 1)), \(FrameworkTests.isChildOf(1, 1))]}
      """
    let found = try matches(
      #"{"id": "a", "name": "Else", "identifiers": ["\#(FrameworkTests.guid(1))"]}, {"id": "b", "name": "Else"}"#,
      in: #"{"skills": [{"id": "urn:uuid:\#(FrameworkTests.guid(2))"}]}"#, frameworks: "[\(circle)]")
    #expect(found.map(\.isMet) == [true, false])
  }

  @Test func aLongChainCostsNoMoreThanItsLength() throws {
    let items = (0..<5000).map { #"{"uri": "https://case.example/\#($0)", "fullStatement": "Item \#($0)"}"# }
    let associations = (1..<5000).map {
      """
      {"associationType": "isChildOf", "originNodeURI": {"uri": "https://case.example/\($0)"},
       "destinationNodeURI": {"uri": "https://case.example/\($0 - 1)"}}
      """
    }
    let package =
      #"{"CFItems": [\#(items.joined(separator: ","))], "CFAssociations": [\#(associations.joined(separator: ","))]}"#
    let posting = try Posting(parsing: bytes(package))
    let view = try JSON(parsing: #"{"skills": [{"id": "https://case.example/4999"}]}"#)
    let found = Screening(posting: posting, frameworks: []).matches(in: [view])
    #expect(found.count == 5000)
    #expect(found.allSatisfy { $0.isMet })
  }

  @Test func aPackageIsAPostingOfAllItsItems() throws {
    let posting = try Posting(parsing: bytes(FrameworkTests.package))
    #expect(posting.id == FrameworkTests.guid(0))
    #expect(posting.title == "Ropework")
    #expect(posting.requirements.map(\.id) == (1...6).map(FrameworkTests.guid))
    let view = try JSON(parsing: #"{"skills": [{"id": "urn:uuid:\#(FrameworkTests.guid(4))"}]}"#)
    let found = Screening(posting: posting, frameworks: []).matches(in: [view])
    #expect(found.map(\.isMet) == [true, false, true, true, false, false])
  }

  @Test func aFrameworkMayComeBesideThePosting() throws {
    let framework = try CompetencyFramework(parsing: bytes(#"{"CFPackage": \#(FrameworkTests.package)}"#))
    #expect(framework.title == "Ropework")
    #expect(framework.itemCount == 6)
    let posting = try posting(#"{"id": "a", "name": "Else", "identifiers": ["\#(FrameworkTests.guid(1))"]}"#)
    let view = try JSON(parsing: #"{"skills": [{"id": "urn:uuid:\#(FrameworkTests.guid(4))"}]}"#)
    #expect(!Screening(posting: posting, frameworks: []).matches(in: [view])[0].isMet)
    #expect(Screening(posting: posting, frameworks: [framework]).matches(in: [view])[0].isMet)
  }

  @Test func aRecordsIdentifierIsRecognisedOnlyIfItTellsNoNewPlace() throws {
    let posting = try posting(
      """
      {"id": "a", "name": "A", "identifiers": ["https://case.example/uri/\(FrameworkTests.guid(1))"]},
      {"id": "b", "name": "B", "identifiers": ["ce-\(FrameworkTests.guid(9))", "https://skills.example/b"]}
      """)
    let screening = Screening(posting: posting, frameworks: [])
    #expect(screening.recognises("http://www.case.example/uri/\(FrameworkTests.guid(1).uppercased())/"))
    #expect(screening.recognises("urn:uuid:\(FrameworkTests.guid(1))"))
    #expect(screening.recognises("https://credentialengineregistry.org/resources/ce-\(FrameworkTests.guid(9))"))
    #expect(screening.recognises("http://skills.example/b"))
    #expect(!screening.recognises("https://womens-college.example/uri/\(FrameworkTests.guid(1))"))
    #expect(!screening.recognises("https://womens-college.example/ce-\(FrameworkTests.guid(9))"))
    #expect(!screening.recognises("https://skills.example/c"))
    #expect(!screening.recognises("no identifier"))
    #expect(
      Screening(posting: posting, frameworks: [try CompetencyFramework(parsing: bytes(FrameworkTests.package))])
        .recognises("https://case.example/ims/case/v1p0/CFItems/\(FrameworkTests.guid(4))"))
  }

  /// Else an issuer called like its framework would keep its own codes from being matched.
  @Test func theNameOfAFrameworkThatThePostingNamesIsRecognised() throws {
    let posting = try posting(
      #"{"id": "a", "name": "Rigging", "code": "RIG-1", "framework": "Rivergate Skills"}"#)
    let screening = Screening(posting: posting, frameworks: [])
    #expect(screening.recognises("rivergate skills"))
    #expect(!screening.recognises("Rivergate"))
    #expect(!screening.recognises("Other Skills"))
  }
}
