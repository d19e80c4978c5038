/// Takes all records through `scrim screen` in one run, and looks for what must not be seen in all that it wrote and said.

import CryptoPrimitives
import Foundation
import LearningRecords
import RecordExpectations
import SelectiveDisclosure

@testable import BlindScreening
@testable import scrim

/// One run over all records, and what came of it.
struct ScreeningProof {
  /// What the reviewers get of one record.
  struct Finding {
    let expectation: RecordExpectation
    /// Forbidden texts, and where.
    let leaks: [String]
    /// Keep values that the trimmed application does not show.
    let missing: [RecordExpectation.Text]
    /// How many there are that it can show.
    let expected: Int

    var showsEnough: Bool { (expected - missing.count) * 10 >= expected * 9 }

    /// One line for a person.
    var line: String {
      let numbers = [expectation.forbidden.count, expected, expected - missing.count, leaks.count]
      return ScreeningProof.row(expectation.file, numbers.map(String.init))
    }
  }

  let findings: [Finding]
  /// Forbidden texts of anybody in what is nobody's: refusals, summary, the rest of the report, what the tool said.
  let leaksElsewhere: [String]
  let applicants: Applicants
  let round: ScreeningRound
  /// What the posting asks for.
  let requirements: [JSON]
  let status: Int32

  init(_ expectations: [RecordExpectation]) throws {
    let stage = try Stage(Material.files)
    defer { stage.remove() }
    let everyText = Array(Set(expectations.flatMap(\.forbidden)))
    let key = try ScreeningProof.postingKey(on: stage)
    let applicants = try Applicants(with: expectations, key: key)
    self.applicants = applicants
    requirements = ScreeningProof.requirements(of: expectations, without: everyText)
    try stage.write(ScreeningProof.posting(asking: requirements).bytes(), to: "posting.json")
    try stage.write(applicants.trust.bytes(), to: "trust.json")
    try stage.write(applicants.lines.flatMap { $0.bytes() + [UInt8(ascii: "\n")] }, to: "applications.ndjson")
    let result = try stage.run(
      """
      scrim screen --posting posting.json --trust trust.json --audience \(Applicants.audience) \
      --nonce \(Applicants.nonce) --posting-key posting.key --in applications.ndjson --out round \
      --at \(Int(Applicants.now.seconds))
      """, after: 0)
    status = result.status
    let round = try ScreeningRound(in: stage.directory.appending(path: "round"))
    self.round = round
    findings = try expectations.compactMap { expectation in
      let own = applicants.reviewed.filter { $0.expectation.file == expectation.file }
      return own.isEmpty ? nil : try ScreeningProof.finding(expectation, own, round)
    }
    leaksElsewhere = SlowSearch(round.rest(saying: result.output + result.speech)).leaks(of: everyText)
  }

  private static func finding(
    _ expectation: RecordExpectation, _ applicants: [Applicant], _ round: ScreeningRound
  ) throws -> Finding {
    var search = SlowSearch()
    let keep = expectation.keep.filter { !$0.isSealed }
    var missing = keep
    for applicant in applicants {
      search.add(round.review(of: applicant.pseudonym) ?? .null, at: "\(applicant.manner): reviews.ndjson")
      if applicant.manner == .trimmed { missing = keep.filter { search.place(of: $0) == nil } }
      search.add(round.section(of: applicant.pseudonym), at: "\(applicant.manner): report.html")
    }
    // The report writes members' names as words.
    let words = expectation.forbidden.filter { $0.manner == .member }.map {
      RecordExpectation.Text(ReportData.words($0.text), .whole)
    }
    return Finding(
      expectation: expectation, leaks: search.leaks(of: expectation.forbidden + words), missing: missing,
      expected: keep.count)
  }

  // MARK: What the run needs

  private static func postingKey(on stage: Stage) throws -> PostingKey {
    let text = try Data(contentsOf: stage.directory.appending(path: "posting.key"))
    return try PostingKey(parsing: SecretBytes(copying: text.filter { $0 != UInt8(ascii: "\n") }))
  }

  /// What our own people can do, so that their claims stand as evidence too. It names nothing that anybody hides.
  private static func requirements(of expectations: [RecordExpectation], without forbidden: [RecordExpectation.Text])
    -> [JSON]
  {
    let names = expectations.filter(\.isOwn).compactMap { expectation in
      expectation.keep.first { $0.text.count > 4 && SlowSearch(.string($0.text)).leaks(of: forbidden).isEmpty }?.text
    }
    return Set(names).sorted().enumerated().map { number, name in
      var requirement: JSONObject = ["id": .string("asked \(number)"), "name": .string(name)]
      // Reviews show years only as far as somebody asks for them.
      if number == 0 { requirement["years"] = 30 }
      return .object(requirement)
    }
  }

  private static func posting(asking requirements: [JSON]) -> JSON {
    [
      "scrim_posting": 1, "id": .string(Applicants.postingID), "title": "Deck hand",
      "requirements": .array(requirements),
    ]
  }

  // MARK: For people

  static let heading = row("record", ["forbidden", "keep", "shown", "leaks"])

  private static func row(_ name: String, _ cells: [String]) -> String {
    name + String(repeating: " ", count: max(1, 76 - name.count))
      + cells.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined()
  }
}

extension Stage {
  fileprivate func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: directory.appending(path: name))
  }
}
