/// `crit` and `b64`. No extension is understood here, so a token that insists on one is refused. RFC 7515 §4.1.11, RFC 7797.

import StrictJSON

enum CriticalParameters {
  /// Names that RFC 7515 §4.1, RFC 7516 §4.1 and RFC 7518 §4 register: `crit` must not list them.
  private static let registered: [StaticString] = [
    "alg", "jku", "jwk", "kid", "x5u", "x5c", "x5t", "x5t#S256", "typ", "cty", "crit",
    "enc", "zip", "epk", "apu", "apv", "iv", "tag", "p2s", "p2c",
  ]

  /// Throws `critMalformed`, `unencodedPayload` or `critNotUnderstood`, in this order.
  ///
  /// - Parameters:
  ///   - list: where `crit` is.
  ///   - unencoded: where `b64` is.
  static func check(_ header: JSONDocument, list: Int?, unencoded: Int?) throws(JOSEError) {
    if let list { try checkForm(of: list, in: header) }
    // The one extension that is known by name: to say what is wrong with it, not to allow it.
    if let unencoded, header.kind(of: unencoded) != .true {
      throw JOSEError(.unencodedPayload, member: "b64")
    }
    guard list == nil else { throw JOSEError(.critNotUnderstood, member: "crit") }
  }

  private static func checkForm(of list: Int, in header: JSONDocument) throws(JOSEError) {
    // Sets, so that a long list against a long header stays linear.
    let present = Set(header.members(of: 0).map { header.stringBytes(at: $0.name) })
    var listed: Set<[UInt8]> = []
    for element in header.elements(of: list) {
      guard header.kind(of: element) == .string,
        !registered.contains(where: { header.stringEquals(at: element, $0) })
      else { throw JOSEError(.critMalformed, member: "crit") }
      let name = header.stringBytes(at: element)
      guard present.contains(name), listed.insert(name).inserted else {
        throw JOSEError(.critMalformed, member: "crit")
      }
    }
    // Not an array: no elements either.
    guard !listed.isEmpty else { throw JOSEError(.critMalformed, member: "crit") }
  }
}
