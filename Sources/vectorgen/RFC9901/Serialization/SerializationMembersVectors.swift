/// The members of each form, and forms that are mixed. RFC 7515 §7.2.1, §7.2.2; RFC 9901 §8.1.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum SerializationMembersVectors {
  static func add(to suite: inout Collection) throws {
    for row in rows {
      let good = try SerializedToken.good(row.form)
      try suite.add(
        good.refusing(
          row.name, row.title, by: row.rule, at: row.place, covers: row.covers, mutation: row.mutation,
          level: row.level
        ) { $0.assembling = row.text })
    }
    try others(to: &suite)
  }

  private struct Row: Sendable {
    let form: SerializationForm
    let name: String
    let title: String
    let rule: Rule
    let place: String
    let mutation: String
    var covers = ["SDJ-J-08", "T17"]
    var level = Vector.Level.must
    let text: @Sendable (TokenParts) -> String
  }

  private static let rows: [Row] = [
    Row(
      form: .flattened, name: "payload-missing", title: "A flattened token has no payload.",
      rule: .serializationMembers, place: "/payload", mutation: "payload is taken out"
    ) { "{\($0.signed(header: $0.header()))}" },
    Row(
      form: .flattened, name: "payload-object", title: "The payload of a flattened token is an object.",
      rule: .serializationMembers, place: "/payload", mutation: "payload is the decoded object"
    ) { #"{"payload":\#(TokenInput.payload(SerializedToken.members)),\#($0.signed(header: $0.header()))}"# },
    Row(
      form: .flattened, name: "signature-missing", title: "A flattened token has no signature.",
      rule: .serializationMembers, place: "/signature", mutation: "signature is taken out"
    ) { #"{"payload":"\#($0.payload)","protected":"\#($0.protected)","header":\#($0.header())}"# },
    Row(
      form: .flattened, name: "protected-missing", title: "A flattened token has no protected header.",
      rule: .serializationMembers, place: "/protected",
      mutation: "the header parameters move to the unprotected header",
      covers: ["SDJ-J-08", "SDJ-J-10"], level: .strict
    ) { #"{"payload":"\#($0.payload)","signature":"\#($0.signature)","header":\#($0.header(#""alg":"ES256""#))}"# },
    Row(
      form: .flattened, name: "protected-object", title: "The protected header of a flattened token is an object.",
      rule: .serializationMembers, place: "/protected", mutation: "protected is the decoded object"
    ) {
      #"{"payload":"\#($0.payload)","protected":{"alg":"ES256","typ":"ler+sd-jwt"},"signature":"\#($0.signature)","header":\#($0.header())}"#
    },
    Row(
      form: .flattened, name: "header-array", title: "The unprotected header of a flattened token is an array.",
      rule: .serializationMembers, place: "/header", mutation: "header is an array"
    ) { $0.flattened(header: "[]") },
    Row(
      form: .flattened, name: "split-signature", title: "The signature member holds a dot and another segment.",
      rule: .jwsSegments, place: "", mutation: "a segment is added to the signature",
      covers: ["SDJ-J-04", "SDJ-J-08"]
    ) { $0.flattened().replacing($0.signature, with: $0.signature + ".e30") },
    Row(
      form: .general, name: "signatures-empty", title: "A general token has no signature at all.",
      rule: .serializationMembers, place: "/signatures", mutation: "signatures is empty"
    ) { #"{"payload":"\#($0.payload)","signatures":[]}"# },
    Row(
      form: .general, name: "signatures-object", title: "The signatures of a general token are an object.",
      rule: .serializationMembers, place: "/signatures", mutation: "the array around the signature is taken away"
    ) { #"{"payload":"\#($0.payload)","signatures":{\#($0.signed(header: $0.header()))}}"# },
    Row(
      form: .general, name: "signatures-texts", title: "The signatures of a general token are texts.",
      rule: .serializationMembers, place: "/signatures/0", mutation: "the entry is the signature's text"
    ) { #"{"payload":"\#($0.payload)","signatures":["\#($0.signature)"]}"# },
    Row(
      form: .general, name: "mixed-signature", title: "A general token has a flattened one's signature too.",
      rule: .serializationMixed, place: "/signature", mutation: "signature is added beside signatures"
    ) { $0.general(#""signature":"\#($0.signature)""#) },
    Row(
      form: .general, name: "mixed-protected", title: "A general token has a flattened one's protected header too.",
      rule: .serializationMixed, place: "/protected", mutation: "protected is added beside signatures"
    ) { $0.general(#""protected":"\#($0.protected)""#) },
    Row(
      form: .general, name: "mixed-header", title: "A general token has a flattened one's unprotected header too.",
      rule: .serializationMixed, place: "/header", mutation: "header is added beside signatures"
    ) { $0.general(#""header":\#($0.header())"#) },
    Row(
      form: .flattened, name: "mixed-signatures", title: "A flattened token has a list of signatures too.",
      rule: .serializationMixed, place: "/signature", mutation: "signatures is added"
    ) { $0.flattened(#""signatures":[{\#($0.signed(header: nil))}]"#) },
    Row(
      form: .flattened, name: "draft-disclosures", title: "The Disclosures stand at the top level, as in old drafts.",
      rule: .draftLayout, place: "/disclosures", mutation: "disclosures moves to the top level",
      covers: ["SDJ-J-14", "T17"], level: .strict
    ) { $0.flattened(header: "{}", #""disclosures":["\#(BoundCredential.name)"]"#) },
    Row(
      form: .general, name: "draft-kb-jwt", title: "A KB-JWT stands at the top level, as in old drafts.",
      rule: .draftLayout, place: "/kb_jwt", mutation: "kb_jwt is added at the top level",
      covers: ["SDJ-J-14", "SDJ-J-02", "T17"], level: .strict
    ) { $0.general(#""kb_jwt":"e30.e30.AA""#) },
    Row(
      form: .flattened, name: "payload-twice", title: "A flattened token has two payloads.", rule: .memberNameRepeated,
      place: "", mutation: "a second payload is added", covers: ["SDJ-J-12", "JOS-16", "D41"], level: .strict
    ) { $0.flattened(#""payload":"e30""#) },
    Row(
      form: .flattened, name: "trailing", title: "Something follows the object of a flattened token.",
      rule: .oneJSONValue, place: "", mutation: "a tilde is added at the end", covers: ["SDJ-J-08", "T17"]
    ) { $0.flattened() + "~" },
  ]

  /// Members that nobody knows.
  private static func others(to suite: inout Collection) throws {
    for form in [SerializationForm.flattened, .general] {
      try suite.add(
        try SerializedToken.good(form).accepting(
          "\(form.rawValue)-with-other-members", "Unknown members of a \(form.rawValue) token change nothing.",
          covers: ["SDJ-J-12"]
        ) {
          $0.assembling = { parts in
            let members = #""Payload":"e30","comment":{"payload":1,"disclosures":null}"#
            return form == .general ? parts.general(members) : parts.flattened(members)
          }
        })
    }
    try suite.add(
      try SerializedToken.good(.flattened).accepting(
        "odd-spacing", "White space and escapes in the JSON around a token change nothing.",
        covers: ["SDJ-J-01", "SDJ-J-04", "SDJ-J-08"]
      ) {
        $0.assembling = { parts in
          "{\n  \"signature\" : \"\(parts.signature)\" ,\r\n\t\"h\\u0065ader\": \(parts.header()), "
            + "\"payload\":\"\(parts.payload)\",\"protected\":\"\(parts.protected)\" }"
        }
      })
  }
}
