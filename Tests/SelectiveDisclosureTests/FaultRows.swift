/// Faults in the order in which a verification comes upon them: RFC 9901 §7.3 steps 1 and 2, §7.1, §7.3 step 5.

@testable import SelectiveDisclosure

extension Fault {
  static let all = reading + issuing + atTheTop + inClear + inDisclosures + afterTheWalk + validity + keyBinding

  // MARK: What ends a verification at once

  private static let reading: [Fault] = [
    Fault("a Disclosure is no base64url", .disclosureEncoding, at: nil, .ends) {
      $0.disclosures.insert("*", at: 0)
    },
    Fault("the KB-JWT has two segments", .jwsSegments, at: "/kb_jwt", .ends, in: "kb", forHolder: false) {
      $0.keyBinding?.segments.signature = { _ in "a.b" }
    },
    Fault("there is no KB-JWT", .keyBindingMissing, at: "/kb_jwt", .ends, in: "kb", forHolder: false) {
      $0.keyBinding = nil
    },
  ]

  private static let issuing: [Fault] = [
    Fault("the token is of another type", .typeOfAnotherToken, at: "/header/typ", .ends, in: "header") {
      $0.header = #"{"alg":"ES256","typ":"statuslist+jwt"}"#
    },
    Fault("the type is another", .typeMismatch, at: "/header/typ", .ends, in: "header", forHolder: false) {
      $0.header = #"{"alg":"ES256","typ":"other+sd-jwt"}"#
    },
    Fault("the issuer is unknown", .issuerNotTrusted, at: "/payload/iss", .ends) { $0.issuer = "https://mill.example" },
    Fault("the issuer's key is a stranger's", .issuerSignatureInvalid, at: "/signature", .ends) {
      $0.issuerKey = Keys.stranger
    },
    Fault("_sd_alg is a number", .hashAlgorithmNotString, at: "/payload/_sd_alg", .ends, in: "_sd_alg") {
      $0.hash = "256"
    },
    Fault("_sd_alg is unknown", .hashAlgorithmNotAccepted, at: "/payload/_sd_alg", .ends, in: "_sd_alg") {
      $0.hash = #""sha-1""#
    },
    Fault("a Disclosure is there twice", .disclosureRepeated, at: nil, .ends) {
      $0.disclosures.append(FaultScene.city)
    },
  ]

  // MARK: The walk

