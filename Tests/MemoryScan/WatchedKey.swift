/// A private key to be used while its memory is watched.

#if canImport(Glibc)
internal import CryptoPrimitives
internal import Glibc
public import JOSE

/// A key of which nothing is kept but a masked text and masked pieces.
public struct WatchedKey: Sendable {
  /// The text that the key is read from.
  public let text: Masked
  /// What must not be left of it.
  public let needles: [Needle]

  /// What the text is under; no secret.
  private var passphrase: String?

  /// A new key in a JWK.
  public init(generating algorithm: Algorithm) throws {
    let jwk = try SigningKey.generate(algorithm).privateJWK()
    text = Masked(jwk)
    needles = try Self.needles(jwk)
  }

  /// A key in PEM that the `openssl` command writes when it is run with these arguments.
  public init(openssl arguments: String) throws {
    let command = "openssl \(arguments) 2>/dev/null"
    let pem = try Self.output(of: command)
    let jwk = try SigningKey(parsing: pem).privateJWK()
    // What another key has in the same place is no secret, and what a JWK has too is looked for already, or is public.
    let common = try Set(Self.lines(Self.output(of: command)).map(\.masked))
    let lines = Self.lines(pem).filter { !common.contains($0.masked) }
    text = Masked(pem)
    needles = try Self.needles(jwk) + jwk.withUnsafeBytes { jwk in lines.filter { !$0.stands(in: jwk) } }
  }

  /// A key that the `openssl` command writes when it is run with these arguments, and puts under a passphrase with those.
  public init(openssl arguments: String, sealedBy scheme: String) throws {
    let passphrase = "rosin bow gauze lantern"
    let pem = try Self.output(
      of: "openssl \(arguments) 2>/dev/null | openssl pkcs8 -topk8 \(scheme) -passout 'pass:\(passphrase)'")
    text = Masked(pem)
    needles = try Self.needles(Self.key(in: pem, passphrase).privateJWK())
    self.passphrase = passphrase
  }

  /// Writes the text to a new file that nobody else can read.
  public func write(to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    defer { close(file) }
    let isWritten = try text.unmasked().withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) == $0.count }
    guard isWritten else { throw ScanError.unreadable }
  }

  /// Each line of a PEM text; the first of an RSA key has lengths and the modulus only.
  private static func lines(_ pem: SecretBytes) -> [Needle] {
    pem.withUnsafeBytes { pem in
      let lines = pem.split(separator: 10).filter { $0.first != UInt8(ascii: "-") }
      return lines.dropFirst(lines.count > 10 ? 1 : 0).enumerated().flatMap { Needle.pieces(of: "line \($0)", $1) }
    }
  }

  /// The key in secret memory.
  public func loaded() throws -> SigningKey { try Self.key(in: text.unmasked(), passphrase) }

  private static func key(in text: SecretBytes, _ passphrase: String?) throws -> SigningKey {
    guard let passphrase, case .sealed(let key) = try KeyFile(parsing: text) else {
      return try SigningKey(parsing: text)
    }
    return try key.opened(with: SecretBytes(copying: passphrase.utf8))
  }

  /// Each private member, as it stands in the text and as a number.
  private static func needles(_ jwk: SecretBytes) throws -> [Needle] {
    try jwk.withUnsafeBytes { text in
      var needles: [Needle] = []
      for name in ["d", "p", "q", "dp", "dq", "qi"] {
        let start = Array("\"\(name)\":\"".utf8)
        guard let place = text.indices.first(where: { text[$0...].starts(with: start) }) else { continue }
        let member = text[(place + start.count)...].prefix { $0 != UInt8(ascii: "\"") }
        needles += Needle.pieces(of: "\(name), base64url", member)
        needles += try Base64URL.decodeSecret(member).withUnsafeBytes { Needle.pieces(ofNumber: name, $0) }
      }
      return needles
    }
  }

  /// What a command writes, without a stream's buffer.
  private static func output(of command: String) throws -> SecretBytes {
    guard let stream = popen(command, "r") else { throw ScanError.unreadable }
    defer { pclose(stream) }
    var count = 0
    let whole = try SecretBytes(count: 1 << 14) { memory in
      while let start = memory.baseAddress, count < memory.count {
        let more = read(fileno(stream), start + count, memory.count - count)
        guard more > 0 else { break }
        count += more
      }
      return count > 0 && count < memory.count
    }
    return try whole.withUnsafeBytes { try SecretBytes(copying: $0.prefix(count)) }
  }
}
#endif
