/// Known answers that RFC 9901 prints: digests of §4.2, tokens of §5.

import Foundation
import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

@Suite struct PublishedExamplesTests {
  // SDJ-H-01, SDJ-E-04: §4.2.1 and its other spellings; §4.2.2.
  @Test(arguments: [
    (
      "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0",
      "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"
    ),
    (
      "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNXHUwMGY2Yml1cyJd",
      "BwU3T4PB1Wk6TbA1HUOm9XenJYLZfYtJGn8hMl77zwg"
    ),
    (
      "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsImZhbWlseV9uYW1lIiwiTcO2Yml1cyJd",
      "TZjouOTrBKEwUNjNDs9yeMzBoQn8FFLPaJjRRmAtwrM"
    ),
    ("WyJsa2x4RjVqTVlsR1RQVW92TU5JdkNBIiwgIkZSIl0", "w0I8EKcdCtUPkGCNUrfwVp2xEgNjtoIDlOxc9-PlOhs"),
  ])
  func theDigestIsTakenOverTheTextThatArrived(_ text: String, _ expected: String) {
    #expect(digest(text) == expected)
  }

  // SDJ-H-07: derived digests of the §4.2.1 Disclosure.
  @Test func theOtherHashesGiveTheirOwnDigests() {
    let text = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0"
    #expect(digest(text, .sha384) == "jhZlvIgvZ_uLgsrze7_Mpisdz8GIVgGPl3wPEb2VDm2YUggwKdlXP7gVkVJTyAa5")
    #expect(
      digest(text, .sha512)
        == "27-7Bb2AAwGC0v1E8PONQ0VYtLpSO5N5l_lRnAMukCWA-2-i35QLPQegtTw-pJVWy3-X6dVUg2pFJu7w4XMR5Q")
  }
}
