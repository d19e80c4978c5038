/// Comprehensive Learner Record 2.0: a credential about credentials. 1EdTech CLR 2.0, appendix B.1.

extension Vocabulary {
  /// What it adds to Open Badges 3.0, whose lines hold again inside each nested credential.
  static let comprehensiveLearnerRecord2 = Vocabulary(
    name: "Comprehensive Learner Record 2.0",
    roots: ["credentialSubject", ""],
    table: """
      record   verifiableCredential   each is a record of its own, as an object or as signed text
      linkage  association            names hidden records by their identifiers
      linkage  partial                tells that records are missing
      """)
}
