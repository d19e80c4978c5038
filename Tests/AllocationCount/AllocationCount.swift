/// How many allocations one verification makes, counted by the preloaded `count-allocations.c`. See `scripts/allocations`.

internal import JOSE
internal import SelectiveDisclosure
internal import StrictJSON

#if canImport(Glibc)
internal import Glibc

@main
enum AllocationCount {
  /// The most allocations of one verification, in all and without libcrypto's own.
  private static let (most, mostOfOurs) = (58, 31)

  private static let now: NumericDate = 1_700_000_000
  private static let (audience, nonce) = ("https://employer.example", "n-0S6_WzA2Mj")

  static func main() throws {
    guard let all = counter("allocations"), let ofLibcrypto = counter("allocations_of_libcrypto") else {
      print("count-allocations.c is not preloaded")
      exit(69)
    }
    let issuerKey = try SigningKey.generate(.es256, id: "1")
    let trust: TrustedIssuers = [TrustedIssuer(issuer: "https://school.example", keys: [issuerKey.publicKey])]
    let presentation = Array(try reference(from: issuerKey, trust).utf8)
    let verifier = Verifier(trusting: trust)
    let demand = KeyBindingDemand.required(audience: audience, nonce: nonce, maxAge: .seconds(300))
    func verify() throws { _ = try verifier.verify(presentation, keyBinding: demand, at: now) }

    // The first ones make what is kept: libcrypto's groups, Swift's metadata.
    for _ in 0..<3 { try verify() }
    let (before, beforeOfLibcrypto) = (all(), ofLibcrypto())
    let rounds = 100
    for _ in 0..<rounds { try verify() }
    let count = (all() - before) / rounds
    let ours = count - (ofLibcrypto() - beforeOfLibcrypto) / rounds
    print("\(count) allocations for a verification, \(ours) without libcrypto's; at most \(most) and \(mostOfOurs)")
    exit(count <= most && ours <= mostOfOurs ? 0 : 1)
  }

  /// 10 Disclosures shown of 27 digests, ES256 twice: the presentation that all other measurements speak of.
  private static func reference(from issuerKey: SigningKey, _ trust: TrustedIssuers) throws -> String {
    var claims: JSONObject = [
      "iss": "https://school.example", "iat": 1_700_000_000, "exp": 1_900_000_000, "nationalities": ["US", "DE"],
      "address": ["street": "1 Main", "city": "X", "zip": "123", "region": "R", "country": "US"],
    ]
    var concealed: [ClaimPath] = [["nationalities", .all]]
    for part in ["street", "city", "zip", "region", "country"] { concealed.append(["address", .name(part)]) }
    let flat = (0..<20).map { "claim_\($0)" }
    for name in flat {
      claims[name] = .string("value number \(name)")
      concealed.append([.name(name)])
    }
    let holderKey = try SigningKey.generate(.es256, id: nil)
    let credential = try Issuer(signingWith: issuerKey).issue(
      claims, selectivelyDisclosable: Concealment(concealed), boundTo: holderKey.publicKey)
    let shown: [ClaimPath] = flat.prefix(8).map { [.name($0)] } + [["address", "city"], ["nationalities", 0]]
    return try Holder(trusting: trust).accept(credential, at: now)
      .presentation(disclosing: shown, audience: audience, nonce: nonce, issuedAt: now)
      .signed(by: holderKey).serialized()
  }

  private static func counter(_ name: String) -> (() -> Int)? {
    dlsym(UnsafeMutableRawPointer(bitPattern: 0), name).map { address in
      let function = unsafeBitCast(address, to: (@convention(c) () -> Int).self)
      return { function() }
    }
  }
}
#else
@main
enum AllocationCount {
  static func main() { print("allocations are counted where there is glibc") }
}
#endif
