/// Tokens in compact form and as JSON serialization, parsed and written. RFC 9901 §4, §8.

internal import JOSE
internal import SelectiveDisclosure
internal import StrictJSON

enum TokenTarget {
  /// The input is the text of a token.
  static func run(_ bytes: [UInt8]) throws(BrokenProperty) {
    let credential = accepted { () throws(SDJWTError) in try SDJWT(parsing: bytes) }
    if let credential {
      try check(bytes, credential.form, credential.serialized) { text throws(SDJWTError) in
        try SDJWT(parsing: text).serialized
      }
    }
    let presentation = accepted { () throws(SDJWTError) in try SDJWTKB(parsing: bytes) }
    if let presentation {
      try check(bytes, presentation.form, presentation.serialized) { text throws(SDJWTError) in
        try SDJWTKB(parsing: text).serialized
      }
    }
    try expect("a token is of one kind", credential == nil || presentation == nil)
    guard let inspection = accepted({ () throws(SDJWTError) in try Inspection(of: bytes) }) else { return }
    try expect("only a token is looked into", credential != nil || presentation != nil)
    try expect("digests are not claims", JSON.object(inspection.claims).isFreeOfDigests)
  }

  private typealias Writer = (SerializationForm) -> String

  private static func check(
    _ bytes: [UInt8], _ form: SerializationForm, _ write: Writer, _ read: (String) throws(SDJWTError) -> Writer
  ) throws(BrokenProperty) {
    let compact = write(.compact)
    try expect("the form shows in the first byte", (form == .compact) == (bytes.first != UInt8(ascii: "{")))
    try expect("a compact token is written as it came", form != .compact || compact.utf8.elementsEqual(bytes))
    // In the JSON forms these two may only stand unprotected (§8.1); the compact form says nothing of them.
    let jws = accepted { () throws(JOSEError) in try CompactJWS(parsing: String(compact.prefix { $0 != "~" })) }
    let isFree = jws.map { $0.header.json["disclosures"] == nil && $0.header.json["kb_jwt"] == nil } ?? false
    for other in SerializationForm.allCases where other == .compact || isFree {
      let text = write(other)
      let again = try demanded("the \(other) form of a token is a token") { () throws(SDJWTError) in try read(text) }
      try expect("the \(other) form is the same token", again(.compact) == compact)
      try expect("the \(other) form is written alike", again(other) == text)
    }
  }
}

extension JSON {
  /// Whether no member has a name that RFC 9901 §4.1 keeps for itself.
  var isFreeOfDigests: Bool {
    switch self {
    case .object(let object):
      object.allSatisfy { !["_sd", "...", "_sd_alg"].contains($0.name) && $0.value.isFreeOfDigests }
    case .array(let elements): elements.allSatisfy(\.isFreeOfDigests)
    case .string, .number, .bool, .null: true
    }
  }
}
