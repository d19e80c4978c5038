/// Why the second engine takes no key from what it is given.

/// A refusal. It holds no number of the key.
public enum ReferenceRefusal: Error, Hashable, Sendable {
  /// The algorithm is not known here, or is none of this kind of key.
  case algorithm
  /// A member that this kind of key needs is missing.
  case member
  /// A member is not strict base64url.
  case base64url
  /// A coordinate has not the full width of its curve.
  case width
  /// The point is not on its curve, or on Edwards25519 not in the group of prime order.
  case pointNotOnCurve
  /// An RSA number is empty or begins with a zero octet.
  case integer
  /// An RSA modulus has fewer than 2048 bits or more than 16384.
  case modulusSize
  /// An RSA modulus is even, or of the generator of CVE-2017-15361.
  case modulusWeak
  /// An RSA exponent is even, one, or too large.
  case publicExponent
}
