/// What an Issuer makes of random bytes, through the functions that issue.

internal import CryptoPrimitives
internal import SelectiveDisclosure

extension Rows {
  /// Gives the secret as if the system had drawn it.
  private struct Drawn: RandomSource {
    let secret: [UInt8]

    func bytes(_ count: Int) -> [UInt8] { secret }
  }

  /// A salt becomes text, stands in a Disclosure, and goes with it into the digest. The digest is public; the Disclosure is
  /// for its Holder.
  static let salt = Case(
    "salt", covers: "salts of Disclosures",
    shapes: HashAlgorithm.allCases.reversed().flatMap { hash in
      [nil, "name"].map { name in
        Shape(
          name: "\(hash.rawValue), \(name ?? "an element")", classes: Pattern.secrets(Randomness.saltBytes)
        ) { salt in
          let source = Drawn(secret: Array(salt))
          return {
            var randomness = try Randomness(Randomness.saltBytes, from: source)
            var disclosures = IssuedDisclosures(roomFor: 1)
            try disclosures.append("Ada Example", salt: randomness.salt(), name: name)
            Probe.publish(hash.digest(of: disclosures.texts.dropFirst().dropLast()))
            Probe.publish(disclosures.texts)
          }
        }
      }
    })

  /// The digest of a decoy is public; what it is the digest of never is.
  static let decoy = Case(
    "decoy", covers: "whether a digest is a decoy",
    shapes: HashAlgorithm.allCases.reversed().map { hash in
      Shape(name: hash.rawValue, classes: Pattern.secrets(Randomness.decoyBytes)) { bytes in
        let source = Drawn(secret: Array(bytes))
        return {
          var randomness = try Randomness(Randomness.decoyBytes, from: source)
          Probe.publish(try randomness.decoy(hash: hash))
        }
      }
    })
}
