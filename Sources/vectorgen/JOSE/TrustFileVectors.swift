/// Trust files: issuers with their keys, and nothing that could widen trust by a slip. RFC 9901 §7.1 step 2.c.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum TrustFileVectors {
  private static let jwk = TestKey.issuer.publicText()
  private static let school = Trust.schoolName

  static func add(to suite: inout Collection) throws {
    let good = try Case(
      "jose/trust-file/two-issuers", "A trust file has two issuers, one with two keys.", .trustFileMalformed,
      covers: ["JOS-13"],
      ParseInput(
        .trustFile,
        Trust.issuers((school, [.issuer, .stranger]), ("https://college.example", [.issuerEd25519])).text()),
      payload: #"["\#(school)","https://college.example"]"#)
    try suite.add(
      good,
      try good.accepting(
        "other-bytes", "Two issuers look the same and have other bytes.", covers: ["JOS-13"],
        payload: "[\"\u{e9}\",\"e\u{301}\"]"
      ) { $0.text = file(entry("\"\u{e9}\""), entry("\"e\u{301}\"")) })
    try suite.add((shapes + keys).map { good.refusing($0) })
  }

  private static func file(_ entries: String...) -> String { #"{"issuers":[\#(entries.joined(separator: ","))]}"# }

  private static func entry(_ issuer: String, _ keys: String...) -> String {
    #"{"issuer":\#(issuer),"keys":[\#((keys.isEmpty ? [jwk] : keys).joined(separator: ","))]}"#
  }

  private static let shapes: [TextFault] = [
    shape("array", "A trust file is an array.", "/issuers", "it is an array", "[\(entry(quoted(school)))]"),
    shape("no-issuers", "A trust file has no issuers.", "/issuers", "the list is empty", file()),
    shape(
      "misspelt", "A trust file has a misspelt member.", "/issuers", "issuers is written issuer",
      #"{"issuer":[\#(entry(quoted(school)))]}"#),
    shape(
      "other-member", "A trust file has a member that nobody knows.", "/issuers", "a member is added",
      #"{"issuers":[\#(entry(quoted(school)))],"until":"2030-01-01"}"#),
    shape("nameless", "An issuer has no name.", "/issuers/0", "the name is taken out", file(#"{"keys":[\#(jwk)]}"#)),
    shape("name-number", "The name of an issuer is a number.", "/issuers/0", "the name is 1", file(entry("1"))),
    shape(
      "no-keys", "An issuer has no keys.", "/issuers/0", "the list of keys is empty",
      file(#"{"issuer":"\#(school)","keys":[]}"#)),
    shape(
      "issuer-twice", "A trust file has an issuer twice.", "/issuers/1/issuer", "the first issuer is repeated",
      file(entry(quoted(school)), entry(quoted(school)))),
    TextFault(
      name: "keys-twice", title: "An issuer has two lists of keys.", rule: .memberNameRepeated,
      covers: ["JOS-13", "JOS-16", "D41"], mutation: "another list of keys is added", level: .strict,
      text: file(#"{"issuer":"\#(school)","keys":[\#(jwk)],"keys":[\#(TestKey.stranger.publicText())]}"#)),
  ]

  private static func shape(
    _ name: String, _ title: String, _ place: String, _ mutation: String, _ text: String
  ) -> TextFault {
    TextFault(
      name: name, title: title, rule: .trustFileMalformed, place: place, covers: ["JOS-13"], mutation: mutation,
      level: .strict, text: text)
  }

  /// One bad key refuses the whole file.
  private static let keys: [TextFault] = [
    key(
      "private", "An issuer's key is a private one.", .keyPrivateMember, "/d", JSON.object(TestKey.stranger.jwk).text()),
    key(
      "for-encryption", "An issuer's key is for encryption.", .keyUse, "/use",
      TestKey.stranger.publicText(["use": "enc"])),
    key(
      "off-curve", "An issuer's key is not on its curve.", .keyPoint, "",
      TestKey.stranger.publicText(["y": TestKey.stranger.jwk["x"]]), ["JOS-08"]),
    key(
      "rsa-1024", "An issuer's key is RSA with 1024 bits.", .keyRSASize, "/n", JSON.object(WeakKeys.rsa1024).text(),
      ["JOS-06"]),
    key("text", "An issuer's key is a text.", .keyNotObject, "", #""key""#),
    TextFault(
      name: "kid-twice", title: "Two keys of an issuer have one kid.", rule: .keyIDRepeated,
      place: "/issuers/0/keys/1/kid", covers: ["JOS-13"], mutation: "both keys have the same kid", level: .strict,
      text: file(
        entry(quoted(school), TestKey.issuer.publicText(["kid": "1"]), TestKey.stranger.publicText(["kid": "1"])))),
  ]

  private static func key(
    _ name: String, _ title: String, _ rule: Rule, _ place: String, _ text: String, _ covers: [String] = ["JOS-09"]
  ) -> TextFault {
    TextFault(
      name: "key-\(name)", title: title, rule: rule, place: "/issuers/0/keys/1" + place, covers: covers,
      mutation: "the second key is another", level: .strict, text: file(entry(quoted(school), jwk, text)))
  }
}
