/// `scrim key`: makes keys and shows their public side. RFC 7517, RFC 7638.

#if CommandLine
import ArgumentParser
import BlindScreening
import ExternalPrograms
import SelectiveDisclosure

struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Makes keys, shows their public side, puts them under a passphrase, or looks them over.",
    discussion: """
        $ scrim key generate --algorithm ES256 --id learner --out wallet.jwk
        scrim: the key learner is in wallet.jwk
        $ scrim key public wallet.jwk > wallet.pub.jwk
      """,
    subcommands: [
      Generate.self, Public.self, Thumbprint.self, Encrypt.self, Decrypt.self, Lint.self, PostingSecret.self,
    ])

  func run() throws { throw HelpWanted(help: Scrim.helpMessage(for: KeyCommand.self)) }
}

extension KeyCommand {
  struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a private key (JWK) in a new file that only you can read.",
      discussion: """
        A file that is there is never overwritten. With --encrypt the key is under a passphrase from the start (see scrim key \
        encrypt).

          $ scrim key generate --algorithm ES256 --id 2026-a --out school.jwk
          scrim: the key 2026-a is in school.jwk
        """)

    @Option(help: "What the key signs with.") var algorithm: Algorithm
    @Option(
      parsing: .unconditional, help: ArgumentHelp("The key's kid; its thumbprint if not given.", valueName: "KID"))
    var id: String?
    @OptionGroup var new: NewKeyFileOption
    @Flag(help: "Put the key under a passphrase.") var encrypt = false
    @OptionGroup(title: "The passphrase") var passphrase: PassphraseOptions

    func validate() throws {
      guard encrypt || !passphrase.areGiven else { throw ValidationError("a passphrase needs --encrypt") }
    }

    func run() throws {
      let word = try encrypt ? new.passphrase(passphrase.passphrases()) : nil
      let key = try SigningKey.generate(algorithm, id: id)
      try new.write(key, under: word, note: encrypt ? ", under the passphrase" : "")
    }
  }

  struct PostingSecret: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "posting",
      abstract: "Makes the secret of a posting in a new file that only you can read.",
      discussion: """
        Pseudonyms and the order of reviews follow from it. Make one for each posting, and publish the commitment before \
        the first application arrives: nobody can then say that the order was picked.

          $ scrim key posting --out posting.key
          scrim: the posting key is in posting.key; its order is committed to by ...
        """)

    @OptionGroup var new: NewKeyFileOption

    func run() throws {
      do {
        let key = try PostingKey.generate()
        let order = try ReviewOrder(key)
        try Output.write(try key.text(), toNewFile: new.out)
        try Terminal.say(
          "the posting key is in \(Input.name(new.out)); its order is committed to by \(order.commitment)")
      } catch let error as BlindRoundError {
        throw Failure(error)
      }
    }
  }

  struct Public: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints the public JWK of a key file, or of a signer.",
      discussion: """
        Reads a private or public JWK, a JWK Set (one line for each key) or a PEM file.

          $ scrim key public school.jwk > school.pub.jwk
        """)

    @Argument(help: ArgumentHelp("A key file.", valueName: "FILE")) var file: String?
    @OptionGroup var elsewhere: ExternalSignerOption
    @OptionGroup(title: "The passphrase, for a private key that is under one") var passphrase: PassphraseOptions

    func validate() throws {
      guard (file == nil) != (elsewhere.signer == nil) else {
        throw ValidationError("give either a key file or --signer")
      }
      try refuseSecondStandardInput([file] + passphrase.files)
    }

    func run() throws {
      let passphrases = try passphrase.passphrases()
      let keys =
        try file.map { try Input.publicKeys(in: $0, passphrases) } ?? elsewhere.signer.map {
          [try ExternalSignerOption.start($0).publicKey]
        } ?? []
      for key in keys { try Terminal.show(.object(key.jwk.json)) }
    }
  }

  struct Thumbprint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints the thumbprint of a key file: the SHA-256 one of RFC 7638, in base64url.",
      discussion: """
        Reads a private or public JWK, a JWK Set (one line for each key) or a PEM file.

          $ scrim key thumbprint school.jwk
          Q5yTSREAbvZL131ynDBhalXJcF9fL0foJlMN8u6ldiY
        """)

    @Argument(help: ArgumentHelp("A key file.", valueName: "FILE")) var file: String
    @OptionGroup(title: "The passphrase, for a private key that is under one") var passphrase: PassphraseOptions

    func validate() throws { try refuseSecondStandardInput([file] + passphrase.files) }

    func run() throws {
      for key in try Input.publicKeys(in: file, passphrase.passphrases()) { try Terminal.show(key.thumbprint) }
    }
  }
}
#endif
