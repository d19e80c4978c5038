/// ECDSA public keys: FIPS 186-5 §6, with signatures as r || s of fixed width (RFC 7518 §3.4, IEEE P1363).
///
/// A key is a point of its curve's one group: an `EC_KEY` copies the group, and an `EVP_PKEY` of it costs a third of a
/// verification at its first use, while a holder's key is used once.

import COpenSSL

/// A public key on one of the NIST curves, checked and ready for use.
public struct ECPublicKey: Sendable {
  /// The curve.
  public let curve: ECCurve
  /// The first coordinate, big-endian, ``ECCurve/byteCount`` bytes.
  public var x: [UInt8] { point.x }
  /// The second coordinate, big-endian, ``ECCurve/byteCount`` bytes.
  public var y: [UInt8] { point.y }

  private let point: ECPublicPoint

  /// Reads the coordinates of RFC 7518 §6.2.1: exact widths (`.coordinateWidth`), below the field's prime and on the
  /// curve (`.pointNotOnCurve`). The point at infinity has no such coordinates.
  public init(curve: ECCurve, x: [UInt8], y: [UInt8]) throws(OpenSSLError) {
    guard x.count == curve.byteCount, y.count == curve.byteCount else { throw .coordinateWidth }
    point = try ECPublicPoint(curve, x, y)
    self.curve = curve
  }

  /// Whether `signature` is r || s of this key over the curve's hash of `message`. Any other length than twice
  /// ``ECCurve/byteCount`` is false, and so is r or s outside of 1 to n - 1. High s is valid: JOSE does not ask for low
  /// s.
  public func verify(_ signature: [UInt8], for message: [UInt8]) -> Bool {
    signature.withUnsafeBytes { signature in
      curve.hash.digest(of: message).withUnsafeBytes { verify(signature, forDigest: $0) }
    }
  }

  /// The same for a message that was hashed already; false unless the digest has the size of the curve's hash.
  package func verify(_ signature: UnsafeRawBufferPointer, forDigest digest: UnsafeRawBufferPointer) -> Bool {
    guard signature.count == 2 * curve.byteCount, digest.count == curve.hash.byteCount else { return false }
    let answer = point.group.idleContexts.withContext { context in
      ECDSACheck(point.group, in: context)?.isValid(signature, over: digest, by: point.pointer, point.table)
    }
    guard let answer else {
      ERR_clear_error()
      return false
    }
    return answer
  }

  /// Counts a good signature of a key that will make many more. After some hundreds of them the key gets a table, which makes
  /// its verifications 2.5 times as fast (on P-521 1.3 times); the call that builds it takes as long as 500 of them on P-256. At
  /// most 64 keys have one. Not for keys that a token brings along: whoever makes tokens would decide who gets tables.
  package func countUse() { point.countUse() }

  /// Whether the key has its table.
  package var hasTable: Bool { point.table != nil }

  /// Builds the table at once, for tests and measurements.
  package func buildTable() { point.buildTable() }
}

extension ECPublicKey: Hashable {
  /// Whether curve and point are the same.
  public static func == (a: ECPublicKey, b: ECPublicKey) -> Bool {
    a.curve == b.curve && a.x == b.x && a.y == b.y
  }

  /// Hashes curve and point.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(curve)
    hasher.combine(x)
    hasher.combine(y)
  }
}

/// libcrypto's pair of numbers.
enum ECDSASignature {
  /// r || s, each in `width` bytes.
  static func bytes(_ pair: OpaquePointer, width: Int) throws(OpenSSLError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 2 * width)
    let fits = bytes.withUnsafeMutableBytes { bytes in
      BigNumber.copy(ECDSA_SIG_get0_r(pair), to: UnsafeMutableRawBufferPointer(rebasing: bytes[..<width]))
        && BigNumber.copy(ECDSA_SIG_get0_s(pair), to: UnsafeMutableRawBufferPointer(rebasing: bytes[width...]))
    }
    guard fits else { throw .afterClearing(.libraryFailure) }
    return bytes
  }
}
