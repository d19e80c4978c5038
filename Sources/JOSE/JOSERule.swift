/// The rules of this module, one case for each sentence of a specification. RFC 7515, 7517, 7518, 7519, 7638, 8037, 8725.

public import StrictJSON

/// A rule that a JWS, a JWK, a PEM text or a NumericDate can break. The raw value is a stable id: RFC, section, key word.
public enum JOSERule: String, CaseIterable, Hashable, Sendable {
  // JSON: the same ids as `JSONRule`, each mirrored once by `init(_:)`.

  /// The JSON text is not UTF-8.
  case jsonNotUTF8 = "rfc8259-8.1-utf8"
  /// The JSON text starts with a byte order mark.
  case jsonByteOrderMark = "rfc8259-8.1-bom"
  /// A JSON string holds half of a surrogate pair.
  case jsonLoneSurrogate = "rfc8259-8.2-surrogate"
  /// The JSON text does not follow the grammar.
  case jsonSyntax = "rfc8259-2-grammar"
  /// Something follows the one JSON value.
  case jsonTrailingData = "rfc8259-2-one-value"
  /// An object has two members of one name.
  case jsonDuplicateName = "rfc8259-4-duplicate-name"
  /// The JSON text is nested more deeply than the limit.
  case jsonTooDeep = "limit-json-depth"
  /// The JSON text is longer than the limit.
  case jsonTooLarge = "limit-json-size"

  // JWS

  /// A compact JWS has exactly three segments with a dot between them.
  case threeSegments = "rfc7515-7.1-segments"
  /// Binary values are base64url without padding, foreign characters or stray bits.
  case base64url = "rfc7515-2-base64url"
  /// The JOSE header is a JSON object.
  case headerNotObject = "rfc7515-4-object"
  /// The header has no `alg`.
  case algorithmMissing = "rfc7515-4.1.1-missing"
  /// The header's `alg` is not a string.
  case algorithmNotString = "rfc7515-4.1.1-string"
  /// The header's `alg` is `none`, a MAC, or a name that is not offered here.
  case algorithmNotAllowed = "rfc8725-3.1-allowed"
  /// The header's `alg` is not the algorithm of the key.
  case algorithmNotTheKeys = "rfc8725-3.1-key-algorithm"
  /// `crit` is empty, not a list of distinct strings, or lists a registered name or one that the header does not have.
  case critMalformed = "rfc7515-4.1.11-malformed"
  /// `crit` lists an extension that is not understood here. None is.
  case critNotUnderstood = "rfc7515-4.1.11-understood"
  /// `b64` is false or not a boolean: a JWT has no unencoded payload.
  case unencodedPayload = "rfc7797-7-b64"
  /// The header's `typ` is not a string.
  case typeNotString = "rfc7515-4.1.9-string"
  /// The header's `kid` is not a string.
  case keyIDNotString = "rfc7515-4.1.4-string"
  /// The header's `x5c` is not a list of DER certificates in standard base64.
  case certificateChain = "rfc7515-4.1.6-x5c"
  /// No key is known under the header's `kid`, or no key is known at all.
  case keyNotFound = "rfc7515-6-key"
  /// The signature is not the key's signature over the received text.
  case signatureInvalid = "rfc7515-5.2-signature"
  /// The key's algorithm is offered for verification only (RS256).
  case algorithmOnlyVerifies = "rfc8017-8.2-verify-only"

  // Keys

