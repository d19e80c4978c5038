/// A signer in another process can do what it wants: there is a signature, or a reason why not.

import CryptoPrimitives
import ExternalPrograms
import Foundation
import JOSE
import StrictJSON
import Testing

@Suite(.timeLimit(.minutes(5))) struct ExternalSignerTests {
  static let key = Result { try SigningKey.generate(.es256, id: "token-1") }
  static let message = Array("header.payload".utf8)

  /// A program in sh that describes the key and then runs `body` for each line.
  static func program(describing jwk: String? = nil, _ body: String) throws -> String {
    let known = String(decoding: JSON.object(try key.get().publicKey.jwk.json).bytes(), as: UTF8.self)
    return """
      read -r line; echo '{"jwk":\(jwk ?? known)}'
      while read -r line; do
        \(body)
      done
      """
  }

  private func failure(_ body: String, timeout: Duration = .seconds(60)) throws -> SignerFailure? {
    let signer = try ExternalSigner(command: ExternalSignerTests.program(body), timeout: timeout)
    #expect(signer.failure == nil)
    #expect(throws: JOSEError(.signerSilent)) { try signer.signature(for: ExternalSignerTests.message) }
    let failure = signer.failure
    // It is not asked again, and the reason stays.
    #expect(throws: JOSEError(.signerSilent)) { try signer.signature(for: ExternalSignerTests.message) }
    #expect(signer.failure == failure)
    return failure
  }

  private func failureAtStart(_ command: String, timeout: Duration = .seconds(60)) -> SignerFailure? {
    do throws(SignerFailure) {
      _ = try ExternalSigner(command: command, timeout: timeout)
      return nil
    } catch {
      return error
    }
  }

  @Test func itGivesItsKeyAndItsSignatures() throws {
    let key = try ExternalSignerTests.key.get()
    let signature = Base64URL.encode(try key.signature(for: ExternalSignerTests.message))
    let question =
      #"{"action":"sign","algorithm":"ES256","input":"\#(Base64URL.encode(ExternalSignerTests.message))"}"#
    let signer = try ExternalSigner(
      command: ExternalSignerTests.program(
        #"[ "$line" = '\#(question)' ] && echo '{"signature":"\#(signature)"}' || echo '{"error":"another question"}'"#)
    )
    #expect(signer.publicKey.isSameKey(as: key.publicKey) && signer.id == "token-1" && signer.algorithm == .es256)
    for _ in 1...3 {
      let given = try signer.signature(for: ExternalSignerTests.message)
      #expect(signer.publicKey.isValid(signature: given, for: ExternalSignerTests.message))
    }
    #expect(signer.failure == nil)
  }

  @Test(arguments: [
    ("exit 3", SignerFailure.ended("exit status 3")), ("kill -SEGV $$", .ended("signal 11")),
    ("echo garbage", .notJSON), ("echo", .notJSON), ("echo '{}'", .noSignature), ("echo '[]'", .noSignature),
    (#"echo '{"signature":7}'"#, .noSignature), (#"echo '{"signature":"a="}'"#, .noSignature),
    (#"echo '{"error":"the PIN is wrong"}'"#, .refused("the PIN is wrong")), (#"echo '{"error":1}'"#, .refused("")),
    ("exec >&-; sleep 1000", .closed),
  ]) func whatIsNoSignatureIsNamed(_ body: String, _ expected: SignerFailure) throws {
    #expect(try failure(body, timeout: expected == .closed ? .seconds(5) : .seconds(60)) == expected)
  }

  @Test func aSignerThatIsSilentIsGivenUpInTime() throws {
    let start = ContinuousClock.now
    #expect(try failure("sleep 1000", timeout: .seconds(5)) == .timeOut(.seconds(5)))
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test func aLineThatNobodyAskedForIsNoAnswerToTheNextQuestion() throws {
    let signer = try ExternalSigner(command: ExternalSignerTests.program(#"echo '{"signature":"AA"}'; echo more"#))
    #expect(try signer.signature(for: ExternalSignerTests.message) == [0])
    // The second line may come after the first was read.
    while signer.failure == nil { do { _ = try signer.signature(for: ExternalSignerTests.message) } catch {} }
    #expect([.severalLines, .notJSON].contains(signer.failure))
  }

  @Test func aDescriptionThatIsNoneIsNamed() throws {
    #expect(failureAtStart("true") == .ended("exit status 0"))
    #expect(failureAtStart("no-such-command-anywhere 2> /dev/null") == .ended("exit status 127"))
    #expect(failureAtStart("sleep 1000", timeout: .seconds(2)) == .timeOut(.seconds(2)))
    #expect(failureAtStart("echo '{}'; cat") == .noKey)
    #expect(failureAtStart(#"echo '{"error":"no token"}'; cat"#) == .refused("no token"))
    let weak = try ExternalSignerTests.program(describing: #"{"kty":"oct","k":"AA"}"#, "true")
    #expect(failureAtStart(weak) == .unusableKey(JOSEError(.jwkKeyType, at: ["kty"])))
  }

  @Test func aPrivateKeyInItsDescriptionIsRefused() throws {
    let secret = try ExternalSignerTests.key.get().privateJWK().withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    let command = try ExternalSignerTests.program(describing: secret, "true")
    #expect(failureAtStart(command) == .unusableKey(JOSEError(.jwkPrivateMember, at: ["d"])))
  }

  @Test func itsInputEndsWhenNobodyNeedsItAnyMoreAndNoProcessIsLeft() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "signer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { do { try FileManager.default.removeItem(at: folder) } catch {} }
    let (number, end) = (folder.appending(path: "number").path(), folder.appending(path: "end").path())
    do {
      _ = try ExternalSigner(command: "echo $$ > \(number); " + ExternalSignerTests.program("true") + "; echo > \(end)")
    }
    #expect(FileManager.default.fileExists(atPath: end))
    let process = try #require(Int32(String(contentsOfFile: number, encoding: .utf8).dropLast()))
    // A zombie could still be signalled.
    #expect(kill(process, 0) == -1 && errno == ESRCH)
  }
}
