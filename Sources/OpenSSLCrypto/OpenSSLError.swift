/// What OpenSSLCrypto refuses. The rules are those of RFC 7518 §6.2 and §6.3, FIPS 186-5 and RFC 7468.

import COpenSSL

/// What is wrong with a key, a number or a PEM text. No case holds a byte of what was refused.
public enum OpenSSLError: Error, Hashable, Sendable, CaseIterable {
  /// libcrypto failed where only a lack of memory or of randomness explains it.
  case libraryFailure

  /// A coordinate has not exactly the width of the curve's field: 32, 48 or 66 bytes.
  case coordinateWidth
  /// The coordinates are not those of a point on the curve.
  case pointNotOnCurve
  /// A private scalar has not exactly the width of the curve's field.
  case scalarWidth
  /// A private scalar is zero, or not below the order of the curve.
  case scalarRange
  /// The private and the public half are not of one key.
  case halvesDiffer

  /// A number is empty or starts with a zero byte, so it is not in its one encoding (RFC 7518 §2, Base64urlUInt).
  case integerEncoding
  /// An RSA modulus is shorter than 2048 bits or longer than 16384.
  case modulusSize
  /// An RSA modulus is even, or bears the fingerprint of the flawed key generator known as ROCA (CVE-2017-15361).
  case modulusWeak
  /// An RSA public exponent is even, below 3, or too large to verify with.
  case publicExponent
  /// The private numbers of an RSA key do not belong together, or p or q is not a prime.
  case privateNumbers
  /// A key of this size is not made here: RSA keys have 2048 to 4096 bits, in steps of 8.
  case generatedSize

  /// The text holds no PEM block, a damaged one, bytes behind the key, or more than one key.
  case pemMalformed
  /// The label is none of PUBLIC KEY, PRIVATE KEY, EC PRIVATE KEY and ENCRYPTED PRIVATE KEY.
  case pemLabel
  /// The key is encrypted, and the one who reads it has no passphrase.
  case pemEncrypted
  /// The key is of another kind than EC on P-256, P-384 or P-521 by name, RSA, and Ed25519.
  case pemKeyKind

  /// A key is encrypted otherwise than by PBES2 with PBKDF2 or scrypt and AES-CBC. RFC 1421, PBES1 and PKCS #12 are such.
  case encryptionScheme
  /// To derive the key of an encrypted key would exhaust the machine, or the numbers for it are none.
  case encryptionCost
  /// The passphrase is empty or wrong, or the encrypted key was altered.
  case passphrase

  /// The error, after libcrypto's queue of this thread was emptied: the next caller must not find our leftovers there.
  static func afterClearing(_ error: OpenSSLError) -> OpenSSLError {
    ERR_clear_error()
    return error
  }

  /// Whether libcrypto holds no error for this thread: what the tests ask after every refusal.
  static var isQueueEmpty: Bool { ERR_peek_error() == 0 }
}
