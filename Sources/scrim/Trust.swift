/// `scrim trust`: ties an issuer to its keys. RFC 9901 §7.1 step 2.c.

#if CommandLine
import ArgumentParser
import SelectiveDisclosure

struct Trust: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints a trust file: the issuer, and the public keys it signs with.",
    discussion: """
      Get the keys from the issuer by a way that you trust; a token's word for its own keys is worth nothing.

        $ scrim trust --issuer https://school.example school.pub.jwk > trust.json
      """)

  @Option(parsing: .unconditional, help: ArgumentHelp("The issuer as its tokens name it in iss.", valueName: "URI"))
  var issuer: String

  @Argument(help: ArgumentHelp("Key files: JWK, JWK Set or PEM; of private keys the public half.", valueName: "FILE"))
  var keyFiles: [String]

  func validate() throws { try refuseSecondStandardInput(keyFiles) }

  func run() throws {
    let keys = try keyFiles.flatMap { try Input.publicKeys(in: $0) }
    try Terminal.show(["issuers": [TrustedIssuer(issuer: issuer, keys: keys).json]])
  }
}
#endif
