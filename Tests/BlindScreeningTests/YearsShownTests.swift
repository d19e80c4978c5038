/// Reviewers see no more years of experience than the posting asks for.

import StrictJSON
import Testing

@testable import BlindScreening

@Suite struct YearsShownTests {
  private static let view: JSON = [
    "skills": [
      ["name": "Triage", "yearsOfExperience": 25], ["name": "Wound care", "yearsOfExperience": "2.5"],
      ["name": "Rounds", "experienceMeasure": ["value": 66, "unitCode": "MON"]],
      ["name": "X", "yearsOfExperience": "many"],
    ]
  ]

  private func limited(askingFor years: String...) throws -> JSON? {
    let requirements = years.enumerated().map { #"{"id":"r\#($0)","name":"Triage"\#($1)}"# }.joined(separator: ",")
    let posting = try Posting(
      parsing: Array(#"{"scrim_posting":1,"id":"p","title":"Nurse","requirements":[\#(requirements)]}"#.utf8))
    return YearsShown(for: posting).limited(Self.view)["skills"]
  }

  @Test func moreThanThePostingAsksForIsShownAsThatMuchOrMore() throws {
    #expect(
      try limited(askingFor: #","years":3"#, #","years":5"#) == [
        ["name": "Triage", "yearsOfExperience": "5 or more"], ["name": "Wound care", "yearsOfExperience": "2.5"],
        ["name": "Rounds", "experienceMeasure": "5 or more"], ["name": "X"],
      ])
  }

  @Test func aPostingThatAsksForNoYearsSeesNone() throws {
    #expect(
      try limited(askingFor: "") == [
        ["name": "Triage"], ["name": "Wound care"], ["name": "Rounds"], ["name": "X"],
      ])
  }
}
