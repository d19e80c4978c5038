/// DER, taken apart where it lies: libcrypto's readers leave copies of private numbers in memory that they free. X.690 §8, §10.

/// Reads one element behind the other. Only DER is read: definite lengths, written in as few bytes as they need.
struct DERReader {
  /// The tags that private keys are written with.
  enum Tag: UInt8 {
    case integer = 0x02
    case bitString = 0x03
    case octetString = 0x04
    case null = 0x05
    case objectIdentifier = 0x06
    case sequence = 0x30
    case context0 = 0xA0
    case context1 = 0xA1
  }

  private var rest: UnsafeRawBufferPointer

  init(_ content: UnsafeRawBufferPointer) { rest = content }

  /// The content of the next element. Throws `.pemMalformed` if it has another tag or is not DER.
  mutating func read(_ tag: Tag) throws(OpenSSLError) -> UnsafeRawBufferPointer {
    guard rest.count >= 2, rest[0] == tag.rawValue else { throw .pemMalformed }
    var (start, count) = (2, Int(rest[1]))
    if count >= 0x80 {
      // Three bytes of length are more than a PEM text may have.
      let width = count - 0x80
      guard 1...3 ~= width, rest.count >= 2 + width else { throw .pemMalformed }
      start += width
      count = rest[2..<start].reduce(0) { $0 << 8 | Int($1) }
      guard count >= max(0x80, 1 << (8 * (width - 1))) else { throw .pemMalformed }
    }
    guard count <= rest.count - start else { throw .pemMalformed }
    let content = UnsafeRawBufferPointer(rebasing: rest[start..<start + count])
    rest = UnsafeRawBufferPointer(rebasing: rest[(start + count)...])
    return content
  }

  /// The same, or nil if the next element has another tag.
  mutating func readIfThere(_ tag: Tag) throws(OpenSSLError) -> UnsafeRawBufferPointer? {
    rest.first == tag.rawValue ? try read(tag) : nil
  }

  /// A reader of the sequence that comes next.
  mutating func sequence() throws(OpenSSLError) -> DERReader { DERReader(try read(.sequence)) }

  /// The bytes of a number that is not negative, without a zero in front: none for zero.
  mutating func number() throws(OpenSSLError) -> UnsafeRawBufferPointer {
    let content = try read(.integer)
    guard let first = content.first, first < 0x80 else { throw .pemMalformed }
    guard first == 0 else { return content }
    guard content.count == 1 || content[1] >= 0x80 else { throw .pemMalformed }
    return UnsafeRawBufferPointer(rebasing: content[1...])
  }

  /// Throws `.pemMalformed` unless the next number is the version of the structure that is read.
  mutating func version(_ version: UInt8) throws(OpenSSLError) {
    guard try read(.integer).elementsEqual([version]) else { throw .pemMalformed }
  }

  /// Throws `.pemMalformed` if anything is left.
  func end() throws(OpenSSLError) {
    guard rest.isEmpty else { throw .pemMalformed }
  }
}
