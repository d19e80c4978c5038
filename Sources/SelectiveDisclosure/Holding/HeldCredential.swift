/// A credential that its Holder has verified, and the choice of what to show of it. RFC 9901 §4.2.6, §7.2.

internal import JOSE
internal import StrictJSON

/// A verified credential. Only `Holder.accept` makes one.
public struct HeldCredential: Sendable {
  /// The payload with every Disclosure in its place, for the Holder to inspect and refuse (7.2-2).
  public let payload: ProcessedPayload
  /// What can be disclosed, parents before what is inside them.
  public let disclosable: [DisclosableClaim]

  let token: Token
  private let placements: [Placement]
  private let holderKeys: HolderKeySource?

  init(token: Token, payload: ProcessedPayload, placements: [Placement], holderKeys: HolderKeySource?) {
    self.token = token
    self.payload = payload
    self.placements = placements
    self.holderKeys = holderKeys
    disclosable = DisclosableClaim.list(placements, of: token, in: .object(payload.claims))
  }

  /// The Disclosures that a Verifier needs to see the claims at `path`: their own, if they are concealed, and those of
  /// everything concealed around them (§4.2.6). A claim in clear may need none.
  /// - Throws: `pathMatchesNothing`.
  public func disclosuresRequired(for path: ClaimPath) throws(SDJWTError) -> [Disclosure] {
    try required(for: [path], whole: []).map(token.disclosure)
  }

  /// A presentation without Key Binding.
  /// - Parameters:
  ///   - paths: the claims to disclose, each with what must be disclosed around it; what is concealed *inside* one stays
  ///     concealed. An empty list discloses nothing. Array indices count the elements of `payload`.
  ///   - whole: claims to disclose with everything that is concealed inside them.
  /// - Throws: `pathMatchesNothing`.
  public func presentation(
    disclosing paths: [ClaimPath], whole: [ClaimPath] = []
  ) throws(SDJWTError) -> SDJWT {
    SDJWT(Token(token, keeping: try required(for: paths, whole: whole)))
  }

  /// A presentation of exactly these Disclosures.
  /// - Throws: `disclosureForeign` for one that is not this credential's, `disclosureParentMissing` for one whose digest
  ///   stands in a Disclosure that is not among them (§7.2), `disclosureRepeated`.
  public func presentation(of disclosures: [Disclosure]) throws(SDJWTError) -> SDJWT {
    let numbers = Dictionary(token.disclosures.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var chosen: Set<Int> = []
    for (index, disclosure) in disclosures.enumerated() {
      guard let number = numbers[disclosure] else {
        throw SDJWTError(.disclosureForeign, at: ["disclosures", "\(index)"])
      }
      guard chosen.insert(number).inserted else {
        throw SDJWTError(.disclosureRepeated, at: ["disclosures", "\(index)"])
      }
    }
    for placement in placements where chosen.contains(placement.disclosure) {
      guard placement.parent.map(chosen.contains) ?? true else {
        throw SDJWTError(.disclosureParentMissing, at: JSONPointer(["payload"] + placement.path.pointer.tokens))
      }
    }
    return SDJWT(Token(token, keeping: chosen.sorted()))
  }

  /// A presentation that waits for the Holder's signature over its KB-JWT. 7.2-5.
  /// - Parameters:
  ///   - paths: as in `presentation(disclosing:whole:)`.
  ///   - whole: as in `presentation(disclosing:whole:)`.
  ///   - audience: the Verifier.
  ///   - nonce: the Verifier's nonce.
  ///   - issuedAt: now.
  /// - Throws: `pathMatchesNothing`; the `confirmation…` rules when the credential names no usable Holder key.
  public func presentation(
    disclosing paths: [ClaimPath], whole: [ClaimPath] = [], audience: String, nonce: String, issuedAt: NumericDate
  ) throws(SDJWTError) -> UnsignedPresentation {
    let key = try payload.confirmationKey(resolving: holderKeys)
    return try UnsignedPresentation(
      token: Token(token, keeping: try required(for: paths, whole: whole)), hash: payload.hash, key: key,
      audience: audience,
      nonce: nonce, issuedAt: issuedAt)
  }

  /// The numbers of the Disclosures for the chosen claims, in the order they were issued.
  private func required(for paths: [ClaimPath], whole: [ClaimPath]) throws(SDJWTError) -> [Int] {
    guard !(paths.isEmpty && whole.isEmpty) else { return [] }
    let claims = JSON.object(payload.claims)
    let roots = try places(of: whole, in: claims)
    // A claim is seen only if everything around it is.
    let around = Set(try places(of: paths, in: claims).union(roots).flatMap(\.prefixes))
    return zip(placements, disclosable)
      .filter { around.contains($1.place) || $1.place.prefixes.contains(where: roots.contains) }
      .map { $0.0.disclosure }
      .sorted()
  }

  private func places(of paths: [ClaimPath], in claims: JSON) throws(SDJWTError) -> Set<[Int]> {
    var all: Set<[Int]> = []
    for path in paths {
      let places = path.places(in: claims)
      guard !places.isEmpty else { throw SDJWTError(.pathMatchesNothing, at: path.pointer) }
      all.formUnion(places)
    }
    return all
  }
}

extension [Int] {
  /// The places around this one, from the top down, and this one itself.
  fileprivate var prefixes: [[Int]] { (0...count).map { Array(prefix($0)) } }
}
