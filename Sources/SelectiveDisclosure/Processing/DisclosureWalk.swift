/// The one walk over a payload: it finds every digest, places every Disclosure, and writes the processed payload.
/// RFC 9901 §7.1 steps 3.b to 5.

internal import StrictJSON

/// An iterative depth-first walk. Each Disclosure is expanded at most once, so the work is linear; the stack is a list,
/// so depth is a limit and not a crash.
struct DisclosureWalk {
  private let payload: JSONDocument
  private let disclosures: [Disclosure]
  private let search: DisclosureSearch
  private let limits: Limits
  private let reader: Reader

  private var frames: [Frame] = []
  private var seen = ByteStringSet(capacity: 64)
  private var isPlaced: [Bool]
  private var result = WalkResult()
  private var findings = Findings()

  /// An object or array that is being written.
  private struct Frame {
    let document: Int
    let isObject: Bool
    /// The node after the last child.
    let end: Int
    /// The next child in clear.
    var next: Int
    /// The member that holds digests, and at the top level `_sd_alg`: both are left out. 7.1-3.e, 3.f.
    var digestsName = -1
    var hashAlgorithmName = -1
    /// Disclosures whose digests the object's `_sd` holds, still to be written.
    var insertions: ArraySlice<Int> = []
    /// The child that is being written.
    var child = Child.none
    /// Elements looked at, and elements written.
    var issuedCount = 0
    var writtenCount = 0
  }

  private enum Child {
    case none
    case member(document: Int, name: Int)
    case element(issued: Int, written: Int)
  }

  /// Prepares the walk. 7.1-3.a: a digest for every Disclosure.
  init(_ token: Token, hash: HashAlgorithm, limits: Limits, for reader: Reader) throws(SDJWTError) {
    search = try DisclosureSearch(token.disclosures, hash: hash, for: reader)
    disclosures = token.disclosures
    payload = token.payload
    result.text.reserveCapacity(token.presented.count)
    isPlaced = Array(repeating: false, count: token.disclosures.count)
    self.limits = limits
    self.reader = reader
  }

  /// Walks to the end, also when a Disclosure is not where it may be: such a one is left out, and the failure kept in the
  /// findings. Throws what is wrong with the issuer's payload itself, and limits.
  mutating func run() throws(SDJWTError) -> (result: WalkResult, findings: Findings) {
    do throws(SDJWTError) {
      try write(0, of: disclosures.count)
      while !frames.isEmpty { try step() }
    } catch {
      try findings.settle()
      throw error
    }
    // 7.1-5
    if let stray = isPlaced.firstIndex(of: false) {
      findings.note(SDJWTError(.disclosureUnreferenced, at: ["disclosures", "\(stray)"]))
    }
    return (result, findings)
  }

  /// The document of a Disclosure, or behind all of them the payload.
  private subscript(document: Int) -> JSONDocument {
    document == disclosures.count ? payload : disclosures[document].document
  }

  // MARK: Writing

