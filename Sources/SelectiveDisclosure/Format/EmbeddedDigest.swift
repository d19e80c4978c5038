/// Digests where they stand in a payload or in a Disclosure's value: `_sd` arrays and `...` placeholders.
/// RFC 9901 §4.2.4.

internal import StrictJSON

/// The names that the RFC keeps for itself. §4.1: no claim may be called so.
enum ReservedName: String, CaseIterable {
  /// Holds the digests of an object's concealed properties. §4.2.4.1.
  case digests = "_sd"
  /// The only member of an object that stands for a concealed array element. §4.2.4.2.
  case placeholder = "..."
  /// Names the hash algorithm, at the top level of the payload only. §4.1.1.
  case hashAlgorithm = "_sd_alg"

  /// The reserved name that a claim bears, if it does.
  init?(_ name: String) {
    // Nearly no claim begins like one.
    guard let first = name.utf8.first, first == UInt8(ascii: "_") || first == UInt8(ascii: ".") else { return nil }
    self.init(rawValue: name)
  }

  /// The reserved name that the string at `node` spells, if it is one.
  init?(at node: Int, in document: borrowing JSONDocument) {
    // Nearly no name begins like one of them.
    let name = document.nodes[node]
    let first = document.source[name.start]
    guard first == UInt8(ascii: "_") || first == UInt8(ascii: ".") || name.hasEscapes else { return nil }
    if document.stringEquals(at: node, "_sd") {
      self = .digests
    } else if document.stringEquals(at: node, "...") {
      self = .placeholder
    } else if document.stringEquals(at: node, "_sd_alg") {
      self = .hashAlgorithm
    } else {
      return nil
    }
  }
}

/// What an array element is.
enum ArrayElement {
  /// A value in clear.
  case clear
  /// A placeholder; the digest stands at this node.
  case placeholder(digest: Int)
  /// An object that has the member `...` but is no placeholder.
  case malformed

  /// Judges the element at `node`: a placeholder is an object whose only member is `...` with a string value.
  init(at node: Int, in document: borrowing JSONDocument) {
    guard document.nodes[node].kind == .object, let digest = document.member("...", of: node) else {
      self = .clear
      return
    }
    let onlyMember = digest == node + 2 && document.nodes[digest].next == document.nodes[node].next
    self = onlyMember && document.nodes[digest].kind == .string ? .placeholder(digest: digest) : .malformed
  }
}
