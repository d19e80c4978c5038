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
    #expect(Base64URL.encode(Array(0...255).flatMap { [$0] }).utf8.allSatisfy(Base64URL.isAlphabet))
  }

  @Test func exactlySixtyFourBytesAreInTheAlphabet() {
    let members = (UInt8.min...UInt8.max).filter(Base64URL.isAlphabet)
    #expect(members == alphabet.utf8.sorted())
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
    for byte in UInt8.min...UInt8.max where !Base64URL.isAlphabet(byte) {
      for count in [2, 3, 4, 6, 7, 8] {
        for place in 0..<count {
          var text = [UInt8](repeating: 65, count: count)
          text[place] = byte
          #expect(fault(of: text) == .character, "byte \(byte) at \(place) of \(count)")
          #expect(!isSecret(text), "byte \(byte) at \(place) of \(count)")
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

  @Test func oneTextStandsForOneValue() {
    for (value, last) in alphabet.utf8.enumerated() {
      let two = fault(of: [65, last])
      #expect(two == (value & 0b1111 == 0 ? nil : .trailingBits))
      #expect(isSecret([65, last]) == (two == nil))
      let three = fault(of: [65, 65, last])
      #expect(three == (value & 0b11 == 0 ? nil : .trailingBits))
      #expect(isSecret([65, 65, last]) == (three == nil))
      #expect(fault(of: [65, 65, 65, last]) == nil)
    }
  }

  @Test func theTableAndTheConstantTimeDecoderAgree() throws {
    let pool = Array((alphabet + alphabet + "=+/ \n").utf8)
    for _ in 0..<3000 {
      let dice = SystemRandom().bytes(20)
      let text = dice[1..<1 + Int(dice[0]) % 19].map { pool[Int($0) % pool.count] }
      let verdict = fault(of: text)
      #expect(isSecret(text) == (verdict == nil))
      guard verdict == nil else { continue }
      #expect(try ConstantTime.equal(Base64URL.decodeSecret(text), Base64URL.decode(text)).declassify())
    }
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
