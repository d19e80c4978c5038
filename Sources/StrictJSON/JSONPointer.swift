/// A place in a JSON text, as a list of names and indices. RFC 6901.
///
/// Two pointers are equal when their tokens have the same bytes.
public struct JSONPointer: Sendable, CustomStringConvertible, ExpressibleByArrayLiteral {
  /// The reference tokens, unescaped; none for the whole document.
  public let tokens: [String]

  /// The place reached by `tokens`, which are not escaped.
  public init(_ tokens: [String]) {
    self.tokens = tokens
  }

  /// The place reached by the literal's tokens, which are not escaped.
  public init(arrayLiteral tokens: String...) {
    self.init(tokens)
  }

  /// Reads `text` as RFC 6901 §3 writes it: empty, or each token after a slash, with `~0` for `~` and `~1` for `/`.
  public init(parsing text: String) throws(JSONPointerError) {
    var tokens: [String] = []
    var token: [UInt8] = []
    var bytes = text.utf8.enumerated().makeIterator()
    while let (offset, byte) = bytes.next() {
      switch byte {
      case Self.slash:
        if offset > 0 { tokens.append(String(decoding: token, as: UTF8.self)) }
        token = []
      case _ where offset == 0:
        throw JSONPointerError(offset: 0)
      case Self.tilde:
        switch bytes.next()?.element {
        case ASCII.zero: token.append(Self.tilde)
        case ASCII.zero + 1: token.append(Self.slash)
        default: throw JSONPointerError(offset: offset)
        }
      default:
        token.append(byte)
      }
    }
    if !text.isEmpty { tokens.append(String(decoding: token, as: UTF8.self)) }
    self.init(tokens)
  }

  /// The member called `name` of what stands here.
  public func appending(_ name: String) -> JSONPointer {
    JSONPointer(tokens + [name])
  }

  /// The element at `index`, counted from 0, of what stands here.
  public func appending(_ index: Int) -> JSONPointer {
    JSONPointer(tokens + [String(index)])
  }

  /// What stands at this place in `value`; nil if nothing does. RFC 6901 §4; the token `-` reaches nothing.
  public func value(in value: JSON) -> JSON? {
    var value = value
    for token in tokens {
      let inner: JSON? =
        switch value {
        case .object(let object): object[token]
        case .array: Self.index(token).flatMap { [value] in value[$0] }
        case .null, .bool, .number, .string: nil
        }
      guard let inner else { return nil }
      value = inner
    }
    return value
  }

  /// The pointer as RFC 6901 §3 writes it.
  public var description: String {
    var text: [UInt8] = []
    for token in tokens {
      text.append(Self.slash)
      for byte in token.utf8 {
        switch byte {
        case Self.tilde: text.append(contentsOf: "~0".utf8)
        case Self.slash: text.append(contentsOf: "~1".utf8)
        default: text.append(byte)
        }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let slash = UInt8(ascii: "/")
  private static let tilde = UInt8(ascii: "~")

  /// The index that `token` names: digits without a leading zero. RFC 6901 §4.
  package static func index(_ token: String) -> Int? {
    guard let first = token.utf8.first, token.utf8.allSatisfy({ $0 &- ASCII.zero <= 9 }) else { return nil }
    return first == ASCII.zero && token.utf8.count > 1 ? nil : Int(token)
  }
}

extension JSONPointer: Hashable {
  /// Whether both have the same tokens, byte for byte.
  public static func == (left: JSONPointer, right: JSONPointer) -> Bool {
    left.tokens.lazy.map(UTF8Name.init).elementsEqual(right.tokens.lazy.map(UTF8Name.init))
  }

  /// Feeds the bytes of the tokens.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(tokens.count)
    for token in tokens { hasher.combine(UTF8Name(token)) }
  }
}

/// Why a text is no JSON Pointer: it does not begin with a slash, or a `~` is followed by neither 0 nor 1. RFC 6901 §3.
public struct JSONPointerError: Error, Hashable, Sendable {
  /// Where, in bytes from the start of the text.
  public let offset: Int

  package init(offset: Int) {
    self.offset = offset
  }
}
