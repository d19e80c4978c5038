/// What `scrim screen` left in its folder, parted into what comes of applicants' records and what is the tool's own.

import Foundation
import LearningRecords
import SelectiveDisclosure

@testable import BlindScreening
@testable import scrim

struct ScreeningRound {
  /// The names of all files.
  let files: [String]
  let reviews: [JSON]
  let refusals: [JSON]
  let summary: JSON
  private let report: ReportPieces

  init(in folder: URL) throws {
    files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    reviews = try ScreeningRound.lines("reviews.ndjson", in: folder)
    refusals = try ScreeningRound.lines("refused.ndjson", in: folder)
    summary = try JSON(parsing: ScreeningRound.text("summary.json", in: folder))
    // Attributes of the templates whose values are like some record's. No record's text holds a quotation mark here.
    let page = try ScreeningRound.text("report.html", in: folder).replacing(" aria-hidden=\"true\"", with: "")
    report = ReportPieces(page)
  }

  private static func text(_ name: String, in folder: URL) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  private static func lines(_ name: String, in folder: URL) throws -> [JSON] {
    try text(name, in: folder).split(separator: "\n").map {
      try JSON(parsing: String($0), limits: JSONLimits(bytes: 1 << 24, depth: 64))
    }
  }

  // MARK: Of one candidate

  /// What a review holds of its candidate's records. The rest is the same for everybody: `strangers` looks at it.
  func review(of pseudonym: String) -> JSON? {
    reviews.first { $0["pseudonym"]?.string == pseudonym }.map { review in
      [
        "credentials": review["credentials"] ?? .null,
        "evidence": .array((review["matches"]?.array ?? []).compactMap { $0["evidence"] }),
      ]
    }
  }

  /// What the report says of a candidate.
  func section(of pseudonym: String) -> JSON { report.words(of: pseudonym, without: [pseudonym]) }

  // MARK: Of nobody

  /// Everything that is no candidate's, without counts and digests: they say nothing, and are like some number or text.
  /// Refusals without the ids, which are the employer's: `strangers` looks at them.
  func rest(saying terminal: [String]) -> JSON {
    let digests = [summary["posting"]?["digest"], summary["policy"]?["digest"], summary["order"]?["seed_sha256"]]
      .compactMap { $0?.string }
    return [
      "refused.ndjson": .array(refusals.flatMap { refusal in ["rule", "place"].compactMap { refusal[$0] } }),
      "summary.json": summary.withoutNumbers,
      "report.html": report.wordsOfNobody(without: digests + [ReportStyle.sheet]),
      "terminal": .array(terminal.map(JSON.string)),
    ]
  }

  /// Places where reviews and refusals hold more than they are made of: a posting's requirements, words of the tool's own
  /// lists, numbers, and what `review(of:)` gives out.
  func strangers(asking requirements: [JSON], lines: [JSON]) -> [String] {
    let reviewed = reviews.filter { !ScreeningRound.isMadeOfItsParts($0, requirements) }
    let refused = refusals.filter { refusal in
      guard let number = refusal["line"].flatMap({ Int($0.number?.text ?? "") }), lines.indices.contains(number - 1),
        let place = refusal["place"], let rule = refusal["rule"]
      else { return true }
      let id = lines[number - 1]["id"] ?? .null
      return refusal != ["line": .number(JSONNumber(number)), "id": id, "rule": rule, "place": place]
    }
    return (reviewed + refused).map { $0.text() }
  }

  private static func isMadeOfItsParts(_ review: JSON, _ requirements: [JSON]) -> Bool {
    guard let matches = review["matches"]?.array, let withheld = review["withheld"]?.object,
      let credentials = review["credentials"], let pseudonym = review["pseudonym"]
    else { return false }
    let whole: JSON = [
      "pseudonym": pseudonym, "matches": .array(matches), "credentials": credentials, "withheld": .object(withheld),
    ]
    return review == whole && matches.count == requirements.count
      && withheld.allSatisfy { ClaimCategory(rawValue: $0.name) != nil && $0.value.number != nil }
      && zip(matches, requirements).allSatisfy { isAnswer($0, to: $1) }
  }

  private static func isAnswer(_ match: JSON, to requirement: JSON) -> Bool {
    guard let evidence = match["evidence"], let id = requirement["id"], let name = requirement["name"] else {
      return false
    }
    var answer: JSONObject = [
      "requirement": id, "name": name, "must": false, "weight": "1", "met": match["met"] == true ? true : false,
      "evidence": evidence,
    ]
    if match["met"] == true {
      guard let strength = match["strength"]?.string, MatchStrength(rawValue: strength) != nil else { return false }
      answer["strength"] = .string(strength)
    } else {
      guard let shortfall = match["shortfall"]?.string, Shortfall(rawValue: shortfall) != nil else { return false }
      answer["shortfall"] = .string(shortfall)
    }
    return match == .object(answer)
  }
}

extension JSON {
  fileprivate var withoutNumbers: JSON {
    switch self {
    case .object(let members):
      var rest: JSONObject = [:]
      for (name, value) in members where value.number == nil { rest[name] = value.withoutNumbers }
      return .object(rest)
    case .array(let elements): return .array(elements.filter { $0.number == nil }.map(\.withoutNumbers))
    case .string, .number, .bool, .null: return self
    }
  }
}
