/// Asks the library about every vector of a Wycheproof file.

import Testing
import Wycheproof

@testable import OpenSSLCrypto

extension Wycheproof {
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
