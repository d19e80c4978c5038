/// Which Disclosure a digest stands for. RFC 9901 §7.1 steps 3.a and 3.c.i.

internal import CryptoPrimitives
internal import StrictJSON

/// For whom a token is processed.
package enum Reader {
  /// Somebody to whom a part of a credential is shown. How long it takes must not tell others which part.
  case verifier
  /// Somebody who has all of it and wants to know each claim's place: a Holder, or who inspects a token.
  case holder
}

/// The Disclosures of a token by their digests.
package struct DisclosureSearch {
  private let reader: Reader
  /// All digests. A search for a Verifier looks at every one.
  private let digests: DigestSet
  /// The same as a table: with all there, nothing that was chosen can show.
  private let table: ByteStringSet

  /// 7.1-3.a: a digest for every Disclosure, which `ranges` of `text` are. Throws `disclosureRepeated`.
  package init(
    _ ranges: [Range<Int>], of text: ArraySlice<UInt8>, hash: HashAlgorithm, for reader: Reader
  ) throws(SDJWTError) {
    var table = ByteStringSet(capacity: ranges.count, byteCount: hash.textByteCount)
    let start = text.startIndex
    let repeated = text.withUnsafeBytes { text in
      ranges.firstIndex { range in
        let text = UnsafeRawBufferPointer(rebasing: text[range.lowerBound - start..<range.upperBound - start])
        return !hash.withDigest(of: text) { table.insert($0) }
      }
    }
    if let repeated { throw SDJWTError(.disclosureRepeated, at: ["disclosures", "\(repeated)"]) }
    self.reader = reader
    self.table = table
    digests = DigestSet(table.bytes, byteCount: hash.textByteCount)
  }

  /// The place of the Disclosure that a digest stands for, or nil for one that is not there: concealed, or a decoy.
  package func place(of digest: UnsafeRawBufferPointer) -> Int? {
    switch reader {
    case .verifier:
      let (isThere, place) = digests.find(digest)
      return isThere.declassify(place)
    case .holder: return table.place(of: digest)
    }
  }

  /// The same for the digest that stands at a node.
  func place(ofStringAt node: Int, in document: borrowing JSONDocument) -> Int? {
    document.withString(at: node) { place(of: $0) }
  }
}
