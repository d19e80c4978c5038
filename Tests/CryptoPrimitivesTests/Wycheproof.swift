/// Reads test vectors of C2SP/wycheproof where they lie beside the checkout; without them their tests are skipped.

import Foundation
import Testing

/// One file of the suite, reduced to what signature tests need. The files' own names are kept.
struct Wycheproof: Decodable {
  struct Group: Decodable {
    struct Key: Decodable {
      let pk: String
    }
    let publicKey: Key
    let tests: [Vector]
  }

  struct Vector: Decodable {
    let tcId: Int
    let msg: String
    let sig: String
    let result: String
  }

  let numberOfTests: Int
  let testGroups: [Group]

  /// The folder `shared/judges/wycheproof` in the nearest folder above this file that has one.
  static let folder: URL? = {
    var here = URL(fileURLWithPath: #filePath)
    while here.path != "/" {
      here.deleteLastPathComponent()
      let judges = here.appendingPathComponent("shared/judges/wycheproof")
      if FileManager.default.fileExists(atPath: judges.path) { return judges }
    }
    return nil
  }()

  static let absence: Comment = "shared/judges/wycheproof is not beside this checkout"

  init(_ name: String) throws {
    let folder = try #require(Wycheproof.folder)
    let text = try Data(contentsOf: folder.appendingPathComponent(name + "_test.json"))
    self = try JSONDecoder().decode(Wycheproof.self, from: text)
  }
}

/// Bytes from hexadecimal digits; white space is passed over.
func hex(_ text: String) -> [UInt8] {
  let digits = text.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
