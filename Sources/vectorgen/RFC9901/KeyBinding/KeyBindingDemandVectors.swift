/// Whether Key Binding is asked for, and whether it came: one decides, the other does not. RFC 9901 §7.3 steps 1 and 2, §9.5.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum KeyBindingDemandVectors {
  static func add(to suite: inout Collection) throws {
    let required = try BoundCredential.good()
    try suite.add(required.everywhere)
    try suite.add(
      required.refusing(
        "policy/required-none".inKeyBinding, "Key Binding is required, and the KB-JWT was cut off.",
        by: .keyBindingMissing, at: "/kb_jwt",
        covers: ["SDJ-K-05", "SDJ-K-06", "SDJ-K-07", "SDJ-J-02", "D10", "T13"], mutation: "the KB-JWT is cut off"
      ) { $0.keyBinding = nil }.everywhere)
    try suite.add(
      required.refusing(
        "policy/required-bad".inKeyBinding, "Key Binding is required, and another key signed the KB-JWT.",
        by: .keyBindingSignature, at: "/kb_jwt/signature",
        covers: ["SDJ-K-07", "SDJ-K-08", "SDJ-K-12", "SDJ-K-21", "D11", "T12"],
        mutation: "a stranger's key signs the KB-JWT"
      ) { $0.keyBinding?.key = TestKey.stranger }.everywhere)
    try optional(beside: required, to: &suite)
    try forbidden(beside: required, to: &suite)
    try named(to: &suite)
  }

  private static func optional(beside required: Case<TokenInput>, to suite: inout Collection) throws {
    let optional = try required.accepting(
      "policy/optional-good".inKeyBinding, "A KB-JWT that was not required is verified too.", .keyBindingSignature,
      covers: ["SDJ-K-07", "D11"], level: .strict
    ) { $0.demand = Demand.optional }
    try suite.add(optional.everywhere)
    try suite.add(
      required.accepting(
        "policy/optional-none".inKeyBinding, "Where Key Binding is optional, it may be missing.", .keyBindingMissing,
        covers: ["SDJ-K-05", "SDJ-K-07"]
      ) {
        $0.demand = Demand.optional
        $0.keyBinding = nil
      }.everywhere)
    try suite.add(
      optional.refusing(
        "policy/optional-bad".inKeyBinding, "A KB-JWT that was not required is refused if another key signed it.",
        by: .keyBindingSignature, at: "/kb_jwt/signature", covers: ["SDJ-K-07", "SDJ-K-21", "D11", "T12"],
        mutation: "a stranger's key signs the KB-JWT", level: .strict
      ) { $0.keyBinding?.key = TestKey.stranger }.everywhere)
    try suite.add(
      optional.refusing(
        "policy/optional-other-nonce".inKeyBinding, "A KB-JWT that was not required is refused for its nonce.",
        by: .keyBindingNonce, at: "/kb_jwt/payload/nonce", covers: ["SDJ-K-07", "SDJ-K-15", "D11", "T11"],
        mutation: "the nonce is another", level: .strict
      ) { $0.keyBinding?.payload = KeyBindingInput.payload(setting: "nonce", to: #""other""#) })
  }

  private static func forbidden(beside required: Case<TokenInput>, to suite: inout Collection) throws {
    let forbidden = try required.accepting(
      "policy/forbidden-none".inKeyBinding,
      "Where no Key Binding is wanted, a credential with a Holder key is accepted.",
      .keyBindingUnwanted, covers: ["SDJ-K-07", "SDJ-J-02"]
    ) {
      $0.demand = ["policy": "forbidden"]
      $0.keyBinding = nil
    }
    try suite.add(forbidden.everywhere)
    for (name, title, key) in [
      ("forbidden-good", "A Verifier that wants plain SD-JWTs only refuses a good KB-JWT.", TestKey.holder),
      ("forbidden-bad", "A Verifier that wants plain SD-JWTs only refuses a bad KB-JWT.", TestKey.stranger),
    ] {
      let refused = forbidden.refusing(
        "policy/\(name)".inKeyBinding, title, by: .keyBindingUnwanted, at: "/kb_jwt",
        covers: ["SDJ-K-07", "SDJ-J-02", "D11"],
        mutation: key.name == "holder" ? "a KB-JWT is appended" : "a stranger's KB-JWT is appended", level: .strict
      ) {
        $0.keyBinding = KeyBindingInput()
        $0.keyBinding?.key = key
      }
      try suite.add(key.name == "holder" ? refused.everywhere : [refused])
    }
  }

  /// Credentials that name no key.
  private static func named(to suite: inout Collection) throws {
    var input = TokenInput(#""role":"tutor""#)
    input.demand = Demand.optional
    let unbound = try Case(
      "policy/unbound-optional".inKeyBinding, "A credential that names no Holder key needs no Key Binding.",
      .keyBindingMissing, covers: ["SDJ-K-06", "T13"], input, payload: TokenInput.payload(#""role":"tutor""#))
    try suite.add(unbound)
    try suite.add(
      unbound.refusing(
        "policy/unbound-required".inKeyBinding, "Key Binding is required, and the credential does not even name a key.",
        by: .keyBindingMissing, at: "/kb_jwt", covers: ["SDJ-K-05", "SDJ-K-06", "T13"],
        mutation: "Key Binding is required"
      ) { $0.demand = Demand.required })
  }
}

extension String {
  /// The id of a vector about Key Binding.
  var inKeyBinding: String { "rfc9901/key-binding/" + self }
}
