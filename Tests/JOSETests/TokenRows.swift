/// Rows for the form of a token and for its signature: JOS-04, JOS-13, JOS-16, SDJ-E-01, SDJ-E-02.

import CryptoPrimitives
import JOSE
import StrictJSON

enum TokenRows {
  static func all() throws -> [Row] {
    try segments() + encodings() + signatures() + selection()
  }

  private static let key = Keys.es256

  private static func segments() throws -> [Row] {
    let good = try token(header: #"{"alg":"ES256"}"#, by: key)
    let text = String(decoding: good, as: UTF8.self)
    let pieces = text.split(separator: ".").map(String.init)
    let broken = [
      "", ".", pieces[0], pieces[0] + "." + pieces[1], text + ".", "." + text, text + "." + pieces[2], "....",
      text.replacing(".", with: "。"), text.replacing(".", with: ","),
    ]
    return broken.map { Row("segments", .threeSegments, by: .token(by: key.publicKey), bytes($0), not: good) }
  }

  private static func encodings() throws -> [Row] {
    // A header of 16 bytes and a payload of 7, so that both end in a character with unused bits.
    let good = try token(header: #"{"alg":"ES256" }"#, payload: #"{"a":1}"#, by: key)
    let pieces = String(decoding: good, as: UTF8.self).split(separator: ".").map(String.init)
    var rows: [Row] = []
    for (index, place) in ["header", "payload", "signature"].enumerated() {
      let piece = pieces[index]
      let stem = String(piece.dropLast())
      let last = piece.utf8.last ?? 0
      // The next character of the alphabet differs in the lowest bit, which is unused: 16, 7 and 64 bytes all leave four.
      let stray = stem + String(decoding: [last + 1], as: UTF8.self)
      let spoilt = [
        piece + "=", piece + "==", " " + piece, piece + " ", piece + "\n", "\n" + piece, stem + "+", stem + "/",
        stem + "é",
        piece + "AAA", stray, stem + "\u{0}",
      ]
      for text in spoilt {
        var changed = pieces
        changed[index] = text
        // Signed anew, so that only the encoding is wrong.
        if index < 2 {
          let input = bytes(changed[0] + "." + changed[1])
          changed[2] = Base64URL.encode(try key.signature(for: input))
        }
        rows.append(
          Row(
            "encoding of \(place)", .base64url, at: [place], by: .token(by: key.publicKey),
            bytes(changed.joined(separator: ".")), not: good))
      }
    }
    return rows
  }

  private static func signatures() throws -> [Row] {
    var rows: [Row] = []
    for key in Keys.all {
      let good = try token(header: #"{"alg":"\#(key.algorithm.rawValue)"}"#, by: key)
      let read = try CompactJWS(parsing: good)
      let (input, signature) = (Array(read.signingInput), read.signature)
      let other = try SigningKey.generate(key.algorithm == .ed25519 ? .ed25519 : .es256)
      var wrong: [(String, [UInt8])] = [
        ("none", []), ("a byte short", Array(signature.dropLast())), ("a byte long", signature + [0]),
        ("a byte longer in front", [0] + signature), ("all zero", [UInt8](repeating: 0, count: signature.count)),
        ("all ones", [UInt8](repeating: 0xFF, count: signature.count)),
        ("another key's", try other.signature(for: input)),
        ("of another text", try key.signature(for: input + [0x41])),
        ("with its first bit flipped", [signature[0] ^ 0x80] + signature.dropFirst()),
        ("with its last bit flipped", signature.dropLast() + [signature[signature.count - 1] ^ 1]),
      ]
      if let order = orders[key.algorithm] {
        let (r, s) = (Array(signature.prefix(order.count)), Array(signature.suffix(order.count)))
        let zero = [UInt8](repeating: 0, count: order.count)
        wrong += [
          ("r is zero", zero + s), ("s is zero", r + zero), ("r is the order", order + s),
          ("s is the order", r + order),
          ("r beyond the order", [UInt8](repeating: 0xFF, count: order.count) + s), ("in DER", der(r, s)),
          ("r and s swapped", s + r),
        ]
      }
      for (name, bytes) in wrong {
        rows.append(
          Row(
            "signature \(name), \(key.algorithm.rawValue)", .signatureInvalid, at: ["signature"],
            by: .token(by: key.publicKey), CompactJWS.appendingSignature(bytes, to: input), not: good))
      }
    }
    return rows
  }

  private static func selection() throws -> [Row] {
    let (first, second) = (try SigningKey.generate(.es256, id: "1"), try SigningKey.generate(.es256, id: "2"))
    let set = [first.publicKey, second.publicKey, Keys.ed25519.publicKey]
    let good = try token(header: #"{"alg":"ES256","kid":"2"}"#, by: second)
    return [
      Row(
        "an unknown kid", .keyNotFound, at: ["header", "kid"], by: .tokenByOne(of: set),
        try token(header: #"{"alg":"ES256","kid":"3"}"#, by: second), not: good),
      Row(
        "the kid of another key", .signatureInvalid, at: ["signature"], by: .tokenByOne(of: set),
        try token(header: #"{"alg":"ES256","kid":"1"}"#, by: second), not: good),
      Row(
        "no kid, and no key signed it", .signatureInvalid, at: ["signature"], by: .tokenByOne(of: set),
        try token(header: #"{"alg":"ES256"}"#, by: Keys.es256), not: try token(header: #"{"alg":"ES256"}"#, by: second)),
      Row(
        "a kid of a key of another algorithm", .algorithmNotTheKeys, at: ["header", "alg"], by: .tokenByOne(of: set),
        try token(header: #"{"alg":"ES384","kid":"2"}"#, by: second), not: good),
      Row(
        "a kid in another Unicode form", .keyNotFound, at: ["header", "kid"],
        by: .tokenByOne(of: [try SigningKey.generate(.es256, id: "\u{e9}").publicKey, second.publicKey]),
        try token(header: "{\"alg\":\"ES256\",\"kid\":\"e\u{301}\"}", by: second), not: good),
    ]
  }

  /// The orders of the curves' groups. SEC 2 §2.
  private static let orders: [Algorithm: [UInt8]] = [
    .es256: hex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),
    .es384: hex(
      "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),
    .es512: hex(
      "01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b889"
        + "9c47aebb6fb71e91386409"),
  ]

  private static func hex(_ text: String) -> [UInt8] {
    stride(from: 0, to: text.count, by: 2).compactMap { UInt8(text.dropFirst($0).prefix(2), radix: 16) }
  }

  private static func der(_ r: [UInt8], _ s: [UInt8]) -> [UInt8] {
    let integers = [r, s].flatMap { number -> [UInt8] in
      let digits = Array(number.drop { $0 == 0 })
      let signed = (digits.first ?? 0) >= 0x80 ? [0] + digits : digits
      return [0x02, UInt8(signed.count)] + signed
    }
    return integers.count < 0x80
      ? [0x30, UInt8(integers.count)] + integers : [0x30, 0x81, UInt8(integers.count)] + integers
  }
}
