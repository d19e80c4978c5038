/// The two loops of base64url and their tables. RFC 4648 §5, table 2.

/// Reads and writes raw buffers; ``Base64URL`` is what checks their sizes.
enum Base64URLTables {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// Set in the entry of every byte that is not a character of the alphabet; no sum of values reaches it.
  private static let foreign: UInt32 = 1 << 31

  // Made once, kept for the life of the process, never written again.
  nonisolated(unsafe) private static let characters: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 64)
    table.initialize(from: alphabet, count: 64)
    return UnsafePointer(table)
  }()

  /// Four tables of 256 entries: the value of a character shifted to its place as the 1st, 2nd, 3rd or 4th of a group.
  nonisolated(unsafe) private static let values: UnsafePointer<UInt32> = {
    let table = UnsafeMutablePointer<UInt32>.allocate(capacity: 4 * 256)
    table.initialize(repeating: foreign, count: 4 * 256)
    for (value, character) in alphabet.enumerated() {
      for place in 0..<4 { table[place * 256 + Int(character)] = UInt32(value) << (18 - 6 * place) }
    }
    return UnsafePointer(table)
  }()

  static func isAlphabet(_ byte: UInt8) -> Bool {
    values[Int(byte)] != foreign
  }

  /// Answers what is wrong with the text, or nil when all of `bytes` was written.
  static func decode(
    _ ascii: UnsafeBufferPointer<UInt8>, into bytes: UnsafeMutableBufferPointer<UInt8>
  ) -> Base64URLError? {
    guard ascii.count % 4 != 1 else { return .length }
    guard var source = ascii.baseAddress, var target = bytes.baseAddress, !ascii.isEmpty else { return nil }
    let first = values
    let (second, third, fourth) = (first + 256, first + 512, first + 768)
    // One test for the whole text: a foreign character leaves its mark in `seen`.
    var seen: UInt32 = 0
    for _ in 0..<ascii.count / 4 {
      let group =
        first[Int(source[0])] | second[Int(source[1])] | third[Int(source[2])] | fourth[Int(source[3])]
      seen |= group
      target[0] = UInt8(truncatingIfNeeded: group >> 16)
      target[1] = UInt8(truncatingIfNeeded: group >> 8)
      target[2] = UInt8(truncatingIfNeeded: group)
      source += 4
      target += 3
    }
    var unused: UInt32 = 0
    let rest = ascii.count % 4
    if rest > 0 {
      var group = first[Int(source[0])] | second[Int(source[1])]
      target[0] = UInt8(truncatingIfNeeded: group >> 16)
      unused = group & 0xffff
      if rest == 3 {
        group |= third[Int(source[2])]
        target[1] = UInt8(truncatingIfNeeded: group >> 8)
        unused = group & 0xff
      }
      seen |= group
    }
    guard seen & foreign == 0 else { return .character }
    return unused == 0 ? nil : .trailingBits
  }

  /// Answers the number of characters written.
  static func encode(
    _ bytes: UnsafeBufferPointer<UInt8>, into text: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    guard var source = bytes.baseAddress, let start = text.baseAddress, !bytes.isEmpty else { return 0 }
    let characters = characters
    var target = start
    for _ in 0..<bytes.count / 3 {
      let group = UInt32(source[0]) << 16 | UInt32(source[1]) << 8 | UInt32(source[2])
      target[0] = characters[Int(group >> 18)]
      target[1] = characters[Int(group >> 12 & 63)]
      target[2] = characters[Int(group >> 6 & 63)]
      target[3] = characters[Int(group & 63)]
      source += 3
      target += 4
    }
    let rest = bytes.count % 3
    if rest > 0 {
      let group = UInt32(source[0]) << 16 | (rest == 2 ? UInt32(source[1]) << 8 : 0)
      target[0] = characters[Int(group >> 18)]
      target[1] = characters[Int(group >> 12 & 63)]
      if rest == 2 { target[2] = characters[Int(group >> 6 & 63)] }
      target += rest + 1
    }
    return target - start
  }
}
