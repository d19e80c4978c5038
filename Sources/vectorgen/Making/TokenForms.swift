/// The same scenario at every way in: what is wrong in the compact form is wrong in the others, and for a Holder.

import Conformance
import SelectiveDisclosure

extension Case where Input == TokenInput {
  /// A good case whose processed payload has `iss` and these members.
  init(
    _ id: String, _ title: String, _ rule: Rule, covers: [String], level: Vector.Level = .must,
    severity: Vector.Severity = .interop, _ input: TokenInput, giving members: String
  ) throws {
    try self.init(
      id, title, rule, covers: covers, level: level, severity: severity, input, payload: TokenInput.payload(members))
  }

  /// The case itself; as flattened and general JSON, under `rfc9901/json-serialization/`; and, if there is no KB-JWT, as
  /// received by a Holder, under `rfc9901/holder/receiving/`.
  var everywhere: [Case] {
    var cases = inEveryForm
    if input.keyBinding == nil, input.demand["policy"] == "forbidden" { cases.append(received) }
    return cases
  }

  /// The case itself, as flattened and general JSON, and as SD-JWT VC, for a Verifier only.
  var inEveryForm: [Case] { [self, inForm(.flattened), inForm(.general)] + asCredential }

  /// The case in a JSON form. In the general form the places in a signature stand below `/signatures/0`.
  func inForm(_ form: SerializationForm) -> Case {
    let name = form == .general ? "general" : "flattened"
    var moved = movedTo("rfc9901/json-serialization/\(name)/", "in \(name) JSON")
    moved.input.form = form
    if form == .general, case .reject(let rule, let location) = expectation, isInSignature {
      moved.expectation = .reject(rule: rule, location: "/signatures/0" + location)
    }
    return moved
  }

  /// The case as an SD-JWT VC, under `sd-jwt-vc/`: with its `typ` and a `vct`, as many implementations read no other
  /// SD-JWT. None if the case is about the parts that would change.
  var asCredential: [Case] {
    let type = "https://school.example/learning-record"
    let plain = (header: #""typ":"ler+sd-jwt""#, payload: TokenInput.payload("").dropLast())
    guard input.header.contains(plain.header), input.payload.hasPrefix(plain.payload),
      !input.options.contains(where: { $0.name == "type" }), !input.disclosesWhatACredentialMayNot
    else { return [] }
    var moved = movedTo("sd-jwt-vc/", "as an SD-JWT VC")
    moved.input.header = input.header.replacing(plain.header, with: #""typ":"dc+sd-jwt""#)
    moved.input.payload = input.payload.replacing(plain.payload, with: plain.payload + #","vct":"\#(type)""#)
    if case .accept(.object(var payload)) = expectation {
      payload["vct"] = .string(type)
      moved.expectation = .accept(.object(payload))
    }
    return [moved]
  }

  /// The case as what a Holder gets from an Issuer. RFC 9901 §7.2 runs the same steps.
  var received: Case {
    var moved = movedTo("rfc9901/holder/receiving/", "as a Holder receives it")
    moved.input.action = .accept
    return moved
  }

  private func movedTo(_ folder: String, _ circumstance: String) -> Case {
    var moved = self
    moved.title = "\(title.dropLast()) (\(circumstance))."
    moved.id = Self.moved(id, to: folder)
    moved.origin = origin.map { Vector.Origin(vector: Self.moved($0.vector, to: folder), mutation: $0.mutation) }
    return moved
  }

  private static func moved(_ id: String, to folder: String) -> String {
    folder + (id.hasPrefix("rfc9901/") ? String(id.dropFirst("rfc9901/".count)) : id)
  }

  /// Whether the rule is about one signature: its header, its bytes, or whose it is.
  private var isInSignature: Bool {
    guard case .reject(let rule, let location) = expectation else { return false }
    let ofIssuer: [Rule] = [.issuerNotTrusted, .issuerKeyUnknown, .algorithmNotAccepted, .issuerSignatureInvalid]
    return ofIssuer.contains { $0.rawValue == rule } || location.hasPrefix("/header")
      || location.hasPrefix("/signature")
  }
}
