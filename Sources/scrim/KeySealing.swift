/// `scrim key encrypt` and `scrim key decrypt`: a private key goes under a passphrase, and comes out again.

#if CommandLine
import ArgumentParser
import CryptoPrimitives
import SelectiveDisclosure

extension KeyCommand {
  struct Encrypt: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Puts a private key under a passphrase, in a new file.",
      discussion: """
        Reads a private key in clear, JWK or PEM. On the terminal you are asked for the passphrase twice; it does not show. \
        Each try of a passphrase takes half a second and 256 MiB (Argon2id), and nobody can open the file without it: \
        neither can you. The new file can stand wherever a private key is asked for. The old one is left as it is.

          $ scrim key encrypt wallet.jwk --out wallet.key --passphrase-file word.txt
          scrim: the key learner is in wallet.key, under the passphrase
          hint: wallet.jwk still holds it in clear
        """)

    @Argument(help: ArgumentHelp("The private key.", valueName: "FILE")) var file: String
    @OptionGroup var new: NewKeyFileOption
    @OptionGroup(title: "The passphrase") var passphrase: PassphraseOptions

    func validate() throws { try refuseSecondStandardInput([file] + passphrase.files) }

    func run() throws {
      let passphrases = try passphrase.passphrases()
      guard case .open(let key) = try Input.keyFile(in: file) else {
        throw Input.unusable(
          file, "the key is under a passphrase already", hint: "for another one, scrim key decrypt comes first")
      }
      try new.write(key, under: new.passphrase(passphrases), note: ", under the passphrase")
      if file != "-" { try Terminal.hint("\(Input.name(file)) still holds it in clear") }
    }
  }

  struct Decrypt: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes a private key from under its passphrase, into a new file (JWK) that only you can read.",
      discussion: """
        The commands that sign read a key under a passphrase as it is; this is for other tools, or for another passphrase.

          $ scrim key decrypt wallet.key --out wallet.jwk --passphrase-file word.txt
          scrim: the key learner is in wallet.jwk, in clear
        """)

    @Argument(help: ArgumentHelp("The private key.", valueName: "FILE")) var file: String
    @OptionGroup var new: NewKeyFileOption
    @OptionGroup(title: "The passphrase") var passphrase: PassphraseOptions

    func validate() throws { try refuseSecondStandardInput([file] + passphrase.files) }

    func run() throws {
      let passphrases = try passphrase.passphrases()
      let sealed = try Input.keyFile(in: file)
      if case .open = sealed { throw Input.unusable(file, "the key is not under a passphrase") }
      try new.refuseTaken()
      try new.write(Input.key(of: sealed, in: file, passphrases), under: nil, note: ", in clear")
    }
  }
}

/// The file that a key goes to, which must not be there yet.
struct NewKeyFileOption: ParsableArguments {
  @Option(help: ArgumentHelp("The file to make.", valueName: "FILE")) var out: String

  func validate() throws {
    guard out != "-" else {
      throw ValidationError("--out must name a file: a private key does not go to standard output")
    }
  }

  /// A passphrase for the file. Nobody is asked in vain: the file system decides later, but a file that is there is seen now.
  func passphrase(_ passphrases: Passphrases) throws(Failure) -> SecretBytes {
    try refuseTaken()
    return try passphrases.new(for: out)
  }

  func refuseTaken() throws(Failure) {
    if System.isTaken(out) { throw Output.cannotCreate(out, .taken) }
  }

  /// Writes a key, under a passphrase or in clear, and says so in `note`.
  func write(_ key: SigningKey, under passphrase: SecretBytes?, note: String) throws {
    if let passphrase {
      try Output.write(Self.sealed(key, under: passphrase), toNewFile: out)
    } else {
      try Output.write(key.privateJWK(), toNewFile: out)
    }
    try Terminal.say("the key \(key.id ?? key.publicKey.thumbprint) is in \(Input.name(out))\(note)")
  }

  private static func sealed(_ key: SigningKey, under passphrase: SecretBytes) throws(Failure) -> [UInt8] {
    do {
      return try EncryptedKeyFile(sealing: key, passphrase: passphrase).text
    } catch {
      throw .noMemory(error)
    }
  }
}
#endif
