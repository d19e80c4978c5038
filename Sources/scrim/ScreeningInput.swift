/// Reads the files of a blind round.

#if CommandLine
import BlindScreening
import SelectiveDisclosure

extension Input {
  /// The posting in a file.
  static func posting(in path: String) throws(Failure) -> Posting {
    let text = try document(in: path)
    do {
      return try Posting(parsing: text)
    } catch {
      throw unusable(path, error)
    }
  }

  /// The competency framework in a file.
  static func framework(in path: String) throws(Failure) -> CompetencyFramework {
    let text = try document(in: path)
    do {
      return try CompetencyFramework(parsing: text)
    } catch {
      throw unusable(path, error)
    }
  }

  /// The posting key in a file.
  static func postingKey(in path: String) throws(Failure) -> PostingKey {
    let (text, othersCanRead) = try secret(in: path)
    let key: PostingKey
    do {
      key = try PostingKey(parsing: text)
    } catch {
      throw unusable(path, error)
    }
    if othersCanRead { try warnOfReaders(path, of: "the posting key") }
    return key
  }

  /// The nonces in a file, one for each application.
  static func nonces(in path: String) throws(Failure) -> Nonces {
    let text = try bytes(in: path, limit: 1 << 30)
    do {
      return .perApplication(try NonceTable(parsing: text))
    } catch {
      throw unusable(path, error)
    }
  }

  /// What `scrim screen` left in a folder.
  static func finishedRound(in folder: String) throws(Failure) -> FinishedRound {
    let summary = "\(folder)/summary.json"
    let text = try document(in: summary)
    var round: FinishedRound
    do {
      round = try FinishedRound(summary: text)
    } catch {
      throw unusable(summary, error)
    }
    let reviews = "\(folder)/reviews.ndjson"
    try forEachLine(of: reviews, limit: 1 << 30) { line throws(BlindRoundError) in try round.add(review: line) }
    return round
  }

  /// The pseudonyms in a file, one a line.
  static func pseudonyms(in path: String) throws(Failure) -> [Pseudonym] {
    var pseudonyms: [Pseudonym] = []
    try forEachLine(of: path, limit: 1 << 10) { line throws(BlindRoundError) in
      guard let pseudonym = Pseudonym(String(decoding: line, as: UTF8.self)) else { throw BlindRoundError(.pseudonym) }
      pseudonyms.append(pseudonym)
    }
    return pseudonyms
  }

  private static func forEachLine(
    of path: String, limit: Int, _ body: ([UInt8]) throws(BlindRoundError) -> Void
  ) throws(Failure) {
    var lines = try lines(in: path, limit: limit)
    do {
      while let line = try lines.next() {
        guard case .bytes(let bytes) = line else { throw BlindRoundError(.lineTooLong) }
        try body(bytes)
      }
    } catch let error as SystemError {
      throw broken(path, error)
    } catch let error as BlindRoundError {
      throw unusable(path, error)
    } catch {
      throw Failure(unforeseen: error)
    }
  }

  /// The lines of a file.
  static func lines(in path: String, limit: Int) throws(Failure) -> LineReader {
    LineReader(try opened(path), limit: limit)
  }

  /// A document that an employer wrote, of at most 16 MiB.
  private static func document(in path: String) throws(Failure) -> [UInt8] { try bytes(in: path, limit: 1 << 24) }
}
#endif
