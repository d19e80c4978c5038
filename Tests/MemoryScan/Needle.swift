/// What is looked for in memory, and where it was found. Nothing here holds a secret but under a mask.

#if canImport(Glibc)
public import CryptoPrimitives
internal import Glibc

/// A piece of a secret, masked: the search must not find itself.
public struct Needle: Sendable {
  static let mask: UInt8 = 0x5A
  /// Long enough not to be met by chance.
  static let byteCount = 12

  /// What it is a piece of.
  public let name: String
  let masked: [UInt8]

  private init(_ name: String, _ bytes: some Collection<UInt8>) {
    self.name = name
    masked = bytes.map { $0 ^ Self.mask }
  }

  /// The beginning, the middle and the end of a secret: an allocator writes over the first bytes of what is freed.
  /// None of what is too short to be told from what lies anywhere.
  public static func pieces(of name: String, _ bytes: some Collection<UInt8>) -> [Needle] {
    guard bytes.count >= byteCount else { return [] }
    return [
      Needle("the beginning of \(name)", bytes.prefix(byteCount)),
      Needle("the middle of \(name)", bytes.dropFirst((bytes.count - byteCount) / 2).prefix(byteCount)),
      Needle("the end of \(name)", bytes.suffix(byteCount)),
    ]
  }

  /// The pieces of a number as files have it, and as an array of little-endian words has it.
  public static func pieces(ofNumber name: String, _ bytes: some BidirectionalCollection<UInt8>) -> [Needle] {
    pieces(of: "\(name), big endian", bytes) + pieces(of: "\(name), little endian", bytes.reversed())
  }

  /// Whether the piece stands in a text.
  func stands(in text: UnsafeRawBufferPointer) -> Bool {
    text.indices.contains { text[$0...].lazy.map { $0 ^ Self.mask }.starts(with: masked) }
  }

  /// The piece itself: a copy to be found.
  public var planted: [UInt8] { masked.map { $0 ^ Self.mask } }
}

/// A secret that is kept under a mask while nobody uses it.
public struct Masked: Sendable {
  private let masked: [UInt8]

  /// Keeps a copy of a secret.
  public init(_ secret: SecretBytes) { masked = secret.withUnsafeBytes { $0.map { $0 ^ Needle.mask } } }

  /// The secret again.
  public func unmasked() throws(SodiumError) -> SecretBytes {
    try SecretBytes(count: masked.count) { memory in
      for place in masked.indices { memory[place] = masked[place] ^ Needle.mask }
      return true
    }
  }
}

/// A place where a needle lies.
public struct Finding: CustomStringConvertible, Sendable {
  let name: String
  /// The mapping's line in /proc/self/maps.
  let mapping: String

  /// Whether it is in memory without a file that nobody can write to: a `SecretBytes` that has been filled.
  public var isGuarded: Bool { mapping.contains(" r--p ") && mapping.contains(" 00:00 0") }
  /// What was found, and the mapping that it is in.
  public var description: String { "\(name) in \(mapping)" }
}
#endif
