/// Who computes whether a signature holds: the libraries that are built in, another engine, or two of them.

package import OpenSSLCrypto

/// An engine that checks signatures. The key has been read by then, and the token's `alg` is the key's.
///
/// An engine decides about signatures only: keys are read, and digests of Disclosures are computed, by the built-in
/// libraries whatever the engine is.
public struct SignatureEngine: Sendable {
  /// Whether a signature, in its JOSE form, is the key's over the message. Throws if it cannot say.
  public typealias Check =
    @Sendable (_ signature: [UInt8], _ message: ArraySlice<UInt8>, _ key: VerifyingKey) throws(JOSEError) -> Bool

  /// Which of many signatures are known to hold. False says nothing.
  package typealias Lanes = @Sendable ([SignatureCheck]) -> [Bool]

  /// Nil for the built-in libraries, which are asked without a copy and without a closure.
  private let check: Check?
  /// Nil where many signatures cost as much as each of them.
  private var lanes: Lanes?
  /// Signatures that hold, as the lanes said before anybody asked.
  private var foreseen: [SignatureCheck] = []

  /// libcrypto for ECDSA and RSA, libsodium for Ed25519.
  ///
  /// With the trait `MultiBuffer`, on a processor with AVX-512 IFMA, batches learn of good signatures from crypto_mb; every
  /// other one is these libraries' to judge.
  public static let standard = SignatureEngine(check: nil).with(lanes: SignatureCheck.lanes)

  /// An engine of the caller's.
  public init(_ check: @escaping Check) {
    self.init(check: check)
  }

  private init(check: Check?) {
    self.check = check
  }

  /// The same engine with other lanes, or with none. They are of use to the standard one only.
  package func with(lanes: Lanes?) -> SignatureEngine {
    var engine = self
    engine.lanes = lanes
    return engine
  }

  /// Whether `foreseeing(_:)` is worth its list.
  package var hasLanes: Bool { check == nil && lanes != nil }

  /// This engine once for each list of checks that are going to be asked of it. It answers them as it would have done: the
  /// lanes have told it already of which it is true.
  package func foreseeing(_ lists: [[SignatureCheck]]) -> [SignatureEngine] {
    guard let lanes else { return lists.map { _ in self } }
    var answers = lanes(lists.flatMap { $0 })[...]
    return lists.map { list in
      var engine = self
      engine.foreseen = zip(list, answers).filter(\.1).map(\.0)
      answers = answers.dropFirst(list.count)
      return engine
    }
  }

  /// Asks both, always. If one says yes and the other no, nobody knows who is wrong, and `enginesDisagree` is thrown.
  public static func both(_ first: SignatureEngine, _ second: SignatureEngine) -> SignatureEngine {
    SignatureEngine { (signature, message, key) throws(JOSEError) in
      let answer = try first.isValid(signature: signature, for: message, by: key)
      guard try second.isValid(signature: signature, for: message, by: key) == answer else {
        throw JOSEError(.enginesDisagree)
      }
      return answer
    }
  }

  /// Whether the signature is the key's over the message. False for any signature of a wrong length.
  ///
  /// Throws what the engine throws, `enginesDisagree` for one, and nothing if it is the standard one.
  public func isValid(
    signature: [UInt8], for message: ArraySlice<UInt8>, by key: VerifyingKey
  ) throws(JOSEError) -> Bool {
    try isValid(signature: signature, for: message, hashed: nil, by: key)
  }

  /// The same for a message whose hash is known: it is used if it is the hash that the key's algorithm signs.
  package func isValid(
    signature: [UInt8], for message: ArraySlice<UInt8>, hashed hash: SHA2State?, by key: VerifyingKey
  ) throws(JOSEError) -> Bool {
    guard let check else {
      return foreseen.contains { $0.isAbout(signature, message, key) }
        || signature.withUnsafeBytes { signature in
          message.withUnsafeBytes { key.isValid(signature: signature, for: $0, hashed: hash) }
        }
    }
    return try check(signature, message, key)
  }
}
