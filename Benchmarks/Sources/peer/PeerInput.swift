/// What a peer reads: a line that says how to judge, then a line for each presentation.

import Foundation
import LearningRecords
import Workloads

/// The input of a run.
struct PeerInput {
  /// The first line.
  struct Header {
    let issuer: String
    let issuerKey: VerifyingKey
    let audience: String
    let nonce: String
    let now: NumericDate
    let seconds: Double
    /// How many passes, whatever the time: for whoever counts instructions.
    let passes: Int?
  }
  let header: Header
  let presentations: [[UInt8]]

  struct Malformed: Error {}

  init(reading data: Data) throws {
    let lines = [UInt8](data).split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first else { throw Malformed() }
    let json = try JSON(parsing: Array(first))
    guard json["scrim_peers"]?.number?.int == 1, let issuer = json["issuer"]?.string,
      let jwk = json["issuer_jwk"]?.object, let audience = json["audience"]?.string, let nonce = json["nonce"]?.string,
      let now = json["now"]?.number?.int, let seconds = json["seconds"]?.number?.double
    else { throw Malformed() }
    header = Header(
      issuer: issuer, issuerKey: try VerifyingKey(jwk), audience: audience, nonce: nonce,
      now: NumericDate(now), seconds: seconds, passes: json["passes"]?.number?.int)
    presentations = try lines.dropFirst().map { line in
      guard let text = try JSON(parsing: Array(line))["presentation"]?.string else { throw Malformed() }
      return Array(text.utf8)
    }
  }

  /// Writes a header and presentations to standard output: the good ones, then two with another issuer signature, then two
  /// with another KB-JWT. The driver sets `seconds`.
  static func write(_ count: Int, of name: String) throws {
    let record: Record
    switch name {
    case "reference": record = .reference
    case "badge": record = try .badge()
    case "work": record = try .workRecord()
    case "university": record = try .universityRecord()
    case "state": record = try .stateRecord()
    default: throw Malformed()
    }
    let cast = try Cast(.es256, holders: count)
    let presentations = try Presentations(record, by: cast, .bound)
    let header: JSON = [
      "scrim_peers": 1, "issuer": .string(Cast.issuer), "issuer_jwk": .object(cast.school.publicKey.jwk.json),
      "algorithm": "ES256", "audience": .string(Cast.audience), "nonce": .string(Cast.nonce), "now": 1_793_610_000,
      "seconds": 1,
    ]
    var lines = [header]
    let dot = UInt8(ascii: "."), tilde = UInt8(ascii: "~")
    for text in presentations.texts { lines.append(line(text)) }
    for text in presentations.texts.prefix(2) {
      // The first character of the issuer's signature.
      guard let end = text.firstIndex(of: tilde), let start = text[..<end].lastIndex(of: dot) else { throw Malformed() }
      lines.append(line(altered(text, at: start + 1)))
    }
    for text in presentations.texts.prefix(2) {
      guard let start = text.lastIndex(of: dot) else { throw Malformed() }
      lines.append(line(altered(text, at: start + 1)))
    }
    for line in lines { FileHandle.standardOutput.write(Data(line.bytes() + [UInt8(ascii: "\n")])) }
  }

  private static func altered(_ text: [UInt8], at place: Int) -> [UInt8] {
    var text = text
    text[place] = text[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
    return text
  }

  private static func line(_ text: [UInt8]) -> JSON { ["presentation": .string(String(decoding: text, as: UTF8.self))] }
}
