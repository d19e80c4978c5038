/// A signer in another process, which holds the key or talks to whatever holds it: a token, a service, an enclave.

internal import CryptoPrimitives
public import JOSE
internal import StrictJSON
internal import Synchronization

/// A command that is started once and answers each line on standard input with one on standard output.
///
/// - `{"action":"describe"}` is answered by `{"jwk":{...}}`: the public key with `kid` and `alg`.
/// - `{"action":"sign","algorithm":"ES256","input":"..."}` is answered by `{"signature":"..."}` or `{"error":"..."}`.
///   `input` is the message, not hashed yet, and `signature` is in JOSE form; both are in base64url.
///
/// Further members are not looked at. The end of standard input tells the command to end. What it writes to standard error
/// goes where ours goes. It has no terminal to read from. After a failure it is not asked again.
public final class ExternalSigner: Signer {
  /// What the command said when it was started.
  public let publicKey: VerifyingKey

  private let conversation: Mutex<Conversation>

  /// Starts a command with the shell and asks it for its key.
  /// - Parameter timeout: how long it may take over one line; somebody may have to touch a token.
  /// - Throws: why there is no key.
  public init(command: String, timeout: Duration = .seconds(60)) throws(SignerFailure) {
    let opened = try Conversation(command, timeout)
    publicKey = try opened.describe()
    conversation = Mutex(opened)
  }

  deinit { conversation.withLock { $0.end() } }

  /// Asks for a signature. Throws `signerSilent` if there is none; `failure` then says why.
  ///
  /// The signature is not checked here; whoever makes a token of it does.
  public func signature(for message: [UInt8]) throws(JOSEError) -> [UInt8] {
    let result = conversation.withLock { $0.sign(message, by: publicKey.algorithm) }
    do { return try result.get() } catch { throw JOSEError(.signerSilent) }
  }

  /// Why there was no signature; nil while all is well.
  public var failure: SignerFailure? { conversation.withLock { $0.failure } }
}

/// The talk with a process.
private struct Conversation {
  private var process: ChildProcess?
  private let timeout: Duration
  private(set) var failure: SignerFailure?

  init(_ command: String, _ timeout: Duration) throws(SignerFailure) {
    do {
      process = try ChildProcess(shell: command, complaints: .passedOn)
    } catch {
      throw .notStarted(error.sentence)
    }
    self.timeout = timeout
  }

  func describe() throws(SignerFailure) -> VerifyingKey {
    guard case .object(let jwk)? = try ask(["action": "describe"])["jwk"] else { throw .noKey }
    do { return try VerifyingKey(jwk) } catch { throw .unusableKey(error) }
  }

  /// Asks for a signature. After a failure the process is let go, and the failure stays.
  mutating func sign(_ message: [UInt8], by algorithm: Algorithm) -> Result<[UInt8], SignerFailure> {
    if let failure { return .failure(failure) }
    do throws(SignerFailure) {
      // What it wrote after its last answer can be no answer to this question.
      guard process?.hasMore() != true else { throw .severalLines }
      let answer = try ask([
        "action": "sign", "algorithm": .string(algorithm.rawValue), "input": .string(Base64URL.encode(message)),
      ])
      guard let text = answer["signature"]?.string else { throw .noSignature }
      do { return .success(try Base64URL.decode(Array(text.utf8))) } catch { throw SignerFailure.noSignature }
    } catch {
      failure = error
      process = nil
      return .failure(error)
    }
  }

  /// Lets the process end by itself, as one that has a session with a token wants to.
  mutating func end() {
    _ = process?.finish(within: .seconds(2))
    process = nil
  }

  private func ask(_ question: JSONObject) throws(SignerFailure) -> JSON {
    let line = JSON.object(question).bytes() + [UInt8(ascii: "\n")]
    let answer: JSON
    switch process?.exchange(line, until: ContinuousClock.now.advanced(by: timeout)) {
    case .line(let text):
      do {
        answer = try JSON(parsing: text, limits: JSONLimits(bytes: 1 << 16, depth: 8))
      } catch {
        throw .notJSON
      }
    case .ended(let ending): throw .ended("\(ending)")
    case .closed: throw .closed
    case .tooMuch: throw .notJSON
    case .timeOut, nil: throw .timeOut(timeout)
    }
    if let reason = answer["error"] { throw .refused(reason.string ?? "") }
    return answer
  }
}
