/// A record as somebody looks at it before anything is verified: an SD-JWT, or claims that are not issued yet.

import SelectiveDisclosure

/// What a file with a record holds.
struct RecordFile {
  /// The SD-JWT, if it is one.
  let token: [UInt8]?
  /// All claims.
  let claims: JSONObject
  /// What of it can be hidden, parents before what is inside them; in a record that is not issued yet, everything.
  let disclosable: [ClaimPath]

  /// Reads an SD-JWT in any form, or a JSON object.
  init(reading path: String) throws(Failure) {
    let text = try Input.token(in: path, limit: Limits.issuance.tokenBytes)
    if text.first == UInt8(ascii: "{") {
      let claims = try Input.object(text, in: path)
      guard RecordFile.isToken(claims) else {
        self.init(token: nil, claims: claims, disclosable: JSON.object(claims).pathsInside([]))
        return
      }
    }
    do {
      let inspection = try Inspection(of: text)
      self.init(token: text, claims: inspection.claims, disclosable: inspection.disclosable.map(\.path))
    } catch {
      throw Failure(error)
    }
  }

  private init(token: [UInt8]?, claims: JSONObject, disclosable: [ClaimPath]) {
    self.token = token
    self.claims = claims
    self.disclosable = disclosable
  }

  /// RFC 7515 §7.2: a JWS in a JSON form has an encoded payload and signatures. No record has both.
  private static func isToken(_ object: JSONObject) -> Bool {
    object["payload"]?.string != nil && (object["signature"] != nil || object["signatures"] != nil)
  }
}

extension JSON {
  /// The paths of everything inside, parents first.
  fileprivate func pathsInside(_ path: [ClaimPath.Component]) -> [ClaimPath] {
    let parts: [(step: ClaimPath.Component, value: JSON)] =
      switch self {
      case .object(let members): members.map { (.name($0.name), $0.value) }
      case .array(let elements): elements.enumerated().map { (.index($0), $1) }
      case .string, .number, .bool, .null: []
      }
    return parts.flatMap { [ClaimPath(path + [$0.step])] + $0.value.pathsInside(path + [$0.step]) }
  }
}
