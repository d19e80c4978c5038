/// The second engine as one that a Verifier can be given.

internal import ExactArithmetic
public import JOSE
internal import StrictJSON

extension SignatureEngine {
  /// The engine on GMP's whole numbers, which shares no code with the standard one: an auditor's second opinion.
  ///
  /// It reads the key anew from the members of its JWK, and hashes what was signed with SHA-2 of its own. The digests of
  /// Disclosures and `sd_hash` do not come here: the first engine hashes them. It is not constant in time, and need not be:
  /// who verifies knows nothing secret.
  ///
  /// A key that the standard engine has taken and this one refuses is a disagreement: `enginesDisagree` is thrown.
  public static let gmp = SignatureEngine { (signature, message, key) throws(JOSEError) in
    do {
      let members = key.jwk.essential.compactMap { name, value in value.string.map { (name, $0) } }
      let reference = try ReferenceKey(
        jwk: Dictionary(members) { first, _ in first }, algorithm: key.algorithm.rawValue)
      return reference.isValid(signature: signature, for: message)
    } catch {
      throw JOSEError(.enginesDisagree)
    }
  }
}
