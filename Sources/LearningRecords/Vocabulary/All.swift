/// The formats that the house knows.

extension Vocabulary {
  /// All of them. A new format is a new file and a name here.
  static let all: [Vocabulary] = [
    sdJWTVCEnvelope, verifiableCredential, openBadges3, comprehensiveLearnerRecord2, lerRS, jsonResume,
    europassLearningModel3, openIDConnect, euPID, mobileDrivingLicence, linkedClaims,
  ]
}
