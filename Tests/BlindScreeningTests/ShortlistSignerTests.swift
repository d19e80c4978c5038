/// A panel whose key is elsewhere: its signer is asked for the shortlist's signature, and not believed.

import BlindScreening
import JOSE
import SelectiveDisclosure
import StrictJSON
import Synchronization
import Testing

/// Says that it has one key, and signs with another, in part, or not at all.
private final class PanelElsewhere: Signer {
  let publicKey: VerifyingKey
  private let secret: SigningKey?
  private let lost: Int
  private let messages = Mutex<[[UInt8]]>([])

  init(_ key: SigningKey, signingWith secret: SigningKey?, losing lost: Int = 0) {
    (publicKey, self.secret, self.lost) = (key.publicKey, secret, lost)
  }

  /// What it was asked to sign.
  var asked: [[UInt8]] { messages.withLock { $0 } }

  func signature(for message: [UInt8]) throws(JOSEError) -> [UInt8] {
    messages.withLock { $0.append(message) }
    guard let secret else { throw JOSEError(.signerSilent) }
    return try secret.signature(for: message).dropLast(lost)
  }
}

@Suite struct ShortlistSignerTests {
  private static func list() throws -> Shortlist {
    try Shortlist(
      posting: "posting-42", postingDigest: "p", policyDigest: "q",
      pseudonyms: [#require(Pseudonym(RevealTests.name))], frozenAt: Round.now)
  }

  /// Expects that the list is asked to be signed once, and that no token comes out.
  private func expectRefused(_ signer: PanelElsewhere, by rule: Rule) throws {
    let list = try Self.list()
    let error = #expect(throws: BlindRoundError.self) { try list.signed(by: signer) }
    #expect(error?.rule == .token(rule))
    #expect(error?.location == [])
    #expect(signer.asked.count == 1)
  }

  @Test func aListIsSignedByWhoeverHasTheKey() throws {
    let signer = PanelElsewhere(Round.panel, signingWith: Round.panel)
    let token = try Self.list().signed(by: signer)
    #expect(try Shortlist(verifying: token, with: [Round.panel.publicKey]) == Self.list())
    let header = try CompactJWS(parsing: token).header
    #expect(header.hasType(Shortlist.type) && header.algorithm == .es256 && header.keyID == Round.panel.id)
    let end = try #require(token.lastIndex(of: UInt8(ascii: ".")))
    #expect(signer.asked == [Array(token[..<end])])
  }

  @Test func aSignerThatRefusesIsNamed() throws {
    try expectRefused(PanelElsewhere(Round.panel, signingWith: nil), by: .signerSilent)
  }

  @Test func aListThatAnotherKeySignedIsNotHandedOut() throws {
    try expectRefused(PanelElsewhere(Round.panel, signingWith: Round.stranger), by: .signerMistaken)
  }

  @Test(arguments: [1, 63, 64]) func aListWhoseSignatureIsCutOffIsNotHandedOut(_ lost: Int) throws {
    try expectRefused(PanelElsewhere(Round.panel, signingWith: Round.panel, losing: lost), by: .signerMistaken)
  }
}
