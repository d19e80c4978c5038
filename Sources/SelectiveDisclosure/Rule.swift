/// The table of rules: every sentence that a token, a call or a file can break. RFC 9901 and what it stands on.

/// A rule. The raw value is its stable identifier: document, section and step, or the name of a limit of ours.
@nonexhaustive public enum Rule: String, CaseIterable, Sendable {
  // JSON (RFC 8259)
  case textNotUTF8 = "rfc8259-8.1-utf8"
  case byteOrderMark = "rfc8259-8.1-bom"
  case loneSurrogate = "rfc8259-8.2-surrogate"
  case jsonGrammar = "rfc8259-2-grammar"
  case oneJSONValue = "rfc8259-2-one-value"
  case memberNameRepeated = "rfc8259-4-duplicate-name"

  // The parts of a token (RFC 9901 §4)
  case lastTildeMissing = "rfc9901-4-last-tilde"
  case componentEmpty = "rfc9901-4-empty-component"
  case keyBindingNotAllowedHere = "rfc9901-4-sd-jwt-only"
  case disclosureRepeated = "rfc9901-4-disclosure-once"

  // Payload and digests (§4.1, §4.2.4)
  case payloadNotObject = "rfc9901-4.1-object"
  case reservedName = "rfc9901-4.1-reserved-name"
  case hashAlgorithmNotString = "rfc9901-4.1.1-string"
  case hashAlgorithmNested = "rfc9901-4.1.1-top-level"
  case digestsNotStrings = "rfc9901-4.2.4.1-strings"
  case placeholderMalformed = "rfc9901-4.2.4.2-placeholder"
  case placeholderMisplaced = "rfc9901-4.2.4.2-array-element"

  // Disclosures (§4.2.1, §4.2.2)
  case disclosureEncoding = "rfc9901-4.2.1-base64url"
  case disclosureNotArray = "rfc9901-4.2.1-array"
  case disclosureLength = "rfc9901-4.2.1-length"
  case saltNotString = "rfc9901-4.2.1-salt"
  case claimNameNotString = "rfc9901-4.2.1-name"

  // Processing (§7.1), in the order of its steps
  case algorithmNotAccepted = "rfc9901-7.1-2.a"
  case issuerSignatureInvalid = "rfc9901-7.1-2.b"
  case issuerNotTrusted = "rfc9901-7.1-2.c"
  case issuerKeyUnknown = "rfc9901-7.1-2.c-kid"
  case hashAlgorithmNotAccepted = "rfc9901-7.1-2.d"
  case propertyDisclosureExpected = "rfc9901-7.1-3.c.ii.1"
  case claimNameReserved = "rfc9901-7.1-3.c.ii.2"
  case claimNameTaken = "rfc9901-7.1-3.c.ii.3"
  case elementDisclosureExpected = "rfc9901-7.1-3.c.iii.1"
  case placeholderChained = "rfc9901-7.1-3.c.iii.3"
  case digestRepeated = "rfc9901-7.1-4"
  case disclosureUnreferenced = "rfc9901-7.1-5"
  case requiredClaimMissing = "rfc9901-7.1-6"

  // Validity (RFC 7519 §4.1)
  case issuerNotString = "rfc7519-4.1.1-string"
  case audienceMalformed = "rfc7519-4.1.3-type"
  case audienceMismatch = "rfc7519-4.1.3"
  case expired = "rfc7519-4.1.4"
  case notYetValid = "rfc7519-4.1.5"
  case issuedInFuture = "rfc7519-4.1.6"
  case timeMalformed = "rfc7519-2-numericdate"

  // The Holder (§7.2)
  case holderKeyMismatch = "rfc9901-7.2-holder-key"
  case disclosureForeign = "rfc9901-7.2-own-disclosures"
  case disclosureParentMissing = "rfc9901-7.2-parents"

  // Key Binding (§7.3; the key: §4.1.2 and RFC 7800)
  case keyBindingMissing = "rfc9901-7.3-2"
  case keyBindingUnwanted = "rfc9901-7.3-unwanted"
  case confirmationMissing = "rfc9901-7.3-5.a"
  case confirmationMalformed = "rfc7800-3.1-cnf"
  case confirmationKeyUnknown = "rfc7800-3.4-kid"
  case confirmationMethodUnknown = "rfc7800-3.1-method"
  case keyBindingAlgorithm = "rfc9901-7.3-5.b"
  case keyBindingSignature = "rfc9901-7.3-5.c"
  case keyBindingType = "rfc9901-7.3-5.d"
  case keyBindingTime = "rfc9901-7.3-5.e"
  case keyBindingNonce = "rfc9901-7.3-5.f-nonce"
  case keyBindingAudience = "rfc9901-7.3-5.f-aud"
  case keyBindingDigest = "rfc9901-7.3-5.g"
  case keyBindingPayload = "rfc9901-4.3-payload"
  case keyBindingExpired = "rfc9901-7.3-5.h-exp"
  case keyBindingNotYetValid = "rfc9901-7.3-5.h-nbf"

