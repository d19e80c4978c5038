/// What can be wrong with one key on a curve. RFC 7518 §6.2.1, RFC 8037 §2.

internal import CryptoPrimitives
internal import ExactArithmetic

enum CurveLint {
  /// The checks that a point with two coordinates fails.
  static func checks(curve name: String, x: [UInt8], y: [UInt8]) -> [KeyCheck] {
    guard let curve = curves[name] else { return [.curveUnknown] }
    let point = AffinePoint(x: Integer(bytes: x), y: Integer(bytes: y))
    return [
      (KeyCheck.coordinateWidth, x.count != curve.byteCount || y.count != curve.byteCount),
      (.point, !curve.contains(point)),
    ].filter(\.1).map(\.0)
  }

  /// The checks that an octet key pair fails.
  static func checks(curve name: String, x: [UInt8]) -> [KeyCheck] {
    guard name == "Ed25519" else { return [.curveUnknown] }
    guard x.count == 32 else { return [.coordinateWidth] }
    return Ed25519.isPublicKey(x) ? [] : [.point]
  }

  private static let curves: [String: PrimeCurve] = ["P-256": .p256, "P-384": .p384, "P-521": .p521]
}
