/// Equality, choice and search, as the verifier calls them.

internal import CryptoPrimitives
internal import OpenSSLCrypto
internal import SelectiveDisclosure

extension Rows {
  /// Secrets of one size that are equal to `bytes`, or differ from them at the end, in the middle, everywhere, or first
  /// at the beginning.
  private static func variants(of bytes: [UInt8]) -> [SecretClass] {
    func differing(_ name: String, at place: Int) -> SecretClass {
      var other = bytes
      other[place] ^= 0x80
      return SecretClass(name: name, bytes: other)
    }
    return [
      SecretClass(name: "equal", bytes: bytes), differing("last", at: bytes.count - 1),
      differing("middle", at: bytes.count / 2), SecretClass(name: "all", bytes: bytes.map { ~$0 }),
      differing("first", at: 0),
    ]
  }

  /// Two buffers, the first of which is secret; guarded memory and arrays come to the same loop.
  static let equality = Case(
    "equality", covers: "MAC tags, nonce, audience, sd_hash",
    shapes: [
      Shape(name: "guarded", classes: variants(of: Pattern.bytes(32, seed: 6))) { secret in
        let secret = try SecretBytes(copying: secret)
        let expected = Pattern.bytes(32, seed: 6)
        return { Probe.publish(ConstantTime.equal(secret, expected).declassify()) }
      }
    ]
      + sizes.map { size in
        let expected = Pattern.bytes(size, seed: 6)
        return Shape(name: "\(size) bytes", classes: variants(of: expected)) { secret in
          { Probe.publish(ConstantTime.equal(secret, expected).declassify()) }
        }
      })

  /// The bit is the first byte of the secret, what may be copied the rest.
  static let select = Case(
    "select", covers: "the outcome of a comparison",
    shapes: [
      Shape(name: "words", classes: bits(beside: [])) { secret in
        {
          let bit = SecretBit(UInt64(secret[0]))
          Probe.publish(ConstantTime.select(bit, 0x0123_4567_89ab_cdef, 0xfedc_ba98_7654_3210))
        }
      }
    ]
      + sizes.map { size in
        Shape(name: "\(size) bytes", classes: bits(beside: Pattern.bytes(size, seed: 8))) { secret in
          var target = Pattern.bytes(size, seed: 9)
          return {
            let bit = SecretBit(UInt64(secret[0]))
            target.withUnsafeMutableBytes {
              ConstantTime.copy(UnsafeRawBufferPointer(rebasing: secret[1...]), to: $0, when: bit)
              Probe.publish(UnsafeRawBufferPointer($0))
            }
          }
        }
      })

  private static func bits(beside bytes: [UInt8]) -> [SecretClass] {
    [SecretClass(name: "no", bytes: [0] + bytes), SecretClass(name: "yes", bytes: [1] + bytes)]
  }

  /// A digest's text is the first, the middle, the last or none of the disclosed ones: SHA-256 among 1 to 33 digests, then
  /// the longer hashes, then as on a processor with narrower vectors, and last what is timed.
  static let digestScan = Case(
    "digest-scan", covers: "which digest was disclosed",
    shapes: sizes.map { scan(among: $0, byteCount: 43) }
      + [scan(among: 30, byteCount: 64), scan(among: 30, byteCount: 86)]
      + [43, 64, 86].map { scan(among: 30, byteCount: $0, narrowly: true) } + [scan(among: 30, byteCount: 43)])

  private static func scan(among count: Int, byteCount: Int, narrowly: Bool = false) -> Shape {
    let digests = DigestSet(
      Array(Pattern.texts(count: count, byteCount: byteCount).joined()), byteCount: byteCount)
    return Shape(
      name: "\(count) digests of \(byteCount)\(narrowly ? ", narrowly" : "")",
      classes: Pattern.needles(among: count, byteCount: byteCount)
    ) { needle in
      {
        let found = narrowly ? digests.find(needle, widely: false) : digests.find(needle)
        Probe.publish(found.isThere.mask & found.place)
      }
    }
  }

  /// The same among Disclosures, as a verification asks for each digest of the payload. Whether a digest has a Disclosure is
  /// public, so one that has none is a shape of its own.
  static let search = Case(
    "disclosure-search", covers: "which digest was disclosed", samples: 20_000,
    shapes: [1, 2, 30].flatMap { count in
      let texts = (0..<count).map { Base64URL.encodeASCII(Array(#"["salt of \#($0)","name","Ada"]"#.utf8)) }
      let needles = [(0, "first"), (count / 2, "middle"), (count - 1, "last")].map { place, name in
        SecretClass(name: name, bytes: Base64URL.encodeASCII(SHA2.sha256.digest(of: texts[place])))
      }
      return [
        search(among: texts, "digest of none", [SecretClass(name: "none", bytes: Pattern.bytes(43, seed: 0))]),
        search(among: texts, "digest of one", needles),
      ]
    })

  private static func search(among texts: [[UInt8]], _ name: String, _ needles: [SecretClass]) -> Shape {
    Shape(name: "\(texts.count) Disclosures, \(name)", classes: needles) { needle in
      var presented: [UInt8] = []
      let ranges = texts.map { text in
        presented += text
        return presented.count - text.count..<presented.count
      }
      let search = try DisclosureSearch(ranges, of: presented[...], hash: .sha256, for: .verifier)
      let digest = Array(needle)
      return {
        let place = digest.withUnsafeBytes { search.place(of: $0) }
        withUnsafeBytes(of: place) { Probe.publish($0) }
      }
    }
  }
}
