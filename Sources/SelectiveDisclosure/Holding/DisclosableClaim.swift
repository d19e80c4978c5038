/// What of a credential can be disclosed: a path, the value, and the Disclosure for it. RFC 9901 §7.2.

public import StrictJSON

/// A claim that its Holder may show or keep.
public struct DisclosableClaim: Sendable {
  /// Where it is, with names and indices only.
  public let path: ClaimPath
  /// Its value, with everything in it that the token discloses.
  public let value: JSON
  /// Its own Disclosure; those of the claims around it are needed too.
  public let disclosure: Disclosure

  /// Its place in the processed payload, as positions from the top down.
  let place: [Int]

  /// The claims that the token's Disclosures were placed at.
  static func list(_ placements: [Placement], of token: Token, in claims: JSON) -> [DisclosableClaim] {
    placements.map { placement in
      let place = placement.path.places(in: claims).first ?? []
      let value = place.reduce(claims) { $0.part(at: $1) }
      return DisclosableClaim(
        path: placement.path, value: value, disclosure: token.disclosure(placement.disclosure), place: place)
    }
  }
}

extension JSON {
  /// The member or element at a position; the value itself where there is none.
  fileprivate func part(at position: Int) -> JSON {
    switch self {
    case .object(let object): object[at: position].value
    case .array(let elements): elements[position]
    case .string, .number, .bool, .null: self
    }
  }
}
