/// What a blind round left behind, as far as a shortlist needs it: `summary.json` and the lines of `reviews.ndjson`.

public import SelectiveDisclosure
internal import StrictJSON

/// A round whose reviews have been written.
public struct FinishedRound: Sendable {
  private let posting: String
  private let postingDigest: String
  private let policyDigest: String
  private var pseudonyms: Set<Pseudonym> = []

  /// Deepest nesting of a review: signed text inside of signed text is shown as if it stood there.
  private static let depth = 512

  /// Reads `summary.json`.
  /// - Throws: `summaryMalformed`.
  public init(summary: [UInt8]) throws(BlindRoundError) {
    let json: JSON
    do { json = try JSON(parsing: summary) } catch { throw BlindRoundError(.summaryMalformed) }
    guard let posting = json["posting"]?["id"]?.string, let postingDigest = json["posting"]?["digest"]?.string,
      let policyDigest = json["policy"]?["digest"]?.string
    else { throw BlindRoundError(.summaryMalformed) }
    (self.posting, self.postingDigest, self.policyDigest) = (posting, postingDigest, policyDigest)
  }

  /// Takes in a line of `reviews.ndjson`.
  /// - Throws: `reviewMalformed`.
  public mutating func add(review line: [UInt8]) throws(BlindRoundError) {
    let document: JSONDocument
    do {
      document = try JSONDocument(parsing: line, limits: JSONLimits(bytes: Int.max, depth: Self.depth))
    } catch {
      throw BlindRoundError(.reviewMalformed)
    }
    guard let node = document.member("pseudonym", of: 0), document.kind(of: node) == .string,
      let pseudonym = Pseudonym(document.string(at: node))
    else { throw BlindRoundError(.reviewMalformed) }
    pseudonyms.insert(pseudonym)
  }

  /// The shortlist of these candidates.
  /// - Throws: `shortlistEmpty`, `shortlistRepeated`, or `shortlistUnknown` for one who was not reviewed.
  public func shortlist(of chosen: [Pseudonym], frozenAt: NumericDate) throws(BlindRoundError) -> Shortlist {
    guard pseudonyms.isSuperset(of: chosen) else { throw BlindRoundError(.shortlistUnknown) }
    return try Shortlist(
      posting: posting, postingDigest: postingDigest, policyDigest: policyDigest, pseudonyms: chosen,
      frozenAt: frozenAt)
  }
}
