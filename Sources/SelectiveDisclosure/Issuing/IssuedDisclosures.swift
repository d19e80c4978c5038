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
  /// Answers where in `texts` it begins; it ends before the last tilde.
  /// - Throws: `tooDeep`, `disclosureTooLarge`: nobody here would read it.
  mutating func append(
    salt randomness: inout Randomness, name: String?, writing write: (inout JSONComposition) -> Void
  ) throws(SDJWTError) -> Int {
    let (start, from) = (texts.count, json.source.count)
    let array = json.beginText()
    json.open(.array)
    try withUnsafeTemporaryAllocation(byteCount: Randomness.saltCharacters, alignment: 8) { text throws(SDJWTError) in
      try randomness.writeSalt(into: text)
      json.append(plain: UnsafeRawBufferPointer(text))
    }
    if let name { json.append(string: name) }
    write(&json)
    json.close()
    texts.append(addingCapacity: Base64URL.encodedCount(json.source.count - from) + 1) { output in
      output.withUnsafeMutableBufferPointer { memory, count in
        json.source.withUnsafeBytes { json in
          let json = UnsafeRawBufferPointer(rebasing: json[from...])
          let end = count + Base64URL.encodedCount(json.count)
          Base64URL.encode(
            json, into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(memory)[count..<end]))
          count = end
        }
      }
      output.append(Token.tilde)
    }
    written.append((texts.count - 1, array, name != nil))
    guard json.deepest <= Limits.issuance.depth else { throw SDJWTError(.tooDeep) }
    guard texts.count - 1 - start <= Limits.issuance.disclosureBytes else { throw SDJWTError(.disclosureTooLarge) }
    return start
  }

  /// The same for a value that is written already.
  package mutating func append(
    _ value: JSON, salt randomness: inout Randomness, name: String?
  ) throws(SDJWTError) -> Int {
    try append(salt: &randomness, name: name) { $0.append(value) }
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

extension Disclosure.Parts {
  /// The parts of an array that was written as §4.2.1 or §4.2.2 has it: no node lies between them.
  fileprivate init(inArray array: Int, hasName: Bool) {
    salt = array + 1
    name = hasName ? array + 2 : nil
    value = hasName ? array + 3 : array + 2
  }
}
