/// A pseudonym is the same inside a posting, and tells nothing outside of it.

import CryptoPrimitives
import SelectiveDisclosure
import StrictJSON
import Testing

@testable import BlindScreening

@Suite struct PseudonymTests {
  private static func pseudonym(of presentation: TestPresentation, _ screener: Screener) throws -> Pseudonym {
    try #require(screener.judge(line("a-1", presentation), number: 1, at: Round.now).packet).pseudonym
  }

  @Test func itIsTheSameForOneHolderAndOnePosting() throws {
    let screener = try Round.screener()
    var other = TestPresentation()
    other.subject = ["achievement": ["name": "Crane operation"]]
    #expect(try Self.pseudonym(of: TestPresentation(), screener) == Self.pseudonym(of: other, Round.screener()))
  }

  @Test func itIsAnotherForAnotherHolderPostingOrKey() throws {
    var stranger = TestPresentation()
    stranger.wallet = Round.otherWallet
    let names = [
      try Self.pseudonym(of: TestPresentation(), Round.screener()),
      try Self.pseudonym(of: stranger, Round.screener()),
      try Self.pseudonym(of: TestPresentation(), Round.screener(key: Round.postingKey(8))),
      try Self.pseudonym(of: TestPresentation(), Round.screener(postingID: "posting-43")),
    ]
    #expect(Set(names).count == 4)
  }

  // Computed by CPython's hashlib and base64: blake2b(lp(id) + lp(thumbprint), 16, key, person=b"scrim pseudonym").
  @Test func aSecondImplementationAgrees() throws {
    let source = try PseudonymSource(key: Round.postingKey(), postingID: "posting-42")
    let name = try source.pseudonym(ofThumbprint: "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs")
    #expect(name.text == "tqmefvb62i6i5hp3peafckzwx4")
  }

  @Test func itsTextIsBase32AndComesBack() throws {
    for bytes in [[UInt8](repeating: 0, count: 16), Array(0..<16), [UInt8](repeating: 255, count: 16)] {
      let name = Pseudonym(bytes: bytes)
      #expect(name.text.count == 26)
      #expect(name.text.utf8.allSatisfy { (97...122).contains($0) || (50...55).contains($0) })
      #expect(Pseudonym(name.text) == name && name.bytes == bytes)
    }
    // Python's base64.b32encode.
    #expect(Pseudonym(bytes: Array("foobarfoobarfoob".utf8)).text == "mzxw6ytbojtg633cmfzgm33pmi")
  }

  @Test(arguments: [
    "", "qug3pxwzdejwhvw5q7qqtuvun", "qug3pxwzdejwhvw5q7qqtuvunaa", "QUG3PXWZDEJWHVW5Q7QQTUVUNA",
    "qug3pxwzdejwhvw5q7qqtuvun1", "qug3pxwzdejwhvw5q7qqtuvunb", "qug3pxwzdejwhvw5q7qqtuvu==",
  ])
  func anyOtherTextIsNone(_ text: String) { #expect(Pseudonym(text) == nil) }

  @Test func aPostingKeyPrintsNothingAndComesBack() throws {
    let key = try PostingKey.generate()
    var dumped = "\(key)"
    dump(key, to: &dumped)
    #expect(dumped.filter { !$0.isWhitespace } == "PostingKey-PostingKey")
    let again = try PostingKey(parsing: key.text())
    #expect(ConstantTime.equal(again.secret, key.secret).declassify())
    #expect(try !ConstantTime.equal(PostingKey.generate().secret, key.secret).declassify())
  }

  @Test(arguments: ["", "AAAA", String(repeating: "A", count: 42), String(repeating: "A", count: 44), "=", "é"])
  func anythingElseIsNoPostingKey(_ text: String) throws {
    let secret = try SecretBytes(copying: Array(text.utf8))
    #expect(throws: BlindRoundError(.postingKey)) { try PostingKey(parsing: secret) }
  }

  @Test func theOrderFollowsFromTheKeyAndIsCommittedTo() throws {
    let names = (0..<50).map { Pseudonym(bytes: [UInt8](repeating: UInt8($0), count: 16)) }
    func order(_ byte: UInt8) throws -> [Pseudonym] {
      let order = try ReviewOrder(Round.postingKey(byte))
      return try names.map { ($0, try order.place(of: $0)) }.sorted { $0.1 < $1.1 }.map(\.0)
    }
    #expect(try order(7) == order(7))
    #expect(try order(7) != order(8))
    #expect(try order(7) != names)
    let commitments = try [ReviewOrder(Round.postingKey()).commitment, ReviewOrder(Round.postingKey(8)).commitment]
    #expect(commitments[0] != commitments[1])
    // CPython's hashlib: sha256 of blake2b(b"", 32, key, person=b"scrim order seed").
    #expect(commitments[0] == "wjxtZ0Y5YyvwXdS93kxcN21MGc1Eg0cPttUoR6J5CUg")
  }
}
