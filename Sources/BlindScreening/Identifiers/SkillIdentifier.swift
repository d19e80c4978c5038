/// What names a skill, a competency or a credential for machines: a URI, a GUID of a CASE framework, a CTID.

/// An identifier, compared in its normal form: the same thing is named by many spellings.
///
/// - The GUID of a CASE item or a Rich Skill is one, whether written bare, as `urn:uuid:`, as `…/uri/GUID`, as
///   `…/CFItems/GUID` or as `…/skills/GUID`, on whatever host; so is that of an ESCO skill or occupation.
/// - A CTID (`ce-GUID`) is one in whatever URL of a registry it stands.
/// - Of other URIs, scheme and host are compared in lower case, `http` is `https`, and `www.`, a default port, dot
///   segments, a slash at the end and a needless percent-encoding do not count. Query and fragment do.
public struct SkillIdentifier: Sendable {
  /// The normal form. Equal identifiers have equal ones.
  public let text: String
  /// The identifier as it was written.
  public let written: String

  /// Nil if `written` is neither an absolute URI nor a bare GUID or CTID, or is longer than 2,048 bytes.
  public init?(_ written: String) {
    let text = ASCIIText.trimmed(written)
    guard !text.isEmpty, text.utf8.count <= 2048, let normal = SkillIdentifier.normalForm(of: text) else { return nil }
    self.text = normal
    self.written = String(text)
  }

  /// The web address that it is, in one spelling; nil if it is none.
  var address: String? {
    URIText(written[...]).flatMap { $0.host == nil ? nil : $0.text }
  }

  /// Whether its address is that of a public registry of credentials, which is the same for all schools.
  var isAtRegistry: Bool {
    URIText(written[...])?.host.map(SkillIdentifier.registries.contains) ?? false
  }

  private static let registries: Set<String> = [
    "credentialengineregistry.org", "sandbox.credentialengineregistry.org", "credentialfinder.org", "data.europa.eu",
  ]

  private static func normalForm(of text: Substring) -> String? {
    if let known = GloballyUnique(text) { return known.urn }
    guard let uri = URIText(text) else { return nil }
    return (GloballyUnique(in: uri) ?? uri.portalTarget.flatMap { GloballyUnique(in: $0) })?.urn ?? uri.text
  }
}

extension SkillIdentifier: Hashable, CustomStringConvertible {
  /// Whether both name the same.
  public static func == (left: SkillIdentifier, right: SkillIdentifier) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Feeds the normal form.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }

  /// The normal form.
  public var description: String { text }
}

/// A number that nobody else was given: wherever it stands, it names the same.
private struct GloballyUnique {
  let urn: String

  /// A bare GUID or CTID.
  init?(_ text: Substring) {
    let lower = ASCIIText.lowercased(text)
    if let guid = GloballyUnique.guid(lower) {
      urn = "urn:uuid:" + guid
    } else if lower.hasPrefix("ce-"), let guid = GloballyUnique.guid(lower.dropFirst(3)) {
      urn = "urn:ctid:ce-" + guid
    } else {
      return nil
    }
  }

  /// The last segment of a path that is known to end in one; or what stands behind `urn:uuid:` and `urn:ctid:`.
  init?(in uri: URIText) {
    guard uri.query == nil, uri.fragment == nil else { return nil }
    if uri.scheme == "urn" {
      let parts = uri.path.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, ["uuid", "ctid", "guid"].contains(ASCIIText.lowercased(parts[0])) else { return nil }
      self.init(parts[1])
      return
    }
    let segments = uri.path.split(separator: "/")
    guard uri.host != nil, let last = segments.last, let found = GloballyUnique(last) else { return nil }
    let container = segments.dropLast().last.map(ASCIIText.lowercased) ?? ""
    // A CTID says by itself what it is; of other GUIDs only those are taken that name what can be learned.
    guard found.urn.hasPrefix("urn:ctid:") || GloballyUnique.containers.contains(container) else { return nil }
    self = found
  }

  private static let containers: Set<String> = [
    "uri", "cfitems", "cfdocuments", "cfpackages", "skill", "skills", "occupation", "occupations",
  ]

  private static func guid(_ text: some StringProtocol) -> String? {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12],
      groups.allSatisfy({ $0.utf8.allSatisfy { ASCIIText.hexValue($0) != nil } })
    else { return nil }
    return String(text)
  }
}

extension URIText {
  /// What a page of the ESCO portal shows: `…/classification/skill?uri=http://data.europa.eu/esco/skill/…`.
  fileprivate var portalTarget: URIText? {
    guard host == "esco.ec.europa.eu" || host == "ec.europa.eu", let query else { return nil }
    return query.split(separator: "&").first { $0.hasPrefix("uri=") }.flatMap {
      URIText(URIText.percentDecoded($0.dropFirst(4))[...])
    }
  }
}
