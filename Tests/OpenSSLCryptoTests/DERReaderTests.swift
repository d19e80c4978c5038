/// DER and nothing else: X.690 §8.1.3, §8.3, §10.1.

import Testing

@testable import OpenSSLCrypto

@Suite struct DERReaderTests {
  private func octets(_ text: String) throws(OpenSSLError) -> [UInt8] {
    try read(text) { reader throws(OpenSSLError) in try reader.read(.octetString) }
  }

  private func number(_ text: String) throws(OpenSSLError) -> [UInt8] {
    try read(text) { reader throws(OpenSSLError) in try reader.number() }
  }

  private func read(
    _ text: String, _ body: (inout DERReader) throws(OpenSSLError) -> UnsafeRawBufferPointer
  ) throws(OpenSSLError) -> [UInt8] {
    try Lent(bytes: hex(text)).withUnsafeBytes { bytes throws(OpenSSLError) in
      var reader = DERReader(bytes)
      let content = try body(&reader)
      try reader.end()
      return Array(content)
    }
  }

  @Test(arguments: [1, 127, 128, 255, 256, 65_535, 65_536]) func aLengthIsReadInItsShortestForm(count: Int) throws {
    let digits = String(count, radix: 16)
    let bytes = digits.count.isMultiple(of: 2) ? digits : "0" + digits
    let length = count < 128 ? bytes : "8\(bytes.count / 2)\(bytes)"
    let content = String(repeating: "ab", count: count)
    #expect(try octets("04\(length)\(content)").count == count)
    let longer = count < 128 ? "81\(bytes)" : "8\(bytes.count / 2 + 1)00\(bytes)"
    #expect(refusal { () throws(OpenSSLError) in try octets("04\(longer)\(content)") } == .pemMalformed)
    #expect(refusal { () throws(OpenSSLError) in try octets("04\(length)\(content.dropLast(2))") } == .pemMalformed)
    #expect(refusal { () throws(OpenSSLError) in try octets("04\(length)\(content)00") } == .pemMalformed)
  }

  @Test(arguments: ["", "04", "0480 0000", "0484 00000001 aa", "0501 aa", "2403 0401 aa"])
  func whatIsNoOctetStringInDERIsRefused(text: String) {
    #expect(refusal { () throws(OpenSSLError) in try octets(text) } == .pemMalformed)
  }

  @Test func aNumberComesWithoutItsSign() throws {
    #expect(try number("0201 00") == [])
    #expect(try number("0201 7f") == [0x7F])
    #expect(try number("0202 0080") == [0x80])
  }

  // Negative, without a digit, or with a zero too many.
  @Test(arguments: ["0201 80", "0200", "0202 007f", "0203 000080"]) func otherNumbersAreRefused(text: String) {
    #expect(refusal { () throws(OpenSSLError) in try number(text) } == .pemMalformed)
  }
}
