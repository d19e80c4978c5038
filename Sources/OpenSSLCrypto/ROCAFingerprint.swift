/// The mark of moduli whose factors are easy to find: Nemec and others, "The Return of Coppersmith's Attack" (CCS
/// 2017), CVE-2017-15361.

/// The flawed generator made primes of the form k * M + (65537^a mod M), M being the product of the first primes. So
/// its moduli are powers of 65537 modulo each small prime. A sound modulus is that too once in 2.4 * 10^8.
enum ROCAFingerprint {
  /// The primes modulo which not everything is a power of 65537, each with the set of its powers.
  private static let powers: [(prime: Int, residues: Set<Int>)] = {
    let primes = (3...167).filter { candidate in (2..<candidate).allSatisfy { candidate % $0 != 0 } }
    return primes.compactMap { prime in
      var residues: Set<Int> = []
      var power = 1
      while residues.insert(power).inserted { power = power * 65537 % prime }
      return residues.count < prime - 1 ? (prime, residues) : nil
    }
  }()

  /// Whether a modulus, big-endian, bears the mark.
  static func isBorne(by modulus: [UInt8]) -> Bool {
    powers.allSatisfy { prime, residues in
      residues.contains(modulus.reduce(0) { ($0 << 8 | Int($1)) % prime })
    }
  }
}
