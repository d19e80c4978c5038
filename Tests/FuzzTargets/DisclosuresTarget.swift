/// The walk that places Disclosures, beside a second one that shares nothing with it. RFC 9901 §7.1 steps 3 to 5.

internal import CryptoPrimitives
internal import OpenSSLCrypto
internal import SelectiveDisclosure
internal import StrictJSON

enum DisclosuresTarget {
  /// The input is lines of JSON: the payload, then one Disclosure each. Where a string begins with `#3`, the digest of the
  /// third Disclosure stands in the token; a Disclosure can hold digests of those behind it.
  static func run(_ bytes: [UInt8]) throws(BrokenProperty) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    guard lines.count <= 10 else { return }
    var disclosures: [[UInt8]] = []
    for number in lines.indices.reversed() where number > 0 {
      let text = Base64URL.encodeASCII(lines[number])
      disclosures.insert(text, at: 0)
      let digest = Base64URL.encodeASCII(SHA2.sha256.digest(of: text))
      for other in 0..<number { lines[other].replace(Array("\"#\(number)".utf8), with: [UInt8(ascii: "\"")] + digest) }
    }
    let payload = lines[0]
    let jwt = Array((header + "." + Base64URL.encode(payload) + ".AA").utf8)
    let token = ([jwt] + disclosures).joined(separator: [UInt8(ascii: "~")]) + [UInt8(ascii: "~")]

    let inspection = accepted { () throws(SDJWTError) in try Inspection(of: Array(token)) }
    let plain = PlainProcessing.result(payload: payload, disclosures: disclosures)
    try expect("both walks give the same claims", inspection.map { JSON.object($0.claims) } == plain?.claims)
    guard let inspection, let plain else { return }
    try expect("both walks leave the same digests", inspection.unmatchedDigests.count == plain.unmatched)
    try expect("every Disclosure has a place", inspection.disclosable.count == disclosures.count)
    for claim in inspection.disclosable {
      try expect(
        "a Disclosure stands where it is said to",
        claim.path.pointer.value(in: .object(inspection.claims)) == claim.value)
    }
  }

  private static let header = Base64URL.encode(Array(#"{"alg":"ES256"}"#.utf8))
}
