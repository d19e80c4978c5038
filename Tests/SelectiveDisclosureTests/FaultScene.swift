/// A good presentation whose parts can be spoilt one by one, each where no other one is. RFC 9901 §7.1, §7.3.

import JOSE
import Testing

@testable import SelectiveDisclosure

/// What a presentation is made of. The defaults are a good one: a claim, a claim inside a claim, an element of an array, a
/// KB-JWT, and everything that a demanding Verifier looks at.
struct FaultScene: Sendable {
  static let name = disclosure(#"["s1","name","Ada"]"#)
  static let city = disclosure(#"["s2","city","London"]"#)
  static let address = disclosure(#"["s3","address",{\#(SelectiveDisclosureTests.digests(of: city))}]"#)
  static let element = disclosure(#"["s4","a"]"#)

  var header = #"{"alg":"ES256","typ":"ler+sd-jwt"}"#
  var issuer = Keys.issuerName
  var issuerKey = Keys.issuer
  var hash = #""sha-256""#
  /// What stands in `_sd` at the top.
  var digests = [digest(name), decoy(1), digest(address)]
  /// Further members of the payload, in their order.
  var members = [#""list":[{"...":"\#(decoy(2))"},\#(placeholder(element))]"#]
  var disclosures = [name, address, city, element]
  /// Claims that decide about validity, by name, as JSON texts.
  var claims = [
    "exp": "1700086400", "nbf": "1700000000", "iat": "1700000000", "aud": #""https://jobs.example""#,
  ]
  /// The whole member, or nothing.
  var confirmation = "," + Keys.confirmation
  /// Nil is a presentation without Key Binding.
  var keyBinding: KeyBindingForgery? = KeyBindingForgery()
  /// What the KB-JWT says, by name, as JSON texts.
  var said = [
    "iat": "1700000000", "nonce": #""n-0S6_WzA2Mj""#, "aud": #""https://jobs.example""#, "sd_hash": #""SD_HASH""#,
  ]

  /// A verifier that looks at everything, with limits that a fault can reach, and asks `engine` about signatures.
  static func verifier(asking engine: SignatureEngine = .standard) -> Verifier {
    Verifier(
      trusting: Keys.trusted, type: .exactly("ler+sd-jwt"), requiring: [["name"]], audience: "https://jobs.example",
      issuedAt: .notInFuture, engine: engine, limits: limits)
  }

  static let limits = {
    var limits = Limits.presentation
    limits.digests = 100
    limits.comparisons = 1500
    return limits
  }()

  /// Puts a claim at the top that is concealed, and disclosed last of all.
  mutating func conceal(_ name: String, _ value: String, with further: String...) {
    let text = disclosure(#"["salt of \#(name)","\#(name)",\#(value)]"#)
    digests.append(digest(text))
    disclosures += further + [text]
  }

  /// Puts a claim in clear at the top, and discloses what stands in it.
  mutating func add(_ member: String, with further: String...) {
    members.append(member)
    disclosures += further
  }

  /// The presentation, signed by both. A change of the order of Disclosures is one before the Holder signs.
  func token(reversed isReversed: Bool = false) -> Forgery {
    let times = claims.sorted { $0.key < $1.key }.map { #""\#($0.key)":\#($0.value)"# }
    let digests = SelectiveDisclosureTests.digests(digests)
    var token = Forgery(disclosing: isReversed ? disclosures.reversed() : disclosures)
    token.header = header
    token.issuerKey = issuerKey
    token.payload =
      #"{"iss":"\#(issuer)","_sd_alg":\#(hash),\#(digests),\#((members + times).joined(separator: ","))\#(confirmation)}"#
    token.keyBinding = keyBinding
    let said = said.sorted { $0.key < $1.key }.map { #""\#($0.key)":\#($0.value)"# }
    token.keyBinding?.payload = "{\(said.joined(separator: ","))}"
    return token
  }
}

/// One thing that is wrong with a presentation.
struct Fault: Sendable, CustomTestStringConvertible {
  /// How far a verification goes that meets it.
  enum Course: Sendable {
    /// Ends there.
    case ends
    /// Goes on until the Holder's signature is checked.
    case goesOn
  }

  let testDescription: String
  let rule: Rule
  /// Where the rule is broken; nil if that depends on what else is there.
  let place: String?
  let course: Course
  /// The part that is spoilt, with a dot before a smaller part. Two faults in the same part are never joined.
  let part: String
  /// Whether a Holder who receives the same finds it too.
  let isForHolder: Bool
  let spoil: @Sendable (inout FaultScene) -> Void

  init(
    _ description: String, _ rule: Rule, at place: String?, _ course: Course, in part: String? = nil,
    forHolder isForHolder: Bool = true, spoil: @escaping @Sendable (inout FaultScene) -> Void
  ) {
    (testDescription, self.rule, self.place, self.course) = (description, rule, place, course)
    (self.part, self.isForHolder, self.spoil) = (part ?? description, isForHolder, spoil)
  }

  /// Whether both can be there at once.
  func joins(_ other: Fault) -> Bool {
    !"\(part).".hasPrefix("\(other.part).") && !"\(other.part).".hasPrefix("\(part).")
  }
}
