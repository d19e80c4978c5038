/// Private keys in DER: SEC1 and PKCS #8. RFC 5915 §3, RFC 5958 §2, RFC 8410 §7, RFC 8017 §A.1.2.

import COpenSSL

extension PEMBlock {
  /// The key of a `PRIVATE KEY`, of the first version: without a copy of the public half outside of the key.
  static func privateKey(
    _ der: UnsafeRawBufferPointer, keptIn store: (some SecretStore).Type
  ) throws(OpenSSLError) -> PEMKey {
    var whole = DERReader(der)
    var info = try whole.sequence()
    try whole.end()
    try info.version(0)
    var algorithm = try info.sequence()
    let kind = try algorithm.read(.objectIdentifier)
    let key = try info.read(.octetString)
    // Attributes say nothing of the key itself.
    _ = try info.readIfThere(.context0)
    try info.end()
    switch Array(kind) {
    case ObjectIdentifier.ecPublicKey:
      let curve = try ECCurve(named: &algorithm)
      return .ecPrivate(try ECPrivateKey(der: key, on: curve, keptIn: store))
    case ObjectIdentifier.rsaEncryption:
      guard try algorithm.read(.null).isEmpty else { throw .pemMalformed }
      try algorithm.end()
      return .rsaPrivate(try RSAPrivateKey(der: key, keptIn: store))
    case ObjectIdentifier.ed25519:
      try algorithm.end()
      return .ed25519Private(try Ed25519Seed(der: key, keptIn: store))
    default:
      throw .pemKeyKind
    }
  }

  /// The key of an `EC PRIVATE KEY`, which must name its curve.
  func ecPrivateKey(keptIn store: (some SecretStore).Type) throws(OpenSSLError) -> PEMKey {
    .ecPrivate(try ECPrivateKey(der: bytes, on: nil, keptIn: store))
  }
}

/// The content of object identifiers.
private enum ObjectIdentifier {
  /// 1.2.840.10045.2.1, RFC 5480 §2.1.1.
  static let ecPublicKey: [UInt8] = [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01]
  /// 1.2.840.113549.1.1.1, RFC 8017 §A.1.
  static let rsaEncryption: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01]
  /// 1.3.101.112, RFC 8410 §3.
  static let ed25519: [UInt8] = [0x2B, 0x65, 0x70]
}

extension ECCurve {
  /// RFC 5480 §2.1.1.1.
  private var objectIdentifier: [UInt8] {
    switch self {
    case .p256: [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07]
    case .p384: [0x2B, 0x81, 0x04, 0x00, 0x22]
    case .p521: [0x2B, 0x81, 0x04, 0x00, 0x23]
    }
  }

  /// The curve whose name is all that is left to read. Throws `.pemKeyKind` for another one, or one spelt out.
  fileprivate init(named parameters: inout DERReader) throws(OpenSSLError) {
    guard let name = try parameters.readIfThere(.objectIdentifier),
      let curve = Self.allCases.first(where: { name.elementsEqual($0.objectIdentifier) })
    else { throw .pemKeyKind }
    try parameters.end()
    self = curve
  }
}

extension ECPrivateKey {
  /// Reads the structure of RFC 5915. The curve is named in it, or around it, or twice and the same.
  fileprivate init(
    der: UnsafeRawBufferPointer, on outer: ECCurve?, keptIn store: (some SecretStore).Type
  ) throws(OpenSSLError) {
    var whole = DERReader(der)
    var key = try whole.sequence()
    try whole.end()
    try key.version(1)
    let scalar = try key.read(.octetString)
    var inner: ECCurve?
    if let parameters = try key.readIfThere(.context0) {
      var parameters = DERReader(parameters)
      inner = try ECCurve(named: &parameters)
    }
    let point = try key.readIfThere(.context1)
    try key.end()
    guard let curve = outer ?? inner, inner == nil || inner == curve else { throw .pemMalformed }
    try self.init(curve: curve, d: store.keeping(scalar))
    guard let point else { return }
    // The scalar may be another point's.
    guard try publicKey == ECPublicKey(curve: curve, bitString: point) else { throw .halvesDiffer }
  }
}

extension ECPublicKey {
  /// A point in any form of SEC 1 §2.3.3, as all the bits of a bit string.
  fileprivate init(curve: ECCurve, bitString: UnsafeRawBufferPointer) throws(OpenSSLError) {
    var element = DERReader(bitString)
    let bits = try element.read(.bitString)
    try element.end()
    guard bits.first == 0 else { throw .pemMalformed }
    let key = try curve.newKey()
    let point = Array(bits.dropFirst())
    guard EC_KEY_oct2key(key.pointer, point, point.count, nil) == 1 else { throw .afterClearing(.pemMalformed) }
    try self.init(curve: curve, pointOf: key)
  }
}

extension RSAPrivateKey {
  /// Reads the structure of RFC 8017 §A.1.2 with two primes.
  fileprivate init(der: UnsafeRawBufferPointer, keptIn store: (some SecretStore).Type) throws(OpenSSLError) {
    var whole = DERReader(der)
    var key = try whole.sequence()
    try whole.end()
    // Version 1 has more primes.
    try key.version(0)
    let (n, e) = (Array(try key.number()), Array(try key.number()))
    let (d, p, q) = (try key.number(), try key.number(), try key.number())
    let (dp, dq, qi) = (try key.number(), try key.number(), try key.number())
    try key.end()
    try self.init(
      modulus: n, exponent: e, d: store.keeping(d), p: store.keeping(p), q: store.keeping(q), dp: store.keeping(dp),
      dq: store.keeping(dq), qi: store.keeping(qi))
  }
}

extension Ed25519Seed {
  /// Reads the octet string inside the octet string of RFC 8410 §7.
  fileprivate init(der: UnsafeRawBufferPointer, keptIn store: (some SecretStore).Type) throws(OpenSSLError) {
    var whole = DERReader(der)
    let seed = try whole.read(.octetString)
    try whole.end()
    guard seed.count == Self.byteCount else { throw .pemMalformed }
    self.init(try store.keeping(seed))
  }
}

extension SecretStore {
  /// Keeps a copy of bytes that are about to be wiped. Throws `.libraryFailure` without memory.
  fileprivate static func keeping(_ bytes: UnsafeRawBufferPointer) throws(OpenSSLError) -> Self {
    do {
      return try Self(count: bytes.count) { memory in
        memory.copyMemory(from: bytes)
        return true
      }
    } catch {
      throw .libraryFailure
    }
  }
}