  private mutating func step() throws(SDJWTError) {
    let top = frames.count - 1
    let frame = frames[top]
    if frame.next < frame.end {
      try frame.isObject ? writeMember() : writeElement()
    } else if let disclosure = frame.insertions.first {
      frames[top].insertions.removeFirst()
      try writeInserted(disclosure)
    } else {
      result.text.append(frame.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
      frames.removeLast()
    }
  }

  private mutating func write(_ node: Int, of document: Int) throws(SDJWTError) {
    switch self[document].nodes[node].kind {
    case .object: try openObject(node, of: document)
    case .array: try openArray(node, of: document)
    case .string, .number, .true, .false, .null: result.text += self[document].rawText(of: node)
    }
  }

  private mutating func openArray(_ node: Int, of document: Int) throws(SDJWTError) {
    try checkDepth()
    let end = Int(self[document].nodes[node].next)
    frames.append(Frame(document: document, isObject: false, end: end, next: node + 1))
    result.text.append(UInt8(ascii: "["))
  }

  private mutating func openObject(_ node: Int, of document: Int) throws(SDJWTError) {
    try checkDepth()
    let source = self[document]
    let isPayload = frames.isEmpty
    var frame = Frame(document: document, isObject: true, end: Int(source.nodes[node].next), next: node + 1)
    var digests: Int?
    for (name, value) in source.members(of: node) {
      switch ReservedName(at: name, in: source) {
      case nil: continue
      case .digests:
        frame.digestsName = name
        digests = value
      case .hashAlgorithm:
        guard isPayload else { throw refusal(.hashAlgorithmNested, under: "_sd_alg") }
        frame.hashAlgorithmName = name
      case .placeholder:
        throw refusal(.placeholderMisplaced, under: "...")
      }
    }
    if let digests {
      frame.insertions = try match(digests, of: node, in: document)[...]
    }
    frames.append(frame)
    result.text.append(UInt8(ascii: "{"))
  }

  private mutating func writeMember() throws(SDJWTError) {
    let top = frames.count - 1
    let frame = frames[top]
    let name = frame.next
    let source = self[frame.document]
    frames[top].next = Int(source.nodes[name + 1].next)
    guard name != frame.digestsName, name != frame.hashAlgorithmName else { return }
    frames[top].child = .member(document: frame.document, name: name)
    try write(member: name, value: name + 1, of: frame.document)
  }

  /// 7.1-3.c.ii.4: the disclosed name and value stand beside `_sd`.
  private mutating func writeInserted(_ disclosure: Int) throws(SDJWTError) {
    guard let name = disclosures[disclosure].nameNode else { return }
    let parent = frames[frames.count - 1].document
    frames[frames.count - 1].child = .member(document: disclosure, name: name)
    note(disclosure, in: parent)
    try write(member: name, value: disclosures[disclosure].valueNode, of: disclosure)
  }

  private mutating func write(member name: Int, value: Int, of document: Int) throws(SDJWTError) {
    separate()
    result.text += self[document].rawText(of: name)
    result.text.append(UInt8(ascii: ":"))
    try write(value, of: document)
  }

  private mutating func writeElement() throws(SDJWTError) {
    let top = frames.count - 1
    let frame = frames[top]
    let element = frame.next
    let source = self[frame.document]
    frames[top].next = Int(source.nodes[element].next)
    frames[top].child = .element(issued: frame.issuedCount, written: frame.writtenCount)
    frames[top].issuedCount += 1

    switch ArrayElement(at: element, in: source) {
    case .clear:
      separate()
      try write(element, of: frame.document)
    case .malformed:
      throw refusal(.placeholderMalformed)
    case .placeholder(let digest):
      // 7.1-3.d: an element whose digest has no Disclosure is left out.
      guard let disclosure = try place(digest, of: frame.document) else { return }
      // 7.1-3.c.iii.1
      guard disclosures[disclosure].nameNode == nil else { return findings.note(refusal(.elementDisclosureExpected)) }
      let value = disclosures[disclosure].valueNode
      guard case .clear = ArrayElement(at: value, in: self[disclosure]) else {
        return findings.note(refusal(.placeholderChained))
      }
      note(disclosure, in: frame.document)
      separate()
      try write(value, of: disclosure)
    }
  }

  /// Writes a comma but before the first child, and counts the child.
  private mutating func separate() {
    let top = frames.count - 1
    if frames[top].writtenCount > 0 { result.text.append(UInt8(ascii: ",")) }
    frames[top].writtenCount += 1
  }

  // MARK: Digests

  /// The Disclosures that the `_sd` array at `digests` refers to. 7.1-3.c.ii.
  private mutating func match(
    _ digests: Int, of object: Int, in document: Int
  ) throws(SDJWTError) -> [Int] {
    let source = self[document]
    guard source.nodes[digests].kind == .array else { throw refusal(.digestsNotStrings, under: "_sd") }
    var matched: [Int] = []
    for (index, digest) in source.elements(of: digests).enumerated() {
      guard source.nodes[digest].kind == .string else {
        throw refusal(.digestsNotStrings, under: "_sd", "\(index)")
      }
      guard let disclosure = try place(digest, of: document, under: ["_sd", "\(index)"]) else { continue }
      // 7.1-3.c.ii.1
      guard disclosures[disclosure].nameNode != nil else {
        findings.note(refusal(.propertyDisclosureExpected, under: "_sd", "\(index)"))
        continue
      }
      matched.append(disclosure)
    }
    guard !matched.isEmpty else { return [] }

    // 7.1-3.c.ii.3: the name must be new *here*; the same name elsewhere is another claim.
    var names = ByteStringSet(capacity: matched.count + 16)
    for member in source.members(of: object) { _ = names.insert(ByteString(at: member.name, in: source)) }
    var written: [Int] = []
    for disclosure in matched {
      guard let name = disclosures[disclosure].nameNode else { continue }
      guard names.insert(ByteString(at: name, in: self[disclosure])) else {
        findings.note(refusal(.claimNameTaken, under: self[disclosure].string(at: name)))
        continue
      }
      written.append(disclosure)
    }
    return written
  }

  /// Takes note of a digest and gives the Disclosure that has it. 7.1-3.c.i, 7.1-4.
  private mutating func place(
    _ digest: Int, of document: Int, under tokens: @autoclosure () -> [String] = []
  ) throws(SDJWTError) -> Int? {
    let text = ByteString(at: digest, in: self[document])
    guard seen.insert(text) else {
      findings.note(refusal(.digestRepeated, tokens()))
      return nil
    }
    guard seen.count <= limits.digests else { throw refusal(.tooManyDigests, tokens()) }
    guard seen.count * disclosures.count <= limits.comparisons else { throw refusal(.tooManyComparisons, tokens()) }
    guard let disclosure = search.place(of: text) else {
      result.unmatchedDigests += 1
      if reader == .holder { result.unmatchedPlaces.append(JSONPointer(issuedPlace() + tokens())) }
      return nil
    }
    isPlaced[disclosure] = true
    return disclosure
  }

  // MARK: Places

  private func checkDepth() throws(SDJWTError) {
    guard frames.count < limits.depth else { throw refusal(.tooDeep) }
  }

  private func refusal(_ rule: Rule, under tokens: String...) -> SDJWTError { refusal(rule, tokens) }

  private func refusal(_ rule: Rule, _ tokens: [String]) -> SDJWTError {
    SDJWTError(rule, at: JSONPointer(["payload"] + issuedPlace() + tokens))
  }

  /// Where the walk is, counting array elements as issued.
  private func issuedPlace() -> [String] {
    frames.compactMap { frame in
      switch frame.child {
      case .none: nil
      case .member(let document, let name): self[document].string(at: name)
      case .element(let issued, _): "\(issued)"
      }
    }
  }

  private mutating func note(_ disclosure: Int, in document: Int) {
    guard reader == .holder else { return }
    let path = frames.compactMap { (frame) -> ClaimPath.Component? in
      switch frame.child {
      case .none: nil
      case .member(let document, let name): .name(self[document].string(at: name))
      case .element(_, let written): .index(written)
      }
    }
    let parent = document == disclosures.count ? nil : document
    result.placements.append(Placement(disclosure: disclosure, parent: parent, path: ClaimPath(path)))
  }
}
