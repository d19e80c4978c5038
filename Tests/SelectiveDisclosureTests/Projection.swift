/// What a Verifier must see, found in another way than the library's: take what is kept out of the claims. RFC 9901 §3.1.

import JOSE
import StrictJSON

@testable import SelectiveDisclosure

/// Claims, and which of them are concealed.
struct ConcealedClaims: Sendable {
  let claims: JSONObject
  let concealed: Set<ClaimPath>

  /// Everything concealed at and around the chosen claims.
  func needed(for chosen: some Sequence<ClaimPath>) -> Set<ClaimPath> {
    var needed: Set<ClaimPath> = []
    for path in chosen {
      for length in 0...path.components.count { needed.insert(ClaimPath(Array(path.components.prefix(length)))) }
    }
    return needed.intersection(concealed)
  }

  /// The claims without what is concealed and not among `shown`.
  func projected(showing shown: Set<ClaimPath>) -> JSONObject {
    project(.object(claims), at: [], showing: shown).object ?? [:]
  }

  private func project(_ value: JSON, at path: [ClaimPath.Component], showing shown: Set<ClaimPath>) -> JSON {
    func isShown(_ step: ClaimPath.Component) -> Bool {
      let path = ClaimPath(path + [step])
      return !concealed.contains(path) || shown.contains(path)
    }
    switch value {
    case .object(let object):
      var result: JSONObject = [:]
      for member in object where isShown(.name(member.name)) {
        result[member.name] = project(member.value, at: path + [.name(member.name)], showing: shown)
      }
      return .object(result)
    case .array(let elements):
      return .array(
        elements.indices.filter { isShown(.index($0)) }.map {
          project(elements[$0], at: path + [.index($0)], showing: shown)
        })
    case .string, .number, .bool, .null: return value
    }
  }
}
