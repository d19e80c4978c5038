/// Presentations of one record by many Holders, each with a key of its own.

public import LearningRecords

/// What a Verifier receives, and what it knows to judge it by.
public struct Presentations: Sendable {
  /// Whether the Holder proves possession of the key.
  public enum Binding: String, Sendable, CaseIterable {
    case bound, unbound
  }

  /// The record that is shown.
  public let record: Record
  /// Who issued and who shows it.
  public let cast: Cast
  /// Whether they have Key Binding.
  public let binding: Binding
  /// As they were issued, one for each wallet.
  public let issued: [SDJWT]
  /// As they are kept.
  public let held: [HeldCredential]
  /// The paths that are shown.
  public let paths: [ClaimPath]
  /// As they are shown.
  public let texts: [[UInt8]]

  /// Issues, accepts and presents.
  public init(_ record: Record, by cast: Cast, _ binding: Binding) throws {
    (self.record, self.cast, self.binding) = (record, cast, binding)
    let issuer = Issuer(signingWith: cast.school)
    issued = try cast.wallets.map { try record.issued(by: issuer, to: $0) }
    let holder = Holder(trusting: cast.trust)
    held = try issued.map { (sdJWT) in try holder.accept(sdJWT, at: Cast.now) }
    paths = try record.paths(of: held[0])
    var texts: [[UInt8]] = []
    for (held, wallet) in zip(held, cast.wallets) {
      texts.append(Array(try Presentations.text(of: held, showing: paths, by: wallet, binding).utf8))
    }
    self.texts = texts
  }

  /// One presentation, serialized.
  public static func text(
    of held: HeldCredential, showing paths: [ClaimPath], by wallet: SigningKey, _ binding: Binding
  ) throws -> String {
    switch binding {
    case .bound:
      try held.presentation(
        disclosing: paths, audience: Cast.audience, nonce: Cast.nonce, issuedAt: Cast.now
      ).signed(by: wallet).serialized()
    case .unbound: try held.presentation(disclosing: paths).serialized()
    }
  }

  /// What is asked of Key Binding.
  public var demand: KeyBindingDemand {
    switch binding {
    case .bound: .required(audience: Cast.audience, nonce: Cast.nonce, maxAge: .seconds(300))
    case .unbound: .forbidden
    }
  }

  /// Size of one presentation, in bytes.
  public var bytes: Int { texts[0].count }

  /// How many Disclosures one presentation has.
  public var disclosures: Int {
    texts[0].count { $0 == UInt8(ascii: "~") } - 1
  }

  /// Verifies every presentation once.
  public func verify(with verifier: Verifier) throws {
    for text in texts { _ = try verifier.verify(text, keyBinding: demand, at: Cast.now) }
  }
}
