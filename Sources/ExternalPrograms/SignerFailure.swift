/// Why a signer in another process gave no key or no signature.

public import JOSE

/// What went wrong with the command. Its description is what stands after "the signer".
public enum SignerFailure: Error, Hashable, Sendable {
  /// No process can be started; the system's words.
  case notStarted(String)
  /// The process ended before it answered: its exit status or signal, in words.
  case ended(String)
  /// It runs, but has closed its standard output.
  case closed
  /// It was silent for this long.
  case timeOut(Duration)
  /// What it wrote is not JSON, or a line of more than 64 KiB.
  case notJSON
  /// It wrote more than it was asked for.
  case severalLines
  /// It said no, in words of its own: text from elsewhere.
  case refused(String)
  /// Its description holds no JWK.
  case noKey
  /// Its JWK is no public key that signatures can be checked with.
  case unusableKey(JOSEError)
  /// Its answer holds no signature in base64url.
  case noSignature
}

extension SignerFailure: CustomStringConvertible {
  /// In lower case, without a full stop.
  public var description: String {
    switch self {
    case .notStarted(let reason): "cannot be started: \(reason)"
    case .ended(let ending): "ended with \(ending)"
    case .closed: "closed its standard output"
    case .timeOut(let time): "did not answer in \(time.components.seconds) s"
    case .notJSON: "answered with a line that is not JSON"
    case .severalLines: "answered with more than one line"
    case .refused(let reason): "refused: \(reason.prefix(200))"
    case .noKey: "did not describe its key"
    case .unusableKey(let error): "described an unusable key (\(error.rule.rawValue))"
    case .noSignature: "answered without a signature"
    }
  }
}
