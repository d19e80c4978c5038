/// `match`: how a candidate's views meet what a posting asks.

internal import BlindScreening
internal import JOSE
internal import StrictJSON

struct Match: EngineAction {
  private let posting: GivenPosting
  private let views: [JSON]

  init(_ given: inout VectorMembers) throws(VectorError) {
    posting = try GivenPosting(&given)
    views = try given.required("views", \.array)
  }

  /// One object for each requirement, as they stand in review packets.
  func run(by engine: SignatureEngine) throws(Refused) -> JSON {
    .array(try posting.read().matches(in: views).map(\.json))
  }
}
