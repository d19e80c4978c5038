/// How much work a token may ask for. Each bound is a rule of its own, checked before the work is done.

internal import StrictJSON

/// Bounds on what one token may hold. Not part of RFC 9901; its §9 leaves denial of service to the implementation.
public struct Limits: Hashable, Sendable {
  /// Largest token, in bytes.
  public var tokenBytes: Int
  /// Largest single Disclosure, in base64url characters.
  public var disclosureBytes: Int
  /// Most issuer signatures in one token.
  public var signatures: Int
  /// Most Disclosures in one token.
  public var disclosures: Int
  /// Most embedded digests, decoys and digests inside Disclosures included.
  public var digests: Int
  /// Most pairs of a Disclosure and an embedded digest.
  public var comparisons: Int
  /// Deepest nesting of objects and arrays, in the processed payload too; at most 512.
  public var depth: Int {
    didSet { depth = min(depth, Limits.deepest) }
  }

  /// Makes limits from explicit bounds.
  public init(
    tokenBytes: Int, disclosureBytes: Int, signatures: Int = 8, disclosures: Int, digests: Int, comparisons: Int,
    depth: Int
  ) {
    self.tokenBytes = tokenBytes
    self.signatures = signatures
    self.disclosureBytes = disclosureBytes
    self.disclosures = disclosures
    self.digests = digests
    self.comparisons = comparisons
    self.depth = min(depth, Limits.deepest)
  }

  /// For presentations from anybody: 1 MiB, 8 signatures, 2,048 Disclosures, 16,384 digests, 32 levels, and no more than
  /// 2^20 pairs of a Disclosure and a digest, which are all compared: a few milliseconds.
  public static let presentation = Limits(
    tokenBytes: 1 << 20, disclosureBytes: 1 << 16, disclosures: 1 << 11, digests: 1 << 14, comparisons: 1 << 20,
    depth: 32)

  /// As ``presentation``, for whoever expects whole school histories and can wait for 2^25 comparisons, a tenth of a
  /// second: a state's record of 63 credentials with 4,100 claims has some 1,100 Disclosures in a blind presentation.
  public static let longRecord = {
    var limits = presentation
    limits.comparisons = 1 << 25
    return limits
  }()

  /// For a whole record that a Holder receives with all its Disclosures: 16 MiB, 65,536 Disclosures, 32 levels.
  public static let issuance = Limits(
    tokenBytes: 1 << 24, disclosureBytes: 1 << 20, disclosures: 1 << 16, digests: 1 << 18, comparisons: 1 << 34,
    depth: 32)

  private static let deepest = 512

  /// What a single JSON text may be.
  var json: JSONLimits { JSONLimits(bytes: tokenBytes, depth: depth) }
}
