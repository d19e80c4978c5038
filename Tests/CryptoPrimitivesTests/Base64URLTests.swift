/// The strict base64url: RFC 4648 §5 and §10, RFC 7515 §2.

import Testing

@testable import CryptoPrimitives

private let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

private func fault(of ascii: [UInt8]) -> Base64URLError? {
  do throws(Base64URLError) {
    _ = try Base64URL.decode(ascii)
    return nil
  } catch {
    return error
  }
}

private func isSecret(_ ascii: [UInt8]) -> Bool {
  do throws(SodiumError) {
    _ = try Base64URL.decodeSecret(ascii)
    return true
  } catch {
    return false
  }
}

@Suite struct Base64URLTests {
  /// RFC 4648 §10 without its padding.
  static let published = [
    ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
    ("foobar", "Zm9vYmFy"),
  ]

  @Test(arguments: published) func thePublishedTextsComeOut(plain: String, text: String) throws {
    #expect(Base64URL.encode(Array(plain.utf8)) == text)
    #expect(Base64URL.encodeASCII(Array(plain.utf8)) == Array(text.utf8))
    #expect(try Base64URL.decode(text) == Array(plain.utf8))
    #expect(try Base64URL.decode(Array(text.utf8)) == Array(plain.utf8))
  }

  @Test func theLastTwoCharactersAreHyphenAndUnderscore() {
    #expect(Base64URL.encode([0xfb, 0xff, 0xfe]) == "-__-")
    #expect(Base64URL.encode(Array(0...255)).utf8.allSatisfy(alphabet.utf8.contains))
  }

  @Test func eachValueHasItsCharacterWhereverItStands() throws {
    for (value, character) in alphabet.utf8.enumerated() {
      for place in 0..<24 {
        var bytes = [UInt8](repeating: 0, count: 18)
        var text = [UInt8](repeating: UInt8(ascii: "A"), count: 24)
        text[place] = character
        let bits = value << (18 - 6 * (place % 4))
        for byte in 0..<3 { bytes[place / 4 * 3 + byte] = UInt8(bits >> (16 - 8 * byte) & 255) }
        #expect(Base64URL.encodeASCII(bytes) == text)
        #expect(try Base64URL.decode(text) == bytes)
      }
    }
  }

  @Test func everyLengthComesBackAsItWas() throws {
    for count in 0...300 {
      let bytes = SystemRandom().bytes(count)
      let text = Base64URL.encodeASCII(bytes)
      #expect(text.count == Base64URL.encodedCount(count))
      #expect(Base64URL.decodedCount(text.count) == count)
      #expect(try Base64URL.decode(text) == bytes)
      #expect(Base64URL.encode(bytes) == String(decoding: text, as: UTF8.self))
    }
  }

  @Test func slicesThatDoNotStartAtZeroAreRead() throws {
    let bytes: [UInt8] = [9, 9, 1, 2, 3, 4, 9]
    let text = Base64URL.encodeASCII(bytes[2..<6])
    #expect(text == Base64URL.encodeASCII([1, 2, 3, 4]))
    #expect(Base64URL.encode(bytes[2..<6]) == Base64URL.encode([1, 2, 3, 4]))
    #expect(try Base64URL.decode(([0, 0] + text + [0])[2..<2 + text.count]) == [1, 2, 3, 4])
  }

  @Test func anAppendedTextStandsBehindWhatWasThere() {
    for count in 0...10 {
      let bytes = SystemRandom().bytes(count)
      var text = Array("eyJ.".utf8)
      Base64URL.append(bytes, to: &text)
      #expect(text == Array("eyJ.".utf8) + Base64URL.encodeASCII(bytes))
    }
  }

  @Test func decodingIntoKeptMemoryTellsWhatIsWrong() {
    var memory = [UInt8](repeating: 0, count: 3)
    func decode(_ text: String) -> Base64URLError? {
      let ascii = Array(text.utf8)
      return ascii.withUnsafeBufferPointer { ascii in
        memory.withUnsafeMutableBufferPointer { Base64URL.decode(ascii, into: $0) }
      }
    }
    #expect(decode("Zm9v") == nil)
    #expect(memory == Array("foo".utf8))
    #expect(decode("Zm9=") == .character)
  }