  // JSON serialization (§8; RFC 7515 §7.2)
  case serializationMembers = "rfc7515-7.2-members"
  case serializationMixed = "rfc7515-7.2.2-one-form"
  case headerNamesRepeated = "rfc7515-7.2.1-disjoint"
  case criticalUnprotected = "rfc7515-4.1.11-protected"
  case disclosuresMalformed = "rfc9901-8.1-disclosures"
  case keyBindingMemberMalformed = "rfc9901-8.1-kb_jwt"
  case unprotectedMembersOnly = "rfc9901-8.1-unprotected"
  case firstSignatureOnly = "rfc9901-8.3-first"
  case draftLayout = "rfc9901-8.1-draft-layout"

  // Types of tokens
  case typeMismatch = "rfc9901-9.11"
  case typeOfAnotherToken = "rfc8725-3.12"

  // The Issuer (§9, §10)
  case saltTooShort = "rfc9901-9.3"
  case claimMustStayClear = "rfc9901-9.7"
  case headerParameterReserved = "rfc9901-4.1-header"
  case confirmationGivenTwice = "rfc9901-4.1.2-cnf"
  case batchHolderKeyRepeated = "rfc9901-10.1-keys"
  case batchTimesMeet = "rfc9901-10.1-times"

  // JWS (RFC 7515)
  case jwsSegments = "rfc7515-7.1-segments"
  case jwsEncoding = "rfc7515-2-base64url"
  case headerNotObject = "rfc7515-4-object"
  case algorithmMissing = "rfc7515-4.1.1-missing"
  case algorithmNotString = "rfc7515-4.1.1-string"
  case algorithmNotAllowed = "rfc8725-3.1-allowed"
  case algorithmNotTheKeys = "rfc8725-3.1-key-algorithm"
  case criticalMalformed = "rfc7515-4.1.11-malformed"
  case criticalNotUnderstood = "rfc7515-4.1.11-understood"
  case unencodedPayload = "rfc7797-7-b64"
  case typeNotString = "rfc7515-4.1.9-string"
  case keyIDNotString = "rfc7515-4.1.4-string"
  case certificateChain = "rfc7515-4.1.6-x5c"
  case keyNotFound = "rfc7515-6-key"
  case signatureInvalid = "rfc7515-5.2-signature"
  case algorithmOnlyVerifies = "rfc8017-8.2-verify-only"

  // Keys (RFC 7517, 7518, 8037)
  case keyText = "rfc7517-4-key-text"
  case keyNotObject = "rfc7517-4-object"
  case keyMember = "rfc7518-6-member"
  case keyType = "rfc7517-4.1-kty"
  case keyCurve = "rfc7518-6.2.1.1-crv"
  case keyWidth = "rfc7518-6.2.1.2-width"
  case keyPoint = "rfc7518-6.2.1-on-curve"
  case keyInteger = "rfc7518-2-integer"
  case keyRSASize = "rfc7518-3.3-2048"
  case keyRSAModulus = "rfc8017-3.1-modulus"
  case keyRSAExponent = "rfc8017-3.1-exponent"
  case keyUse = "rfc7517-4.2-use"
  case keyOperations = "rfc7517-4.3-key-ops"
  case keyAlgorithm = "rfc7517-4.4-alg"
  case keyID = "rfc7517-4.5-kid"
  case keyIDRepeated = "rfc7517-4.5-repeated"
  case keySet = "rfc7517-5-keys"
  case keyPrivateMember = "rfc7800-3.2-public-only"
  case privateKeyMissing = "rfc7518-6.2.2-private"
  case privateKeyMismatch = "rfc7518-6.2.2-pair"
  case pem = "rfc7468-2-pem"
  case keyFileForm = "keyfile-form"
  case keyFileScheme = "keyfile-scheme"
  case keyFileCost = "keyfile-cost"
  case keyFilePassphrase = "keyfile-passphrase"
  case keyFileSealed = "keyfile-sealed"
  case cryptography = "crypto-failure"
  case enginesDisagree = "engines-disagree"
  case signerSilent = "signer-no-answer"
  case signerMistaken = "signer-signature"

  // Claims paths and files of ours
  case pathMalformed = "path-malformed"
  case pathMatchesNothing = "path-matches-nothing"
  case trustFileMalformed = "trust-file"

  // Limits of ours
  case tokenTooLarge = "limit-token-bytes"
  case disclosureTooLarge = "limit-disclosure-bytes"
  case tooManySignatures = "limit-signatures"
  case tooManyDisclosures = "limit-disclosures"
  case tooManyDigests = "limit-digests"
  case tooManyComparisons = "limit-comparisons"
  case tooDeep = "limit-depth"
}
