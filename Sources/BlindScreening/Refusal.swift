/// An application that was refused: whose it is, by which rule, and where. Nothing of what it said.

public import SelectiveDisclosure

/// A refused application. The id is the employer's own; no claim, name of a claim, nonce or key is kept.
public struct Refusal: Error, Hashable, Sendable {
  /// The line of the input, counted from 1.
  public let line: Int
  /// The application's id, nil when there is none that can be read.
  public let id: String?
  /// The first rule that was broken.
  public let rule: RefusalRule
  /// Where, as a JSON Pointer into the line: `/presentations/0/kb_jwt/payload/nonce`. It ends above the claims.
  public let place: JSONPointer

  init(line: Int, id: String?, _ rule: RefusalRule, at place: JSONPointer = []) {
    (self.line, self.id, self.rule, self.place) = (line, id, rule, place.withoutClaims)
  }

  /// The line of `refused.ndjson`.
  public var json: JSON {
    [
      "line": .number(JSONNumber(line)), "id": id.map(JSON.string) ?? .null, "rule": .string(rule.id),
      "place": .string(place.description),
    ]
  }
}

extension JSONPointer {
  /// As much of the place as leads through members that specifications name: what comes below may be a claim's name, and
  /// a name may tell as much as a value. A number is a place in a list only below a member that is one; elsewhere it may
  /// be a claim that is called after a year.
  var withoutClaims: JSONPointer {
    var known: [String] = []
    for token in tokens {
      let isPlace = known.last.map(Self.lists.contains) == true && JSONPointer.index(token) != nil
      guard isPlace || Self.registered.contains(token) else { break }
      known.append(token)
    }
    return JSONPointer(known)
  }

  /// The members that are lists, of those below.
  private static let lists: Set<String> = ["presentations", "signatures", "disclosures", "crit", "x5c"]

  /// The members of an application, of a token as errors show it (RFC 9901 §4, §8; RFC 7515 §4.1, §7.2), and of a
  /// payload that every SD-JWT may have (RFC 7519 §4.1, RFC 7800 §3.1, RFC 9901 §4.1, §4.3).
  private static let registered: Set<String> = [
    "id", "presentations", "header", "payload", "signature", "signatures", "protected", "disclosures", "kb_jwt",
    "alg", "typ", "kid", "crit", "b64", "x5c", "iss", "aud", "exp", "nbf", "iat", "nonce", "sd_hash", "cnf", "jwk",
    "_sd_alg",
  ]
}
