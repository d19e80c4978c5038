/// What the tests of a blind round share: a school, wallets, a posting, and applications that are good as they stand.

import BlindScreening
import CryptoPrimitives
import JOSE
import LearningRecords
import SelectiveDisclosure
import StrictJSON
import Testing

/// The employer's side.
enum Round {
  static let audience = "https://jobs.example"
  static let nonce = "n-0S6_WzA2Mj"
  static let now: NumericDate = 1_793_610_000
  static let issuer = "https://school.example"

  static let school = key()
  static let stranger = key()
  static let wallet = key()
  static let otherWallet = key()
  static let panel = key()

  static let verifier = Verifier(trusting: [TrustedIssuer(issuer: issuer, keys: [school.publicKey])])
  static let postingText = """
    {"scrim_posting":1,"id":"posting-42","title":"Technician","requirements":[
      {"id":"welding","name":"Ship welding","must":true,"weight":2},
      {"id":"rigging","name":"Rigging","code":"RIG-1","framework":"Rivergate skills"}]}
    """

  /// The posting key whose 32 bytes are all `byte`.
  static func postingKey(_ byte: UInt8 = 7) throws -> PostingKey {
    try PostingKey(parsing: Base64URL.encodeSecret(SecretBytes(copying: [UInt8](repeating: byte, count: 32))))
  }

  static func posting(id: String = "posting-42") throws -> Posting {
    try Posting(parsing: Array(postingText.replacing("posting-42", with: id).utf8))
  }

  static func screener(
    nonces: Nonces = .shared(nonce), key: PostingKey? = nil, postingID: String = "posting-42",
    maxAge: Duration = .seconds(300)
  ) throws -> Screener {
    try Screener(
      verifier: verifier, policy: .blindFirstRound,
      screening: Screening(posting: posting(id: postingID), frameworks: []), key: key ?? postingKey(),
      binding: BindingDemand(audience: audience, nonces: nonces, maxAge: maxAge))
  }

  private static func key() -> SigningKey {
    do { return try SigningKey.generate(.es256) } catch { fatalError("no key for the tests: \(error)") }
  }
}

/// A presentation that is good until a test changes one thing of it.
struct TestPresentation {
  var issuer = Round.issuer
  var issuerKey = Round.school
  var wallet = Round.wallet
  var audience = Round.audience
  var nonce = Round.nonce
  var issuedAt = Round.now
  var isBound = true
  var more: JSONObject = [:]
  var subject: JSON = [
    "id": "did:example:ada", "name": "Ada Lovelace",
    "achievement": [
      "type": ["Achievement"], "name": "Ship welding",
      "alignment": [["targetName": "Rigging", "targetCode": "RIG-1", "targetFramework": "Rivergate skills"]],
    ],
  ]

  func token() throws -> String {
    var claims: JSONObject = ["iss": .string(issuer), "type": ["VerifiableCredential", "OpenBadgeCredential"]]
    claims["credentialSubject"] = subject
    for member in more { claims[member.name] = member.value }
    let credential = try Issuer(signingWith: issuerKey).issue(
      claims, selectivelyDisclosable: [["credentialSubject"]], boundTo: wallet.publicKey)
    let held = try Holder(trusting: .pinned([issuerKey.publicKey])).accept(credential, at: 0)
    guard isBound else { return try held.presentation(disclosing: [["credentialSubject"]]).serialized() }
    return try held.presentation(
      disclosing: [["credentialSubject"]], audience: audience, nonce: nonce, issuedAt: issuedAt
    ).signed(by: wallet).serialized()
  }
}

/// A line of input.
func line(_ id: String = "a-1", _ presentations: TestPresentation...) throws -> [UInt8] {
  let tokens = try presentations.map { JSON.string(try $0.token()) }
  return (["id": .string(id), "presentations": .array(tokens)] as JSON).bytes()
}

extension ApplicationVerdict {
  /// The refusal, if it is one.
  var refusal: Refusal? {
    guard case .refused(let refusal) = self else { return nil }
    return refusal
  }

  /// What goes to the reviewers, if anything does.
  var packet: ReviewPacket? {
    guard case .review(let packet, _, _) = self else { return nil }
    return packet
  }
}
