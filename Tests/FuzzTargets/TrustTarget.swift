/// Trust files. Whatever is written in one, a stranger whose key is not in it is not trusted. RFC 9901 §7.1 step 2.c, §9.8.

internal import JOSE
internal import SelectiveDisclosure
internal import StrictJSON

enum TrustTarget {
  /// The input is the text of a trust file.
  static func run(_ bytes: [UInt8]) throws(BrokenProperty) {
    guard let samples = Samples.shared else { throw BrokenProperty("there are samples") }
    guard let trusted = accepted({ () throws(SDJWTError) in try TrustedIssuers(parsing: bytes) }) else { return }
    let file = try demanded("a trust file is JSON") { () throws(JSONError) in try JSON(parsing: bytes) }
    let keys = (file["issuers"]?.array ?? []).flatMap { $0["keys"]?.array ?? [] }
    try expect("there is no trust without keys", !keys.isEmpty)

    func isAccepted(_ token: SDJWT) -> Bool {
      accepted { () throws(SDJWTError) in
        try Verifier(trusting: trusted).verify(token.serialized(), keyBinding: .forbidden, at: Samples.now)
      } != nil
    }
    func holds(_ key: SigningKey) -> Bool { keys.contains { $0["x"] == key.publicKey.jwk.json["x"] } }
    try expect("a stranger is not trusted", !isAccepted(samples.foreign) || holds(samples.strangerKey))
    let issuers = (file["issuers"]?.array ?? []).filter { $0["issuer"]?.string == Samples.issuerName }
    try expect("keys are tied to issuers", !isAccepted(samples.credential) || !issuers.isEmpty)
  }
}
