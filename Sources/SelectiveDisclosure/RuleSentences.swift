/// What each rule says, for people: what is wrong when it is broken.

extension Rule {
  /// One plain sentence, lower case and without a full stop, for a terminal or a log. It quotes no data.
  public var sentence: String {
    switch self {
    case .textNotUTF8: "a JSON text is not UTF-8"
    case .byteOrderMark: "a JSON text begins with a byte order mark"
    case .loneSurrogate: "a JSON string holds half of a surrogate pair"
    case .jsonGrammar: "a text is not JSON"
    case .oneJSONValue: "something follows the JSON value"
    case .memberNameRepeated: "an object has two members of the same name"

    case .lastTildeMissing: "an SD-JWT has tildes between its parts and one after the last Disclosure"
    case .componentEmpty: "there is nothing where a Disclosure should be"
    case .keyBindingNotAllowedHere: "an SD-JWT is asked for, and this one has a KB-JWT"
    case .disclosureRepeated: "the same Disclosure is there twice"

    case .payloadNotObject: "the payload is not a JSON object"
    case .reservedName: "a claim has a name that the RFC reserves"
    case .hashAlgorithmNotString: "_sd_alg is not a string"
    case .hashAlgorithmNested: "_sd_alg stands below the top level"
    case .digestsNotStrings: "_sd is not an array of strings"
    case .placeholderMalformed: "an array placeholder has other members, or no digest"
    case .placeholderMisplaced: "the member ... stands outside an array element"

    case .disclosureEncoding: "a Disclosure is not strict base64url"
    case .disclosureNotArray: "a Disclosure is not a JSON array"
    case .disclosureLength: "a Disclosure has neither two nor three elements"
    case .saltNotString: "the salt of a Disclosure is not a string"
    case .claimNameNotString: "the claim name in a Disclosure is not a string"

    case .algorithmNotAccepted: "the algorithm of the signature is not among those accepted"
    case .issuerSignatureInvalid: "the issuer's signature does not hold"
    case .issuerNotTrusted: "the issuer is not trusted"
    case .issuerKeyUnknown: "the issuer has no key of that kid"
    case .hashAlgorithmNotAccepted: "the hash algorithm is not sha-256, sha-384 or sha-512"
    case .propertyDisclosureExpected: "_sd refers to a Disclosure that has no claim name"
    case .claimNameReserved: "a Disclosure has a claim name that the RFC reserves"
    case .claimNameTaken: "a Disclosure's claim name is already there at that level"
    case .elementDisclosureExpected: "an array placeholder refers to a Disclosure that has a claim name"
    case .placeholderChained: "an array element's Disclosure holds another placeholder"
    case .digestRepeated: "the same digest is there twice"
    case .disclosureUnreferenced: "a Disclosure belongs to no digest"
    case .requiredClaimMissing: "a required claim is missing or not disclosed"

    case .issuerNotString: "iss is not a string"
    case .audienceMalformed: "aud is neither a string nor an array of strings"
    case .audienceMismatch: "the credential is not meant for this audience"
    case .expired: "the credential has expired"
    case .notYetValid: "the credential is not valid yet"
    case .issuedInFuture: "the credential was issued in the future"
    case .timeMalformed: "a time is not a number of seconds"

    case .holderKeyMismatch: "the signature is not by the key that the credential names"
    case .disclosureForeign: "a Disclosure is not one of this credential"
    case .disclosureParentMissing: "a Disclosure is chosen without the one that holds its digest"

    case .keyBindingMissing: "there is no KB-JWT"
    case .keyBindingUnwanted: "there is a KB-JWT, and none is accepted"
    case .confirmationMissing: "the credential names no Holder key"
    case .confirmationMalformed: "cnf does not name exactly one key"
    case .confirmationKeyUnknown: "the Holder key that cnf names is not known"
    case .confirmationMethodUnknown: "cnf names the Holder key by a method that is not supported"
    case .keyBindingAlgorithm: "the KB-JWT's algorithm is not accepted, or not that of the Holder key"
    case .keyBindingSignature: "the Holder's signature does not hold"
    case .keyBindingType: "the KB-JWT's typ is not kb+jwt"
    case .keyBindingTime: "the KB-JWT was not made within the time allowed"
    case .keyBindingNonce: "the nonce is not the one asked for"
    case .keyBindingAudience: "the KB-JWT is meant for another audience"
    case .keyBindingDigest: "the KB-JWT does not cover exactly these Disclosures"
    case .keyBindingPayload: "the KB-JWT's payload is not a JSON object"
    case .keyBindingExpired: "the KB-JWT has expired"
    case .keyBindingNotYetValid: "the KB-JWT is not valid yet"

    case .serializationMembers: "a member of the JSON serialization is missing or has the wrong type"
    case .serializationMixed: "the JSON serialization is flattened and general at once"
    case .headerNamesRepeated: "a header parameter stands in both headers"
    case .criticalUnprotected: "crit stands in the unprotected header"
    case .disclosuresMalformed: "disclosures is not an array of strings"
    case .keyBindingMemberMalformed: "kb_jwt is not a string"
    case .unprotectedMembersOnly: "disclosures or kb_jwt stands in the protected header"
    case .firstSignatureOnly: "disclosures or kb_jwt stands in a later signature's header"
    case .draftLayout: "disclosures or kb_jwt stands at the top level, as in old drafts"

    case .typeMismatch: "typ is not the one asked for"
    case .typeOfAnotherToken: "typ is that of another kind of token"

    case .saltTooShort: "the random source gave too few bytes"
    case .claimMustStayClear: "a claim that decides validity may not be concealed"
    case .headerParameterReserved: "a header parameter is not the caller's to set"
    case .confirmationGivenTwice: "cnf is among the claims, and a Holder key is given too"
    case .batchHolderKeyRepeated: "two copies of a batch have the same Holder key"
    case .batchTimesMeet: "rounding the times leaves no time in which the credential is valid"

    case .jwsSegments: "a JWT does not have three segments, or its signature is empty"
    case .jwsEncoding: "a segment of a JWT, or a number of a key, is not strict base64url"
    case .headerNotObject: "a JWT's header is not a JSON object"
    case .algorithmMissing: "a JWT's header has no alg"
    case .algorithmNotString: "alg is not a string"
    case .algorithmNotAllowed: "alg is none, a MAC, or unknown"
    case .algorithmNotTheKeys: "alg is not the algorithm of the key"
    case .criticalMalformed: "crit is not a list of parameters that the header has"
    case .criticalNotUnderstood: "crit lists an extension that is not understood"
    case .unencodedPayload: "a JWT's payload must be encoded"
    case .typeNotString: "typ is not a string"
    case .keyIDNotString: "kid is not a string"
    case .certificateChain: "x5c is not a list of certificates in base64"
    case .keyNotFound: "there is no key of that kid"
    case .signatureInvalid: "a signature does not hold"
    case .algorithmOnlyVerifies: "the key's algorithm is for verification only"

    case .keyText: "a key is neither a JWK, a JWK Set nor PEM"
    case .keyNotObject: "a JWK is not a JSON object"
    case .keyMember: "a member of a JWK is missing or not a string"
    case .keyType: "a JWK's kty is not EC, OKP or RSA"
    case .keyCurve: "a JWK's crv is not supported"
    case .keyWidth: "a coordinate of a JWK does not have the full width of its curve"
    case .keyPoint: "a key's point is not on its curve"
    case .keyInteger: "a number of a JWK is empty or has leading zeros"
    case .keyRSASize: "an RSA key has fewer than 2048 bits, or too many"
    case .keyRSAModulus: "an RSA key's modulus cannot be right, or can be factored"
    case .keyRSAExponent: "an RSA key's public exponent cannot be right"
    case .keyUse: "a JWK's use is not sig"
    case .keyOperations: "a JWK's key_ops do not allow this"
    case .keyAlgorithm: "a JWK's alg does not fit the key"
    case .keyID: "a JWK's kid is not a string"
    case .keyIDRepeated: "two keys of a set have the same kid"
    case .keySet: "a JWK Set has no list of keys"
    case .keyPrivateMember: "a private or symmetric key stands where a public one belongs"
    case .privateKeyMissing: "a private key is needed, and this one is public"
    case .privateKeyMismatch: "the two halves of a key do not belong together"
    case .pem: "a PEM text is malformed, encrypted, or of an unsupported kind"
    case .cryptography: "the cryptographic library failed"

    case .pathMalformed: "a path is neither a JSON Pointer nor a claims path"
    case .pathMatchesNothing: "a path matches nothing"
    case .trustFileMalformed: "a trust file is not a list of issuers with their keys"

    case .tokenTooLarge: "a token or text is larger than the limit"
    case .disclosureTooLarge: "a Disclosure is larger than the limit"
    case .tooManySignatures: "there are more signatures than the limit"
    case .tooManyDisclosures: "there are more Disclosures than the limit"
    case .tooManyDigests: "there are more digests than the limit"
    case .tooManyComparisons: "there are more pairs of Disclosures and digests than the limit"
    case .tooDeep: "objects and arrays are nested more deeply than the limit"
    }
  }

  /// Where the rule is written: `RFC 9901 §7.1 step 3.c.ii.3`, or what of ours it belongs to.
  public var section: String {
    let parts = rawValue.split(separator: "-", maxSplits: 2)
    guard let document = parts.first, document.hasPrefix("rfc"), parts.count > 1 else {
      return parts.first == "limit" ? "a limit of this implementation" : String(rawValue)
    }
    let step = parts.count > 2 && parts[2].first?.isNumber == true ? " step \(parts[2].prefix { $0 != "-" })" : ""
    return "RFC \(document.dropFirst(3)) §\(parts[1])\(step)"
  }
}
