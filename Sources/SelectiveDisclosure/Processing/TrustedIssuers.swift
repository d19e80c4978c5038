/// Whose signatures count: keys tied to the issuers that own them. RFC 9901 §7.1 step 2.c, §9.8.

public import JOSE
public import StrictJSON

/// An issuer and the keys that may sign for it.
public struct TrustedIssuer: Hashable, Sendable {
  /// The value of `iss`, compared byte by byte.
  public let issuer: String
  /// The keys it signs with.
  public let keys: [VerifyingKey]

  /// Ties keys to an issuer.
  public init(issuer: String, keys: [VerifyingKey]) {
    self.issuer = issuer
    self.keys = keys
  }
}

/// The issuers that a Holder or Verifier trusts.
///
/// Keys come from the caller only; nothing in a token (`jwk`, `jku`, `x5c`, `x5u`) is ever a source of keys.
public struct TrustedIssuers: Sendable, ExpressibleByArrayLiteral {
  /// Where the keys for an `iss` come from. A revoked or unknown key is one that is not given.
  private enum Source: Sendable {
    case listed(Listed)
    case pinned([VerifyingKey])
    case asked(@Sendable (_ issuer: String?) -> [VerifyingKey])
  }

  private let source: Source

  /// Ties each `iss` to its own keys. A token without `iss` is refused.
  public init(_ issuers: [TrustedIssuer]) {
    source = .listed(Listed(issuers))
  }

  /// Ties each `iss` to its own keys.
  public init(arrayLiteral issuers: TrustedIssuer...) { self.init(issuers) }

  /// Asks the caller's key source for each token; an empty answer means that the issuer is not trusted. The source is
  /// called with an `iss` that nobody has verified yet.
  public init(resolving keys: @escaping @Sendable (_ issuer: String?) -> [VerifyingKey]) { source = .asked(keys) }

  /// Pins keys whatever `iss` says, and if it is missing: the caller knows by other means whose token this must be.
  public static func pinned(_ keys: [VerifyingKey]) -> TrustedIssuers { TrustedIssuers(.pinned(keys)) }

  private init(_ source: Source) { self.source = source }

  /// The keys that may sign for the `iss` at a node of a payload, nil when the payload has none.
  func keys(ofIssuerAt issuer: Int?, in payload: JSONDocument) -> [VerifyingKey] {
    switch source {
    case .listed(let issuers): issuer.map { payload.withString(at: $0, issuers.keys(of:)) } ?? []
    case .pinned(let keys): keys
    case .asked(let keys): keys(issuer.map { payload.string(at: $0) })
    }
  }

  /// 7.1-2.a to 2.c for one signature: the issuer is trusted, one of its keys fits the header, and that key signed.
  func check(
    _ jws: CompactJWS, issuerAt issuer: Int?, in payload: JSONDocument, accepting algorithms: AlgorithmChoice,
    engine: SignatureEngine
  ) throws(SDJWTError) {
    guard algorithms.contains(jws.header.algorithm) else {
      throw SDJWTError(.algorithmNotAccepted, at: ["header", "alg"])
    }
    let trusted = keys(ofIssuerAt: issuer, in: payload)
    guard !trusted.isEmpty else { throw SDJWTError(.issuerNotTrusted, at: ["payload", "iss"]) }
    do {
      try jws.verify(withOneOf: trusted, by: engine).countUse()
    } catch {
      switch error.rule {
      case .keyNotFound: throw SDJWTError(.issuerKeyUnknown, at: error.location)
      case .signatureInvalid: throw SDJWTError(.issuerSignatureInvalid, at: error.location)
      default: throw SDJWTError(error)
      }
    }
  }
}

extension TrustedIssuers {
  /// Issuers by name, in the order of its bytes.
  private struct Listed: Sendable {
    private let issuers: [(name: [UInt8], keys: [VerifyingKey])]

    init(_ issuers: [TrustedIssuer]) {
      self.issuers = Dictionary(issuers.map { (Array($0.issuer.utf8), $0.keys) }, uniquingKeysWith: +)
        .map { (name: $0.key, keys: $0.value) }
        .sorted { $0.name.lexicographicallyPrecedes($1.name) }
    }

    /// The keys of the issuer of this name, none if it is not listed.
    func keys(of name: UnsafeRawBufferPointer) -> [VerifyingKey] {
      var rest = issuers.indices
      while !rest.isEmpty {
        let middle = rest.lowerBound + rest.count / 2
        if issuers[middle].name.withUnsafeBytes({ $0.isSame(as: name) }) { return issuers[middle].keys }
        let isBehind = issuers[middle].name.lexicographicallyPrecedes(name)
        rest = isBehind ? middle + 1..<rest.upperBound : rest.lowerBound..<middle
      }
      return []
    }
  }
}

extension TrustedIssuers {
  /// Reads a trust file: `{"issuers":[{"issuer":URI,"keys":[JWK,...]}]}`. Other members are refused: a misspelt one
  /// must not widen trust.
  /// - Throws: `trustFileMalformed`, or the rule that a key breaks, with the place in the file.
  public init(parsing trustFile: [UInt8]) throws(SDJWTError) {
    let file: JSON
    do {
      file = try JSON(parsing: trustFile)
    } catch {
      throw SDJWTError(Rule(error.rule))
    }
    guard let top = file.object, top.names == ["issuers"], let list = top["issuers"]?.array, !list.isEmpty else {
      throw SDJWTError(.trustFileMalformed, at: ["issuers"])
    }
    var issuers: [TrustedIssuer] = []
    for (index, entry) in list.enumerated() {
      let issuer = try located(at: ["issuers", "\(index)"]) { () throws(SDJWTError) in try TrustedIssuer(json: entry) }
      guard !issuers.contains(where: { $0.issuer.utf8.elementsEqual(issuer.issuer.utf8) }) else {
        throw SDJWTError(.trustFileMalformed, at: ["issuers", "\(index)", "issuer"])
      }
      issuers.append(issuer)
    }
    self.init(issuers)
  }
}

extension TrustedIssuer {
  /// Reads one entry of a trust file.
  init(json: JSON) throws(SDJWTError) {
    guard let entry = json.object, entry.count == 2, let issuer = entry["issuer"]?.string,
      let list = entry["keys"]?.array, !list.isEmpty
    else { throw SDJWTError(.trustFileMalformed) }
    var keys: [VerifyingKey] = []
    for (index, key) in list.enumerated() {
      let key = try located(at: ["keys", "\(index)"]) { () throws(SDJWTError) in
        guard let jwk = key.object else { throw SDJWTError(.keyNotObject) }
        return try inOurWords { () throws(JOSEError) in try VerifyingKey(jwk) }
      }
      guard key.id == nil || !keys.contains(where: { $0.id.map(UTF8Name.init) == key.id.map(UTF8Name.init) }) else {
        throw SDJWTError(.keyIDRepeated, at: ["keys", "\(index)", "kid"])
      }
      keys.append(key)
    }
    self.init(issuer: issuer, keys: keys)
  }

  /// The entry of a trust file.
  public var json: JSON { ["issuer": .string(issuer), "keys": .array(keys.map { .object($0.jwk.json) })] }
}
