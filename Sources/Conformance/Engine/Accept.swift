/// `accept`: a Holder takes a credential in. RFC 9901 §7.2.

internal import JOSE
internal import SelectiveDisclosure
internal import StrictJSON

/// What comes out is the payload with every Disclosure in its place.
struct Accept: EngineAction {
  private let receiving: Receiving

  init(_ given: inout VectorMembers) throws(VectorError) {
    receiving = try Receiving(&given, limits: .issuance)
  }

  func run(by engine: SignatureEngine) throws(Refused) -> JSON {
    .object(try receiving.held(by: engine).payload.claims)
  }
}
