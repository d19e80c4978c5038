/// Shapes that text takes inside records: in several languages, with a language tag, or signed.

internal import CryptoPrimitives
internal import SelectiveDisclosure

/// An object with one text for each language. JSON-LD 1.1 §4.2.4, European Learning Model 3.
struct LanguageMap {
  /// The language tags.
  let names: [String]
  /// The language that is shown: English if there is one, else the first.
  let preferred: String

  /// Nil if some name is no language, or some value no text.
  init?(_ members: JSONObject) {
    names = members.names
    // `id` is Indonesian only among other languages.
    guard names.allSatisfy(Self.isLanguage), names != ["id"] else { return nil }
    guard members.allSatisfy({ Self.isText($0.value) }) else { return nil }
    guard let shown = names.first(where: { $0.lowercased().prefix(2) == "en" }) ?? names.first else { return nil }
    preferred = shown
  }

  private static func isText(_ value: JSON) -> Bool {
    value.string != nil || value.array.map { $0.allSatisfy { $0.string != nil } } ?? false
  }

  private static func isLanguage(_ name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, languages.contains(first.lowercased()) else { return false }
    return parts.dropFirst().allSatisfy { 1...8 ~= $0.utf8.count && $0.utf8.allSatisfy(isAlphanumeric) }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// ISO 639-1, and the tags of BCP 47 for none, several and unknown.
  private static let languages = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo \
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg \
    ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn \
    no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta \
    te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu mul und none zxx
    """.split(separator: " ").map(String.init))
}

/// A text with its language beside it. JSON-LD 1.1 §4.2.4, VC Data Model 2.0 §11.1.
struct TaggedText {
  /// The member that has the text.
  let valueName: String

  /// Nil if the object has other members too.
  init?(_ members: JSONObject) {
    let hasLanguage = members.names.contains { Self.languageNames.contains($0) }
    if members["@value"] != nil {
      valueName = "@value"
    } else if hasLanguage, members["value"] != nil {
      valueName = "value"
    } else {
      return nil
    }
    let valueName = valueName
    guard members.names.allSatisfy({ $0 == valueName || Self.otherNames.contains($0) }) else { return nil }
  }

  private static let languageNames: Set<String> = ["@language", "language", "lang"]
  private static let otherNames = languageNames.union(["@direction", "direction", "dir", "@type", "type"])
}

/// A record that stands as text where an object could: a compact JWS, perhaps with Disclosures behind it, or JSON.
enum SignedText {
  /// The record, which nobody has verified here; nil if the text holds no JSON object.
  static func payload(of text: String) -> JSON? {
    guard text.utf8.first != UInt8(ascii: "{") else { return object(in: Array(text.utf8)) }
    let jws = text.prefix { $0 != "~" }
    let parts = jws.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, jws.utf8.count <= Limits.issuance.tokenBytes else { return nil }
    do {
      return object(in: try Base64URL.decode(Array(parts[1].utf8)))
    } catch {
      return nil
    }
  }

  private static func object(in bytes: [UInt8]) -> JSON? {
    do {
      let limits = JSONLimits(bytes: Limits.issuance.tokenBytes, depth: Limits.presentation.depth)
      let payload = try JSON(parsing: bytes, limits: limits)
      return payload.object.map { _ in payload }
    } catch {
      return nil
    }
  }
}
