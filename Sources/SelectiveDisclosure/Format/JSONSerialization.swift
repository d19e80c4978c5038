/// SD-JWTs as JWS JSON: Disclosures and KB-JWT travel in the unprotected header. RFC 9901 §8, RFC 7515 §7.2.

internal import JOSE
internal import StrictJSON

extension Token {
  /// Reads the flattened or the general form. Unknown members of the outer object are ignored and not kept.
  init(parsingJSON text: ArraySlice<UInt8>, limits: Limits) throws(SDJWTError) {
    let outer = try JSONDocument(strictly: Array(text), limits: limits)
    for name in ["disclosures", "kb_jwt"] as [StaticString] where outer.member(name, of: 0) != nil {
      throw SDJWTError(.draftLayout, at: ["\(name)"])
    }

    let form: SerializationForm
    let entries: [(node: Int, place: JSONPointer)]
    if let list = outer.member("signatures", of: 0) {
      for name in ["signature", "protected", "header"] as [StaticString] where outer.member(name, of: 0) != nil {
        throw SDJWTError(.serializationMixed, at: ["\(name)"])
      }
      guard outer.nodes[list].kind == .array, outer.nodes[list].next > list + 1 else {
        throw SDJWTError(.serializationMembers, at: ["signatures"])
      }
      form = .general
      entries = outer.elements(of: list).enumerated().map { ($1, ["signatures", "\($0)"]) }
    } else {
      form = .flattened
      entries = [(0, [])]
    }

    guard entries.count <= limits.signatures else { throw SDJWTError(.tooManySignatures, at: ["signatures"]) }

    let payload = try outer.serializationText("payload", of: 0, at: [])
    var signatures: [(jws: ArraySlice<UInt8>, unprotected: JSONObject)] = []
    var disclosures: [ArraySlice<UInt8>] = []
    var keyBinding: ArraySlice<UInt8>?
    for (node, place) in entries {
      guard outer.nodes[node].kind == .object else { throw SDJWTError(.serializationMembers, at: place) }
      let protected = try outer.serializationText("protected", of: node, at: place)
      let signature = try outer.serializationText("signature", of: node, at: place)
      let dot = [UInt8(ascii: ".")]
      let jws = protected + dot + payload + dot + signature
      var header = UnprotectedHeader()
      if let member = outer.member("header", of: node) {
        header = try located(at: place.appending("header")) { () throws(SDJWTError) in
          try UnprotectedHeader(at: member, in: outer, isFirst: signatures.isEmpty)
        }
      }
      if signatures.isEmpty {
        disclosures = header.disclosures
        keyBinding = header.keyBinding
      }
      signatures.append((jws[...], header.others))
    }
    let (presented, ranges) = Token.presented(signatures[0].jws, disclosures)
    try self.init(
      form: form, signatures: signatures, presented: presented, disclosures: ranges, keyBinding: keyBinding,
      limits: limits)
    for (index, signature) in self.signatures.enumerated() {
      try signature.checkHeaderNames(at: form.place(ofSignature: index))
    }
  }

  /// The outer object of the flattened or general form.
  func json(as form: SerializationForm) -> JSON {
    var entries = signatures.map { (signature: IssuerSignature) -> JSONObject in
      var entry: JSONObject = [
        "protected": .string(text: signature.jws.headerText), "signature": .string(text: signature.jws.signatureText),
      ]
      if signature.unprotected.count > 0 { entry["header"] = .object(signature.unprotected) }
      return entry
    }
    var header = signatures[0].unprotected
    header["disclosures"] = .array(disclosures.map { .string($0.encoded) })
    if let keyBinding { header["kb_jwt"] = .string(text: keyBinding.text) }
    entries[0]["header"] = .object(header)

    var outer: JSONObject = ["payload": .string(text: signatures[0].jws.payloadText)]
    if form == .general {
      outer["signatures"] = .array(entries.map { .object($0) })
    } else {
      for member in entries[0] { outer[member.name] = member.value }
    }
    return .object(outer)
  }
}

/// The unprotected header of one signature, taken apart.
private struct UnprotectedHeader {
  var disclosures: [ArraySlice<UInt8>] = []
  var keyBinding: ArraySlice<UInt8>?
  var others: JSONObject = [:]

  init() {}

  /// Reads the header at `node`. Only the first signature's may hold `disclosures` and `kb_jwt` (§8.3).
  init(at node: Int, in outer: JSONDocument, isFirst: Bool) throws(SDJWTError) {
    guard outer.nodes[node].kind == .object else { throw SDJWTError(.serializationMembers) }
    guard outer.member("crit", of: node) == nil else { throw SDJWTError(.criticalUnprotected, at: ["crit"]) }
    for (name, value) in outer.members(of: node) {
      if outer.stringEquals(at: name, "disclosures") {
        guard isFirst else { throw SDJWTError(.firstSignatureOnly, at: ["disclosures"]) }
        disclosures = try UnprotectedHeader.disclosures(at: value, in: outer)
      } else if outer.stringEquals(at: name, "kb_jwt") {
        guard isFirst else { throw SDJWTError(.firstSignatureOnly, at: ["kb_jwt"]) }
        guard outer.nodes[value].kind == .string else {
          throw SDJWTError(.keyBindingMemberMalformed, at: ["kb_jwt"])
        }
        keyBinding = outer.stringBytes(at: value)[...]
      } else {
        others[outer.string(at: name)] = outer.tree(at: value)
      }
    }
  }

  /// §8.1: an array of strings, each one Disclosure.
  private static func disclosures(at node: Int, in outer: JSONDocument) throws(SDJWTError) -> [ArraySlice<UInt8>] {
    guard outer.nodes[node].kind == .array else {
      throw SDJWTError(.disclosuresMalformed, at: ["disclosures"])
    }
    var texts: [ArraySlice<UInt8>] = []
    for (index, element) in outer.elements(of: node).enumerated() {
      guard outer.nodes[element].kind == .string else {
        throw SDJWTError(.disclosuresMalformed, at: ["disclosures", "\(index)"])
      }
      texts.append(outer.stringBytes(at: element)[...])
    }
    return texts
  }
}

extension Token.IssuerSignature {
  /// RFC 7515 §7.2.1: a parameter stands in one of the two headers. RFC 9901 §8.1: ours are never protected.
  fileprivate func checkHeaderNames(at place: JSONPointer) throws(SDJWTError) {
    for member in jws.header.json {
      guard unprotected[member.name] == nil else {
        throw SDJWTError(.headerNamesRepeated, at: place.appending("header").appending(member.name))
      }
      guard member.name != "disclosures", member.name != "kb_jwt" else {
        throw SDJWTError(.unprotectedMembersOnly, at: place.appending("protected").appending(member.name))
      }
    }
  }
}

extension JSONDocument {
  /// A string member that the serialization demands.
  fileprivate func serializationText(
    _ name: StaticString, of object: Int, at place: JSONPointer
  ) throws(SDJWTError) -> [UInt8] {
    guard let node = member(name, of: object), nodes[node].kind == .string else {
      throw SDJWTError(.serializationMembers, at: place.appending("\(name)"))
    }
    return stringBytes(at: node)
  }
}

extension JSON {
  /// A string of ASCII text.
  fileprivate static func string(text: ArraySlice<UInt8>) -> JSON { .string(String(decoding: text, as: UTF8.self)) }
}
