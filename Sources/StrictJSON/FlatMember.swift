/// Members whose value has no parts, as most members are. RFC 8259 §4.

extension JSONComposition {
  /// Writes a member of `document` whose value is a string, a number or a literal, all at once.
  package mutating func append(name: Int, scalar: Int, of document: JSONDocument) {
    let (name, value) = (document.nodes[name], document.nodes[scalar])
    document.source.withUnsafeBytes { append(name, value, in: $0) }
  }

  private mutating func append(_ name: JSONNode, _ value: JSONNode, in written: UnsafeRawBufferPointer) {
    let margin = value.kind == .string ? 1 : 0
    // A comma and the name's first quotation mark; the other one, a colon, and the value's quotation mark.
    let nameStart = source.count + (isBehindValue ? 2 : 1)
    let start = nameStart + name.length + 2 + margin
    let count = start + value.length + margin - source.count
    let (isBehindValue, offset) = (isBehindValue, source.count)
    source.append(addingCapacity: count) { output in
      output.withUnsafeMutableBufferPointer { memory, used in
        let text = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: memory[used..<used + count]))
        if isBehindValue { text[0] = ASCII.comma }
        text.quote(nameStart - offset..<nameStart - offset + name.length)
        text[start - offset - margin - 1] = ASCII.colon
        text.copy(written[name.start..<name.end], to: nameStart - offset)
        text.copy(written[value.start - margin..<value.end + margin], to: start - offset - margin)
        used += count
      }
    }
    let place = nodes.count
    nodes.append(addingCapacity: 2) { output in
      output.append(name.placed(from: nameStart, at: place))
      output.append(value.placed(from: start, at: place + 1))
    }
    self.isBehindValue = true
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Writes the quotation marks around a string, just outside of its place.
  @inline(__always) func quote(_ place: Range<Int>) {
    self[place.lowerBound - 1] = ASCII.quote
    self[place.upperBound] = ASCII.quote
  }

  @inline(__always) fileprivate func copy(_ bytes: Slice<UnsafeRawBufferPointer>, to offset: Int) {
    UnsafeMutableRawBufferPointer(rebasing: self[offset..<offset + bytes.count])
      .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes))
  }
}
