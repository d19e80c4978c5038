/// The Disclosures of one issuance as they are written. RFC 9901 §4.2.1, §4.2.2.

internal import CryptoPrimitives
internal import StrictJSON

/// The texts of Disclosures, and beside them what reading those texts would find: whoever wrote them need not read them.
package struct IssuedDisclosures {
  /// What stands behind the issuer-signed JWT: a tilde, and the base64url texts in the order they were written, each with its
  /// tilde behind it.
  package private(set) var texts = [Token.tilde]
  /// What they are the texts of, one JSON array after another.
  private(set) var json: JSONComposition
  /// Where in `texts` each text ends, before its tilde; and the array's node in `json`.
  private var written: [(end: Int, array: Int, hasName: Bool)] = []

  /// Nothing yet, and room for so many Disclosures.
  package init(roomFor count: Int) {
    json = JSONComposition(roomFor: count * 80)
    texts.reserveCapacity(count * 110)
    written.reserveCapacity(count)
  }

  /// Writes a Disclosure: of an object property or, without a name, of an array element. `write` writes the value.
  /// - Throws: `tooDeep`, `disclosureTooLarge`: nobody here would read it.
  mutating func append(
    salt: Salt, name: String?, writing write: (inout JSONComposition) -> Void
  ) throws(SDJWTError) {
    let from = json.source.count
    let array = json.beginText()
    json.open(.array)
    withUnsafeTemporaryAllocation(byteCount: Salt.characters, alignment: 8) { text in
      salt.write(into: text)
      json.append(plain: UnsafeRawBufferPointer(text))
    }
    if let name { json.append(string: name) }
    write(&json)
    json.close()
    try encode(array, from: from, hasName: name != nil)
  }

  /// The same for a value that is at hand.
  package mutating func append(_ value: JSON, salt: Salt, name: String?) throws(SDJWTError) {
    let from = json.source.count
    guard
      let array = json.appendText(
        stringOf: Salt.characters, writtenBy: { salt.write(into: $0) }, name: name, value: value)
    else { return try append(salt: salt, name: name) { $0.append(value) } }
    try encode(array, from: from, hasName: name != nil)
  }

  /// Writes the text of the last array, whose JSON begins at `start`.
  private mutating func encode(_ array: Int, from start: Int, hasName: Bool) throws(SDJWTError) {
    let size = json.encode(from: start, to: &texts)
    texts.append(Token.tilde)
    written.append((texts.count - 1, array, hasName))
    guard json.deepest <= Limits.issuance.depth else { throw SDJWTError(.tooDeep) }
    guard size <= Limits.issuance.disclosureBytes else { throw SDJWTError(.disclosureTooLarge) }
  }

  /// Puts the digest of the last text among the others. Answers whether it was not there.
  ///
  /// Nothing is changed here, nor by ``StrictJSON/JSONComposition/encode(from:to:)``; but what does not own its arrays counts a
  /// reference to each, for as long as it looks at them.
  mutating func addDigest(by hash: HashAlgorithm, to digests: inout ByteStringSet) -> Bool {
    // Where there is one text only, it begins behind the first tilde.
    let start = written.count > 1 ? written[written.count - 2].end + 1 : 1
    return texts.withUnsafeBytes { texts in
      hash.withDigest(of: UnsafeRawBufferPointer(rebasing: texts[start..<texts.count - 1])) { digests.insert($0) }
    }
  }

  /// Where each text lies in a token that has them from `start` on.
  func ranges(from start: Int) -> [Range<Int>] {
    var place = start + 1
    return written.map { disclosure in
      defer { place = start + disclosure.end + 1 }
      return place..<start + disclosure.end
    }
  }

  /// Where the parts are in a document that has so many nodes before them.
  func parts(behind nodes: Int) -> [Disclosure.Parts] {
    written.map { Disclosure.Parts(inArray: nodes + $0.array, hasName: $0.hasName) }
  }
}

extension JSONComposition {
  /// Writes what stands from `start` on as base64url behind what `text` holds already. Answers how many characters these are.
  fileprivate mutating func encode(from start: Int, to text: inout [UInt8]) -> Int {
    source.withUnsafeBytes { source in
      let json = UnsafeRawBufferPointer(rebasing: source[start...])
      let size = Base64URL.encodedCount(json.count)
      text.append(addingCapacity: size) { output in
        output.withUnsafeMutableBufferPointer { memory, count in
          let place = UnsafeMutableBufferPointer(rebasing: memory[count..<count + size])
          Base64URL.encode(json, into: UnsafeMutableRawBufferPointer(place))
          count += size
        }
      }
      return size
    }
  }
}

extension Disclosure.Parts {
  /// The parts of an array that was written as §4.2.1 or §4.2.2 has it: no node lies between them.
  fileprivate init(inArray array: Int, hasName: Bool) {
    salt = array + 1
    name = hasName ? array + 2 : nil
    value = hasName ? array + 3 : array + 2
  }
}
