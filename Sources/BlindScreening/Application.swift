/// One line of input: an id of the employer's, and the presentations that came with it.

internal import SelectiveDisclosure
internal import StrictJSON

/// An application, read and not yet verified: `{"id":TEXT,"presentations":[TOKEN,...]}` and no other member.
///
/// A token is a text in compact form, or an object in a JSON form (RFC 9901 §8).
struct Application {
  let id: String
  let presentations: [[UInt8]]

  /// Longest id, in bytes.
  static let idBytes = 256
  /// Most presentations.
  static let mostPresentations = 16
  /// Deepest nesting: that of a token in JSON form, inside the line.
  private static let depth = 36

  /// Reads a line.
  init(parsing line: [UInt8], number: Int, limit: Int) throws(Refusal) {
    guard line.count <= limit else { throw Refusal(line: number, id: nil, .round(.lineTooLong)) }
    guard !line.allSatisfy(\.isWhiteSpace) else { throw Refusal(line: number, id: nil, .round(.lineEmpty)) }
    let document: JSONDocument
    do {
      document = try JSONDocument(parsing: line, limits: JSONLimits(bytes: limit, depth: Self.depth))
    } catch {
      throw Refusal(line: number, id: nil, .token(SDJWTError(JOSEError(JOSERule(error.rule))).rule))
    }
    guard document.kind(of: 0) == .object else { throw Refusal(line: number, id: nil, .round(.notObject)) }
    // The id first: whatever else is wrong with the line, it tells whose it is.
    guard let idNode = document.member("id", of: 0), document.kind(of: idNode) == .string,
      1...Self.idBytes ~= document.stringSlice(at: idNode).count
    else { throw Refusal(line: number, id: nil, .round(.id), at: ["id"]) }
    id = document.string(at: idNode)
    guard let list = document.member("presentations", of: 0) else {
      throw Refusal(line: number, id: id, .round(.presentations), at: ["presentations"])
    }
    guard document.members(of: 0).reduce(0, { count, _ in count + 1 }) == 2 else {
      throw Refusal(line: number, id: id, .round(.members))
    }
    presentations = document.elements(of: list).compactMap { document.token(at: $0) }
    guard 1...Self.mostPresentations ~= presentations.count,
      presentations.count == document.elements(of: list).reduce(0, { count, _ in count + 1 })
    else { throw Refusal(line: number, id: id, .round(.presentations), at: ["presentations"]) }
  }
}

extension JSONDocument {
  /// The text of a token, in whichever form it stands here.
  fileprivate func token(at node: Int) -> [UInt8]? {
    switch kind(of: node) {
    case .string: stringBytes(at: node)
    case .object: Array(rawText(of: node))
    case .null, .true, .false, .number, .array: nil
    }
  }
}

extension UInt8 {
  /// White space as JSON knows it, without the line end that ends a line.
  fileprivate var isWhiteSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
}
