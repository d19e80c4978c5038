/// Whether a passphrase is asked for on the terminal, or where it is.

#if CommandLine
import ArgumentParser

/// `--passphrase-file` and `--passphrase-fd`, the same wherever a private key is read. Neither an argument nor an environment
/// variable: other processes can see both.
struct PassphraseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take the passphrase from the first line of a file, instead of asking for it on the terminal.", valueName: "FILE")
  )
  var passphraseFile: String?
  @Option(
    help: ArgumentHelp(
      "Take the passphrase from the next line of an open file descriptor; 0 is standard input.", valueName: "N"))
  var passphraseFd: Count?

  func validate() throws {
    guard passphraseFile == nil || passphraseFd == nil else {
      throw ValidationError("give one of --passphrase-file and --passphrase-fd")
    }
  }

  /// Whether nobody is to be asked.
  var areGiven: Bool { passphraseFile != nil || passphraseFd != nil }

  /// What is read, `-` for standard input.
  var files: [String?] { [passphraseFile, passphraseFd?.number == 0 ? "-" : nil] }

  /// Takes a descriptor over at once, before a file that we open or a process that we start can get hold of it. Nothing is
  /// read before a key turns out to be under a passphrase: with a key in clear the options are of no effect, so that a
  /// script need not know which it is.
  func passphrases() throws(Failure) -> Passphrases {
    guard let number = passphraseFd?.number else { return Passphrases(passphraseFile.map(Passphrases.Source.file)) }
    do {
      return Passphrases(.descriptor(try InheritedFile(Int32(number))))
    } catch {
      throw Failure(.noInput, "cannot read file descriptor \(number): \(error.sentence)")
    }
  }
}
#endif
