/// The action `match`: how a candidate's views meet what a posting asks.

internal import BlindScreening
internal import StrictJSON

enum MatchAction {
  /// One object for each requirement, as they stand in review packets.
  static func payload(of given: JSONObject) throws -> JSON {
    var members = VectorMembers(given, inside: "given")
    let screening = try members.screening()
    let views = try members.list("views")
    try members.end()
    return .array(screening.matches(in: views).map(\.json))
  }
}
