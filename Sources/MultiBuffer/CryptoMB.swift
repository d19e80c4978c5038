/// The calls to crypto_mb; without the trait, or on another processor, there is none to answer.

#if MultiBuffer
import CMultiBuffer
#endif

enum CryptoMB {
  /// Whether the trait is on and the processor has AVX-512 IFMA.
  static let isApplicable: Bool = {
    #if MultiBuffer
    lanes_are_applicable() != 0
    #else
    false
    #endif
  }()

  /// Which of 1 to 8 signatures hold, the first in the lowest bit. `checks` has r, s, digest, x and y of each.
  static func verifyECDSA(_ checks: [UInt8], count: Int, width: Int) -> UInt8 {
    #if MultiBuffer
    lanes_verify_ecdsa(checks, count, width)
    #else
    0
    #endif
  }

  /// The same for Ed25519. `checks` has R, S and the key of each, `messages` all messages one after another.
  static func verifyEd25519(_ checks: [UInt8], messages: [UInt8], lengths: [UInt32]) -> UInt8 {
    #if MultiBuffer
    lanes_verify_ed25519(checks, messages, lengths, lengths.count)
    #else
    0
    #endif
  }
}
