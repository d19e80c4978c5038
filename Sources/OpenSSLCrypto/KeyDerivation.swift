/// Keys from passphrases: PBKDF2 and scrypt, with the parameters that a file names. RFC 8018 §5.2 and A.2, RFC 7914 §7.

import COpenSSL

/// How a key follows from a passphrase. What the file asks for was judged: it does not exhaust the machine that reads it.
struct KeyDerivation {
  private enum Function {
    case pbkdf2(HMACHash, iterations: Int32)
    case scrypt(cost: Int, blockSize: Int, parallelization: Int)
  }

  private let function: Function
  private let salt: [UInt8]

  /// RFC 8018 §4.1 asks for eight octets of salt or more; a multiple of a hash's block has no use.
  private static let saltByteCounts = 8...128
  private static let mostIterations: Int64 = 10_000_000
  /// Bytes that scrypt may take, 128 N r.
  private static let mostMemory = 1 << 30
  /// Bytes that scrypt may fill, 128 N r p.
  private static let mostWork = 1 << 32
  /// r, which is 8 almost everywhere, and p: so small that what is taken for each thread does not count.
  private static let mostBlocks = 64
  private static let mostThreads = 64

  /// Reads the parameters. Throws `.encryptionScheme`, `.encryptionCost`, or `.pemMalformed`: also where the key would
  /// have another size than the cipher's.
  init(_ algorithm: UnsafePointer<X509_ALGOR>?, keyByteCount: Int) throws(OpenSSLError) {
    switch ASN1.identifier(algorithm) {
    case NID_id_pbkdf2:
      self = try ASN1.withParameters(of: algorithm, PBKDF2PARAM_it()) {
        (parameters: PBKDF2PARAM) throws(OpenSSLError) in
        try Self.check(parameters.keylength, is: keyByteCount)
        return try KeyDerivation(parameters)
      }
    case NID_id_scrypt:
      self = try ASN1.withParameters(of: algorithm, SCRYPT_PARAMS_it()) {
        (parameters: SCRYPT_PARAMS) throws(OpenSSLError) in
        try Self.check(parameters.keyLength, is: keyByteCount)
        return try KeyDerivation(parameters)
      }
    default: throw .encryptionScheme
    }
  }

  private init(_ parameters: PBKDF2PARAM) throws(OpenSSLError) {
    // The salt may be anything by the grammar, but nobody has defined what else.
    salt = try ASN1.octets(parameters.salt, or: .encryptionScheme)
    let iterations = ASN1.number(parameters.iter) ?? 0
    let hash = try HMACHash(parameters.prf)
    guard Self.saltByteCounts ~= salt.count, 1...Self.mostIterations ~= iterations else { throw .encryptionCost }
    function = .pbkdf2(hash, iterations: Int32(clamping: iterations))
  }

  private init(_ parameters: SCRYPT_PARAMS) throws(OpenSSLError) {
    salt = ASN1.octets(parameters.salt)
    let (cost, blockSize, parallelization) = (
      Int(ASN1.number(parameters.costParameter) ?? 0), Int(ASN1.number(parameters.blockSize) ?? 0),
      Int(ASN1.number(parameters.parallelizationParameter) ?? 0)
    )
    guard Self.saltByteCounts ~= salt.count, 1...Self.mostBlocks ~= blockSize,
      1...Self.mostThreads ~= parallelization, 2...Self.mostMemory / (128 * blockSize) ~= cost,
      128 * cost * blockSize * parallelization <= Self.mostWork,
      // RFC 7914 §6: a power of two, below 2 to the 128 r / 8.
      cost & (cost - 1) == 0, blockSize > 3 || cost < 1 << (16 * blockSize)
    else { throw .encryptionCost }
    function = .scrypt(cost: cost, blockSize: blockSize, parallelization: parallelization)
  }

  private static func check(_ size: UnsafePointer<ASN1_INTEGER>?, is count: Int) throws(OpenSSLError) {
    guard size == nil || ASN1.number(size) == Int64(count) else { throw .pemMalformed }
  }

  /// Writes the key over memory of its size. Answers whether it could.
  func derive(from passphrase: some SecretSource, to memory: UnsafeMutableRawBufferPointer) -> Bool {
    let key = memory.baseAddress?.assumingMemoryBound(to: UInt8.self)
    return passphrase.withUnsafeBytes { passphrase in
      let text = passphrase.baseAddress?.assumingMemoryBound(to: CChar.self)
      switch function {
      case .pbkdf2(let hash, let iterations):
        guard let count = Int32(exactly: passphrase.count) else { return false }
        return PKCS5_PBKDF2_HMAC(
          text, count, salt, Int32(clamping: salt.count), iterations, hash.method, Int32(clamping: memory.count), key)
          == 1
      case .scrypt(let cost, let blockSize, let parallelization):
        // libcrypto counts a block for each thread and two more, which are below 1 MiB.
        return EVP_PBE_scrypt(
          text, passphrase.count, salt, salt.count, UInt64(cost), UInt64(blockSize), UInt64(parallelization),
          UInt64(Self.mostMemory + 1 << 20), key, memory.count) == 1
      }
    }
  }
}

/// The hash of PBKDF2's HMAC. RFC 8018 B.1.
private enum HMACHash {
  case sha1, sha256, sha384, sha512

  /// The one that a file names. SHA-1 is the default of RFC 8018 A.2.
  init(_ algorithm: UnsafePointer<X509_ALGOR>?) throws(OpenSSLError) {
    guard let algorithm else {
      self = .sha1
      return
    }
    switch ASN1.identifier(algorithm) {
    case NID_hmacWithSHA1: self = .sha1
    case NID_hmacWithSHA256: self = .sha256
    case NID_hmacWithSHA384: self = .sha384
    case NID_hmacWithSHA512: self = .sha512
    default: throw .encryptionScheme
    }
  }

  var method: OpaquePointer? {
    switch self {
    case .sha1: EVP_sha1()
    case .sha256: EVP_sha256()
    case .sha384: EVP_sha384()
    case .sha512: EVP_sha512()
    }
  }
}
