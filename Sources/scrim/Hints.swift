/// What to try when a rule is broken, where that is not plain from the rule itself.

import SelectiveDisclosure

extension Rule {
  /// One line for a person at a terminal, or nil.
  var hint: String? { Rule.hints[self] }

  private static let hints: [Rule: String] = [
    .lastTildeMissing: "an SD-JWT ends in a tilde, and a file cut short or a plain JWT does not",
    .jwsEncoding: "white space or a line break inside a token is not ignored",
    .keyBindingNotAllowedHere: "a holder takes the SD-JWT that the issuer gave, not a presentation made from it",
    .issuerNotTrusted: "scrim inspect shows iss; the trust file must name exactly that",
    .issuerKeyUnknown: "the keys you trust may be older than this one",
    .requiredClaimMissing: "the holder can show it with scrim present --disclose",
    .audienceMismatch: "--credential-audience says who this verifier is in the credential's aud",
    .keyBindingMissing: "the holder adds one with scrim present --key --audience --nonce",
    .keyBindingUnwanted: "--key-binding required or optional verifies it",
    .keyBindingNonce: "a presentation made for another request has another nonce; this may be a replay",
    .keyBindingTime: "--max-age and --leeway say how old a KB-JWT may be and how far clocks may differ",
    .confirmationMissing: "the issuer names the holder's key with scrim issue --holder",
    .holderKeyMismatch: "--key or --signer must be the holder key that the credential was issued to",
    .pathMatchesNothing: "names count whole, elements from 0; scrim inspect lists the paths of a token",
    .claimMustStayClear: "verifiers need iss, aud, exp, nbf, cnf and status in clear",
    .confirmationGivenTwice: "leave cnf out of the claims, or --holder off the command line",
    .batchHolderKeyRepeated: "each copy needs a key of its own, or verifiers can link the copies",
    .enginesDisagree: "this is a bug of scrim, not of the token: please report it, with the token if it may be shown",
    .keyFilePassphrase: "every character of a passphrase counts, and from a file or a descriptor it is one line",
    .keyFileSealed: "scrim key public asks for the passphrase, and prints the public half",
    .pathMalformed: #"a path is a JSON Pointer (/degrees/0) or a JSON array (["degrees",null,"type"])"#,
  ]
}
