/// Who plays in a workload: an issuer, and a Holder with a new key for each credential.

public import LearningRecords

/// The keys of one algorithm. They are made anew in every run; what a signature costs does not depend on them.
public struct Cast: Sendable {
  /// The `iss` of every credential.
  public static let issuer = "https://school.example"
  /// Who the presentations are made for.
  public static let audience = "https://jobs.example"
  /// The nonce that the Verifier gave out.
  public static let nonce = "n-0S6_WzA2Mj"
  /// The time of every step.
  public static let now: NumericDate = 1_793_610_000

  /// The algorithm of all keys.
  public let algorithm: Algorithm
  /// The issuer's key.
  public let school: SigningKey
  /// The Holders' keys.
  public let wallets: [SigningKey]

  /// Makes the keys.
  public init(_ algorithm: Algorithm, holders: Int) throws {
    self.algorithm = algorithm
    school = try SigningKey.generate(algorithm)
    wallets = try (0..<holders).map { _ in try SigningKey.generate(algorithm) }
  }

  /// The issuer, pinned.
  public var trust: TrustedIssuers { [TrustedIssuer(issuer: Cast.issuer, keys: [school.publicKey])] }
}
