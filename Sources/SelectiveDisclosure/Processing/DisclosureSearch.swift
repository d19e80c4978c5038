/// Which Disclosure a digest stands for. RFC 9901 §7.1 steps 3.a and 3.c.i.

internal import CryptoPrimitives

/// For whom a token is processed.
package enum Reader {
  /// Somebody to whom a part of a credential is shown. How long it takes must not tell others which part.
  case verifier
  /// Somebody who has all of it and wants to know each claim's place: a Holder, or who inspects a token.
  case holder
}

/// The Disclosures of a token by their digests.
package struct DisclosureSearch {
  private enum Method {
    /// Every search looks at every Disclosure.
    case scan(DigestSet)
    /// With all there, nothing that was chosen can show: a table does.
    case table(ByteStringSet)
  }

  private let method: Method

  /// 7.1-3.a: a digest for every Disclosure. Throws `disclosureRepeated`.
  package init(_ disclosures: [Disclosure], hash: HashAlgorithm, for reader: Reader) throws(SDJWTError) {
    var digests: [UInt8] = []
    digests.reserveCapacity(disclosures.count * hash.textByteCount)
    for disclosure in disclosures { hash.append(digestOf: disclosure.text, to: &digests) }
    var places = ByteStringSet(capacity: disclosures.count)
    for index in disclosures.indices {
      let start = index * hash.textByteCount
      guard places.insert(ByteString(digests[start..<start + hash.textByteCount])) else {
        throw SDJWTError(.disclosureRepeated, at: ["disclosures", "\(index)"])
      }
    }
    method =
      switch reader {
      case .verifier: .scan(DigestSet(digests, byteCount: hash.textByteCount))
      case .holder: .table(places)
      }
  }

  /// The place of the Disclosure that a digest stands for, or nil for one that is not there: concealed, or a decoy.
  package func place(of digest: ByteString) -> Int? {
    switch method {
    case .scan(let set):
      let (isThere, place) = digest.bytes.withUnsafeBytes { set.find($0) }
      return isThere.declassify(place)
    case .table(let places): return places.place(of: digest)
    }
  }
}
