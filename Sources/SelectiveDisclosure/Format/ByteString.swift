/// Names and digests as they are compared: byte by byte. RFC 7519 §7.3, RFC 8259 §8.3.

internal import StrictJSON

/// UTF-8 text that is equal only to the same bytes; Swift's `String` would equate é with e and a combining accent.
package struct ByteString: Hashable, Sendable {
  let bytes: ArraySlice<UInt8>

  package init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }
  package init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  /// The string at `node`; without escapes it is a slice of the source.
  init(at node: Int, in document: JSONDocument) { bytes = document.stringSlice(at: node) }

  package func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
