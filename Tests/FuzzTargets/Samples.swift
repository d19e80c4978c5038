/// Tokens that are good, the same in every run: fixed keys that sign without randomness, and salts that everybody knows.

internal import CryptoPrimitives
internal import JOSE
internal import SelectiveDisclosure
internal import StrictJSON

/// What an issuer, a holder and a verifier of the fuzz targets know.
struct Samples: Sendable {
  static let issuerName = "https://school.example"
  static let audience = "https://jobs.example"
  static let nonce = "n-0S6_WzA2Mj"
  static let now: NumericDate = 1_700_000_010
  static let required = KeyBindingDemand.required(audience: audience, nonce: nonce, maxAge: .seconds(300))

  let issuer: Issuer
  let holderKey: SigningKey
  let strangerKey: SigningKey
  let verifier: Verifier
  let holder: Holder
  /// A credential as it was issued: claims in objects and arrays are concealed, one inside another, and there are decoys.
  let credential: SDJWT
  /// The same person's other credential, whose Disclosures must not fit the first.
  let otherCredential: SDJWT
  let held: HeldCredential
  /// Everything of the first credential, shown to the verifier, in each form.
  let presentation: SDJWTKB
  /// A credential by somebody whom nobody trusts, in the name of the issuer.
  let foreign: SDJWT

  /// Nil when the machine has no memory for keys, and never otherwise.
  static let shared: Samples? = accepted { try Samples() }

  private init() throws {
    let issuerKey = try SigningKey(
      parsing: Array(
        #"{"kty":"OKP","crv":"Ed25519","x":"jD0IRnAg9kHratmuE7eELERFtY-oT3Cguaon7IPoiIE","d":"wDeCkxb7_d-CgB9lz42RD6Ot_zuMP5RlcBbRtdBMmSM"}"#
          .utf8))
    holderKey = try SigningKey(
      parsing: Array(
        #"{"kty":"OKP","crv":"Ed25519","x":"JxjPAU889_jvPfDgWoNTobVWtFShrKrODyMvMCv8iKc","d":"Bp1nofzjPsvjT0OS_6Qo8E3b3Mu_EPnw8EICzD7K9Dw"}"#
          .utf8))
    strangerKey = try SigningKey(
      parsing: Array(
        #"{"kty":"OKP","crv":"Ed25519","x":"XdQPqXIZkM4VN1u8CjkL7n_OohznpO24KxhJ-mc-mGY","d":"SXpvFJg4bI0u0bdDlnKu8v55Cm2vdFvVmRKVG-jv3PA"}"#
          .utf8))
    let trusted: TrustedIssuers = [TrustedIssuer(issuer: Self.issuerName, keys: [issuerKey.publicKey])]
    verifier = Verifier(trusting: trusted)
    holder = Holder(trusting: trusted)
    issuer = Issuer(signingWith: issuerKey, random: CountingSource(start: 0))

    let claims: JSONObject = [
      "iss": .string(Self.issuerName), "exp": 1_800_000_000, "name": "Ada", "degree": ["title": "BSc", "year": 2024],
      "achievements": [["title": "Circuits", "score": 1], "Robots", ["Pumps", "Valves"]],
    ]
    let paths: Concealment = [
      ["name"], ["degree"], ["degree", "year"], ["achievements", .all], ["achievements", 0, "score"],
      ["achievements", 2, .all],
    ]
    let bound = holderKey.publicKey
    func issued(by key: SigningKey, _ start: UInt8) throws -> SDJWT {
      try Issuer(signingWith: key, decoys: .everywhere(1), random: CountingSource(start: start))
        .issue(claims, selectivelyDisclosable: paths, boundTo: bound)
    }
    credential = try issued(by: issuerKey, 0)
    otherCredential = try issued(by: issuerKey, 100)
    foreign = try issued(by: strangerKey, 200)
    held = try holder.accept(credential, at: Self.now)
    presentation = try held.presentation(
      disclosing: [], whole: [[]], audience: Self.audience, nonce: Self.nonce, issuedAt: 1_700_000_000
    ).signed(by: holderKey)
  }
}

/// Bytes that count up, so that no two salts are the same and all are known.
private struct CountingSource: RandomSource {
  let start: UInt8

  func bytes(_ count: Int) -> [UInt8] {
    (0..<max(0, count)).map { (place: Int) -> UInt8 in
      let salt = UInt8(truncatingIfNeeded: place / 16)
      return place.isMultiple(of: 16) ? start &+ salt : UInt8(place % 16)
    }
  }
}
