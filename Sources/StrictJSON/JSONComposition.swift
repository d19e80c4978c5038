/// Writes texts out of values, and their tape along with them. RFC 8259 §2.

/// A document that is being put together: from values that were parsed before, each copied as it was written, and from new
/// ones. The result needs no parsing. Whoever composes sees to it that an object's names differ, that all is closed again,
/// and that the whole `fits`.
package struct JSONComposition {
  /// What is written so far.
  package internal(set) var source: [UInt8] = []
  var nodes: [JSONNode] = []
  /// Index of the innermost open container; meaningless while there is none.
  private var container = 0
  /// How many containers are open, and how many ever were at one place.
  private var depth = 0
  package internal(set) var deepest = 0
  /// Whether something stands before the next value in its container.
  var isBehindValue = false

  /// Nothing yet, and room for so many bytes.
  package init(roomFor byteCount: Int) {
    source.reserveCapacity(byteCount)
    nodes.reserveCapacity(byteCount / 16 + 4)
  }

  /// Begins an array or an object.
  package mutating func open(_ kind: JSONNode.Kind) {
    separate()
    nodes.append(JSONNode(opening: kind, from: source.count, in: container))
    container = nodes.count - 1
    source.append(kind == .object ? ASCII.openBrace : ASCII.openBracket)
    isBehindValue = false
    depth += 1
    deepest = max(deepest, depth)
  }

  /// Ends the innermost array or object.
  package mutating func close() {
    source.append(nodes[container].kind == .object ? ASCII.closeBrace : ASCII.closeBracket)
    let parent = nodes[container].parent
    nodes[container].close(end: source.count, next: nodes.count)
    container = parent
    isBehindValue = true
    depth -= 1
  }

  /// Writes the name of the next member: a string of `document`.
  package mutating func append(name: Int, of document: JSONDocument) {
    append(written: name, of: document, isName: true)
  }

  /// Writes a string, a number or a literal of `document`.
  package mutating func append(scalar: Int, of document: JSONDocument) {
    append(written: scalar, of: document, isName: false)
  }

  private mutating func append(written place: Int, of document: JSONDocument, isName: Bool) {
    let node = document.nodes[place]
    let margin = node.kind == .string ? 1 : 0
    let start = document.source.withUnsafeBytes {
      append($0[node.start - margin..<node.end + margin], inQuotes: false, isName: isName) + margin
    }
    nodes.append(node.placed(from: start, at: nodes.count))
  }

  /// Writes the name of the next member.
  package mutating func append(name: String) {
    name.withBytes { append(string: $0, isName: true) }
  }

  /// Writes a value with all that it holds. Recurses once for each of its levels.
  package mutating func append(_ value: JSON) {
    switch value {
    case .null: append(.null, "null")
    case .bool(let isTrue): append(isTrue ? .true : .false, isTrue ? "true" : "false")
    case .number(let number): append(.number, number.text)
    case .string(let string): append(string: string)
    case .array(let elements):
      open(.array)
      for element in elements { append(element) }
      close()
    case .object(let members):
      open(.object)
      for member in members {
        append(name: member.name)
        append(member.value)
      }
      close()
    }
  }

  /// Writes a string.
  package mutating func append(string: String) {
    string.withBytes { append(string: $0, isName: false) }
  }

  /// Writes a string of ASCII in which nothing needs an escape.
  package mutating func append(plain ascii: UnsafeRawBufferPointer) { append(plain: ascii, isName: false) }

  /// Writes an array of so many strings of ASCII of one size, in which nothing needs an escape. `write` is asked for each by its
  /// number.
  package mutating func append(
    strings count: Int, ofSize size: Int, _ write: (_ number: Int, _ memory: UnsafeMutableRawBufferPointer) -> Void
  ) {
    open(.array)
    let (start, first) = (source.count, nodes.count)
    // Two quotation marks and the comma behind them; the last one's is taken away.
    let step = size + 3
    source.append(addingCapacity: count * step) { output in
      output.withUnsafeMutableBufferPointer { memory, used in
        let memory = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: memory[used...]))
        for number in 0..<count {
          let string = UnsafeMutableRawBufferPointer(rebasing: memory[number * step..<(number + 1) * step])
          string[0] = ASCII.quote
          write(number, UnsafeMutableRawBufferPointer(rebasing: string[1...size]))
          string[size + 1] = ASCII.quote
          string[size + 2] = ASCII.comma
        }
        used += count * step
      }
    }
    if count > 0 { source.removeLast() }
    nodes.append(addingCapacity: count) { output in
      for number in 0..<count {
        let start = start + number * step + 1
        output.append(JSONNode(.string, from: start, to: start + size, at: first + number))
      }
    }
    close()
  }

  /// Writes the value that another composition holds.
  package mutating func append(_ other: JSONComposition) {
    separate()
    let (start, place) = (source.count, nodes.count)
    source += other.source
    nodes.append(addingCapacity: other.nodes.count) { output in
      for node in other.nodes { output.append(node.moved(by: start, places: place)) }
    }
    deepest = max(deepest, depth + other.deepest)
    isBehindValue = true
  }

  /// Ends a text, if there is one. Answers the node of what is written next, the root of another one.
  package mutating func beginText() -> Int {
    isBehindValue = false
    return nodes.count
  }

  /// Forgets all that was written, but not where.
  package mutating func clear() {
    source.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
    (container, depth, deepest, isBehindValue) = (0, 0, 0, false)
  }

  private mutating func append(string utf8: UnsafeRawBufferPointer, isName: Bool) {
    guard !JSONWriter.isPlain(utf8) else { return append(plain: utf8, isName: isName) }
    separate()
    let start = source.count + 1
    JSONWriter.appendString(utf8.assumingMemoryBound(to: UInt8.self), to: &source)
    nodes.append(JSONNode(.string, from: start, to: source.count - 1, at: nodes.count, hasEscapes: true))
    if isName { source.append(ASCII.colon) }
    isBehindValue = !isName
  }

  private mutating func append(plain utf8: UnsafeRawBufferPointer, isName: Bool) {
    let start = append(utf8[...], inQuotes: true, isName: isName)
    nodes.append(JSONNode(.string, from: start, to: start + utf8.count, at: nodes.count))
  }

  /// A number or a literal.
  private mutating func append(_ kind: JSONNode.Kind, _ text: String) {
    let start = text.withBytes { append($0[...], inQuotes: false, isName: false) }
    nodes.append(JSONNode(kind, from: start, to: source.count, at: nodes.count))
  }

  /// Writes a name or a scalar with what stands before and behind it, and answers where its bytes begin. All at once: to ask
  /// for each byte whether the memory is shared takes longer than to write it.
  private mutating func append(_ bytes: Slice<UnsafeRawBufferPointer>, inQuotes: Bool, isName: Bool) -> Int {
    let isBehindValue = isBehindValue
    self.isBehindValue = !isName
    source.append(addingCapacity: bytes.count + 4) { output in
      if isBehindValue { output.append(ASCII.comma) }
      if inQuotes { output.append(ASCII.quote) }
      output.withUnsafeMutableBufferPointer { memory, count in
        let target = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(memory)[count...])
        target.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes))
        count += bytes.count
      }
      if inQuotes { output.append(ASCII.quote) }
      if isName { output.append(ASCII.colon) }
    }
    return source.count - bytes.count - (inQuotes ? 1 : 0) - (isName ? 1 : 0)
  }

  private mutating func separate() {
    if isBehindValue { source.append(ASCII.comma) }
  }

  /// Whether a document can be so large: a tape's offsets have no more bits.
  package var fits: Bool { source.count <= JSONLimits.greatestSize }

  /// What was composed.
  package consuming func finish() -> JSONDocument { JSONDocument(composed: source, nodes) }
}
