/// Rules that no vector can reach, each with its reason. The fewer, the better.

internal import BlindScreening
internal import SelectiveDisclosure

/// The table.
enum Unreachable {
  static let reasons: [String: String] = [
    Rule.cryptography.rawValue: "only a failure of the cryptographic library breaks it",
    Rule.enginesDisagree.rawValue: "only an error in one of our engines breaks it",
    Rule.saltTooShort.rawValue: "only a broken source of randomness breaks it, and none can be given from outside",
    Rule.signerSilent.rawValue: "only a signer in another process breaks it, and a vector brings its keys along",
    Rule.signerMistaken.rawValue: "only a signer in another process breaks it, and a vector brings its keys along",
  ]
}
