/// Whose key signs: one in a file, or one that another process keeps.

#if CommandLine
import ArgumentParser
import ExternalPrograms
import SelectiveDisclosure

/// `--key` or `--signer`. A command that always signs asks for one of them by `SignerOptions`.
struct SignerOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The private key: JWK, PEM, or under a passphrase.", valueName: "FILE")) var key: String?
  @OptionGroup var elsewhere: ExternalSignerOption
  @OptionGroup var passphrase: PassphraseOptions

  /// What is read, `-` for standard input.
  var files: [String?] { [key] + passphrase.files }

  func validate() throws {
    guard (key == nil) != (elsewhere.signer == nil) else {
      throw ValidationError("give either --key or --signer, to say who signs")
    }
  }

  func signer(_ passphrases: Passphrases) throws(Failure) -> any Signer {
    if let key { return try Input.signingKey(in: key, passphrases) }
    return try ExternalSignerOption.start(elsewhere.signer ?? "")
  }
}

/// `--signer` alone.
struct ExternalSignerOption: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "A command that keeps the private key and signs (see README.md, Keys that stay where they are).",
      valueName: "COMMAND"))
  var signer: String?

  /// Starts a command and asks it for its key.
  static func start(_ command: String) throws(Failure) -> ExternalSigner {
    do {
      return try ExternalSigner(command: command)
    } catch {
      throw Failure(.inputOutput, "the signer \(error)")
    }
  }
}

extension Failure {
  /// The same failure, or why the signer gave no signature.
  func explained(by signer: (any Signer)?) -> Failure {
    guard let reason = (signer as? ExternalSigner)?.failure else { return self }
    return Failure(.inputOutput, "the signer \(reason)")
  }
}
#endif
