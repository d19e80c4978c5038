/// A file that an auditor points at: keys, a trust file, or tokens. Which it is shows in the text.

internal import CryptoPrimitives
internal import OpenSSLCrypto
internal import StrictJSON

/// What was found in one file.
struct LintedFile {
  private(set) var keys: [LintedKey] = []
  private(set) var signatures: [LintedSignature] = []
  /// Keys that stand in one set, by their places in `keys`: a `kid` must tell them apart.
  private(set) var sets: [Range<Int>] = []
  /// Places where nothing could be read.
  private(set) var unreadable: [String] = []

  private let name: String

  init(_ bytes: [UInt8], name: String) {
    self.name = name
    if bytes.starts(with: Array("-----BEGIN ".utf8)) || String(decoding: bytes, as: UTF8.self).contains("\n-----BEGIN ")
    {
      readPEM(bytes)
    } else if let json = Self.json(bytes) {
      read(json, at: "#")
    } else {
      readLines(bytes)
    }
    if keys.isEmpty, signatures.isEmpty, unreadable.isEmpty { unreadable.append(name) }
  }

  private mutating func readPEM(_ bytes: [UInt8]) {
    for (index, block) in PEMNumbers.all(in: bytes).enumerated() {
      keys.append(LintedKey(block.numbers, isPrivate: block.isPrivate, at: "\(name)#\(index)"))
    }
  }

  /// One token or JSON object a line.
  private mutating func readLines(_ bytes: [UInt8]) {
    for (index, line) in bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
      .enumerated()
    {
      let place = "#\(index)"
      if let json = Self.json(Array(line)) {
        read(json, at: place)
      } else {
        let found = LintedSignature.all(inCompact: String(decoding: line, as: UTF8.self), at: name + place)
        signatures += found
        if found.isEmpty { unreadable.append(name + place) }
      }
    }
  }

  private mutating func read(_ json: JSON, at place: String) {
    guard let object = json.object else {
      if let token = json.string { signatures += LintedSignature.all(inCompact: token, at: name + place) }
      return
    }
    if let issuers = object["issuers"]?.array {
      for (index, issuer) in issuers.enumerated() {
        readSet(issuer["keys"]?.array ?? [], at: "\(place)/issuers/\(index)/keys")
      }
    } else if let list = object["keys"]?.array {
      readSet(list, at: place + "/keys")
    } else if object["payload"] != nil {
      signatures += LintedSignature.all(inJSON: object, at: name + place)
    } else if object["kty"] != nil {
      keys.append(LintedKey(object, at: name + (place == "#" ? "" : place)))
    }
  }

  private mutating func readSet(_ list: [JSON], at place: String) {
    let start = keys.count
    for (index, key) in list.enumerated() {
      guard let jwk = key.object else {
        unreadable.append("\(name)\(place)/\(index)")
        continue
      }
      keys.append(LintedKey(jwk, at: "\(name)\(place)/\(index)"))
    }
    sets.append(start..<keys.count)
  }

  private static func json(_ bytes: [UInt8]) -> JSON? {
    do { return try JSON(parsing: bytes, limits: JSONLimits(bytes: 1 << 26, depth: 32)) } catch { return nil }
  }
}
