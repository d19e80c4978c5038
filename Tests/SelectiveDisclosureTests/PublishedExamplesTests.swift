/// Known answers that RFC 9901 prints: digests of §4.2, tokens of §5, examples of §6, §8 and the appendix.

import Foundation
import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct PublishedExamplesTests {
  // SDJ-H-01, SDJ-E-04: §4.2.1 and its other spellings; §4.2.2.
  @Test(arguments: [
    (
      "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0",
      "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"
    ),
    (
      "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNXHUwMGY2Yml1cyJd",
      "BwU3T4PB1Wk6TbA1HUOm9XenJYLZfYtJGn8hMl77zwg"
    ),
    (
      "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsImZhbWlseV9uYW1lIiwiTcO2Yml1cyJd",
      "TZjouOTrBKEwUNjNDs9yeMzBoQn8FFLPaJjRRmAtwrM"
    ),
    ("WyJsa2x4RjVqTVlsR1RQVW92TU5JdkNBIiwgIkZSIl0", "w0I8EKcdCtUPkGCNUrfwVp2xEgNjtoIDlOxc9-PlOhs"),
  ])
  func theDigestIsTakenOverTheTextThatArrived(_ text: String, _ expected: String) {
    #expect(digest(text) == expected)
  }

  // SDJ-H-07: derived digests of the §4.2.1 Disclosure.
  @Test func theOtherHashesGiveTheirOwnDigests() {
    let text = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0"
    #expect(digest(text, .sha384) == "jhZlvIgvZ_uLgsrze7_Mpisdz8GIVgGPl3wPEb2VDm2YUggwKdlXP7gVkVJTyAa5")
    #expect(
      digest(text, .sha512)
        == "27-7Bb2AAwGC0v1E8PONQ0VYtLpSO5N5l_lRnAMukCWA-2-i35QLPQegtTw-pJVWy3-X6dVUg2pFJu7w4XMR5Q")
  }

  static let trusted: TrustedIssuers = [
    TrustedIssuer(issuer: PublishedTokens.issuer, keys: [Keys.issuer.publicKey])
  ]

  // SDJ-F-01, SDJ-F-07, SDJ-D-01, SDJ-V-13, D1, T16: §5.1, signed by the key of A.5.
  @Test func theIssuedTokenOfSection5IsAcceptedAndWrittenBack() throws {
    let parsed = try SDJWT(parsing: PublishedTokens.issuance)
    #expect(parsed.serialized() == PublishedTokens.issuance)
    let held = try Holder(trusting: PublishedExamplesTests.trusted).accept(parsed, at: Demands.now)
    #expect(held.payload.unmatchedDigests == 0)
    #expect(held.disclosable.count == 10)
    let claims: JSON = [
      "sub": "user_42", "given_name": "John", "family_name": "Doe", "email": "johndoe@example.com",
      "phone_number": "+1-202-555-0101", "phone_number_verified": true,
      "address": [
        "street_address": "123 Main St", "locality": "Anytown", "region": "Anystate", "country": "US",
      ],
      "birthdate": "1940-01-01", "updated_at": 1_570_000_000, "nationalities": ["US", "DE"],
    ]
    #expect(PublishedExamplesTests.userClaims(of: held.payload) == claims)
  }

  // SDJ-K-04, SDJ-F-01, SDJ-F-07, SDJ-V-14, SDJ-H-11, T08: §5.2, with the KB-JWT as it is printed.
  @Test func thePresentationOfSection5Verifies() throws {
    let parsed = try SDJWTKB(parsing: PublishedTokens.presentation)
    #expect(parsed.serialized() == PublishedTokens.presentation)
    let covered = PublishedTokens.presentation.dropLast(PublishedTokens.keyBinding.utf8.count)
    #expect(digest(String(covered)) == "0_Af-2B-EhLWX5ydh_w2xzwmO6iM66B_2QCEanI4fUY")
    for form in SerializationForm.allCases {
      let payload = try Verifier(trusting: PublishedExamplesTests.trusted).verify(
        parsed.serialized(as: form),
        keyBinding: .required(
          audience: PublishedTokens.audience, nonce: PublishedTokens.nonce, maxAge: .seconds(60)), at: 1_748_537_300)
      let claims: JSON = [
        "sub": "user_42", "given_name": "John", "family_name": "Doe",
        "address": [
          "street_address": "123 Main St", "locality": "Anytown", "region": "Anystate", "country": "US",
        ],
        "nationalities": ["US"],
      ]
      #expect(PublishedExamplesTests.userClaims(of: payload) == claims)
      #expect(payload.keyBinding?.issuedAt == 1_748_537_244)
    }
  }

  /// The claims but those that every example has.
  static func userClaims(of payload: ProcessedPayload) -> JSON {
    var claims = payload.claims
    for name in ["iss", "iat", "exp", "cnf"] { claims.removeValue(named: name) }
    return .object(claims)
  }

  /// Payload and Disclosures of an example, signed with the key of A.5.
  static func token(_ example: PublishedExample) -> Forgery {
    var token = Forgery(disclosing: example.disclosures)
    token.payload = example.payload
    return token
  }

  // SDJ-F-07, SDJ-P-03, SDJ-P-16, SDJ-P-17, SDJ-V-13, SDJ-D-10, D1, D5, D23, T06: §6.1–6.3, §8, A.1–A.4.
  @Test(arguments: (PublishedExample.all + PublishedExample.appendix).map(\.section))
  func eachExampleYieldsTheClaimsItWasMadeFrom(_ section: String) throws {
    let example = try #require(
      (PublishedExample.all + PublishedExample.appendix).first { $0.section == section })
    let pinned = TrustedIssuers.pinned([Keys.issuer.publicKey])
    let parts = try PublishedExamplesTests.token(example).parts()
    let expected = try JSON(parsing: example.claims)
    for text in [parts.compact, parts.flattened(), parts.general()] {
      let payload = try Verifier(trusting: pinned).verify(text, keyBinding: .forbidden, at: Demands.now)
      #expect(PublishedExamplesTests.userClaims(of: payload) == expected)
      let held = try Holder(trusting: pinned).accept(SDJWT(parsing: text), at: Demands.now)
      #expect(PublishedExamplesTests.userClaims(of: held.payload) == expected)
      #expect(try SDJWT(parsing: text).serialized() == parts.compact)
    }
  }

  // SDJ-H-01, SDJ-P-16: digests as §6.1 and §6.3 print them.
  @Test(arguments: [
    ("6.1", 0, "fOBUSQvo46yQO-wRwXBcGqvnbKIueISEL961_Sjd4do"),
    ("6.3", 4, "HvrKX6fPV0v9K_yCVFBiLFHsMaxcD_114Em6VT8x1lg"),
  ])
  func theDigestsOfSection6AreThose(_ section: String, _ position: Int, _ expected: String) throws {
    let example = try #require(PublishedExample.all.first { $0.section == section })
    #expect(digest(example.disclosures[position]) == expected)
    #expect(example.payload.contains(expected))
  }

  // SDJ-F-06, SDJ-V-13: §6.3 in every order; a child may precede its parent.
  @Test func theRecursiveExampleVerifiesInEveryOrder() throws {
    let example = try #require(PublishedExample.all.first { $0.section == "6.3" })
    var parts = try PublishedExamplesTests.token(example).parts()
    let verifier = Verifier(trusting: PublishedExamplesTests.trusted)
    let expected = try JSON(parsing: example.claims)
    let orders = PublishedExamplesTests.orders(of: example.disclosures)
    #expect(Set(orders).count == 120)
    for order in orders {
      parts.disclosures = order
      let payload = try verifier.verify(parts.compact, keyBinding: .forbidden, at: Demands.now)
      #expect(PublishedExamplesTests.userClaims(of: payload) == expected)
    }
  }

  static func orders(of texts: [String]) -> [[String]] {
    guard !texts.isEmpty else { return [[]] }
    return texts.indices.flatMap { index in
      var rest = texts
      let first = rest.remove(at: index)
      return orders(of: rest).map { [first] + $0 }
    }
  }

  // SDJ-J-06, SDJ-J-07, SDJ-J-04: §8.3, two issuer keys; each signature alone is enough for who trusts its key.
  @Test func theGeneralExampleVerifiesWithEitherKey() throws {
    let example = try #require(PublishedExample.all.first { $0.section == "8" })
    var token = PublishedExamplesTests.token(example)
    token.disclosures = [example.disclosures[1], example.disclosures[2]]
    let first = try token.parts()
    token.issuerKey = Keys.stranger
    let second = try token.parts()
    let text = first.general(entries: [
      first.entry(header: first.header(#""kid":"issuer-key-1""#)),
      second.entry(header: #"{"kid":"issuer-key-2"}"#),
    ])
    for key in [Keys.issuer, Keys.stranger] {
      let payload = try Verifier(trusting: .pinned([key.publicKey])).verify(
        text, keyBinding: .forbidden, at: Demands.now)
      #expect(PublishedExamplesTests.userClaims(of: payload) == ["given_name": "John", "family_name": "Doe"])
    }
    #expect(try SDJWT(parsing: text).serialized() == first.compact)
  }
}
