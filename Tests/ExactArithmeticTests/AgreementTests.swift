/// Two engines that share no code, asked about the same signatures: most of them valid but for one thing, or altered and
/// still valid. `AGREEMENT_TRIALS` says how many.

import Foundation
import JOSE
import StrictJSON
import Testing

@testable import ExactArithmetic

@Suite struct AgreementTests {
  static let trials = ProcessInfo.processInfo.environment["AGREEMENT_TRIALS"].flatMap(Int.init) ?? 3000

  @Test func bothEnginesSayTheSameOfEverySignature() throws {
    var random = SplitMix64(state: 20_261_121)
    var sources: [any TrialSource] = try [
      ECDSATrials(.p256, "ES256", "P-256"), ECDSATrials(.p256, "ES256", "P-256"), ECDSATrials(.p384, "ES384", "P-384"),
      ECDSATrials(.p521, "ES512", "P-521"), EdDSATrials(), EdDSATrials(), RSATrials("RS256", .sha256),
      RSATrials("PS256", .sha256), RSATrials("PS384", .sha384), RSATrials("PS512", .sha512),
    ]
    var tally: [String: Tally] = [:]
    for number in 0..<Self.trials {
      let trial = try sources[number % sources.count].next(&random)
      let clock = ContinuousClock()
      let start = clock.now
      let first = Verdict(standard: trial)
      let middle = clock.now
      let second = Verdict(wholeNumbers: trial)
      let end = clock.now
      #expect(first == second, "\(number): \(trial.algorithm), \(trial.alteration)")
      if trial.alteration == "valid" || trial.alteration == "still valid" {
        #expect(first == .valid, "\(number): \(trial.algorithm)")
      }
      tally[trial.algorithm, default: Tally()].count(first, took: middle - start, theOther: end - middle)
    }
    for (algorithm, tally) in tally.sorted(by: { $0.key < $1.key }) {
      print("agreement, \(algorithm): \(tally)")
      // A test of refusals only, or of good signatures only, would prove little.
      #expect(tally.valid > 0 && tally.invalid > tally.refused, "\(algorithm)")
    }
  }

  struct Tally: CustomStringConvertible {
    var valid = 0, invalid = 0, refused = 0
    /// What reading the key and checking the signature took altogether.
    var standard = Duration.zero, wholeNumbers = Duration.zero

    var description: String {
      let count = valid + invalid + refused
      func each(_ time: Duration) -> Int { Int(time / count / .microseconds(1)) }
      return
        "\(valid) valid, \(invalid) not valid, \(refused) keys refused; reading a key and checking takes the standard "
        + "engine \(each(standard)) µs, the other \(each(wholeNumbers)) µs"
    }

    mutating func count(_ verdict: Verdict, took standard: Duration, theOther wholeNumbers: Duration) {
      self.standard += standard
      self.wholeNumbers += wholeNumbers
      switch verdict {
      case .valid: valid += 1
      case .invalid: invalid += 1
      case .refused: refused += 1
      }
    }
  }
}

/// What an engine says: of the key, and if it takes that, of the signature.
enum Verdict {
  case valid, invalid, refused

  /// What libcrypto and libsodium say, behind JOSE.
  init(standard trial: Trial) {
    do {
      var jwk = JSONObject()
      for (name, value) in trial.key { jwk[name] = .string(value) }
      jwk["alg"] = .string(trial.algorithm)
      self = try VerifyingKey(jwk).isValid(signature: trial.signature, for: trial.message) ? .valid : .invalid
    } catch {
      self = .refused
    }
  }

  /// What the second engine says.
  init(wholeNumbers trial: Trial) {
    do {
      let key = try ReferenceKey(jwk: trial.key, algorithm: trial.algorithm)
      self = key.isValid(signature: trial.signature, for: trial.message) ? .valid : .invalid
    } catch {
      self = .refused
    }
  }
}

/// A key, a message, a signature, and what was done to them.
struct Trial {
  let algorithm: String
  var key: [String: String]
  var message: [UInt8]
  var signature: [UInt8]
  var alteration = "valid"
}

/// Makes trials of one algorithm.
protocol TrialSource {
  mutating func next(_ random: inout SplitMix64) throws -> Trial
}

extension SplitMix64 {
  /// A number from 1 to below `bound`.
  mutating func integer(below bound: Integer) -> Integer {
    (Integer(bytes: bytes(bound.bitCount / 8 + 8)).modulo(bound - 1) ?? 0) + 1
  }

  /// One of a list that is not empty.
  mutating func one<Element>(of list: [Element]) -> Element {
    list[Int.random(in: 0..<list.count, using: &self)]
  }

  /// The bytes with one bit flipped.
  mutating func flipping(_ bytes: [UInt8]) -> [UInt8] {
    guard let place = bytes.indices.randomElement(using: &self) else { return bytes }
    var bytes = bytes
    bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &self)
    return bytes
  }

  /// The bytes with one missing or one too many, at either end; or none.
  mutating func resizing(_ bytes: [UInt8]) -> [UInt8] {
    switch Int.random(in: 0..<5, using: &self) {
    case 0: bytes.dropLast()
    case 1: Array(bytes.dropFirst())
    case 2: bytes + [0]
    case 3: [0] + bytes
    default: []
    }
  }
}
