/// Withheld texts of which nobody knows what they are: names in them are looked for, words of trades are not.

import Testing

@testable import LearningRecords

@Suite struct PossibleNameTests {
  private func isFound(_ value: String, in text: String) -> Bool {
    !LeakScanner(withheld: [WithheldText(value, category: .unclassified, path: "x_owner")]).findings(in: text).isEmpty
  }

  @Test(arguments: [
    ("Temperance Ashdown", "ashdown.t"), ("Temperance Ashdown", "Ashdown's cleaving jig"),
    ("Certificate of Completion for Zbigniew Wójcik", "Z. Wojcik"), ("Grace Hollis", "Grace completed it"),
    ("Welding Inspector Priya Raghunathan", "Priya's report"), ("María José", "Maria Jose's log"),
    ("Nguyễn Thị Bảo Ngọc", "NTBN signed it"), ("בת-שבע", "של בת-שבע"), ("千尋", "千尋の作品"),
  ])
  func aNameIsFoundByItsParts(_ value: String, _ text: String) {
    #expect(isFound(value, in: text))
  }

  @Test(arguments: [
    ("Digital Marketing Certificate", "Marketing basics"), ("Nurse Assistant 1 Program", "nursing program"),
    ("Salesforce Administrator", "Salesforce flows"), ("Kubernetes and Docker Deep Dive", "Docker"),
    ("Temperance Ashdown", "temperance is a virtue"), ("Forklift Operator Level 2", "Forklift"),
  ])
  func wordsOfATradeAreNot(_ value: String, _ text: String) {
    #expect(!isFound(value, in: text))
  }

  @Test func aTextTellsWhatAnInstitutionIsCalledForShort() {
    #expect(InstitutionAcronyms(in: "a member of NSU (Northern State University)").all == ["NSU"])
    #expect(InstitutionAcronyms(in: "the Board of Kiln Workers (BKW) asks").all == ["BKW"])
    #expect(InstitutionAcronyms(in: "Building Information Modeling (BIM)").all == [])
  }

  @Test func theBusinessOfABoardIsNoTrace() {
    let board = WithheldText("California Board of Registered Nursing", category: .proxy, path: "issuer/name")
    #expect(LeakScanner(withheld: [board]).findings(in: "Registered Nurse (RN)").isEmpty)
    let future = WithheldText("Jobs for the Future (JFF)", category: .proxy, path: "issuer/name")
    #expect(!LeakScanner(withheld: [future]).findings(in: "JFF interoperability").isEmpty)
  }
}
