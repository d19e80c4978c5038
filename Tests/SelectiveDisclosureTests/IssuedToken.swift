/// An issued token taken apart by hand, so that the library's parser does not judge its issuer. RFC 9901 §4.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

/// Header, payload and Disclosures as JSON.
struct IssuedToken {
  let header: JSONObject
  let payload: JSONObject
  /// The Disclosures as arrays, and as the text that was sent.
  let disclosures: [[JSON]]
  let encoded: [String]

  init(_ token: SDJWT) throws {
    let parts = token.serialized().split(separator: "~", omittingEmptySubsequences: false).map(String.init)
    let segments = parts[0].split(separator: ".").map(String.init)
    header = try #require(try JSON(parsing: IssuedToken.decode(segments[0])).object)
    payload = try #require(try JSON(parsing: IssuedToken.decode(segments[1])).object)
    encoded = Array(parts.dropFirst().dropLast())
    try #require(parts.last?.isEmpty == true)
    disclosures = try encoded.map { try #require(try JSON(parsing: IssuedToken.decode($0)).array) }
  }

  /// The salts, still encoded.
  var salts: [String] { disclosures.compactMap { $0.first?.string } }

  /// Every digest of the token, in clear and inside Disclosures, decoys included.
  var digests: [String] {
    JSON.object(payload).digests + disclosures.flatMap { ($0.last ?? .null).digests }
  }

  /// The array of the Disclosure that has this digest.
  func disclosure(of digest: String) -> [JSON]? {
    zip(encoded, disclosures).first { SelectiveDisclosureTests.digest($0.0) == digest }?.1
  }

  static func decode(_ text: String) throws -> [UInt8] { try Base64URL.decode(Array(text.utf8)) }
}

extension JSON {
  /// Every digest in `_sd` arrays and placeholders, at any depth.
  var digests: [String] {
    switch self {
    case .object(let object):
      (object["_sd"]?.array ?? []).compactMap(\.string) + [object["..."]?.string].compactMap { $0 }
        + object.flatMap { $0.name == "_sd" ? [] : $0.value.digests }
    case .array(let elements): elements.flatMap(\.digests)
    case .string, .number, .bool, .null: []
    }
  }

  /// Every member name at any depth.
  var names: [String] {
    switch self {
    case .object(let object): object.flatMap { [$0.name] + $0.value.names }
    case .array(let elements): elements.flatMap(\.names)
    case .string, .number, .bool, .null: []
    }
  }

  /// All objects and arrays, this one included.
  var containers: [JSON] {
    switch self {
    case .object(let object): [self] + object.flatMap(\.value.containers)
    case .array(let elements): [self] + elements.flatMap(\.containers)
    case .string, .number, .bool, .null: []
    }
  }
}

/// Expects that `body` is refused by `rule` at `location`.
func expectRefused<Value>(
  by rule: Rule, at location: String, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws(SDJWTError) -> Value
) {
  let error = refusal(body)
  #expect(error?.rule == rule, comment, sourceLocation: sourceLocation)
  #expect(error?.location.description == location, comment, sourceLocation: sourceLocation)
}
