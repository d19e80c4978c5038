/// Where a private key lies in the memory of the process, while it lives and after. Linux only.

#if canImport(Glibc)
import CryptoPrimitives
import Glibc
import JOSE
import Testing

/// What is looked for, masked: the search must not find itself.
private struct Needle {
  static let mask: UInt8 = 0x5A
  let name: String
  let masked: [UInt8]

  init(_ name: String, _ bytes: some Collection<UInt8>) {
    self.name = name
    masked = bytes.map { $0 ^ Self.mask }
  }
}

/// A place where a needle lies.
private struct Finding: CustomStringConvertible {
  let name: String
  /// The mapping's line in /proc/self/maps.
  let mapping: String

  /// Whether it is in memory without a file that nobody can write to: a `SecretBytes` that has been filled.
  var isGuarded: Bool { mapping.contains(" r--p ") && mapping.contains(" 00:00 0") }
  var description: String { "\(name) in \(mapping)" }
}

private enum Memory {
  private static let chunk = 1 << 20

  /// Every copy of a needle in all the memory that this process can read and that is no file's.
  static func find(_ needles: [Needle]) throws -> [Finding] {
    let maps = try #require(fopen("/proc/self/maps", "r"))
    defer { fclose(maps) }
    let memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC)
    defer { close(memory) }
    // The window, and behind it a page for what is looked for.
    let size = chunk + 4096
    let window = try #require(mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
    defer { munmap(window, size) }
    let own = UInt(bitPattern: window)..<UInt(bitPattern: window) + UInt(size)

    var lines: [String] = []
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, Int32(line.count), maps) != nil {
      lines.append(String(decoding: line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
    var findings: [Finding] = []
    for line in lines where line.contains(" rw") || line.contains(" r--p 00000000 00:00 0") {
      let ends = line.prefix { $0 != " " }.split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard ends.count == 2 else { continue }
      var start = ends[0]
      while start < ends[1] {
        let stop = min(start + UInt(chunk), ends[1])
        // The window shows what was read last; it may have been joined to a neighbour, so it is left out by address.
        let pieces = [start..<min(stop, max(start, own.lowerBound)), max(start, min(stop, own.upperBound))..<stop]
        for piece in own.overlaps(start..<stop) ? pieces : [start..<stop] where !piece.isEmpty {
          let count = pread(memory, window, piece.count, off_t(piece.lowerBound))
          for needle in needles where count > 0 {
            let copies = copies(of: needle.masked, in: window, count)
            findings += [Finding](repeating: Finding(name: needle.name, mapping: line), count: copies)
          }
        }
        // Two windows overlap by more than any needle.
        start = stop == ends[1] ? stop : stop - 64
      }
    }
    return findings
  }

  /// How often a needle lies in the window. It is unmasked for the time of the search, in memory that nobody searches.
  private static func copies(of masked: [UInt8], in window: UnsafeMutableRawPointer, _ count: Int) -> Int {
    let needle = window + chunk
    for place in masked.indices {
      needle.storeBytes(of: masked[place] ^ Needle.mask, toByteOffset: place, as: UInt8.self)
    }
    defer { memset(needle, 0, masked.count) }
    var (copies, start) = (0, 0)
    while start + masked.count <= count,
      let hit = memchr(window + start, Int32(masked[0] ^ Needle.mask), count - masked.count + 1 - start)
    {
      if memcmp(hit, needle, masked.count) == 0 { copies += 1 }
      start = hit - window + 1
    }
    return copies
  }
}

/// Runs alone, by `SCRIM_MEMORY_SCAN=1 swift test --filter MemoryScanTests`: a sanitizer maps terabytes, and what other tests
/// hold is of no interest.
@Suite(.serialized, .enabled(if: getenv("SCRIM_MEMORY_SCAN") != nil)) struct MemoryScanTests {
  /// Makes a key and keeps nothing of it but masked bytes: its JWK, and what to look for.
  private static func masked(_ algorithm: Algorithm) throws -> (jwk: [UInt8], needles: [Needle]) {
    let jwk = try SigningKey.generate(algorithm).privateJWK()
    return try jwk.withUnsafeBytes { text in
      let name = Array(#""d":""#.utf8)
      let start = try #require(
        text.indices.first { $0 + 5 < text.count && text[$0..<$0 + 5].elementsEqual(name) }.map { $0 + 5 })
      let rest = text[start...].prefix { $0 != UInt8(ascii: "\"") }
      let d = try Base64URL.decodeSecret(rest)
      return (
        text.map { $0 ^ Needle.mask },
        [Needle("base64url", rest.prefix(20))]
          + d.withUnsafeBytes {
            [Needle("big endian", $0.prefix(20)), Needle("little endian", $0.reversed().prefix(20))]
          }
      )
    }
  }

  private static func loaded(_ masked: [UInt8]) throws -> SigningKey {
    let text = try SecretBytes(count: masked.count) { memory in
      for place in masked.indices { memory[place] = masked[place] ^ Needle.mask }
      return true
    }
    return try SigningKey(parsing: text)
  }

  private static func used(_ masked: [UInt8]) throws {
    let key = try loaded(masked)
    for round in 0..<3 { _ = try key.signature(for: [UInt8(round)]) }
    let word = try SecretBytes(copying: [1, 2, 3])
    _ = try EncryptedKeyFile(sealing: key, passphrase: word).opened(with: word)
  }

  @Test(arguments: [Algorithm.es256, .es512, .ed25519, .ps256])
  func nothingOfAKeyIsLeftAfterUse(algorithm: Algorithm) throws {
    let (jwk, needles) = try Self.masked(algorithm)
    try Self.used(jwk)
    let left = try Memory.find(needles)
    #expect(left.isEmpty)
  }

  @Test(arguments: [Algorithm.es256, .es512, .ed25519, .ps256])
  func aKeyInUseLiesInGuardedMemoryOnly(algorithm: Algorithm) throws {
    let (jwk, needles) = try Self.masked(algorithm)
    let key = try Self.loaded(jwk)
    _ = try key.signature(for: [1])
    let found = try Memory.find(needles)
    withExtendedLifetime(key) {}
    #expect(!found.isEmpty)
    #expect(found.filter { !$0.isGuarded }.isEmpty)
  }

  @Test func aPlantedCopyIsFound() throws {
    let (_, needles) = try Self.masked(.es256)
    for needle in needles {
      let copy = needle.masked.map { $0 ^ Needle.mask }
      let found = try Memory.find([needle])
      withExtendedLifetime(copy) {}
      #expect(found.contains { !$0.isGuarded })
    }
  }
}
#endif
