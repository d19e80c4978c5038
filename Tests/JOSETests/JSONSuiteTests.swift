/// JSONTestSuite inside a signed header: every text that is not JSON refuses the token, every JSON text passes. JOS-16.

import CryptoPrimitives
import Foundation
import JOSE
import StrictJSON
import Testing

@Suite(.enabled(if: Judges.folder != nil, Judges.skipping))
struct JSONSuiteTests {
  @Test func aHeaderIsReadAsStrictlyAsAnyJSON() throws {
    let folder = try #require(Judges.folder).appending(path: "jsontestsuite/test_parsing")
    var counts: [Character: Int] = [:]
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      guard let kind = file.lastPathComponent.first, kind != "i" else { continue }
      let text = [UInt8](try Data(contentsOf: file))
      // A brace closes in the text's place where the text itself would: the header is whole only if the text is.
      let header = bytes(#"{"alg":"ES256","a":"#) + text + bytes("}")
      let input = Base64URL.encodeASCII(header) + bytes(".YQ")
      let token = CompactJWS.appendingSignature(try Keys.es256.signature(for: input), to: input)
      let error = refusal { () throws(JOSEError) in
        try CompactJWS(parsing: token).verify(with: Keys.es256.publicKey)
      }
      let isRefused = kind == "n" || file.lastPathComponent.hasPrefix("y_object_duplicated_key")
      #expect((error != nil) == isRefused, "\(file.lastPathComponent)")
      if let error { #expect(error.location == ["header"]) }
      counts[kind, default: 0] += 1
    }
    print(
      "JSONTestSuite in a header: \(counts["n"] ?? 0) n_ refused, \(counts["y"] ?? 0) y_ (2 with a name twice refused)")
    #expect(counts == ["n": 188, "y": 95])
  }
}
