/// Lanes for processors that have none: what a batch does does not depend on who checks signatures together.

@testable import JOSE
@testable import SelectiveDisclosure

extension SignatureCheck {
  /// What the lanes would say: the verdict of the built-in libraries on the bytes of the check.
  var holds: Bool {
    do {
      let key = try PublicKey(numbers)
      return jws.signature.withUnsafeBytes { signature in
        jws.signingInput.withUnsafeBytes { key.verify(signature, for: $0, by: numbers.defaultAlgorithm) }
      }
    } catch {
      return false
    }
  }
}

extension Verifier {
  /// The same Verifier with these lanes, or with ones that are always right.
  func withLanes(_ lanes: SignatureEngine.Lanes? = { $0.map(\.holds) }) -> Verifier {
    var verifier = self
    verifier.processing.engine = processing.engine.with(lanes: lanes)
    return verifier
  }
}
