/// `parse`: one of the readers is given a text.

internal import BlindScreening
internal import CryptoPrimitives
internal import JOSE
internal import LearningRecords
internal import SelectiveDisclosure
internal import StrictJSON

/// What comes out shows that the text was understood; `Vectors/README.md` says what it is for each reader.
struct Parse: EngineAction {
  /// The readers.
  enum Reader: String, CaseIterable {
    case json, base64url, jwk, pem, disclosure, policy, posting, nonces
    case keyFile = "key-file"
    case postingKey = "posting-key"
    case privateKey = "private-key"
    case trustFile = "trust-file"
    case sdJWT = "sd-jwt"
    case sdJWTKB = "sd-jwt-kb"
    case claimsPath = "claims-path"
  }

  private let reader: Reader
  private let bytes: [UInt8]
  private let limits: Limits
  /// Of a private key.
  private let passphrase: String?

  init(_ given: inout VectorMembers) throws(VectorError) {
    reader = try given.choice("as")
    bytes = try given.bytes("text", orEncodedIn: "bytes")
    passphrase = reader == .privateKey && given.has("passphrase") ? try given.string("passphrase") : nil
    limits = try (reader == .sdJWTKB ? Limits.presentation : .issuance).replaced(by: &given)
  }

  func run(by engine: SignatureEngine) throws(Refused) -> JSON {
    switch reader {
    case .json: try json()
    case .base64url: try base64URL()
    case .jwk: .string(try askedOfKeys { () throws(JOSEError) in try VerifyingKey(JWK(parsing: bytes)).thumbprint })
    case .pem: .string(try askedOfKeys { () throws(JOSEError) in try VerifyingKey(pem: bytes).thumbprint })
    case .keyFile:
      .array(
        try askedOfKeys { () throws(JOSEError) in try VerifyingKey.keys(parsing: bytes) }
          .map { .string($0.thumbprint) })
    case .privateKey:
      .string(try askedOfKeys { () throws(JOSEError) in try privateKey().publicKey.thumbprint })
    case .trustFile: try trustFile()
    case .disclosure: try disclosure()
    case .sdJWT:
      Parse.parts(try asked { () throws(SDJWTError) in try SDJWT(parsing: bytes, limits: limits) }.serialized())
    case .sdJWTKB:
      Parse.parts(try asked { () throws(SDJWTError) in try SDJWTKB(parsing: bytes, limits: limits) }.serialized())
    case .claimsPath:
      try asked { () throws(SDJWTError) in try ClaimPath(parsing: String(decoding: bytes, as: UTF8.self)).json }
    case .policy: try policy()
    case .posting: try posting()
    case .nonces: try nonces()
    case .postingKey: try postingKey()
    }
  }

  private func privateKey() throws(JOSEError) -> SigningKey {
    guard let passphrase else { return try SigningKey(parsing: bytes) }
    let (text, word): (SecretBytes, SecretBytes)
    do {
      (text, word) = (try SecretBytes(copying: bytes), try SecretBytes(copying: passphrase.utf8))
    } catch {
      throw JOSEError(.cryptography)
    }
    switch try KeyFile(parsing: text) {
    case .open(let key): return key
    case .sealed(let key): return try key.opened(with: word)
    }
  }

  private func json() throws(Refused) -> JSON {
    do { return try JSON(parsing: bytes) } catch { throw Refused(error) }
  }

  /// The bytes in lower-case hexadecimal.
  private func base64URL() throws(Refused) -> JSON {
    do {
      return .string(try Base64URL.decode(bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
    } catch {
      throw Refused(SDJWTError(.jwsEncoding))
    }
  }

  /// The issuers' names.
  private func trustFile() throws(Refused) -> JSON {
    _ = try asked { () throws(SDJWTError) in try TrustedIssuers(parsing: bytes) }
    return .array(try json()["issuers"]?.array?.compactMap { $0["issuer"] } ?? [])
  }

  private func policy() throws(Refused) -> JSON {
    do { return .string(try RedactionPolicy(parsing: bytes).digest) } catch { throw Refused(error) }
  }

  private func posting() throws(Refused) -> JSON {
    do { return .string(try Posting(parsing: bytes).id) } catch { throw Refused(error) }
  }

  /// How many there are.
  private func nonces() throws(Refused) -> JSON {
    _ = try askedOfRounds { () throws(BlindRoundError) in try NonceTable(parsing: bytes) }
    return .number(JSONNumber(bytes.split(separator: UInt8(ascii: "\n")).count))
  }

  /// The commitment to the order of the posting's reviews, which is public.
  private func postingKey() throws(Refused) -> JSON {
    let key = try PostingKey(given: bytes)
    return .string(try askedOfRounds { () throws(BlindRoundError) in try ReviewOrder(key) }.commitment)
  }

  private func disclosure() throws(Refused) -> JSON {
    let disclosure = try asked { () throws(SDJWTError) in try Disclosure(parsing: bytes[...], limits: limits) }
    var members: JSONObject = ["salt": .string(disclosure.salt)]
    if let name = disclosure.name { members["name"] = .string(name) }
    members["value"] = disclosure.value
    var digests = JSONObject()
    for hash in HashAlgorithm.allCases { digests[hash.rawValue] = .string(disclosure.digest(hash)) }
    members["digests"] = .object(digests)
    return .object(members)
  }

  /// The parts of the compact form, which every form can be written in.
  private static func parts(_ compact: String) -> JSON {
    let parts = compact.split(separator: "~", omittingEmptySubsequences: false).map(String.init)
    var members: JSONObject = [
      "jwt": .string(parts.first ?? ""),
      "disclosures": .array(parts.dropFirst().dropLast().map { .string($0) }),
    ]
    if let last = parts.last, !last.isEmpty { members["kb_jwt"] = .string(last) }
    return .object(members)
  }
}
