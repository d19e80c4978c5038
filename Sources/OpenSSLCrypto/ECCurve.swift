/// The three curves of JOSE and their sizes: RFC 7518 §6.2.1.1, FIPS 186-5, SP 800-186.

import COpenSSL

/// A NIST curve over a prime field. All three have cofactor 1: a point on the curve is in the right group.
public enum ECCurve: Sendable, Hashable, CaseIterable {
  /// P-256, for ES256.
  case p256
  /// P-384, for ES384.
  case p384
  /// P-521, for ES512.
  case p521

  /// The bytes of a coordinate, of a private scalar, and of each half of a signature.
  public var byteCount: Int {
    switch self {
    case .p256: 32
    case .p384: 48
    case .p521: 66
    }
  }

  /// The hash that RFC 7518 §3.4 ties to the curve.
  public var hash: SHA2 {
    switch self {
    case .p256: .sha256
    case .p384: .sha384
    case .p521: .sha512
    }
  }

  var identifier: Int32 {
    switch self {
    case .p256: NID_X9_62_prime256v1
    case .p384: NID_secp384r1
    case .p521: NID_secp521r1
    }
  }

  /// The curve that libcrypto knows by this number, if it is one of ours.
  init?(identifier: Int32) {
    guard let curve = ECCurve.allCases.first(where: { $0.identifier == identifier }) else { return nil }
    self = curve
  }

  /// A new key object without a key in it.
  ///
  /// It copies a group made once: `EC_KEY_new_by_curve_name` computes the group anew, which takes four times as long as
  /// all the rest of reading a P-256 key.
  func newKey() throws(OpenSSLError) -> OpenSSLHandle {
    let group = try group()
    let key = try OpenSSLHandle(owning: EC_KEY_new()) { EC_KEY_free($0) }
    guard EC_KEY_set_group(key.pointer, group.pointer) == 1 else { throw .afterClearing(.libraryFailure) }
    return key
  }

  /// The group of the curve, made at the first call.
  func group() throws(OpenSSLError) -> ECGroup {
    switch self {
    case .p256: try ECCurve.p256Group.get()
    case .p384: try ECCurve.p384Group.get()
    case .p521: try ECCurve.p521Group.get()
    }
  }

  private static let p256Group = newGroup(.p256)
  private static let p384Group = newGroup(.p384)
  private static let p521Group = newGroup(.p521)

  private static func newGroup(_ curve: ECCurve) -> Result<ECGroup, OpenSSLError> {
    Result { () throws(OpenSSLError) in try ECGroup(curve) }
  }
}
