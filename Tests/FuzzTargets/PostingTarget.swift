/// Postings and frameworks of every shape, and views that are matched with them.

internal import BlindScreening
internal import StrictJSON

enum PostingTarget {
  /// The input is a document: a posting, a framework, and a candidate's view at once.
  static func run(_ bytes: [UInt8]) throws(BrokenProperty) {
    let framework = accepted { () throws(ScreeningError) in try CompetencyFramework(parsing: bytes) }
    let posting = accepted { () throws(ScreeningError) in try Posting(parsing: bytes) }
    let document = accepted { () throws(JSONError) in try JSON(parsing: bytes) }
    if let document, let sample {
      let result = Screening(posting: sample, frameworks: framework.map { [$0] } ?? []).result(in: [document])
      try expect("each requirement has one answer", result.matches.count == sample.requirements.count)
    }
    guard let posting else { return }
    try expect("a posting asks for something", !posting.requirements.isEmpty)
    try expect("a posting has a digest", posting.digest.utf8.count == 43)
    if let document {
      let again = accepted { () throws(ScreeningError) in try Posting(parsing: document.bytes()) }
      try expect("white space does not count", again?.digest == posting.digest)
    }
    let screening = Screening(posting: posting, frameworks: framework.map { [$0] } ?? [])
    try expect(
      "its own identifiers are recognised",
      posting.requirements.allSatisfy { requirement in
        requirement.identifiers.allSatisfy { screening.recognises($0.written) }
      })
    let views = [document, .null].compactMap { $0 }
    let result = screening.result(in: views)
    try expect("each requirement has one answer", result.matches.count == posting.requirements.count)
    let again = screening.result(in: views)
    try expect("the same is found each time", again.matches.map(\.isMet) == result.matches.map(\.isMet))
    try expect("nothing meets nothing", screening.matches(in: []).allSatisfy { !$0.isMet })
  }

  private static let sample: Posting? = accepted { () throws(ScreeningError) in
    try Posting(
      parsing: Array(
        #"""
        {"scrim_posting":1,"id":"J-1","title":"Fitter","requirements":[
        {"id":"pumps","name":"Pumps","identifiers":["https://skills.example/nsr/PMP-02"],"years":"2.5","must":true},
        {"id":"maths","name":"Ratio","code":"6.RP.A","framework":"Example Mathematics","result":"Grade","threshold":"3.3"},
        {"id":"german","name":"German","level":"B2","scale":["A1","A2","B1","B2"]}]}
        """#.utf8))
  }
}
