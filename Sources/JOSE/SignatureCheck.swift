/// Signatures that are going to be asked about, checked together before.

import MultiBuffer
import OpenSSLCrypto
package import StrictJSON

/// One signature, what it is over, and the numbers of the key. Whether the numbers are a key is not looked at: the answer is
/// used only when a `VerifyingKey` with the same numbers is asked about the same bytes, and that one has been read.
package struct SignatureCheck: Sendable {
  let jws: CompactJWS
  let numbers: KeyNumbers

  /// The signature of a token, by a key that is there.
  package init(_ jws: CompactJWS, by key: VerifyingKey) {
    (self.jws, numbers) = (jws, key.numbers)
  }

  /// The signature of a token, by a JWK inside a parsed text. Throws what the reading of its numbers throws.
  package init(_ jws: CompactJWS, by document: JSONDocument, at node: Int) throws(JOSEError) {
    self.jws = jws
    numbers = try JWKMembers(document, at: node).numbers()
  }

  /// Whether this check is the question whether the signature is the key's over the message.
  func isAbout(
    _ signature: [UInt8], _ message: ArraySlice<UInt8>, _ key: VerifyingKey
  ) -> Bool {
    // Arrays and slices in one place are equal without a look at their bytes.
    key.algorithm == numbers.defaultAlgorithm && key.numbers == numbers && jws.signature == signature
      && jws.signingInput == message
  }
}

extension SignatureCheck {
  /// The lanes of this processor, nil if it has none.
  static let lanes: SignatureEngine.Lanes? = SignatureLanes.areAvailable ? { @Sendable in answers(to: $0) } : nil

  /// Sorts the checks by kind. What is no kind of the lanes, and the few of a kind that would leave most lanes empty and cost
  /// more than one by one, get no answer.
  private static func answers(to checks: [SignatureCheck]) -> [Bool] {
    var (p256, p384) = (Kind<SignatureLanes.ECDSACheck>(), Kind<SignatureLanes.ECDSACheck>())
    var ed25519 = Kind<SignatureLanes.Ed25519Check>()
    for (place, check) in checks.enumerated() {
      switch check.numbers {
      case .ec(.p256, let x, let y): p256.add(check.ecdsa(x, y, .sha256), at: place)
      case .ec(.p384, let x, let y): p384.add(check.ecdsa(x, y, .sha384), at: place)
      case .ed25519(let key):
        ed25519.add(
          .init(signature: check.jws.signature, message: Array(check.jws.signingInput), publicKey: key), at: place)
      case .ec(.p521, _, _), .rsa: continue
      }
    }
    var answers = [Bool](repeating: false, count: checks.count)
    // Eight of P-256 take as long as two and a half by libcrypto, of P-384 less than one, of Ed25519 not quite two.
    p256.answer(&answers, worthwhile: 3) { SignatureLanes.verify($0, on: .p256) }
    p384.answer(&answers, worthwhile: 1) { SignatureLanes.verify($0, on: .p384) }
    ed25519.answer(&answers, worthwhile: 2) { SignatureLanes.verify($0) }
    return answers
  }

  private func ecdsa(_ x: [UInt8], _ y: [UInt8], _ hash: SHA2) -> SignatureLanes.ECDSACheck {
    let digest = [UInt8](unsafeUninitializedCapacity: hash.byteCount) { digest, count in
      jws.signingInput.withUnsafeBytes {
        hash.digest($0, known: jws.hash, into: UnsafeMutableRawBufferPointer(digest))
      }
      count = hash.byteCount
    }
    return .init(signature: jws.signature, digest: digest, x: x, y: y)
  }

  /// The checks of one kind, and where they stand among all.
  private struct Kind<Check> {
    private var places: [Int] = []
    private var checks: [Check] = []

    mutating func add(_ check: Check, at place: Int) {
      places.append(place)
      checks.append(check)
    }

    /// Fills full lanes, and lanes with at least so many in them.
    func answer(_ answers: inout [Bool], worthwhile least: Int, _ verify: ([Check]) -> [Bool]) {
      let rest = checks.count % SignatureLanes.count
      let asked = rest < least ? checks.dropLast(rest) : checks[...]
      guard !asked.isEmpty else { return }
      for (place, answer) in zip(places, verify(Array(asked))) { answers[place] = answer }
    }
  }
}
