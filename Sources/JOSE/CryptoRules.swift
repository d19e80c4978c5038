/// What the lower floor refuses, as rules of this one. RFC 7518 §6, RFC 8017 §3.1, RFC 7468.

import OpenSSLCrypto

extension JOSEError {
  /// Places the member that a number came from; an error of a pair of numbers has no place of its own.
  init(_ error: OpenSSLError) {
    switch error {
    case .libraryFailure, .generatedSize: self.init(.cryptography)
    case .coordinateWidth: self.init(.jwkWidth)
    case .pointNotOnCurve: self.init(.jwkPoint)
    case .scalarWidth: self.init(.jwkWidth, member: "d")
    case .scalarRange, .halvesDiffer, .privateNumbers: self.init(.privateKeyMismatch)
    case .integerEncoding: self.init(.jwkInteger)
    case .modulusSize: self.init(.jwkRSASize, member: "n")
    case .modulusWeak: self.init(.jwkRSAModulus, member: "n")
    case .publicExponent: self.init(.jwkRSAExponent, member: "e")
    case .pemMalformed, .pemLabel, .pemKeyKind: self.init(.pem)
    case .pemEncrypted: self.init(.keyFileSealed)
    case .encryptionScheme: self.init(.keyFileScheme)
    case .encryptionCost: self.init(.keyFileCost)
    case .passphrase: self.init(.keyFilePassphrase)
    }
  }
}
