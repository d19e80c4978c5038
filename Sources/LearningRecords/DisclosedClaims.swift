/// What of a record a Verifier has when only some of its Disclosures are sent. RFC 9901 §7.1.

internal import SelectiveDisclosure

/// The claims without those whose Disclosures are not sent, and without all that is inside them.
struct DisclosedClaims {
  let claims: JSONObject

  /// - Parameters:
  ///   - disclosable: the paths of the claims that have Disclosures.
  ///   - isSent: for each of them whether its Disclosure is sent.
  init(_ all: JSONObject, of disclosable: [ClaimPath], showing isSent: [Bool]) {
    let hidden = Set(zip(disclosable, isSent).filter { !$0.1 }.map(\.0))
    claims = Self.members(of: all, at: [], without: hidden)
  }

  private static func members(
    of object: JSONObject, at path: [ClaimPath.Component], without hidden: Set<ClaimPath>
  ) -> JSONObject {
    object.reduce(into: [:]) { shown, member in
      shown[member.name] = value(member.value, at: path + [.name(member.name)], without: hidden)
    }
  }

  private static func value(
    _ value: JSON, at path: [ClaimPath.Component], without hidden: Set<ClaimPath>
  ) -> JSON? {
    guard !hidden.contains(ClaimPath(path)) else { return nil }
    switch value {
    case .object(let object): return .object(members(of: object, at: path, without: hidden))
    case .array(let elements):
      return .array(
        elements.enumerated().compactMap { Self.value($1, at: path + [.index($0)], without: hidden) })
    case .string, .number, .bool, .null: return value
    }
  }
}
