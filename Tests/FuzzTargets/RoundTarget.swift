/// The other texts of a blind round: application lines, nonce tables, keys, summaries, reviews, pseudonyms.

internal import BlindScreening
internal import CryptoPrimitives
internal import LearningRecords
internal import SelectiveDisclosure

enum RoundTarget {
  /// The first byte of the input chooses the reader, the others are the text. `#` alone stands for a good presentation.
  static func run(_ bytes: [UInt8]) throws(BrokenProperty) {
    var text = Array(bytes.dropFirst())
    switch (bytes.first ?? 0) % 5 {
    case 0:
      guard let samples = Samples.shared, let screener else { throw BrokenProperty("there is a screener") }
      text.replace(
        Array("\"#\"".utf8), with: Array("\"\(samples.presentation.serialized())\"".utf8), maxReplacements: 20)
      if case .review(let packet, let id, _) = screener.judge(text, number: 1, at: Samples.now) {
        try expect("an application has an id", !id.isEmpty)
        try expect("a packet speaks of presentations", !packet.views.isEmpty)
        try expect("a packet has the requirements", packet.matches.count == 1)
      }
    case 1:
      guard let table = accepted({ () throws(BlindRoundError) in try NonceTable(parsing: text) }) else { return }
      _ = Nonces.perApplication(table)
    case 2:
      let key = accepted { try PostingKey(parsing: SecretBytes(copying: text)) }
      guard let key else { return }
      let written = try demanded("a posting's key is written") { try key.text().withUnsafeBytes { [UInt8]($0) } }
      let again = try demanded("a written key is read") { try PostingKey(parsing: SecretBytes(copying: written)) }
      let second = try demanded("a key is written twice") { try again.text().withUnsafeBytes { [UInt8]($0) } }
      try expect("a written key is the same", second == written)
    case 3:
      var round = accepted { () throws(BlindRoundError) in try FinishedRound(summary: text) }
      _ = accepted { () throws(BlindRoundError) in try round?.add(review: text) }
    default:
      guard let name = String(validating: text, as: UTF8.self), let pseudonym = Pseudonym(name) else { return }
      try expect("a pseudonym is read from what it is written as", Pseudonym(pseudonym.description) == pseudonym)
    }
  }

  private static let screener: Screener? = accepted {
    guard let samples = Samples.shared else { throw BrokenProperty("there are samples") }
    let posting = try Posting(
      parsing: Array(
        #"{"scrim_posting":1,"id":"J-1","title":"Fitter","requirements":[{"id":"p","name":"Pumps"}]}"#.utf8))
    return try Screener(
      verifier: samples.verifier, policy: .blindFirstRound, screening: Screening(posting: posting, frameworks: []),
      key: PostingKey(parsing: SecretBytes(copying: [UInt8](repeating: UInt8(ascii: "A"), count: 43))),
      binding: BindingDemand(
        audience: Samples.audience, nonces: .shared(Samples.nonce), maxAge: .seconds(300)))
  }
}
