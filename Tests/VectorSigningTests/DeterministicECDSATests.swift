/// Signatures that come out the same every time: RFC 6979 appendix A.2, and what a seed cannot hide.

import ExactArithmetic
import Testing
import VectorSigning

@Suite struct DeterministicECDSATests {
  struct Known: Sendable {
    let curve: PrimeCurve
    let d, message, r, s: String
  }

  static let p256 = "C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721"
  static let p384 = "6B9D3DAD2E1B8C1C05B19875B6659F4DE23C3B667BF297BA9AA47740787137D896D5724E4C70A825F872C9EA60D2EDF5"
  static let p521 = """
    00FAD06DAA62BA3B25D2FB40133DA757205DE67F5BB0018FEE8C86E1B68C7E75CAA896EB32F1F47C70855836A6D16FCC1466F6D8FBEC67DB89EC\
    0C08B0E996B83538
    """

  /// A.2.5, A.2.6 and A.2.7 with the hash of the curve; then one whose first nonce is above the order (C2SP/CCTV, rfc6979).
  static let published = [
    Known(
      curve: .p256, d: p256, message: "sample", r: "EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716",
      s: "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8"),
    Known(
      curve: .p256, d: p256, message: "test", r: "F1ABB023518351CD71D881567B1EA663ED3EFCF6C5132B354F28D3B0B7D38367",
      s: "019F4113742A2B14BD25926B49C649155F267E60D3814B4C0CC84250E46F0083"),
    Known(
      curve: .p384, d: p384, message: "sample",
      r: "94EDBB92A5ECB8AAD4736E56C691916B3F88140666CE9FA73D64C4EA95AD133C81A648152E44ACF96E36DD1E80FABE46",
      s: "99EF4AEB15F178CEA1FE40DB2603138F130E740A19624526203B6351D0A3A94FA329C145786E679E7B82C71A38628AC8"),
    Known(
      curve: .p384, d: p384, message: "test",
      r: "8203B63D3C853E8D77227FB377BCF7B7B772E97892A80F36AB775D509D7A5FEB0542A7F0812998DA8F1DD3CA3CF023DB",
      s: "DDD0760448D42D8A43AF45AF836FCE4DE8BE06B485E9B61B827C2F13173923E06A739F040649A667BF3B828246BAA5A5"),
    Known(
      curve: .p521, d: p521, message: "sample",
      r: """
        00C328FAFCBD79DD77850370C46325D987CB525569FB63C5D3BC53950E6D4C5F174E25A1EE9017B5D450606ADD152B534931D7D4E8455CC91F\
        9B15BF05EC36E377FA
        """,
      s: """
        00617CCE7CF5064806C467F678D3B4080D6F1CC50AF26CA209417308281B68AF282623EAA63E5B5C0723D8B8C37FF0777B1A20F8CCB1DCCC43\
        997F1EE0E44DA4A67A
        """),
    Known(
      curve: .p521, d: p521, message: "test",
      r: """
        013E99020ABF5CEE7525D16B69B229652AB6BDF2AFFCAEF38773B4B7D08725F10CDB93482FDCC54EDCEE91ECA4166B2A7C6265EF0CE2BD7051\
        B7CEF945BABD47EE6D
        """,
      s: """
        01FBD0013C674AA79CB39849527916CE301C66EA7CE8B80682786AD60F98F7E78A19CA69EFF5C57400E3B3A0AD66CE0978214D13BAF4E9AC60\
        752F7B155E2DE4DCE3
        """),
    Known(
      curve: .p256, d: p256, message: "wv[vnX", r: "EFD9073B652E76DA1B5A019C0E4A2E3FA529B035A6ABB91EF67F0ED7A1F21234",
      s: "3DB4706C9D9F4A4FE13BB5E08EF0FAB53A57DBAB2061C83A35FA411C68D2BA33"),
  ]

  @Test(arguments: published) func thePublishedSignaturesComeOut(_ known: Known) throws {
    let key = try #require(DeterministicECDSA(curve: known.curve, d: hex(known.d)))
    let signature = key.sign(known.message.utf8)
    #expect(signature == hex(known.r) + hex(known.s))
    #expect(signature == key.sign(known.message.utf8))
    let width = known.curve.byteCount
    let x = try #require(key.publicKey.x.bytes(width: width))
    let y = try #require(key.publicKey.y.bytes(width: width))
    #expect(try ReferenceECDSA(curve: known.curve, x: x, y: y).verify(signature, for: known.message.utf8))
  }

  @Test func aScalarOutOfRangeIsNoKey() {
    for curve in [PrimeCurve.p256, .p384, .p521] {
      #expect(DeterministicECDSA(curve: curve, d: []) == nil)
      #expect(DeterministicECDSA(curve: curve, d: [0]) == nil)
      #expect(DeterministicECDSA(curve: curve, d: curve.order.bytes) == nil)
      #expect(DeterministicECDSA(curve: curve, d: (curve.order - 1).bytes)?.publicKey.x == curve.generator.x)
      #expect(DeterministicECDSA(curve: curve, d: [1])?.publicKey == curve.generator)
    }
  }
}

/// Bytes from hexadecimal digits; white space is passed over.
func hex(_ text: String) -> [UInt8] {
  let digits = text.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
