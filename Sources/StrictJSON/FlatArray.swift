/// Texts that are an array without arrays or objects in it, as most Disclosures are. RFC 8259 §5.

extension JSONComposition {
  /// Writes a text of its own, all at once: an array of a string of `size` bytes of ASCII, which `write` writes and in which
  /// nothing needs an escape; of a name, if there is one; and of a value.
  ///
  /// Answers the array's node; nil, and nothing is written, where the value has parts or something needs an escape.
  package mutating func appendText(
    stringOf size: Int, writtenBy write: (UnsafeMutableRawBufferPointer) -> Void, name: String?, value: JSON
  ) -> Int? {
    value.withScalar { kind, value in
      guard let name else { return appendText(size, write, nil, kind, value) }
      return name.withBytes { appendText(size, write, $0, kind, value) }
    }
  }

  private mutating func appendText(
    _ size: Int, _ write: (UnsafeMutableRawBufferPointer) -> Void, _ name: UnsafeRawBufferPointer?,
    _ kind: JSONNode.Kind, _ value: UnsafeRawBufferPointer
  ) -> Int? {
    // Before the first string stand a bracket and a quotation mark, between two strings their marks and a comma.
    let (first, second) = (2..<size + 2, size + 5)
    let margin = kind == .string ? 1 : 0
    let last = (name.map { second + $0.count + 2 } ?? second - 1) + margin
    let count = last + value.count + margin + 1
    let start = source.count
    var isPlain = true
    source.append(addingCapacity: count) { output in
      output.withUnsafeMutableBufferPointer { memory, used in
        let text = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: memory[used..<used + count]))
        text[0] = ASCII.openBracket
        text.quote(first)
        write(UnsafeMutableRawBufferPointer(rebasing: text[first]))
        text[first.upperBound + 1] = ASCII.comma
        if let name {
          let place = second..<second + name.count
          text.quote(place)
          isPlain = JSONWriter.copy(name, over: UnsafeMutableRawBufferPointer(rebasing: text[place]))
          text[place.upperBound + 1] = ASCII.comma
        }
        let place = last..<last + value.count
        if margin == 1 { text.quote(place) }
        isPlain = JSONWriter.copy(value, over: UnsafeMutableRawBufferPointer(rebasing: text[place])) && isPlain
        text[count - 1] = ASCII.closeBracket
        if isPlain { used += count }
      }
    }
    guard isPlain else { return nil }
    let array = nodes.count
    nodes.append(addingCapacity: 4) { output in
      let value = JSONNode(
        kind, from: start + last, to: start + last + value.count, at: name == nil ? array + 2 : array + 3)
      output.append(JSONNode(.array, from: start, to: start + count, at: value.next - 1))
      output.append(JSONNode(.string, from: start + first.lowerBound, to: start + first.upperBound, at: array + 1))
      if let name {
        output.append(JSONNode(.string, from: start + second, to: start + second + name.count, at: array + 2))
      }
      output.append(value)
    }
    deepest = max(deepest, 1)
    isBehindValue = true
    return array
  }
}

extension JSON {
  /// Lends the text of a value that has no parts; of a string, what stands between its quotation marks before any escape.
  fileprivate func withScalar<Result>(
    _ body: (_ kind: JSONNode.Kind, _ text: UnsafeRawBufferPointer) -> Result?
  ) -> Result? {
    switch self {
    case .null: "null".withBytes { body(.null, $0) }
    case .bool(let isTrue): (isTrue ? "true" : "false").withBytes { body(isTrue ? .true : .false, $0) }
    case .number(let number): number.text.withBytes { body(.number, $0) }
    case .string(let string): string.withBytes { body(.string, $0) }
    case .array, .object: nil
    }
  }
}
