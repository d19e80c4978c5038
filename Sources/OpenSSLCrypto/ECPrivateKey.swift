/// ECDSA private keys: reading, making, signing. RFC 7518 §6.2.2, FIPS 186-5 §6.3.

import COpenSSL

/// A private key on one of the NIST curves.
///
/// The scalar stays with whoever gave it, or in the store that was named: guarded memory. Each signature copies it into an
/// number of libcrypto on the ordinary heap, which is wiped and freed before the signature is returned. The object around that
/// number is used again.
public struct ECPrivateKey: Sendable {
  /// The public half.
  public let publicKey: ECPublicKey

  private let scalar: any SecretSource

  /// Reads `d` of a JWK, ``ECCurve/byteCount`` bytes big-endian, with the public coordinates that came along. Keeps `d`.
  ///
  /// Throws `.scalarWidth`, `.scalarRange` unless 1 <= d < n, the errors of ``ECPublicKey/init(curve:x:y:)``, and
  /// `.halvesDiffer` if the point of d is another one.
  package init(
    curve: ECCurve, d: some SecretSource, x: [UInt8], y: [UInt8]
  ) throws(OpenSSLError) {
    let given = try ECPublicKey(curve: curve, x: x, y: y)
    let key = try ECPrivateKey(curve: curve, d: d)
    guard key.publicKey == given else { throw .halvesDiffer }
    self = key
  }

  /// Reads `d` alone and computes the public half. Throws as the other initialiser does.
  package init(curve: ECCurve, d: some SecretSource) throws(OpenSSLError) {
    let key = try Self.object(curve, d)
    guard let group = EC_KEY_get0_group(key.pointer) else { throw .afterClearing(.libraryFailure) }
    let point = try OpenSSLHandle(owning: EC_POINT_new(group)) { EC_POINT_free($0) }
    // With the generator alone libcrypto multiplies in constant time.
    guard EC_POINT_mul(group, point.pointer, EC_KEY_get0_private_key(key.pointer), nil, nil, nil) == 1,
      EC_KEY_set_public_key(key.pointer, point.pointer) == 1
    else { throw .afterClearing(.libraryFailure) }
    publicKey = try ECPublicKey(curve: curve, pointOf: key)
    scalar = d
  }

  private init(generatedOn curve: ECCurve, keptIn store: (some SecretStore).Type) throws(OpenSSLError) {
    let key = try curve.newKey()
    guard EC_KEY_generate_key(key.pointer) == 1 else { throw .afterClearing(.libraryFailure) }
    publicKey = try ECPublicKey(curve: curve, pointOf: key)
    scalar = try store.keeping(EC_KEY_get0_private_key(key.pointer), count: curve.byteCount, or: .libraryFailure)
  }

  /// A new key from libcrypto's random generator. Throws `.libraryFailure`.
  package static func generate(
    _ curve: ECCurve, in store: (some SecretStore).Type
  ) throws(OpenSSLError) -> ECPrivateKey {
    try ECPrivateKey(generatedOn: curve, keptIn: store)
  }

  /// r || s over the curve's hash of `message`: twice ``ECCurve/byteCount`` bytes. Each signature is another one: the
  /// nonce is random, mixed with the key and the digest.
  public func sign(_ message: some Collection<UInt8>) throws(OpenSSLError) -> [UInt8] {
    try sign(digest: message.withBytes { publicKey.curve.hash.digest(UnsafeRawBufferPointer($0)) })
  }

  /// The same for bytes in the caller's memory. A generic function would not be specialized for another module.
  package func sign(_ message: UnsafeRawBufferPointer) throws(OpenSSLError) -> [UInt8] {
    try sign(digest: publicKey.curve.hash.digest(message))
  }

  private func sign(digest: [UInt8]) throws(OpenSSLError) -> [UInt8] {
    let idle = try publicKey.curve.group().idleKeys
    let key = try Self.object(publicKey.curve, scalar, in: idle.take())
    defer { idle.giveBack(key) }
    guard let pair = ECDSA_do_sign(digest, Int32(clamping: digest.count), key.pointer) else {
      throw .afterClearing(.libraryFailure)
    }
    defer { ECDSA_SIG_free(pair) }
    return try ECDSASignature.bytes(pair, width: publicKey.curve.byteCount)
  }

  /// Writes `d` over memory of ``ECCurve/byteCount`` bytes, such as `SecretBytes` offers. Answers whether it could.
  package func copyScalar(to memory: UnsafeMutableRawBufferPointer) -> Bool { scalar.copy(to: memory) }

  /// An object of libcrypto with the private half only, which is all that signing needs. It is wiped when it goes.
  private static func object(
    _ curve: ECCurve, _ scalar: any SecretSource, in empty: OpenSSLHandle? = nil
  ) throws(OpenSSLError) -> OpenSSLHandle {
    guard scalar.byteCount == curve.byteCount else { throw .scalarWidth }
    let number = try BigNumber.secret(scalar, atMost: curve.byteCount)
    let key = if let empty { empty } else { try curve.newKey() }
    guard let group = EC_KEY_get0_group(key.pointer), let order = EC_GROUP_get0_order(group) else {
      throw .afterClearing(.libraryFailure)
    }
    guard BN_is_zero(number.pointer) == 0, BN_cmp(number.pointer, order) < 0 else { throw .scalarRange }
    guard EC_KEY_set_private_key(key.pointer, number.pointer) == 1 else { throw .afterClearing(.libraryFailure) }
    return key
  }
}

extension ECPublicKey {
  /// The public half of a key object of libcrypto, as a key of its own without the private half.
  init(curve: ECCurve, pointOf key: OpenSSLHandle) throws(OpenSSLError) {
    guard let group = EC_KEY_get0_group(key.pointer), let point = EC_KEY_get0_public_key(key.pointer) else {
      throw .afterClearing(.pointNotOnCurve)
    }
    let x = try OpenSSLHandle(owning: BN_new()) { BN_free($0) }
    let y = try OpenSSLHandle(owning: BN_new()) { BN_free($0) }
    // Infinity has no affine coordinates: the call fails.
    guard EC_POINT_get_affine_coordinates(group, point, x.pointer, y.pointer, nil) == 1 else {
      throw .afterClearing(.pointNotOnCurve)
    }
    try self.init(
      curve: curve, x: BigNumber.bytes(x.pointer, width: curve.byteCount),
      y: BigNumber.bytes(y.pointer, width: curve.byteCount))
  }
}
