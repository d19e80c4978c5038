/// One entry of the tape: what stands where in the source, 16 bytes. The tape is the tree of RFC 8259 §3 in written order.
///
/// An array is followed by its elements, an object by name, value, name, value; `next` leaps over all of them.
@usableFromInline package struct JSONNode: Hashable, Sendable {
  /// What a value is. RFC 8259 §3.
  @usableFromInline package enum Kind: Sendable {
    case null, `true`, `false`, number, string, array, object
  }

  @usableFromInline var first: UInt32
  @usableFromInline var beyond: UInt32
  @usableFromInline var following: UInt32
  /// What the value is.
  @usableFromInline package let kind: Kind
  /// Whether a string holds a backslash, so that its bytes are not simply those of the source.
  @usableFromInline package let hasEscapes: Bool

  /// A value whose end is known. Offsets fit because `JSONLimits` caps the size of a text.
  init(_ kind: Kind, from start: Int, to end: Int, at index: Int, hasEscapes: Bool = false) {
    self.kind = kind
    self.hasEscapes = hasEscapes
    first = UInt32(truncatingIfNeeded: start)
    beyond = UInt32(truncatingIfNeeded: end)
    following = UInt32(truncatingIfNeeded: index + 1)
  }

  /// An array or object that has just been opened inside `parent`, which is remembered where `next` will stand.
  init(opening kind: Kind, from start: Int, in parent: Int) {
    self.init(kind, from: start, to: start, at: parent - 1)
  }

  /// Offset of the first byte; of a string, the one after its opening quotation mark.
  @inlinable package var start: Int { Int(first) }
  /// Offset one beyond the last byte; of a string, that of its closing quotation mark.
  @inlinable package var end: Int { Int(beyond) }
  /// Index of the node after this one and all it contains.
  @inlinable package var next: Int { Int(following) }
  /// How many bytes lie between `start` and `end`.
  @inlinable package var length: Int { Int(beyond &- first) }

  /// Whether it is no array and no object.
  @inlinable package var isScalar: Bool {
    switch kind {
    case .array, .object: false
    case .null, .true, .false, .number, .string: true
    }
  }

  /// While the container is open: the index of the one around it.
  var parent: Int { next }

  /// The same string, number or literal where it begins at offset `start` and has node `index`.
  func placed(from start: Int, at index: Int) -> JSONNode {
    JSONNode(kind, from: start, to: start + length, at: index, hasEscapes: hasEscapes)
  }

  /// The same value so many bytes and nodes further on.
  func moved(by bytes: Int, places: Int) -> JSONNode {
    var node = self
    node.first &+= UInt32(truncatingIfNeeded: bytes)
    node.beyond &+= UInt32(truncatingIfNeeded: bytes)
    node.following &+= UInt32(truncatingIfNeeded: places)
    return node
  }

  /// Ends an open container before offset `end` and before node `next`.
  mutating func close(end: Int, next: Int) {
    beyond = UInt32(truncatingIfNeeded: end)
    following = UInt32(truncatingIfNeeded: next)
  }
}