  /// A key is a JSON object (JWK or JWK Set) or a PEM text.
  case keyText = "rfc7517-4-key-text"
  /// A JWK is a JSON object.
  case jwkNotObject = "rfc7517-4-object"
  /// A member that this kind of key needs is missing or not a string.
  case jwkMember = "rfc7518-6-member"
  /// `kty` is missing, or neither EC, OKP nor RSA. Symmetric keys are refused by this rule.
  case jwkKeyType = "rfc7517-4.1-kty"
  /// `crv` is not a curve of the key's type that is offered here.
  case jwkCurve = "rfc7518-6.2.1.1-crv"
  /// A coordinate or a private value has not the full width of its curve.
  case jwkWidth = "rfc7518-6.2.1.2-width"
  /// The point is not on its curve.
  case jwkPoint = "rfc7518-6.2.1-on-curve"
  /// A number of an RSA key is empty or has leading zero octets.
  case jwkInteger = "rfc7518-2-integer"
  /// An RSA modulus is shorter than 2048 bits, or longer than 16384.
  case jwkRSASize = "rfc7518-3.3-2048"
  /// An RSA modulus that can be factored: it is even, or bears the mark of the generator of CVE-2017-15361 (ROCA).
  case jwkRSAModulus = "rfc8017-3.1-modulus"
  /// An RSA public exponent is even, below 3, or too large to verify with.
  case jwkRSAExponent = "rfc8017-3.1-exponent"
  /// `use` is not `sig`.
  case jwkUse = "rfc7517-4.2-use"
  /// `key_ops` is not a list of distinct strings, or does not allow what is asked of the key.
  case jwkKeyOps = "rfc7517-4.3-key-ops"
  /// `alg` is not an algorithm of this kind of key.
  case jwkAlgorithm = "rfc7517-4.4-alg"
  /// `kid` is not a string.
  case jwkKeyID = "rfc7517-4.5-kid"
  /// Two keys of a set have one `kid`.
  case jwkKeyIDRepeated = "rfc7517-4.5-repeated"
  /// A JWK Set is an object whose `keys` is a list of at least one key.
  case jwkSet = "rfc7517-5-keys"
  /// A private or symmetric member stands where a public key is asked for, or in a key of another kind.
  case jwkPrivateMember = "rfc7800-3.2-public-only"
  /// A signing key is asked for, and the text holds only a public key.
  case privateKeyMissing = "rfc7518-6.2.2-private"
  /// The private half of a key does not belong to its public half, or is no private key at all.
  case privateKeyMismatch = "rfc7518-6.2.2-pair"
  /// The PEM text is malformed, encrypted, or holds a kind of key that is not offered here.
  case pem = "rfc7468-2-pem"

  // Keys under a passphrase

  /// An encrypted key file is a JSON object of at most 64 KiB with `v`, `kdf`, `opslimit`, `memlimit`, `salt`, `nonce`,
  /// `ciphertext`, perhaps `kid`, and nothing else, each of its kind and size.
  case keyFileForm = "keyfile-form"
  /// `v` of an encrypted key file is not 1, or its `kdf` is not argon2id13; or a PEM text is encrypted otherwise than by
  /// PBES2 with PBKDF2 or scrypt and AES-CBC (RFC 8018 §6.2), as by PBES1, PKCS #12 or RFC 1421.
  case keyFileScheme = "keyfile-scheme"
  /// Trying a passphrase would exhaust the machine, or costs so little that it is no protection; or the numbers are none.
  case keyFileCost = "keyfile-cost"
  /// The passphrase is empty or wrong, or the file was altered.
  case keyFilePassphrase = "keyfile-passphrase"
  /// The key is under a passphrase, and none was given or a public key is asked for.
  case keyFileSealed = "keyfile-sealed"

  // Time

  /// A NumericDate is a JSON number of seconds between -2^53 and 2^53.
  case numericDate = "rfc7519-2-numericdate"

  // The machine

  /// The cryptographic library failed at something that depends on no input: out of memory or of randomness.
  case cryptography = "crypto-failure"
  /// Two engines were asked about one signature, and one says yes and the other no: an error in one of them.
  case enginesDisagree = "engines-disagree"
  /// A signer outside this process gave no signature: it ended, was silent, refused, or said what nobody understands.
  case signerSilent = "signer-no-answer"
  /// What a signer outside this process gave is not a signature of its key over the message.
  case signerMistaken = "signer-signature"

  /// The rule of this module with the same id.
  public init(_ rule: JSONRule) {
    switch rule {
    case .notUTF8: self = .jsonNotUTF8
    case .byteOrderMark: self = .jsonByteOrderMark
    case .loneSurrogate: self = .jsonLoneSurrogate
    case .syntax: self = .jsonSyntax
    case .trailingData: self = .jsonTrailingData
    case .duplicateName: self = .jsonDuplicateName
    case .tooDeep: self = .jsonTooDeep
    case .tooLarge: self = .jsonTooLarge
    }
  }
}
