/// What tells a withheld person: every part of the name, and any two of them.

extension WithheldIndex {
  mutating func addPerson(_ parts: [NamePart]) {
    for part in parts { addAlone(part) }
    let names = parts.prefix(6)
    addInitials(of: parts)
    for (place, first) in names.enumerated() {
      for (other, second) in names.enumerated() where other != place { addPair(first, second, inOrder: place < other) }
    }
  }

  /// The initials of a name of three words or more, as others shorten it. Parts of one text only: what stands beside it
  /// may be in any order.
  private mutating func addInitials(of parts: [NamePart]) {
    var start = 0
    while start < parts.count {
      let end = parts[(start + 1)...].firstIndex { $0.source != parts[start].source || $0.isApart } ?? parts.count
      if end - start >= 3 { addAcronym(parts[start..<end].compactMap(\.bytes.first), parts[start].source) }
      start = end
    }
  }

  private mutating func addAlone(_ part: NamePart) {
    if part.isContinuous {
      patterns.addNeedle(part.bytes, source: part.source)
      return
    }
    if let glued = part.gluedWithConnectors { patterns.addNeedle(glued, source: part.source) }
    guard part.bytes.count > 1 else { return }
    let evidence: Evidence = part.isWeak ? .nameLike : part.bytes.count == 3 ? .unshouted : .none
    for key in part.keys { patterns.add(key, evidence, source: part.source) }
    if evidence == .none {
      // A genitive without an apostrophe, as in German.
      if part.bytes.count > 4 { patterns.add(part.genitive, .none, source: part.source) }
    }
  }

  private mutating func addPair(_ first: NamePart, _ second: NamePart, inOrder: Bool) {
    guard !first.isContinuous, !second.isContinuous else {
      patterns.addNeedle(first.bytes + second.bytes, source: first.source)
      return
    }
    // A name that is no common word is found alone, beside whatever it stands.
    if first.isWeak && second.isWeak {
      for one in first.keys {
        for other in second.keys { patterns.add(one, other, .none, source: first.source) }
      }
    }
    if second.isWeak && second.bytes.count > 1 {
      patterns.add(first.initial, second.key, .initial, source: second.source)
      patterns.add(second.key, first.initial, .nameLike, source: second.source)
    }
    patterns.add(first.initial, second.initial, .dotted, source: first.source)
    guard first.bytes.count > 1, second.bytes.count > 1 else { return }
    let count = first.bytes.count + second.bytes.count
    if count >= 8 {
      patterns.addNeedle(first.bytes + second.bytes, source: first.source)
    } else {
      addAccountName(first.bytes[...], second.bytes[...], first.source)
    }
    addAccountName(first.bytes[..<1], second.bytes[...], second.source)
    addAccountName(first.bytes[...], second.bytes[..<1], first.source)
  }

  /// Names run together as accounts do, `jsmith` and `smithj`, unless that makes a word.
  private mutating func addAccountName(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, _ source: Int) {
    guard first.count + second.count >= 5 else { return }
    var key = WordKey(first)
    for byte in second { key.append(byte) }
    if !isCommon(key) { patterns.add(key, .none, source: source) }
  }
}
