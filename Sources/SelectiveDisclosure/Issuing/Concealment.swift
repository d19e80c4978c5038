/// Which claims an Issuer conceals. RFC 9901 §6: every level chooses for itself; §9.7: some claims must stay clear.

internal import JOSE
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
  private static let needed = ["iss", "aud", "exp", "nbf", "cnf", "status"]
  private static let leftInClear = needed + ["iat", "vct"]

  /// Whether a claim decides so; nearly all have longer names than these.
  static func isNeeded(_ name: String) -> Bool { name.utf8.count <= 6 && needed.contains(name) }

  /// Marks the chosen places in `claims`. The confirmation of `holderKey` stays as it is: a path that leads there is refused.
  /// - Throws: `pathMatchesNothing`, `claimMustStayClear`; locations are JSON Pointers into the claims.
  func plan(for claims: JSONObject, boundTo holderKey: VerifyingKey?) throws(SDJWTError) -> ConcealmentPlan {
    var plan = ConcealmentPlan()
    switch choice {
    case .everything:
      for (position, member) in claims.enumerated() where !Concealment.leftInClear.contains(member.name) {
        plan.child(position, of: claims.count) { $0.concealEverything(in: member.value) }
      }
    case .paths(let paths):
      for path in paths {
        guard !path.components.isEmpty else { throw SDJWTError(.pathMatchesNothing) }
        guard plan.conceal(path, in: claims) || Concealment.leads(path, toConfirmationOf: holderKey) else {
          throw SDJWTError(.pathMatchesNothing, at: path.pointer)
        }
        try Concealment.check(path)
      }
    }
    return plan
  }

  private static func leads(_ path: ClaimPath, toConfirmationOf key: VerifyingKey?) -> Bool {
    guard let key else { return false }
    return !path.places(in: ["cnf": ["jwk": .object(key.jwk.essential)]]).isEmpty
  }

  /// §9.7; a single element of `aud` may be concealed.
  private static func check(_ path: ClaimPath) throws(SDJWTError) {
    guard let name = path.components[0].name, isNeeded(name) else { return }
    let isOneAudience = name == "aud" && path.components.count == 2
    guard isOneAudience else { throw SDJWTError(.claimMustStayClear, at: [name]) }
  }
}

/// The chosen places as a tree beside the claims: a child for each member or element, as far as one is chosen.
struct ConcealmentPlan {
  private(set) var isConcealed = false
  /// The number of Disclosures that the plan makes.
  private(set) var count = 0
  private var children: [ConcealmentPlan] = []

  /// The plan for the member or element at a position.
  subscript(position: Int) -> ConcealmentPlan {
    position < children.count ? children[position] : ConcealmentPlan()
  }

  /// No part of the value behind so many is concealed or holds what is.
  var reach: Int { children.count }

  /// How many members or elements of the value are concealed themselves.
  var concealedParts: Int { children.indices.count { children[$0].isConcealed } }

  /// Changes the plan for one of so many members or elements.
  mutating func child<Result>(
    _ position: Int, of siblings: Int, _ change: (inout ConcealmentPlan) -> Result
  ) -> Result {
    if children.isEmpty { children.reserveCapacity(siblings) }
    while children.count <= position { children.append(ConcealmentPlan()) }
    count -= children[position].count
    defer { count += children[position].count }
    return change(&children[position])
  }

  /// Conceals every place in an object to which the path leads, its first steps being done. Answers whether there is one.
  mutating func conceal(_ path: ClaimPath, behind steps: Int = 0, in object: JSONObject) -> Bool {
    // Paths mostly come in the order of the claims.
    guard let name = path.components[steps].name, let position = object.place(of: name, likely: children.count) else {
      return false
    }
    return child(position, of: object.count) { $0.conceal(path, behind: steps + 1, inside: object.value(at: position)) }
  }

  /// The same in any value, which is looked at only if there is a step left.
  private mutating func conceal(_ path: ClaimPath, behind steps: Int, inside value: @autoclosure () -> JSON) -> Bool {
    guard steps < path.components.count else {
      concealWhole()
      return true
    }
    let value = value()
    if case .object(let object) = value { return conceal(path, behind: steps, in: object) }
    guard case .array(let elements) = value else { return false }
    var isThere = false
    path.components[steps].forEachChild(of: value) { position, element in
      isThere = child(position, of: elements.count) { $0.conceal(path, behind: steps + 1, inside: element) } || isThere
    }
    return isThere
  }

  private mutating func concealWhole() {
    if !isConcealed { count += 1 }
    isConcealed = true
  }

  mutating func concealEverything(in value: JSON) {
    concealWhole()
    switch value {
    case .object(let object):
      for (position, member) in object.enumerated() {
        child(position, of: object.count) { $0.concealEverything(in: member.value) }
      }
    case .array(let elements):
      for (position, element) in elements.enumerated() {
        child(position, of: elements.count) { $0.concealEverything(in: element) }
      }
    case .string, .number, .bool, .null: break
    }
  }
}
