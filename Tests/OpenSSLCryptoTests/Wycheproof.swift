/// Reads test vectors of C2SP/wycheproof where they lie beside the checkout; without them their tests are skipped.

import Foundation
import Testing

@testable import OpenSSLCrypto

/// One file of the suite, reduced to what signature tests need. The files' own names are kept.
struct Wycheproof: Decodable {
  struct Group: Decodable {
    struct Key: Decodable {
      let wx, wy: String?
      let modulus, publicExponent: String?
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

  /// Asks `verdict` about every vector, compares the answer with what is right, and prints how many agreed.
  func judge(
    _ name: String, expecting isRight: (Vector) -> Bool = { $0.result == "valid" },
    _ verdict: (Group) throws -> (_ signature: [UInt8], _ message: [UInt8]) -> Bool
  ) throws {
    var (count, agreed) = (0, 0)
    for group in testGroups {
      let verify = try verdict(group)
      for vector in group.tests {
        let agrees = verify(hex(vector.sig), hex(vector.msg)) == isRight(vector)
        #expect(agrees, "\(name) \(vector.tcId)")
        #expect(OpenSSLError.isQueueEmpty, "\(name) \(vector.tcId)")
        count += 1
        agreed += agrees ? 1 : 0
      }
    }
    #expect(count == numberOfTests)
    print("Wycheproof \(name): \(count) vectors, \(agreed) agreed")
  }
}
