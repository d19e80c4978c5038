/// Randomness that tests can foresee, and sources that a production build would never see. RFC 9901 §9.3.

import CryptoPrimitives
import Synchronization

/// SplitMix64: small, seeded, and the same on every machine.
struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Gives the same bytes for the same seed, and counts how often it is asked.
final class SeededSource: RandomSource {
  private let state: Mutex<(generator: SeededGenerator, fills: Int)>

  init(seed: UInt64) { state = Mutex((SeededGenerator(seed: seed), 0)) }

  var fills: Int { state.withLock { $0.fills } }

  func bytes(_ count: Int) -> [UInt8] {
    state.withLock { state in
      state.fills += 1
      return (0..<max(0, count)).map { _ in UInt8.random(in: 0...255, using: &state.generator) }
    }
  }
}

/// A broken generator that gives the same sixteen bytes over and over.
struct RepeatingSource: RandomSource {
  func bytes(_ count: Int) -> [UInt8] { (0..<max(0, count)).map { UInt8($0 % 16) } }
}

/// A broken generator that gives fewer bytes than it is asked for.
struct ShortSource: RandomSource {
  let missing: Int
  func bytes(_ count: Int) -> [UInt8] { Array(repeating: 7, count: max(0, count - missing)) }
}
