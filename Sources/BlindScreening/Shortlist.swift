/// Who is invited to the second round, frozen: a list of pseudonyms as a signed compact JWS.

public import JOSE
internal import StrictJSON

/// A shortlist. It is signed before anybody is revealed, so that nobody can be added once names are known.
public struct Shortlist: Hashable, Sendable {
  /// The `typ` of its token.
  public static let type = "scrim-shortlist+jwt"

  /// The id of the posting.
  public let posting: String
  /// The digest of the document that was screened for.
  public let postingDigest: String
  /// The digest of the policy of the first round.
  public let policyDigest: String
  /// The candidates, sorted: the order ranks nobody.
  public let pseudonyms: [Pseudonym]
  /// When it was frozen.
  public let frozenAt: NumericDate

  /// Makes a list that can be signed.
  /// - Throws: `shortlistEmpty` or `shortlistRepeated`.
  public init(
    posting: String, postingDigest: String, policyDigest: String, pseudonyms: [Pseudonym], frozenAt: NumericDate
  ) throws(BlindRoundError) {
    guard !pseudonyms.isEmpty else { throw BlindRoundError(.shortlistEmpty) }
    guard Set(pseudonyms).count == pseudonyms.count else { throw BlindRoundError(.shortlistRepeated) }
    self.posting = posting
    self.postingDigest = postingDigest
    self.policyDigest = policyDigest
    self.pseudonyms = pseudonyms.sorted()
    self.frozenAt = frozenAt
  }

  /// The list as a compact JWS.
  public func signed(by key: any Signer) throws(BlindRoundError) -> [UInt8] {
    var header: JSONObject = ["typ": .string(Self.type)]
    if let id = key.id { header["kid"] = .string(id) }
    let payload: JSON = [
      "posting": .string(posting), "posting_digest": .string(postingDigest), "policy_digest": .string(policyDigest),
      "pseudonyms": .array(pseudonyms.map { .string($0.text) }), "iat": .number(frozenAt.json),
    ]
    do {
      return try CompactJWS.sign(header: header, payload: payload.bytes(), with: key)
    } catch {
      throw BlindRoundError(error)
    }
  }

  /// Reads a list that one of these keys signed.
  /// - Throws: the rule that the token breaks, `shortlistType`, `shortlistMalformed`, `shortlistEmpty` or
  ///   `shortlistRepeated`.
  public init(verifying token: [UInt8], with keys: [VerifyingKey]) throws(BlindRoundError) {
    let jws: CompactJWS
    do {
      jws = try CompactJWS(parsing: token)
      try jws.verify(withOneOf: keys)
    } catch {
      throw BlindRoundError(error)
    }
    guard jws.header.hasType(Self.type) else { throw BlindRoundError(.shortlistType, at: ["header", "typ"]) }
    let payload: JSON
    do {
      payload = try JSON(parsing: jws.payload, limits: JSONLimits(bytes: jws.payload.count, depth: 2))
    } catch {
      throw BlindRoundError(JOSEError(JOSERule(error.rule)))
    }
    guard let object = payload.object, object.count == 5, let posting = object["posting"]?.string,
      let postingDigest = object["posting_digest"]?.string, let policyDigest = object["policy_digest"]?.string,
      let names = object["pseudonyms"]?.array, let time = object["iat"]
    else { throw BlindRoundError(.shortlistMalformed, at: ["payload"]) }
    let pseudonyms = names.compactMap { $0.string.flatMap(Pseudonym.init) }
    guard pseudonyms.count == names.count else {
      throw BlindRoundError(.shortlistMalformed, at: ["payload", "pseudonyms"])
    }
    let frozenAt: NumericDate
    do { frozenAt = try NumericDate(time) } catch { throw BlindRoundError(error).inside(["payload", "iat"]) }
    self = try located(at: ["payload", "pseudonyms"]) { () throws(BlindRoundError) in
      try Shortlist(
        posting: posting, postingDigest: postingDigest, policyDigest: policyDigest, pseudonyms: pseudonyms,
        frozenAt: frozenAt)
    }
  }
}
