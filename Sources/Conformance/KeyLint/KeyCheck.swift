/// What an auditor wants to know of the keys that records are trusted by, and how bad each finding is.

/// Something that can be wrong with a key, with a set of keys, or with the signatures made by one.
@nonexhaustive public enum KeyCheck: String, CaseIterable, Sendable {
  // One RSA key (RFC 8017 §3, NIST SP 800-131A, FIPS 186-5 A.1)
  case rsaSize = "rsa-size"
  case rsaModulusForm = "rsa-modulus-form"
  case rsaSmallFactor = "rsa-small-factor"
  case rsaClosePrimes = "rsa-close-primes"
  case rsaFlawedGenerator = "rsa-flawed-generator"
  case rsaExponentInvalid = "rsa-exponent-invalid"
  case rsaExponentSmall = "rsa-exponent-small"
  case rsaExponentLarge = "rsa-exponent-large"

  // One key on a curve (RFC 7518 §6.2.1, RFC 8037 §2)
  case point = "curve-point"
  case coordinateWidth = "curve-coordinate-width"
  case curveUnknown = "curve-unknown"

  // What the key says of itself (RFC 7517 §4, RFC 8725 §3)
  case keyMalformed = "key-malformed"
  case keySymmetric = "key-symmetric"
  case keyPrivate = "key-private"
  case keyTypeUnknown = "key-type-unknown"
  case algorithmWeak = "algorithm-weak"
  case algorithmUnknown = "algorithm-unknown"
  case algorithmMismatch = "algorithm-mismatch"

  // Several keys and signatures together
  case rsaSharedFactor = "rsa-shared-factor"
  case keyShared = "key-shared"
  case keyIDRepeated = "kid-repeated"
  case nonceRepeated = "ecdsa-repeated-r"

  // Files
  case unreadable = "unreadable"

  /// How bad it is.
  public enum Weight: String, CaseIterable, Sendable {
    /// Signatures by the key prove nothing, or somebody can forge them.
    case serious
    /// Allowed, but a sign of carelessness, or something to ask the issuer about.
    case warning
  }

  /// How bad it is.
  public var weight: Weight {
    switch self {
    case .rsaSize, .rsaModulusForm, .rsaSmallFactor, .rsaClosePrimes, .rsaFlawedGenerator, .rsaExponentInvalid, .point,
      .keyMalformed, .keySymmetric, .keyPrivate, .algorithmWeak, .algorithmMismatch, .rsaSharedFactor, .nonceRepeated:
      .serious
    case .rsaExponentSmall, .rsaExponentLarge, .coordinateWidth, .curveUnknown, .keyTypeUnknown, .algorithmUnknown,
      .keyShared, .keyIDRepeated, .unreadable:
      .warning
    }
  }

  /// One plain sentence, lower case and without a full stop.
  public var sentence: String {
    switch self {
    case .rsaSize: "the modulus has fewer than 2048 bits"
    case .rsaModulusForm: "the modulus is prime or a power, not a product of two primes"
    case .rsaSmallFactor: "the modulus has a small prime factor"
    case .rsaClosePrimes: "the two primes are so close that anybody can find them"
    case .rsaFlawedGenerator: "the modulus bears the mark of the flawed generator of CVE-2017-15361"
    case .rsaExponentInvalid: "the public exponent is even or 1"
    case .rsaExponentSmall: "the public exponent is less than 65537"
    case .rsaExponentLarge: "the public exponent has more than 64 bits, which can hide a short private one"
    case .point: "the point is not on the curve, or of small order"
    case .coordinateWidth: "a coordinate is not as wide as the curve"
    case .curveUnknown: "the curve is not one that records are signed with"
    case .keyMalformed: "the key cannot be read: a number is missing or malformed, or it is encrypted"
    case .keySymmetric: "the key is a shared secret: who can verify with it can forge"
    case .keyPrivate: "the private half stands in the file"
    case .keyTypeUnknown: "the kind of key is not one that records are signed with"
    case .algorithmWeak: "the algorithm is none, a MAC, or uses SHA-1"
    case .algorithmUnknown: "the algorithm is not one that records are signed with"
    case .algorithmMismatch: "the key is not of the kind that its algorithm needs"
    case .rsaSharedFactor: "the moduli share a prime, so anybody can find both private keys"
    case .keyShared: "the same key stands in several places"
    case .keyIDRepeated: "different keys of one set have the same kid"
    case .nonceRepeated: "two signatures have the same r, so anybody can compute the private key"
    case .unreadable: "there is no key and no token here that can be read"
    }
  }
}

/// One finding: what is wrong, and with which keys or tokens.
public struct KeyFinding: Hashable, Sendable {
  /// What is wrong.
  public let check: KeyCheck
  /// Where the keys or tokens stand: a file, then `#` and a JSON Pointer or a number.
  public let places: [String]

  init(_ check: KeyCheck, _ places: String...) {
    self.init(check, places)
  }

  init(_ check: KeyCheck, _ places: [String]) {
    (self.check, self.places) = (check, places)
  }
}
