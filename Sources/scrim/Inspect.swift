/// `scrim inspect`: looks into a token without verifying it. RFC 9901 §9.1.

#if CommandLine
import ArgumentParser
import SelectiveDisclosure

struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows what a token says, and what of it can be disclosed. Verifies nothing.",
    discussion: """
      With --json, one object whose only member is "unverified". In it: "form", "header", "claims", "disclosable" (a list \
      of objects with "path" and "value"), "unmatchedDigests" (a list of JSON Pointers into the signed payload) and \
      "keyBinding" (null, or an object with "header" and "payload").

        $ scrim inspect credential
        scrim: nothing of this has been verified
        unverified header (compact form)
            "alg": "ES256"
            "typ": "ler+sd-jwt"
            "kid": "2026-a"
        unverified claims (* can be disclosed or left out)
            "iss": "https://school.example"
        ...
          * "name": "Ada Lovelace"
        unverified digests of what is not shown: 0
      """)

  @Argument(help: ArgumentHelp("An SD-JWT or SD-JWT+KB in any form.", valueName: "FILE")) var token: String
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let text = try Input.token(in: token, limit: Limits.issuance.tokenBytes)
    let inspection: Inspection
    do {
      inspection = try Inspection(of: text)
    } catch {
      throw Failure(error)
    }
    try Terminal.say("nothing of this has been verified")
    guard json else { return try Terminal.show(lines: InspectionTree(inspection).lines) }
    try Terminal.show(["unverified": inspection.json])
  }
}

extension Inspection {
  /// Everything as one JSON object.
  fileprivate var json: JSON {
    [
      "form": .string(form.rawValue), "header": .object(header), "claims": .object(claims),
      "disclosable": .array(disclosable.map { ["path": $0.path.json, "value": $0.value] }),
      "unmatchedDigests": .array(unmatchedDigests.map { .string("\($0)") }),
      "keyBinding": keyBinding.map { ["header": .object($0.header), "payload": .object($0.payload)] } ?? .null,
    ]
  }
}
#endif
