/// The action `parse` for the files that an employer writes.

internal import BlindScreening
internal import CryptoPrimitives
internal import LearningRecords
internal import StrictJSON

/// A kind of file, by the name that `as` gives it.
enum EmployerFile: String, CaseIterable, Sendable {
  /// A redaction policy. It comes to its digest.
  case policy
  /// A posting in one of the shapes that are read. It comes to its id.
  case posting
  /// The nonces of a posting. They come to how many they are.
  case nonces
  /// A posting's secret. It comes to the commitment to the order of its reviews, which is public.
  case postingKey = "posting-key"

  /// What reading `text` comes to.
  func payload(of text: [UInt8]) throws -> JSON {
    switch self {
    case .policy: return .string(try RedactionPolicy(parsing: text).digest)
    case .posting: return .string(try Posting(parsing: text).id)
    case .nonces:
      _ = try NonceTable(parsing: text)
      return .number(JSONNumber(text.split(separator: UInt8(ascii: "\n")).count))
    case .postingKey: return .string(try ReviewOrder(PostingKey(parsing: SecretBytes(copying: text))).commitment)
    }
  }
}
