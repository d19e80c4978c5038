/// A second processing of a payload, as plain as can be: the library's walk is compared with it. RFC 9901 §7.1 steps 2.d to 5.
///
/// It recurses over trees, step by step as the RFC tells it, and says only yes or no.

internal import CryptoPrimitives
internal import OpenSSLCrypto
internal import ReferenceReader
internal import StrictJSON

struct PlainProcessing {
  private struct Refusal: Error {}

  /// The processed payload, and how many digests no Disclosure has; nil where any step refuses.
  static func result(payload: [UInt8], disclosures: [[UInt8]]) -> (claims: JSON, unmatched: Int)? {
    do {
      var processing = PlainProcessing()
      return try processing.run(payload, disclosures)
    } catch {
      return nil
    }
  }

  private static let depth = 32
  private static let hashes: [String: SHA2] = ["sha-256": .sha256, "sha-384": .sha384, "sha-512": .sha512]

  private var disclosures: [String: [JSON]] = [:]
  private var placed: Set<String> = []
  private var digests: Set<String> = []

  private mutating func run(
    _ payload: [UInt8], _ encoded: [[UInt8]]
  ) throws -> (claims: JSON, unmatched: Int) {
    guard case .object(var top)? = PlainReader.value(of: payload, depth: Self.depth) else { throw Refusal() }
    // 2.d
    let hash: SHA2?
    switch top["_sd_alg"] {
    case nil: hash = .sha256
    case .string(let name)?: hash = Self.hashes[name]
    case _?: hash = nil
    }
    guard let hash else { throw Refusal() }
    top["_sd_alg"] = nil
    // 3.a
    for text in encoded {
      let digest = Base64URL.encode(hash.digest(of: text))
      guard let disclosure = try Self.disclosure(Base64URL.decode(text)), disclosures[digest] == nil else {
        throw Refusal()
      }
      disclosures[digest] = disclosure
    }
    let claims = try value(.object(top), Self.depth)
    // 5
    guard placed.count == encoded.count else { throw Refusal() }
    return (claims, digests.count - placed.count)
  }

  /// 3.c.ii.1 and 2, 3.c.iii.1 and §4.2: salt, perhaps a name that is not taken by the RFC, a value.
  private static func disclosure(_ text: [UInt8]) -> [JSON]? {
    guard let elements = PlainReader.value(of: text, depth: depth)?.array, 2...3 ~= elements.count,
      elements[0].string != nil
    else { return nil }
    guard elements.count == 3 else { return elements }
    guard let name = elements[1].string, !["_sd", "...", "_sd_alg"].contains(name) else { return nil }
    return elements
  }

  private mutating func value(_ value: JSON, _ depth: Int) throws -> JSON {
    switch value {
    case .object(let members):
      guard depth > 0 else { throw Refusal() }
      return .object(try object(members, depth))
    case .array(let elements):
      guard depth > 0 else { throw Refusal() }
      return .array(try elements.compactMap { try element($0, depth) })
    case .string, .number, .bool, .null: return value
    }
  }

  private mutating func object(_ members: JSONObject, _ depth: Int) throws -> JSONObject {
    var result: JSONObject = [:]
    guard members["..."] == nil, members["_sd_alg"] == nil else { throw Refusal() }
    for (name, inner) in members where name != "_sd" { result[name] = try value(inner, depth - 1) }
    guard let list = members["_sd"] else { return result }
    guard let list = list.array else { throw Refusal() }
    for entry in list {
      guard let digest = entry.string else { throw Refusal() }
      guard let disclosure = try take(digest) else { continue }
      guard disclosure.count == 3, let name = disclosure[1].string, result[name] == nil else { throw Refusal() }
      result[name] = try value(disclosure[2], depth - 1)
    }
    return result
  }

  private mutating func element(_ element: JSON, _ depth: Int) throws -> JSON? {
    guard let placeholder = element["..."] else { return try value(element, depth - 1) }
    guard let digest = placeholder.string, element.object?.count == 1 else { throw Refusal() }
    guard let disclosure = try take(digest) else { return nil }
    guard disclosure.count == 2, disclosure[1]["..."] == nil else { throw Refusal() }
    return try value(disclosure[1], depth - 1)
  }

  /// 4: no digest stands twice. The Disclosure that has it, if there is one.
  private mutating func take(_ digest: String) throws -> [JSON]? {
    guard digests.insert(digest).inserted else { throw Refusal() }
    guard let disclosure = disclosures[digest] else { return nil }
    placed.insert(digest)
    return disclosure
  }
}
