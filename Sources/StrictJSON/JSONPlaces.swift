/// Looks many names up in one object at once. RFC 8259 §4.

/// Where the members of one object stand that have names of a short list: of the names that are asked of a key or a header,
/// most are not there.
package struct JSONPlaces: Sendable {
  /// The node of each name's value; 0, which is the root of a text, where there is no such member.
  fileprivate var nodes = SIMD32<UInt32>(repeating: 0)

  /// The node of the value whose name has this index in the list; nil if there is none.
  package subscript(index: Int) -> Int? { nodes[index] == 0 ? nil : Int(nodes[index]) }
}

extension JSONDocument {
  /// Looks in one pass for the members of the object at `object` that have these names; finds none if it is no object.
  ///
  /// - Parameter names: different ones, at most 32.
  package func places(of names: [StaticString], in object: Int) -> JSONPlaces {
    var places = JSONPlaces()
    assert(names.count <= places.nodes.scalarCount, "the lists are fixed ones")
    let (tape, wanted) = (nodes.span, names.span)
    guard tape[object].kind == .object else { return places }
    let end = tape[object].next
    withUnsafeMutableBytes(of: &places.nodes) { places in
      var name = object + 1
      while name < end {
        if let index = place(of: tape[name], in: wanted) {
          places.storeBytes(of: UInt32(truncatingIfNeeded: name + 1), toByteOffset: 4 * index, as: UInt32.self)
        }
        name = tape[name + 1].next
      }
    }
    return places
  }

  @inline(__always)
  private func place(of name: JSONNode, in names: Span<StaticString>) -> Int? {
    guard !name.hasEscapes else { return place(ofEscaped: name, in: names) }
    for index in names.indices where names[index].utf8CodeUnitCount == name.length {
      if names[index].withUTF8Buffer({ isWritten(name, $0) }) { return index }
    }
    return nil
  }

  private func place(ofEscaped name: JSONNode, in names: Span<StaticString>) -> Int? {
    let text = JSONString.unescaped(source[name.start..<name.end])
    for index in names.indices where names[index].withUTF8Buffer({ text.elementsEqual($0) }) { return index }
    return nil
  }
}
