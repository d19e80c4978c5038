/// vapor/jwt-kit as a peer. It knows nothing of SD-JWT: it verifies the issuer's JWT only, and no Disclosure and no KB-JWT.
/// Protocol: README.md of the folder peers.

import Foundation
import JWTKit

/// The claims that are read; a typed payload is the library's way.
struct Claims: JWTPayload {
  let iss: IssuerClaim
  let exp: ExpirationClaim
  let _sd: [String]

  func verify(using _: some JWTAlgorithm) throws { try exp.verifyNotExpired() }
}

struct Header: Decodable {
  struct Key: Decodable {
    let x: String
    let y: String
  }
  let issuer_jwk: Key
  let seconds: Double
}

struct Line: Decodable {
  let presentation: String
}

struct Answer: Encodable {
  let peer: String
  let accepted: Int
  let rejected: Int
  let count: Int
  let cpu_seconds: Double
}

@main
enum JWTKitPeer {
  static func main() async throws {
    let lines = FileHandle.standardInput.readDataToEndOfFile().split(separator: UInt8(ascii: "\n"))
    let header = try JSONDecoder().decode(Header.self, from: lines[0])
    let tokens = try lines.dropFirst().map { line in
      Array(try JSONDecoder().decode(Line.self, from: line).presentation.utf8.prefix { $0 != UInt8(ascii: "~") })
    }
    let keys = JWTKeyCollection()
    await keys.add(
      ecdsa: try ES256PublicKey(parameters: (x: header.issuer_jwk.x, y: header.issuer_jwk.y)))
    var good: [[UInt8]] = []
    for token in tokens {
      if (try? await keys.verify(token, as: Claims.self)) != nil { good.append(token) }
    }
    var count = 0
    let start = processorTime()
    while processorTime() - start < header.seconds {
      for token in good { _ = try await keys.verify(token, as: Claims.self) }
      count += good.count
    }
    let answer = Answer(
      peer: "jwt-kit 5.7.1, issuer JWT only", accepted: good.count, rejected: tokens.count - good.count, count: count,
      cpu_seconds: processorTime() - start)
    print(String(decoding: try JSONEncoder().encode(answer), as: UTF8.self))
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
