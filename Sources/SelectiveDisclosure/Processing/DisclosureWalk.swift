/// The one walk over a payload: it finds every digest, places every Disclosure, and writes the processed payload.
/// RFC 9901 §7.1 steps 3.b to 5.

internal import StrictJSON

/// An iterative depth-first walk. Each Disclosure is expanded at most once, so the work is linear; the stack is a list,
/// so depth is a limit and not a crash.
struct DisclosureWalk: ~Copyable {
  /// The payload, and behind it what the Disclosures hold.
  private let document: JSONDocument
  private let disclosures: [Disclosure.Parts]
  private let search: DisclosureSearch
  private let limits: Limits
  private let reader: Reader

  private var frames: [Frame] = []
  /// Disclosures whose names were found to be new, by object. Each has one object, so the list stays as short as theirs.
  private var insertions: [Int] = []
  private var seen: JSONStringSet
  private var isPlaced: [Bool]
  private var written: JSONComposition
  private var placements: [Placement] = []
  private var unmatchedDigests = 0
  private var unmatchedPlaces: [JSONPointer] = []
  private var findings = Findings()

  /// An object or array that is being written.
  private struct Frame {
    /// The Disclosure in whose value it stands, or nil when it stands in the payload itself.
    let disclosure: Int?
    let isObject: Bool
    /// The node after the last child.
    let end: Int
    /// The next child in clear.
    var next: Int
    /// The member that holds digests, and at the top level `_sd_alg`: both are left out. 7.1-3.e, 3.f.
    var digestsName = -1
    var hashAlgorithmName = -1
    /// Which of `insertions` are the object's, still to be written.
    var insertions = 0..<0
    /// The child that is being written.
    var child = Child.none
    /// Elements looked at, and elements written.
    var issuedCount = 0
    var writtenCount = 0
  }

  private enum Child {
    case none
    case member(name: Int)
    case element(issued: Int, written: Int)
  }

  /// Prepares the walk. 7.1-3.a: a digest for every Disclosure.
  init(_ token: borrowing Token, hash: HashAlgorithm, limits: Limits, for reader: Reader) throws(SDJWTError) {
    search = try DisclosureSearch(token.disclosureRanges, of: token.presented, hash: hash, for: reader)
    disclosures = token.disclosureParts
    document = token.document
    written = JSONComposition(roomFor: token.document.source.count)
    seen = JSONStringSet(capacity: 32)
    isPlaced = disclosures.map { _ in false }
    insertions.reserveCapacity(disclosures.count)
    frames.reserveCapacity(8)
    self.limits = limits
    self.reader = reader
  }

  /// Walks to the end, also when a Disclosure is not where it may be: such a one is left out, and the failure kept in the
  /// findings. Throws what is wrong with the issuer's payload itself, and limits.
  mutating func run() throws(SDJWTError) -> (result: WalkResult, findings: Findings) {
    do throws(SDJWTError) {
      try write(0, of: nil)
      while !frames.isEmpty { try step() }
    } catch {
      try findings.settle()
      throw error
    }
    // 7.1-5
    if let stray = isPlaced.firstIndex(of: false) {
      findings.note(SDJWTError(.disclosureUnreferenced, at: ["disclosures", "\(stray)"]))
    }
    let result = WalkResult(
      document: written.finish(), placements: placements, unmatchedDigests: unmatchedDigests,
      unmatchedPlaces: unmatchedPlaces)
    return (result, findings)
  }

  // MARK: Writing

  private mutating func step() throws(SDJWTError) {
    let top = frames.count - 1
    if frames[top].next < frames[top].end {
      try frames[top].isObject ? writeMembers() : writeElement()
    } else if let insertion = frames[top].insertions.popFirst() {
      try writeInserted(insertions[insertion])
    } else {
      written.close()
      frames.removeLast()
    }
  }

  private mutating func write(_ node: Int, of disclosure: Int?) throws(SDJWTError) {
    switch document.nodes[node].kind {
    case .object: try openObject(node, of: disclosure)
    case .array: try openArray(node, of: disclosure)
    case .string, .number, .true, .false, .null: written.append(scalar: node, of: document)
    }
  }

  private mutating func openArray(_ node: Int, of disclosure: Int?) throws(SDJWTError) {
    try checkDepth()
    frames.append(Frame(disclosure: disclosure, isObject: false, end: document.nodes[node].next, next: node + 1))
    written.open(.array)
  }

  private mutating func openObject(_ node: Int, of disclosure: Int?) throws(SDJWTError) {
    try checkDepth()
    let isPayload = frames.isEmpty
    var frame = Frame(disclosure: disclosure, isObject: true, end: document.nodes[node].next, next: node + 1)
    var digests: Int?
    var name = frame.next
    while name < frame.end {
      switch ReservedName(at: name, in: document) {
      case nil: break
      case .digests:
        frame.digestsName = name
        digests = name + 1
      case .hashAlgorithm:
        guard isPayload else { throw refusal(.hashAlgorithmNested, under: "_sd_alg") }
        frame.hashAlgorithmName = name
      case .placeholder:
        throw refusal(.placeholderMisplaced, under: "...")
      }
      name = document.nodes[name + 1].next
    }
    if let digests { frame.insertions = try match(digests, of: node) }
    frames.append(frame)
    written.open(.object)
  }