  private static let lonely = disclosure(#"["s","lonely",1]"#)

  private static let atTheTop: [Fault] = [
    Fault("a digest is there twice at the top", .digestRepeated, at: nil, .goesOn) { $0.digests.append(decoy(1)) },
    Fault("an element is disclosed at the top", .propertyDisclosureExpected, at: nil, .goesOn) {
      let text = disclosure(#"["s5",1]"#)
      $0.digests.append(digest(text))
      $0.disclosures.append(text)
    },
    Fault("a claim in clear is disclosed too", .claimNameTaken, at: "/payload/list", .goesOn) {
      $0.conceal("list", "1")
    },
  ]

  private static let inClear: [Fault] = [
    Fault("a digest is there twice in clear", .digestRepeated, at: "/payload/a/_sd/1", .goesOn) {
      $0.add(#""a":{\#(digests([decoy(10), decoy(10)]))}"#)
    },
    Fault("an element is disclosed in clear", .propertyDisclosureExpected, at: "/payload/b/_sd/0", .goesOn) {
      let text = disclosure(#"["s6",1]"#)
      $0.add(#""b":{\#(digests(of: text))}"#, with: text)
    },
    Fault("a name is taken in clear", .claimNameTaken, at: "/payload/c/x", .goesOn) {
      let text = disclosure(#"["s7","x",1]"#)
      $0.add(#""c":{\#(digests(of: text)),"x":2}"#, with: text)
    },
    Fault("two Disclosures have one name", .claimNameTaken, at: "/payload/d/x", .goesOn) {
      let (one, other) = (disclosure(#"["s8","x",1]"#), disclosure(#"["s9","x",1]"#))
      $0.add(#""d":{\#(digests(of: one, other))}"#, with: one, other)
    },
    Fault("a property is disclosed as an element", .elementDisclosureExpected, at: "/payload/e/0", .goesOn) {
      let text = disclosure(#"["s10","x",1]"#)
      $0.add(#""e":[\#(placeholder(text))]"#, with: text)
    },
    Fault("an element is a placeholder again", .placeholderChained, at: "/payload/f/0", .goesOn) {
      let text = disclosure(#"["s11",{"...":"\#(decoy(11))"}]"#)
      $0.add(#""f":[\#(placeholder(text))]"#, with: text)
    },
    Fault("a placeholder is there twice", .digestRepeated, at: "/payload/g/1", .goesOn) {
      let hole = #"{"...":"\#(decoy(12))"}"#
      $0.add(#""g":[\#(hole),\#(hole)]"#)
    },
    Fault("a digest is a number", .digestsNotStrings, at: "/payload/h/_sd/0", .ends) { $0.add(#""h":{"_sd":[1]}"#) },
    Fault("_sd is no array", .digestsNotStrings, at: "/payload/i/_sd", .ends) { $0.add(#""i":{"_sd":{}}"#) },
    Fault("_sd_alg is nested", .hashAlgorithmNested, at: "/payload/j/_sd_alg", .ends) {
      $0.add(#""j":{"_sd_alg":"sha-256"}"#)
    },
    Fault("a placeholder is no element", .placeholderMisplaced, at: "/payload/k/...", .ends) {
      $0.add(#""k":{"...":"\#(decoy(13))"}"#)
    },
    Fault("a placeholder has no digest", .placeholderMalformed, at: "/payload/l/0", .ends) {
      $0.add(#""l":[{"...":1}]"#)
    },
    Fault(
      "the place of a Disclosure is too deep", .tooDeep, at: "/payload/m" + String(repeating: "/0", count: 31), .ends
    ) {
      let text = disclosure(#"["s12",\#(nest(15, "1"))]"#)
      $0.add(#""m":\#(nest(20, placeholder(text)))"#, with: text)
    },
    Fault("there are too many pairs", .tooManyComparisons, at: nil, .ends) { scene in
      let texts = (0..<40).map { disclosure(#"["t\#($0)","x\#($0)",1]"#) }
      scene.add(#""n":{\#(digests(texts.map { digest($0) }))}"#)
      scene.disclosures += texts
    },
    Fault("there are too many digests", .tooManyDigests, at: nil, .ends) {
      $0.add(#""o":{\#(digests((100...200).map(decoy)))}"#)
    },
  ]

  private static let inDisclosures: [Fault] = [
    Fault("a digest is there twice in a Disclosure", .digestRepeated, at: "/payload/q/_sd/1", .goesOn) {
      $0.conceal("q", "{\(digests([decoy(20), decoy(20)]))}")
    },
    Fault("a Disclosure holds its neighbour's digest", .digestRepeated, at: "/payload/r/_sd/0", .goesOn) {
      $0.conceal("r", "{\(digests(of: FaultScene.name))}")
    },
    Fault("an element is disclosed in a Disclosure", .propertyDisclosureExpected, at: "/payload/s/_sd/0", .goesOn) {
      let text = disclosure(#"["s13",1]"#)
      $0.conceal("s", "{\(digests(of: text))}", with: text)
    },
    Fault("a name is taken in a Disclosure", .claimNameTaken, at: "/payload/t/x", .goesOn) {
      let text = disclosure(#"["s14","x",1]"#)
      $0.conceal("t", #"{\#(digests(of: text)),"x":2}"#, with: text)
    },
    Fault("a property is an element in a Disclosure", .elementDisclosureExpected, at: "/payload/u/0", .goesOn) {
      let text = disclosure(#"["s15","x",1]"#)
      $0.conceal("u", "[\(placeholder(text))]", with: text)
    },
    Fault("an element is chained in a Disclosure", .placeholderChained, at: "/payload/v/0", .goesOn) {
      let text = disclosure(#"["s16",{"...":"\#(decoy(21))"}]"#)
      $0.conceal("v", "[\(placeholder(text))]", with: text)
    },
    Fault("a name is taken two Disclosures deep", .claimNameTaken, at: "/payload/w/x/y", .goesOn) {
      let inner = disclosure(#"["s17","y",1]"#)
      let outer = disclosure(#"["s18","x",{\#(digests(of: inner)),"y":2}]"#)
      $0.conceal("w", "{\(digests(of: outer))}", with: inner, outer)
    },
    Fault("a digest is a number in a Disclosure", .digestsNotStrings, at: "/payload/x/_sd/0", .ends) {
      $0.conceal("x", #"{"_sd":[1]}"#)
    },
    Fault("_sd_alg stands in a Disclosure", .hashAlgorithmNested, at: "/payload/y/_sd_alg", .ends) {
      $0.conceal("y", #"{"_sd_alg":"sha-256"}"#)
    },
    Fault("a placeholder is no element in a Disclosure", .placeholderMisplaced, at: "/payload/z/...", .ends) {
      $0.conceal("z", #"{"...":"\#(decoy(22))"}"#)
    },
  ]

  private static let afterTheWalk: [Fault] = [
    Fault("a Disclosure is a stray", .disclosureUnreferenced, at: "/disclosures/0", .goesOn) {
      $0.disclosures.insert(lonely, at: 0)
    }
  ]

  /// Arrays around a value.
  private static func nest(_ levels: Int, _ value: String) -> String {
    String(repeating: "[", count: levels) + value + String(repeating: "]", count: levels)
  }

  // MARK: What is looked at when all Disclosures are in their places

  private static func claim(
    _ description: String, _ name: String, _ value: String, _ rule: Rule, forHolder isForHolder: Bool = true
  ) -> Fault {
    Fault(description, rule, at: "/payload/\(name)", .goesOn, in: name, forHolder: isForHolder) {
      $0.claims[name] = value
    }
  }

  private static let validity: [Fault] = [
    claim("the credential expired", "exp", "1700000010", .expired),
    claim("exp is a text", "exp", #""1700086400""#, .timeMalformed),
    claim("the credential is not valid yet", "nbf", "1700000011", .notYetValid),
    claim("nbf is null", "nbf", "null", .timeMalformed),
    claim("the credential is from the future", "iat", "1700000011", .issuedInFuture, forHolder: false),
    claim("iat is true", "iat", "true", .timeMalformed),
    claim("aud is a number", "aud", "1", .audienceMalformed),
    claim("the credential is for others", "aud", #""https://other.example""#, .audienceMismatch, forHolder: false),
    Fault("a required claim is withheld", .requiredClaimMissing, at: "/payload/name", .goesOn, forHolder: false) {
      $0.disclosures.removeAll { $0 == FaultScene.name }
    },
  ]

  // MARK: The KB-JWT

  private static func key(_ description: String, _ member: String, _ rule: Rule, at place: String) -> Fault {
    Fault(description, rule, at: place, .ends, in: "cnf", forHolder: false) { $0.confirmation = member }
  }

  private static func said(_ description: String, _ name: String, _ value: String, _ rule: Rule) -> Fault {
    Fault(description, rule, at: "/kb_jwt/payload/\(name)", .goesOn, in: "kb.\(name)", forHolder: false) {
      $0.said[name] = value
    }
  }

  private static let keyBinding: [Fault] = [
    key("no Holder is named", "", .confirmationMissing, at: "/payload/cnf"),
    key("cnf is a text", #","cnf":"k""#, .confirmationMalformed, at: "/payload/cnf"),
    Fault(
      "the KB-JWT's alg is not the key's", .keyBindingAlgorithm, at: "/kb_jwt/header/alg", .ends, in: "kb.header",
      forHolder: false
    ) { $0.keyBinding?.header = #"{"alg":"ES384","typ":"kb+jwt"}"# },
    Fault(
      "a stranger signed the KB-JWT", .keyBindingSignature, at: "/kb_jwt/signature", .goesOn, in: "kb.key",
      forHolder: false
    ) { $0.keyBinding?.key = Keys.stranger },
    Fault(
      "the KB-JWT's type is another", .keyBindingType, at: "/kb_jwt/header/typ", .goesOn, in: "kb.header",
      forHolder: false
    ) { $0.keyBinding?.header = #"{"alg":"ES256","typ":"JWT"}"# },
    said("the KB-JWT is old", "iat", "1600000000", .keyBindingTime),
    said("the nonce is another", "nonce", #""another""#, .keyBindingNonce),
    said("the audience is another", "aud", #""https://other.example""#, .keyBindingAudience),
    said("sd_hash is another", "sd_hash", #""47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU""#, .keyBindingDigest),
    said("the KB-JWT expired", "exp", "1700000010", .keyBindingExpired),
    said("the KB-JWT is not valid yet", "nbf", "1700000011", .keyBindingNotYetValid),
  ]
}
