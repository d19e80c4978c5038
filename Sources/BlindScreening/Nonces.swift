/// Which nonce an application must be bound to.

internal import StrictJSON

/// The nonces of a posting. That each was fresh when it was given out is the employer's duty.
public enum Nonces: Sendable {
  /// One for all. Applications are then told apart by their holder keys only.
  case shared(String)
  /// One for each application id.
  case perApplication(NonceTable)

  /// The nonce for an id; nil if none was given out.
  func nonce(for id: String) -> String? {
    switch self {
    case .shared(let nonce): nonce
    case .perApplication(let table): table.nonces[UTF8Name(id)]
    }
  }
}

/// Nonces by application id, each of both once.
public struct NonceTable: Sendable {
  fileprivate private(set) var nonces: [UTF8Name: String] = [:]

  /// Reads lines of `{"id":TEXT,"nonce":TEXT}`.
  /// - Throws: `noncesMalformed`, `nonceIDRepeated` or `nonceRepeated`, with the line.
  public init(parsing text: [UInt8]) throws(BlindRoundError) {
    var seen: Set<UTF8Name> = []
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for (index, line) in lines.enumerated() {
      let (id, nonce) = try Self.entry(in: Array(line), number: index + 1)
      guard nonces.updateValue(nonce, forKey: UTF8Name(id)) == nil else {
        throw BlindRoundError(.nonceIDRepeated, line: index + 1)
      }
      guard seen.insert(UTF8Name(nonce)).inserted else { throw BlindRoundError(.nonceRepeated, line: index + 1) }
    }
  }

  private static func entry(in line: [UInt8], number: Int) throws(BlindRoundError) -> (id: String, nonce: String) {
    let entry: JSON
    do { entry = try JSON(parsing: line) } catch { throw BlindRoundError(.noncesMalformed, line: number) }
    guard let object = entry.object, object.count == 2, let id = object["id"]?.string,
      let nonce = object["nonce"]?.string, !nonce.isEmpty
    else { throw BlindRoundError(.noncesMalformed, line: number) }
    return (id, nonce)
  }
}
