/// RSA private keys: reading, making, RSASSA-PSS signing. RFC 7518 §6.3.2, RFC 8017 §3.2 and §8.1.

import COpenSSL

/// A private RSA key with two factors and its CRT numbers.
///
/// The private numbers stay with whoever gave them, or in the store that was named: guarded memory. Each signature copies
/// them into an object of libcrypto on the ordinary heap, which is wiped and freed before the signature is returned. With
/// the object go its blinding and its Montgomery contexts, which hold p and q: a signature by 3072 bits costs a third
/// more than with an object that is kept, one by 2048 bits twice as much.
public struct RSAPrivateKey: Sendable {
  /// A private number of the key, by its name in a JWK (RFC 7518 §6.3.2).
  package enum Component: String, CaseIterable, Sendable {
    case d, p, q, dp, dq, qi
  }

  /// The public half.
  public let publicKey: RSAPublicKey

  private let secrets: [Component: any SecretSource]

  /// Reads the eight numbers of a JWK and checks that they belong together.
  ///
  /// Throws the errors of ``RSAPublicKey/init(modulus:exponent:)``, `.integerEncoding` for a private number that is
  /// empty or longer than the modulus, and `.privateNumbers` unless p and q are different primes, n = pq, de = 1 modulo
  /// lcm(p - 1, q - 1), and the CRT numbers are those of d, p and q. The primality tests take tens of milliseconds for
  /// 2048 bits and seconds for the largest keys: load a key once.
  package init<Source: SecretSource>(
    modulus: [UInt8], exponent: [UInt8], d: Source, p: Source, q: Source, dp: Source,
    dq: Source, qi: Source
  ) throws(OpenSSLError) {
    publicKey = try RSAPublicKey(modulus: modulus, exponent: exponent)
    secrets = [.d: d, .p: p, .q: q, .dp: dp, .dq: dq, .qi: qi]
    try Self.check(object())
  }

  /// Checks a key object of libcrypto and keeps what is in it. The object is not needed any more.
  init(checking key: OpenSSLHandle, keptIn store: (some SecretStore).Type) throws(OpenSSLError) {
    publicKey = try RSAPublicKey(keyObject: key)
    try Self.check(key)
    var secrets: [Component: any SecretSource] = [:]
    for component in Component.allCases {
      guard let number = Self.number(component, of: key) else { throw .privateNumbers }
      secrets[component] = try store.keeping(number, count: BigNumber.byteCount(number), or: .libraryFailure)
    }
    self.secrets = secrets
  }

  /// What `RSA_check_key` asks, which leaves copies of q, dq and qi in memory that it frees.
  private static func check(_ key: OpenSSLHandle) throws(OpenSSLError) {
    let scratch = try OpenSSLHandle(owning: BN_CTX_secure_new()) { BN_CTX_free($0) }
    guard RSA_get_multi_prime_extra_count(key.pointer) == 0, let n = RSA_get0_n(key.pointer),
      let e = RSA_get0_e(key.pointer), let d = number(.d, of: key), let p = number(.p, of: key),
      let q = number(.q, of: key), let dp = number(.dp, of: key), let dq = number(.dq, of: key),
      let qi = number(.qi, of: key)
    else { throw .privateNumbers }
    let product = try BigNumber.scratch()
    guard BN_cmp(p, q) != 0, BN_check_prime(p, scratch.pointer, nil) == 1, BN_check_prime(q, scratch.pointer, nil) == 1,
      BN_mul(product.pointer, p, q, scratch.pointer) == 1, BN_cmp(product.pointer, n) == 0,
      // With qi below p: the inverse of q modulo p.
      BN_mod_mul(product.pointer, qi, q, p, scratch.pointer) == 1, BN_is_one(product.pointer) == 1, BN_cmp(qi, p) < 0
    else { throw .afterClearing(.privateNumbers) }
    for (prime, exponent) in [(p, dp), (q, dq)] {
      let order = try BigNumber.scratch()
      // d inverts e modulo p - 1 and q - 1: just then it does so modulo their least common multiple.
      guard BN_sub(order.pointer, prime, BN_value_one()) == 1,
        BN_nnmod(product.pointer, d, order.pointer, scratch.pointer) == 1, BN_cmp(product.pointer, exponent) == 0,
        BN_mod_mul(product.pointer, exponent, e, order.pointer, scratch.pointer) == 1, BN_is_one(product.pointer) == 1
      else { throw .afterClearing(.privateNumbers) }
    }
  }