  @Test(arguments: [1, 5, 9, 101]) func aLengthOfOneAboveAMultipleOfFourIsRefused(count: Int) {
    #expect(fault(of: [UInt8](repeating: 65, count: count)) == .length)
    #expect(!isSecret([UInt8](repeating: 65, count: count)))
  }

  @Test func aForeignByteIsRefusedWhereverItStands() {
    for byte in UInt8.min...UInt8.max where !alphabet.utf8.contains(byte) {
      for count in [2, 3, 4, 6, 7, 8, 13, 14, 15, 16, 18, 30, 31, 32, 34, 51] where count % 4 != 1 {
        for place in 0..<count {
          var text = [UInt8](repeating: 65, count: count)
          text[place] = byte
          #expect(fault(of: text) == .character, "byte \(byte) at \(place) of \(count)")
          // The same loop, but each call makes guarded pages.
          if count < 9 { #expect(!isSecret(text), "byte \(byte) at \(place) of \(count)") }
        }
      }
    }
  }

  @Test(arguments: ["Zg==", "Zm8=", "Zm9v\n", "Zm9v ", "Zm 9", "Zm9v\r\n", "+/+/", "Zm9vYg=", "Zm9é"])
  func aTextInAnotherDressIsRefused(text: String) {
    let fault = fault(of: Array(text.utf8))
    #expect(fault == .character || fault == .length)
    #expect(!isSecret(Array(text.utf8)))
  }

  @Test(arguments: [0, 4, 8, 12, 16, 28, 32]) func oneTextStandsForOneValue(behind count: Int) {
    let before = [UInt8](repeating: UInt8(ascii: "z"), count: count)
    for (value, last) in alphabet.utf8.enumerated() {
      let two = fault(of: before + [65, last])
      #expect(two == (value & 0b1111 == 0 ? nil : .trailingBits))
      #expect(isSecret(before + [65, last]) == (two == nil))
      let three = fault(of: before + [65, 65, last])
      #expect(three == (value & 0b11 == 0 ? nil : .trailingBits))
      #expect(isSecret(before + [65, 65, last]) == (three == nil))
      #expect(fault(of: before + [65, 65, 65, last]) == nil)
    }
  }

  // What a reader of characters one by one finds, for texts of every size up to three of the largest blocks and a rest.
  @Test func aPlainReaderAgrees() throws {
    let pool = Array((alphabet + alphabet + alphabet + alphabet + "=+/ \n").utf8)
    for _ in 0..<3000 {
      let dice = SystemRandom().bytes(180)
      // Few of the long ones have no foreign character, so half of all texts are drawn from the alphabet alone.
      let count = dice[1] & 1 == 0 ? pool.count : alphabet.utf8.count
      let text = dice[2..<2 + Int(dice[0]) % 178].map { pool[Int($0) % count] }
      let expected = PlainBase64URL.read(text)
      #expect(fault(of: text) == expected.fault)
      #expect(isSecret(text) == (expected.fault == nil))
      guard expected.fault == nil else { continue }
      #expect(try Base64URL.decode(text) == expected.bytes)
      #expect(try ConstantTime.equal(Base64URL.decodeSecret(text), expected.bytes).declassify())
      #expect(Base64URL.encodeASCII(expected.bytes) == text)
    }
  }

  // Which of the two is used depends on the processor, so the other one would not be tried.
  @Test(.enabled(if: WideVectors.areAvailable)) func bothBlocksDecodeAlike() {
    for count in Array(14...120) + [500, 1_000] where count % 4 != 1 {
      let letters = SystemRandom().bytes(count).map { Array(alphabet.utf8)[Int($0 & 63)] }
      for byte in UInt8.min...UInt8.max {
        var text = letters
        text[Int(SystemRandom().bytes(1)[0]) * count / 256] = byte
        let (narrow, wide) = (decoded(text, by: Base64URLLoops.decode), decoded(text, by: Base64URLLoops.decodeWide))
        #expect(narrow.verdict == wide.verdict)
        // Behind a foreign character anything may come.
        #expect(!narrow.verdict[0] || narrow.bytes == wide.bytes)
      }
    }
  }

  @Test(.enabled(if: WideVectors.areAvailable)) func bothBlocksEncodeAlike() {
    for count in Base64URLLoops.leastWideBytes...300 {
      let bytes = SystemRandom().bytes(count)
      #expect(encoded(bytes, by: Base64URLLoops.encode) == encoded(bytes, by: Base64URLLoops.encodeWide))
    }
  }

  private func encoded(
    _ bytes: [UInt8], by encode: (UnsafeRawBufferPointer, UnsafeMutableRawBufferPointer) -> Void
  ) -> [UInt8] {
    var text = [UInt8](repeating: 0, count: Base64URL.encodedCount(bytes.count))
    bytes.withUnsafeBytes { bytes in text.withUnsafeMutableBytes { encode(bytes, $0) } }
    return text
  }

  private func decoded(
    _ text: [UInt8],
    by decode: (UnsafeRawBufferPointer, UnsafeMutableRawBufferPointer) -> Base64URLLoops.Verdict
  ) -> (bytes: [UInt8], verdict: [Bool]) {
    var bytes = [UInt8](repeating: 0, count: Base64URL.decodedCount(text.count))
    let verdict = text.withUnsafeBytes { text in bytes.withUnsafeMutableBytes { decode(text, $0) } }
    return (bytes, [verdict.isOfAlphabet.declassify(), verdict.endsInZeros.declassify()])
  }

  @Test(arguments: [13, 14, 15, 16, 18, 31, 32, 43, 44, 46, 75, 76, 107, 108, 110])
  func nothingIsReadOrWrittenBesideTheBuffers(count: Int) throws {
    // A text between two characters that are foreign, and room between two bytes that must stay.
    guard count % 4 != 1 else { return }
    let text = [UInt8](repeating: UInt8(ascii: "A"), count: count)
    let size = Base64URL.decodedCount(count)
    var bytes = [UInt8](repeating: 9, count: size + 2)
    let framed = [61] + text + [61]
    framed.withUnsafeBufferPointer { framed in
      bytes.withUnsafeMutableBufferPointer { bytes in
        #expect(
          Base64URL.decode(
            UnsafeBufferPointer(rebasing: framed[1...count]),
            into: UnsafeMutableBufferPointer(rebasing: bytes[1...size]))
            == nil)
      }
    }
    #expect(bytes == [9] + [UInt8](repeating: 0, count: size) + [9])
    var written = [UInt8](repeating: 61, count: count + 2)
    bytes.withUnsafeBytes { bytes in
      written.withUnsafeMutableBytes {
        Base64URL.encode(
          UnsafeRawBufferPointer(rebasing: bytes[1...size]),
          into: UnsafeMutableRawBufferPointer(rebasing: $0[1...count]))
      }
    }
    #expect(written == framed)
  }

  @Test func aSecretComesBackAsItWas() throws {
    for count in 0...100 {
      let secret = try SecretBytes.random(count: count)
      let text = try Base64URL.encodeSecret(secret)
      let bytes = secret.withUnsafeBytes { Array($0) }
      #expect(ConstantTime.equal(text, Base64URL.encodeASCII(bytes)).declassify())
      #expect(try ConstantTime.equal(Base64URL.decodeSecret(text), secret).declassify())
    }
  }
}

/// base64url as its definition reads: a bit after the other.
private enum PlainBase64URL {
  static func read(_ text: [UInt8]) -> (bytes: [UInt8], fault: Base64URLError?) {
    guard text.count % 4 != 1 else { return ([], .length) }
    var bits: [Int] = []
    for character in text {
      guard let value = Array(alphabet.utf8).firstIndex(of: character) else { return ([], .character) }
      bits += (0..<6).map { value >> (5 - $0) & 1 }
    }
    let count = bits.count / 8
    guard !bits[(count * 8)...].contains(1) else { return ([], .trailingBits) }
    return ((0..<count).map { UInt8(bits[$0 * 8..<$0 * 8 + 8].reduce(0) { $0 * 2 + $1 }) }, nil)
  }
}
