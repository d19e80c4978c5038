/// What is fuzzed: functions that take any bytes, and sentences that must hold whatever the bytes are.
///
/// `scripts/fuzz` drives them with libFuzzer; `FuzzTests` runs them over the committed inputs.

/// One function under attack.
public struct FuzzTarget: Sendable {
  /// Names the folders of its seeds and crashes, and its dictionary.
  public let name: String
  /// Longest input, in bytes, that a fuzzer need try.
  public let longest: Int
  /// Tries one input. A trap is a find too.
  public let run: @Sendable (_ bytes: [UInt8]) throws(BrokenProperty) -> Void

  /// Every target.
  public static let all: [FuzzTarget] = [
    FuzzTarget(name: "base64url", longest: 512, run: Base64URLTarget.run),
    FuzzTarget(name: "json", longest: 4096, run: JSONTarget.run),
    FuzzTarget(name: "key", longest: 4096, run: KeyTarget.run),
    FuzzTarget(name: "engines", longest: 320, run: EnginesTarget.run),
    FuzzTarget(name: "token", longest: 8192, run: TokenTarget.run),
    FuzzTarget(name: "disclosures", longest: 2048, run: DisclosuresTarget.run),
    FuzzTarget(name: "verify", longest: 64, run: VerifyTarget.run),
    FuzzTarget(name: "holder", longest: 64, run: HolderTarget.run),
    FuzzTarget(name: "path", longest: 512, run: PathTarget.run),
    FuzzTarget(name: "trust", longest: 2048, run: TrustTarget.run),
    FuzzTarget(name: "policy", longest: 2048, run: PolicyTarget.run),
    FuzzTarget(name: "record", longest: 4096, run: RecordTarget.run),
    FuzzTarget(name: "posting", longest: 4096, run: PostingTarget.run),
    FuzzTarget(name: "round", longest: 4096, run: RoundTarget.run),
  ]
}

/// A sentence that should hold for every input and does not for this one.
public struct BrokenProperty: Error, CustomStringConvertible {
  /// The sentence.
  public let description: String

  init(_ sentence: String) { description = sentence }
}

/// Demands that a sentence holds.
func expect(_ sentence: @autoclosure () -> String, _ holds: Bool) throws(BrokenProperty) {
  guard holds else { throw BrokenProperty(sentence()) }
}

/// What `body` gives, or nil where it refuses.
func accepted<Value, Refusal: Error>(_ body: () throws(Refusal) -> Value) -> Value? {
  do { return try body() } catch { return nil }
}

/// What `body` gives; a refusal breaks the sentence.
func demanded<Value, Refusal: Error>(
  _ sentence: @autoclosure () -> String, _ body: () throws(Refusal) -> Value
) throws(BrokenProperty) -> Value {
  do { return try body() } catch { throw BrokenProperty("\(sentence()): \(error)") }
}
