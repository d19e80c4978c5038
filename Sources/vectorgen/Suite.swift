/// All scenarios, folder by folder.

enum Suite {
  /// Gathers them.
  static func all() throws -> Collection {
    var suite = Collection()
    for add in texts + tokens + processing + receiving + jose + ours { try add(&suite) }
    return suite
  }

  private typealias Addition = @Sendable (inout Collection) throws -> Void

  private static let texts: [Addition] = [JSONVectors.add, Base64URLVectors.add, ClaimsPathVectors.add]

  /// RFC 9901 §4, §5, and its examples.
  private static let tokens: [Addition] = [
    FormatVectors.add, GrammarVectors.add, FormatParsingVectors.add, EncodingVectors.add, TextVectors.add,
    ValueVectors.add, DisclosureVectors.add, ClaimNameVectors.add, SelectedNameVectors.add,
    DisclosureParsingVectors.add, DigestVectors.add, HashVectors.add, HashNameVectors.add, KnownAnswerVectors.add,
    IssuerVectors.add, IssuerRefusalVectors.add, BatchVectors.add,
  ]

  /// RFC 9901 §7.1, §9.
  private static let processing: [Addition] = [
    PayloadVectors.add, DigestListVectors.add, PlaceholderVectors.add, ShapeVectors.add, ReferenceVectors.add,
    CollisionVectors.add, ArrayVectors.add, RecursionVectors.add, WorkVectors.add, LimitVectors.add, ECDSAVectors.add,
    EdDSAVectors.add, RSAVectors.add, AlgorithmVectors.add, IssuerKeyVectors.add, TimeVectors.add, AudienceVectors.add,
    RequiredVectors.add, SecurityVectors.add,
  ]

  /// RFC 9901 §7.2, §7.3, §8.
  private static let receiving: [Addition] = [
    PresentingVectors.add, PresentedNameVectors.add, HolderBindingVectors.add, KeyBindingDemandVectors.add,
    KeyBindingPayloadVectors.add, KeyBindingHeaderVectors.add, KeyBindingDigestVectors.add, FirstFailureVectors.add,
    ConfirmationVectors.add, HolderKeyVectors.add, UnprotectedHeaderVectors.add, SerializationMembersVectors.add,
    SeveralSignaturesVectors.add,
  ]

  /// RFC 7515, RFC 7517, RFC 7518 §6, RFC 7468.
  private static let jose: [Addition] = [
    SignatureVectors.add, JWSHeaderVectors.add, KeyChoiceVectors.add, CertificateVectors.add, PublicKeyVectors.add,
    KeyMemberVectors.add, KeyFileVectors.add, PEMVectors.add, SealedKeyVectors.add, TrustFileVectors.add,
  ]

  /// What Scrim adds.
  private static let ours: [Addition] = [RedactionVectors.add, ScreeningVectors.add]
}
