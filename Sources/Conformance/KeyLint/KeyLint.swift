/// Looks over issuers' keys and tokens for what makes signatures worthless. It judges nothing by trust, and verifies nothing.

internal import ExactArithmetic

/// Files that are looked over together: a prime or a nonce can be shared across them.
public struct KeyLint: Sendable {
  /// What is wrong, key by key in the order of the files, then what concerns several.
  public let findings: [KeyFinding]
  /// How many keys were found.
  public let keyCount: Int
  /// How many signatures were found in tokens.
  public let signatureCount: Int

  /// Looks over files: JWK, JWK Set, trust file, PEM (also certificates), a token, or a token on each line.
  ///
  /// Keys that `Verifier` would refuse to read are judged too. Time grows with the number of RSA keys hardly faster than
  /// linearly; 1,000 keys of 2048 bits take a few seconds.
  public init(_ files: [(name: String, bytes: [UInt8])]) {
    let files = files.map { LintedFile($0.bytes, name: $0.name) }
    let keys = files.flatMap(\.keys)
    let signatures = files.flatMap(\.signatures)
    findings =
      files.flatMap(\.unreadable).map { KeyFinding(.unreadable, $0) }
      + keys.flatMap { key in Self.checks(of: key).map { KeyFinding($0, key.place) } }
      + files.flatMap(Self.repeatedIDs) + Self.sharedKeys(keys) + Self.sharedFactors(keys)
      + Self.algorithms(of: signatures) + Self.repeatedNonces(signatures)
    (keyCount, signatureCount) = (keys.count, signatures.count)
  }

  /// What one key fails by itself.
  private static func checks(of key: LintedKey) -> [KeyCheck] {
    let ofNumbers: [KeyCheck] =
      switch key.numbers {
      case .rsa(let modulus, let exponent): RSALint.checks(modulus: modulus, exponent: exponent)
      case .ec(let curve, let x, let y): CurveLint.checks(curve: curve, x: x, y: y)
      case .okp(let curve, let x): CurveLint.checks(curve: curve, x: x)
      case .symmetric: [.keySymmetric]
      case .unknownType: [.keyTypeUnknown]
      case .malformed: [.keyMalformed]
      }
    return ofNumbers + AlgorithmLint.checks(key.algorithm, of: key.numbers) + (key.isPrivate ? [.keyPrivate] : [])
  }

  /// Different keys of one set under one `kid`.
  private static func repeatedIDs(in file: LintedFile) -> [KeyFinding] {
    file.sets.flatMap { set in
      let named = file.keys[set].filter { $0.id != nil }
      return groups(of: named) { $0.id.map { Array($0.utf8) } }
        .filter { Set($0.map(\.numbers)).count > 1 }.map { KeyFinding(.keyIDRepeated, $0.map(\.place)) }
    }
  }

  /// The same numbers in several places.
  private static func sharedKeys(_ keys: [LintedKey]) -> [KeyFinding] {
    groups(of: keys) { key in
      switch key.numbers {
      case .rsa, .ec, .okp: key.numbers
      case .symmetric, .unknownType, .malformed: nil
      }
    }.map { KeyFinding(.keyShared, $0.map(\.place)) }
  }

  /// Different moduli with a prime in common.
  private static func sharedFactors(_ keys: [LintedKey]) -> [KeyFinding] {
    var moduli: [Integer] = []
    var places: [Integer: [String]] = [:]
    for key in keys {
      guard case .rsa(let modulus, _) = key.numbers, modulus > 1 else { continue }
      if places[modulus] == nil { moduli.append(modulus) }
      places[modulus, default: []].append(key.place)
    }
    return SharedFactors.groups(of: moduli).map { group in
      KeyFinding(.rsaSharedFactor, group.flatMap { places[moduli[$0]] ?? [] })
    }
  }

  private static func algorithms(of signatures: [LintedSignature]) -> [KeyFinding] {
    signatures.filter { AlgorithmLint.isWeak($0.algorithm) }.map { KeyFinding(.algorithmWeak, $0.place) }
  }

  /// Signatures over different texts, or different ones over the same text, with one r.
  private static func repeatedNonces(_ signatures: [LintedSignature]) -> [KeyFinding] {
    groups(of: signatures, by: \.r)
      .filter { group in group.contains { $0.message != group[0].message || $0.signature != group[0].signature } }
      .map { KeyFinding(.nonceRepeated, $0.map(\.place)) }
  }

  /// Elements that share a feature, two at least, in the order of their first ones.
  private static func groups<Element, Feature: Hashable>(
    of elements: some Sequence<Element>, by feature: (Element) -> Feature?
  ) -> [[Element]] {
    var order: [Feature] = []
    var groups: [Feature: [Element]] = [:]
    for element in elements {
      guard let feature = feature(element) else { continue }
      if groups[feature] == nil { order.append(feature) }
      groups[feature, default: []].append(element)
    }
    return order.compactMap { groups[$0] }.filter { $0.count > 1 }
  }
}