  /// An object of libcrypto with all eight numbers. It is wiped when it goes.
  private func object() throws(OpenSSLError) -> OpenSSLHandle {
    let key = try OpenSSLHandle(owning: RSA_new()) { RSA_free($0) }
    try BigNumber.give([
      BigNumber.new(publicKey.modulus), BigNumber.new(publicKey.exponent), secret(.d),
    ]) { RSA_set0_key(key.pointer, $0[0], $0[1], $0[2]) }
    try BigNumber.give([secret(.p), secret(.q)]) { RSA_set0_factors(key.pointer, $0[0], $0[1]) }
    try BigNumber.give([secret(.dp), secret(.dq), secret(.qi)]) {
      RSA_set0_crt_params(key.pointer, $0[0], $0[1], $0[2])
    }
    return key
  }

  private func secret(_ component: Component) throws(OpenSSLError) -> OpenSSLHandle {
    guard let source = secrets[component] else { throw .privateNumbers }
    return try BigNumber.secret(source, atMost: publicKey.byteCount)
  }

  /// A new key with e = 65537 from libcrypto's random generator. Throws `.generatedSize` unless `bits` is a multiple of
  /// 8 from 2048 to 4096. Takes from a tenth of a second to several seconds.
  package static func generate(
    bits: Int, in store: (some SecretStore).Type
  ) throws(OpenSSLError) -> RSAPrivateKey {
    guard 2048...4096 ~= bits, bits.isMultiple(of: 8) else { throw .generatedSize }
    let key = try OpenSSLHandle(owning: RSA_new()) { RSA_free($0) }
    let exponent = try OpenSSLHandle(owning: BN_new()) { BN_free($0) }
    guard BN_set_word(exponent.pointer, 65537) == 1,
      RSA_generate_key_ex(key.pointer, Int32(bits), exponent.pointer, nil) == 1
    else { throw .afterClearing(.libraryFailure) }
    return try RSAPrivateKey(checking: key, keptIn: store)
  }

  /// The PSS signature over the hash of `message`, with MGF1 by the same hash and a random salt of the hash's size
  /// (RFC 7518 §3.5): as many bytes as the modulus has. Each signature is another one.
  public func signPSS(_ message: some Collection<UInt8>, hash: SHA2) throws(OpenSSLError) -> [UInt8] {
    let digest = message.withBytes { hash.digest(UnsafeRawBufferPointer($0)) }
    let key = try object()
    var encoded = [UInt8](repeating: 0, count: publicKey.byteCount)
    var signature = [UInt8](repeating: 0, count: publicKey.byteCount)
    let width = Int32(clamping: publicKey.byteCount)
    guard
      RSA_padding_add_PKCS1_PSS_mgf1(
        key.pointer, &encoded, digest, hash.method, hash.method, Int32(clamping: hash.byteCount)) == 1,
      RSA_private_encrypt(width, encoded, &signature, key.pointer, RSA_NO_PADDING) == width
    else { throw .afterClearing(.libraryFailure) }
    return signature
  }

  /// The bytes that ``copy(_:to:)`` needs for a private number: as many as were given, or no leading zeros.
  package func byteCount(of component: Component) -> Int { secrets[component]?.byteCount ?? 0 }

  /// Writes a private number over memory of ``byteCount(of:)`` bytes, such as `SecretBytes` offers. Answers whether it
  /// could.
  package func copy(_ component: Component, to memory: UnsafeMutableRawBufferPointer) -> Bool {
    secrets[component]?.copy(to: memory) ?? false
  }

  private static func number(_ component: Component, of key: OpenSSLHandle) -> OpaquePointer? {
    switch component {
    case .d: RSA_get0_d(key.pointer)
    case .p: RSA_get0_p(key.pointer)
    case .q: RSA_get0_q(key.pointer)
    case .dp: RSA_get0_dmp1(key.pointer)
    case .dq: RSA_get0_dmq1(key.pointer)
    case .qi: RSA_get0_iqmp(key.pointer)
    }
  }
}

extension RSAPublicKey {
  /// The public half of a key object of libcrypto, as a key of its own without the private half.
  init(keyObject key: OpenSSLHandle) throws(OpenSSLError) {
    try self.init(
      modulus: BigNumber.bytes(RSA_get0_n(key.pointer)), exponent: BigNumber.bytes(RSA_get0_e(key.pointer)))
  }
}
