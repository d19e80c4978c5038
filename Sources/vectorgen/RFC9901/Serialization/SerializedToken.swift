/// The good tokens in JSON that the vectors about JSON serialization differ from. RFC 9901 §8, RFC 7515 §7.2.

import Conformance
import SelectiveDisclosure

enum SerializedToken {
  static let folder = "rfc9901/json-serialization/"
  static let members = BoundCredential.digests + "," + TestKey.holder.confirmation

  static func good(_ form: SerializationForm) throws -> Case<TokenInput> {
    var input = TokenInput(members, disclosing: [BoundCredential.name])
    input.form = form
    return try Case(
      folder + "members/\(form.rawValue)", "A token is accepted in its \(form.rawValue) form.", .serializationMembers,
      covers: ["SDJ-J-01", "SDJ-J-08", "SDJ-J-09", "SDJ-J-10", "SDJ-J-13", "SDJ-J-14", "T17"], input,
      payload: BoundCredential.processed())
  }

  static func bound(_ form: SerializationForm) throws -> Case<TokenInput> {
    try good(form).accepting(
      folder + "members/\(form.rawValue)-with-key-binding",
      "A token with Key Binding is accepted in its \(form.rawValue) form.", .keyBindingMemberMalformed,
      covers: ["SDJ-J-02", "SDJ-J-04", "SDJ-J-13", "SDJ-K-22"]
    ) {
      $0.keyBinding = KeyBindingInput()
      $0.demand = Demand.required
    }
  }

  /// Where the first signature's members stand.
  static func place(in form: SerializationForm) -> String { form == .general ? "/signatures/0" : "" }
}

extension TokenInput {
  /// Sends the token in its JSON form with another unprotected header.
  mutating func replaceHeader(_ header: @escaping @Sendable (TokenParts) -> String?) {
    let form = form
    assembling = { parts in
      let entry = parts.signed(header: header(parts))
      return form == .general
        ? #"{"payload":"\#(parts.payload)","signatures":[{\#(entry)}]}"# : #"{"payload":"\#(parts.payload)",\#(entry)}"#
    }
  }
}
