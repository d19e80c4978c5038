/// The call sites run, and the README shows them as they are. RFC 9901 §5.

import Foundation
import LearningRecords
import SelectiveDisclosure
import Testing

@Suite struct CallSiteTests {
  // SDJ-O-04, SDJ-O-08, SDJ-O-09, SDJ-P-17
  @Test func theCallSitesDoWhatTheySay() async throws {
    let (school, wallet) = (try SigningKey.generate(.es256), try SigningKey.generate(.ed25519))
    let schools: TrustedIssuers = [TrustedIssuer(issuer: "https://school.example", keys: [school.publicKey])]
    let claims: JSONObject = [
      "iss": "https://school.example", "name": "Ada", "birthDate": "1990-01-01",
      "achievements": [["title": "Welding", "score": 92], ["title": "Rigging", "score": 71]],
    ]
    let credential = try CallSites.issue(claims, signingWith: school, boundTo: wallet.publicKey)
    #expect(credential.disclosures.count == 6)
    let shown = try CallSites.present(
      credential.serialized(), trusting: schools, nonce: "n-0S6_WzA2Mj", at: 1_700_000_000, signingWith: wallet)
    let payload = try CallSites.verify(shown, trusting: schools, nonce: "n-0S6_WzA2Mj", at: 1_700_000_010)
    #expect(payload["achievements"] == [["title": "Welding"]])
    let both = [
      KeyBindingDemand.forbidden,
      .optional(audience: "https://jobs.example", nonce: "n-0S6_WzA2Mj", maxAge: .seconds(300)),
    ]
    let verdicts = await CallSites.verify(
      both.map { BatchVerifier.Presentation(Array(shown.utf8), keyBinding: $0) }, by: Verifier(trusting: schools),
      at: 1_700_000_010)
    #expect(verdicts.map { if case .success = $0 { true } else { false } } == [false, true])
    #expect(payload.claims.names.sorted() == ["achievements", "cnf", "iss"])
  }

  @Test func theCallSitesOfABlindRoundDoWhatTheySay() throws {
    let (school, wallet) = (try SigningKey.generate(.es256), try SigningKey.generate(.ed25519))
    let schools: TrustedIssuers = [TrustedIssuer(issuer: "https://school.example", keys: [school.publicKey])]
    let record: JSONObject = [
      "iss": "https://school.example", "type": ["VerifiableCredential", "OpenBadgeCredential"],
      "credentialSubject": ["name": "Ada Lovelace", "achievement": ["name": "Difference engines"]],
    ]
    let credential = try CallSites.issue(record, blindlyBy: Issuer(signingWith: school), boundTo: wallet.publicKey)
    let held = try Holder(trusting: schools).accept(credential, at: 1_700_000_000)
    let shown = try CallSites.choose(from: held, by: .blindFirstRound)
    let payload = try Verifier(trusting: schools).verify(
      shown.serialized(), keyBinding: .forbidden, at: 1_700_000_000)
    #expect(!JSON.object(payload.claims).text().contains("Lovelace"))
    #expect(try CallSites.blind(payload).view == ["credentialSubject": ["achievement": ["name": "Difference engines"]]])
  }

  @Test func theREADMEShowsEveryCallSiteWordForWord() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let source = try String(contentsOf: folder.appending(path: "CallSites.swift"), encoding: .utf8)
    let sites = CallSite.all(in: source)
    #expect(sites.map(\.name) == ["issue", "hold", "sign", "verify", "batch", "conceal", "choose", "blind"])

    let readme = folder.appending(path: "../../README.md").standardized
    guard FileManager.default.fileExists(atPath: readme.path) else { return }
    let text = try String(contentsOf: readme, encoding: .utf8)
    for site in sites {
      #expect(text.contains("```swift\n\(site.code)\n```"), "the README does not show \(site.name) as it compiles")
    }
  }
}

/// A region of a source file: from `// call site: NAME` to `// end`.
private struct CallSite {
  let name: String
  /// The lines without the indentation that they have in the file.
  let code: String

  static func all(in source: String) -> [CallSite] {
    let marker = "    // call site: "
    return source.components(separatedBy: marker).dropFirst().map { part in
      let lines = part.components(separatedBy: "\n")
      let body = lines.dropFirst().prefix { $0 != "    // end" }
      return CallSite(name: lines[0], code: body.map { String($0.dropFirst(4)) }.joined(separator: "\n"))
    }
  }
}