  /// Writes members in clear, up to one that is an array or an object, which is opened.
  private mutating func writeMembers() throws(SDJWTError) {
    let top = frames.count - 1
    let frame = frames[top]
    var name = frame.next
    while name < frame.end {
      let value = name + 1
      let next = document.nodes[value].next
      if name != frame.digestsName, name != frame.hashAlgorithmName {
        guard document.nodes[value].isScalar else {
          written.append(name: name, of: document)
          frames[top].next = next
          frames[top].child = .member(name: name)
          return try write(value, of: frame.disclosure)
        }
        written.append(name: name, scalar: value, of: document)
      }
      name = next
    }
    frames[top].next = name
  }

  /// 7.1-3.c.ii.4: the disclosed name and value stand beside `_sd`.
  private mutating func writeInserted(_ disclosure: Int) throws(SDJWTError) {
    guard let name = disclosures[disclosure].name else { return }
    frames[frames.count - 1].child = .member(name: name)
    note(disclosure)
    let value = disclosures[disclosure].value
    guard document.nodes[value].isScalar else {
      written.append(name: name, of: document)
      return try write(value, of: disclosure)
    }
    written.append(name: name, scalar: value, of: document)
  }

  private mutating func writeElement() throws(SDJWTError) {
    let top = frames.count - 1
    let element = frames[top].next
    frames[top].next = document.nodes[element].next
    frames[top].child = .element(issued: frames[top].issuedCount, written: frames[top].writtenCount)
    frames[top].issuedCount += 1

    switch ArrayElement(at: element, in: document) {
    case .clear:
      frames[top].writtenCount += 1
      try write(element, of: frames[top].disclosure)
    case .malformed:
      throw refusal(.placeholderMalformed)
    case .placeholder(let digest):
      // 7.1-3.d: an element whose digest has no Disclosure is left out.
      guard let disclosure = try place(digest) else { return }
      // 7.1-3.c.iii.1
      guard disclosures[disclosure].name == nil else { return findings.note(refusal(.elementDisclosureExpected)) }
      let value = disclosures[disclosure].value
      guard case .clear = ArrayElement(at: value, in: document) else {
        return findings.note(refusal(.placeholderChained))
      }
      note(disclosure)
      frames[top].writtenCount += 1
      try write(value, of: disclosure)
    }
  }

  // MARK: Digests

  /// The Disclosures that the `_sd` array at `digests` refers to, as a part of `insertions`. 7.1-3.c.ii.
  private mutating func match(_ digests: Int, of object: Int) throws(SDJWTError) -> Range<Int> {
    guard document.nodes[digests].kind == .array else { throw refusal(.digestsNotStrings, under: "_sd") }
    let start = insertions.count
    var (next, index) = (digests + 1, -1)
    while next < document.nodes[digests].next {
      let digest = next
      next = document.nodes[digest].next
      index += 1
      guard document.nodes[digest].kind == .string else {
        throw refusal(.digestsNotStrings, under: "_sd", "\(index)")
      }
      guard let disclosure = try place(digest, under: ["_sd", "\(index)"]) else { continue }
      // 7.1-3.c.ii.1
      guard disclosures[disclosure].name != nil else {
        findings.note(refusal(.propertyDisclosureExpected, under: "_sd", "\(index)"))
        continue
      }
      insertions.append(disclosure)
    }
    let matched = start..<insertions.count
    guard !matched.isEmpty else { return matched }

    // 7.1-3.c.ii.3: the name must be new *here*; the same name elsewhere is another claim.
    var names = JSONStringSet(capacity: matched.count + 16)
    var member = object + 1
    while member < document.nodes[object].next {
      _ = names.insert(member, of: document)
      member = document.nodes[member + 1].next
    }
    var end = start
    for place in matched {
      let disclosure = insertions[place]
      guard let name = disclosures[disclosure].name else { continue }
      guard names.insert(name, of: document) else {
        findings.note(refusal(.claimNameTaken, under: document.string(at: name)))
        continue
      }
      insertions[end] = disclosure
      end += 1
    }
    insertions.removeLast(matched.upperBound - end)
    return start..<end
  }

  /// Takes note of a digest and gives the Disclosure that has it. 7.1-3.c.i, 7.1-4.
  @inline(__always)
  private mutating func place(
    _ digest: Int, under tokens: @autoclosure () -> [String] = []
  ) throws(SDJWTError) -> Int? {
    guard seen.insert(digest, of: document) else {
      findings.note(refusal(.digestRepeated, tokens()))
      return nil
    }
    guard seen.count <= limits.digests else { throw refusal(.tooManyDigests, tokens()) }
    guard seen.count * disclosures.count <= limits.comparisons else { throw refusal(.tooManyComparisons, tokens()) }
    guard let disclosure = search.place(ofStringAt: digest, in: document) else {
      unmatchedDigests += 1
      if reader == .holder { unmatchedPlaces.append(JSONPointer(issuedPlace() + tokens())) }
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
      case .member(let name): document.string(at: name)
      case .element(let issued, _): "\(issued)"
      }
    }
  }

  /// Keeps where a Disclosure goes: to the child of the innermost frame.
  private mutating func note(_ disclosure: Int) {
    guard reader == .holder else { return }
    let path = frames.compactMap { (frame) -> ClaimPath.Component? in
      switch frame.child {
      case .none: nil
      case .member(let name): .name(document.string(at: name))
      case .element(_, let written): .index(written)
      }
    }
    placements.append(
      Placement(disclosure: disclosure, parent: frames[frames.count - 1].disclosure, path: ClaimPath(path)))
  }
}
