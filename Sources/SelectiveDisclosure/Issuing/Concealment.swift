/// Which claims an Issuer conceals. RFC 9901 §6: every level chooses for itself; §9.7: some claims must stay clear.

internal import StrictJSON

/// The choice of claims that become selectively disclosable: a list of paths, or everything.
public struct Concealment: Hashable, Sendable, ExpressibleByArrayLiteral {
  private enum Choice: Hashable, Sendable {
    case paths([ClaimPath])
    case everything
  }
  private let choice: Choice

  /// Conceals the claims that the paths name. A path that matches nothing is an error at issuance.
  public init(_ paths: [ClaimPath]) { choice = .paths(paths) }

  /// Conceals the claims that the paths name.
  public init(arrayLiteral paths: ClaimPath...) { self.init(paths) }

  private init(_ choice: Choice) { self.choice = choice }

  /// Conceals every claim and every array element at every depth, but those that a Verifier needs in clear.
  public static let everything = Concealment(.everything)

  /// Claims that decide whether a token is valid, or whose it is: never concealed. §9.7 names them; `iat` and `vct`
  /// may be concealed by name, yet `everything` leaves them in clear, as their readers expect them there.
  static let needed = ["iss", "aud", "exp", "nbf", "cnf", "status"]
  static let leftInClear = needed + ["iat", "vct"]

  /// Marks the chosen places in `claims`.
  /// - Throws: `pathMatchesNothing`, `claimMustStayClear`; locations are JSON Pointers into the claims.
  func plan(for claims: JSONObject) throws(SDJWTError) -> ConcealmentPlan {
    var plan = ConcealmentPlan()
    switch choice {
    case .everything:
      for (position, member) in claims.enumerated() where !Concealment.leftInClear.contains(member.name) {
        plan.conceal([position])
        plan.children[position, default: ConcealmentPlan()].concealEverything(in: member.value)
      }
    case .paths(let paths):
      for path in paths {
        let places = path.places(in: .object(claims))
        guard !places.isEmpty else { throw SDJWTError(.pathMatchesNothing, at: path.pointer) }
        for place in places {
          try Concealment.check(place, in: claims)
          plan.conceal(place[...])
        }
      }
    }
    return plan
  }

  /// §9.7; a single element of `aud` may be concealed.
  private static func check(_ place: [Int], in claims: JSONObject) throws(SDJWTError) {
    guard let top = place.first else { throw SDJWTError(.pathMatchesNothing) }
    let name = claims[at: top].name
    let isOneAudience = name == "aud" && place.count == 2
    guard !needed.contains(name) || isOneAudience else { throw SDJWTError(.claimMustStayClear, at: [name]) }
  }
}

/// The chosen places as a tree beside the claims; a child's key is the position of a member or an element.
struct ConcealmentPlan {
  var isConcealed = false
  var children: [Int: ConcealmentPlan] = [:]

  /// The number of Disclosures that the plan makes.
  var count: Int { children.values.reduce(isConcealed ? 1 : 0) { $0 + $1.count } }

  /// How many members or elements of the value are concealed themselves.
  var concealedParts: Int { children.values.count { $0.isConcealed } }

  mutating func conceal(_ place: ArraySlice<Int>) {
    if let first = place.first {
      children[first, default: ConcealmentPlan()].conceal(place.dropFirst())
    } else {
      isConcealed = true
    }
  }

  mutating func concealEverything(in value: JSON) {
    isConcealed = true
    let parts: [JSON]
    switch value {
    case .object(let object): parts = object.map(\.value)
    case .array(let elements): parts = elements
    case .string, .number, .bool, .null: parts = []
    }
    for (position, part) in parts.enumerated() {
      children[position, default: ConcealmentPlan()].concealEverything(in: part)
    }
  }
}
