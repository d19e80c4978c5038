/// Strict base64url in every part of a token. RFC 9901 §1.2; RFC 4648 §3.5; RFC 7515 §2.

import Conformance
import CryptoPrimitives
import SelectiveDisclosure

enum EncodingVectors {
  /// A token whose every part can be spelt wrongly: `MARK` stands in a string of each part that is JSON.
  static let plain = TokenInput(
    #""_sd":["\#(digest(name))"],"x":"MARK~~~???""#, disclosing: [name], header: header)
  static let plainPayload = #"{"iss":"https://school.example","x":"MARK~~~???","name":"Noor"}"#

  private static let name = disclosure(#"["MARK>>>>???? salt","name","Noor"]"#)
  private static let header = #"{"alg":"ES256","typ":"ler+sd-jwt","x":"MARK????>>>>"}  "#

  /// The same with a KB-JWT.
  static var bound: TokenInput {
    var input = TokenInput(
      #""_sd":["\#(digest(name))"],"x":"MARK~~~???",\#(TestKey.holder.confirmation)"#, disclosing: [name],
      header: header)
    input.keyBinding = KeyBindingInput()
    input.keyBinding?.header = #"{"alg":"ES256","typ":"kb+jwt","x":"MARK????>>>>"} "#
    input.keyBinding?.payload.replace(#"{"iat""#, with: #"{"x":"MARK>>>>????","iat""#)
    input.demand = Demand.required
    return input
  }
  static let boundPayload =
    #"{"iss":"https://school.example","x":"MARK~~~???",\#(TestKey.holder.confirmation),"name":"Noor"}"#

  static func add(to suite: inout Collection) throws {
    let plain = try Case(
      "rfc9901/encoding/base64url/good", "Every part is base64url without padding.", .jwsEncoding,
      covers: ["SDJ-E-01", "SDJ-E-02"], plain, payload: plainPayload)
    let bound = try Case(
      "rfc9901/encoding/base64url/good-with-key-binding", "Every part, and each of the KB-JWT, is unpadded base64url.",
      .jwsEncoding, covers: ["SDJ-E-01", "SDJ-E-02"], bound, payload: boundPayload)
    try suite.add(plain.everywhere + [bound])
    for part in TokenPart.allCases {
      let good = part.isInKeyBinding ? bound : plain
      for spelling in Spelling.allCases where part.isJSON || spelling != .length {
        let bad = good.refusing(
          "\(part.rawValue)-\(spelling.rawValue)", spelling.title(part.name), by: part.base64URLRule, at: part.place,
          covers: ["SDJ-E-01", "T16"], mutation: spelling.mutation(part.name)
        ) { part.respell(&$0, spelling.spell) }
        let isEverywhere = part == .disclosure && spelling == .padding
        try suite.add(isEverywhere ? bad.everywhere : [bad])
      }
      try suite.add(unusedBits(in: part, beside: good))
    }
  }

  /// Ways to spell the same bytes that the RFC does not have, and one to spell none.
  private enum Spelling: String, CaseIterable {
    case padding
    case standardAlphabet = "standard-alphabet"
    case lineFeed = "line-feed"
    case foreign
    case length

    var spell: @Sendable (String) -> String {
      switch self {
      case .padding: { $0 + String(repeating: "=", count: (4 - $0.utf8.count % 4) % 4) }
      case .standardAlphabet: { $0.replacing("-", with: "+").replacing("_", with: "/") }
      case .lineFeed: { "\($0.prefix(8))\n\($0.dropFirst(8))" }
      case .foreign: { "\($0.prefix(8))é\($0.dropFirst(8))" }
      case .length: EncodingVectors.withOneCharacterMore
      }
    }

    func title(_ part: String) -> String {
      let part = part.prefix(1).uppercased() + part.dropFirst()
      return switch self {
      case .padding: "\(part) is padded with equals signs."
      case .standardAlphabet: "\(part) is written in the standard alphabet, with plus signs or slashes."
      case .lineFeed: "\(part) is broken into two lines."
      case .foreign: "\(part) has a letter that no alphabet of base64 has."
      case .length: "\(part) has a length that is one above a multiple of four."
      }
    }

    func mutation(_ part: String) -> String {
      switch self {
      case .padding: "the right number of equals signs is added to \(part)"
      case .standardAlphabet: "in \(part), each - becomes + and each _ becomes /"
      case .lineFeed: "a line feed is put into \(part)"
      case .foreign: "a letter é is put into \(part)"
      case .length: "spaces fill \(part) to a multiple of three bytes, and a letter A is added to its text"
      }
    }
  }

  /// A reader that drops the lone character gets the good bytes and white space.
  @Sendable private static func withOneCharacterMore(_ text: String) -> String {
    do {
      let bytes = try Base64URL.decode(text)
      return Base64URL.encode(bytes + repeatElement(0x20, count: (3 - bytes.count % 3) % 3)) + "A"
    } catch {
      return text
    }
  }

  /// The last character's unused bits are not zero: the same bytes in a second spelling.
  private static func unusedBits(in part: TokenPart, beside good: Case<TokenInput>) -> [Case<TokenInput>] {
    let bad = good.refusing(
      "\(part.rawValue)-unused-bits",
      "The last character of \(part.name) has unused bits that are not zero.", by: part.base64URLRule, at: part.place,
      covers: ["SDJ-E-02", "S1", "T16"],
      mutation: "the last character of \(part.name) becomes the next one of the alphabet", level: .strict
    ) { part.respell(&$0, withUnusedBit) }
    return part == .signature || part == .disclosure ? bad.everywhere : [bad]
  }

  /// Two or three characters of four leave bits unused, and the encoder leaves them zero: the next character has the
  /// same bytes.
  @Sendable private static func withUnusedBit(_ text: String) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    guard let last = text.last, let value = alphabet.firstIndex(of: last), value % 4 == 0 else { return text }
    return text.dropLast() + String(alphabet[value + 1])
  }
}
