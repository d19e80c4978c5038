/// `scrim issue`: makes SD-JWTs from claims. RFC 9901 §4, §10.1.

#if CommandLine
import ArgumentParser
import LearningRecords

struct Issue: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Issues an SD-JWT with all its Disclosures.",
    discussion: """
      The claims are a JSON object; iat is added from the clock if it is not among them.

        $ scrim issue --key school.jwk --issuer https://school.example \\
            --claims claims.json --conceal /name \\
            --conceal '["degrees",null,"type"]' --holder wallet.pub.jwk > credential
      """)

  @OptionGroup(title: "Who signs, as the issuer") var signing: SignerOptions
  @Option(help: ArgumentHelp("Private keys that sign too; for the general form.", valueName: "FILE"))
  var cosigner: [String] = []
  @Option(help: ArgumentHelp("The claims: a JSON object.", valueName: "FILE")) var claims: String
  @Option(parsing: .unconditional, help: ArgumentHelp("The iss of the token.", valueName: "URI")) var issuer: String?
  @Option(
    help: ArgumentHelp("A claim to conceal. May be repeated.", valueName: "PATH"), transform: ClaimPath.init(parsing:))
  var conceal: [ClaimPath] = []
  @Flag(help: "Conceal every claim and array element that a verifier does not need in clear.") var concealAll = false
  @Option(
    help: ArgumentHelp(
      "Conceal what this redaction policy may hide, in units that cannot mislead, with decoys.", valueName: "POLICY"))
  var policy: String?
  @Option(help: ArgumentHelp("The holder's key: only its public half is used.", valueName: "FILE"))
  var holder: [String] = []
  @Option(help: ArgumentHelp("Decoy digests in each object and array.", valueName: "N")) var decoys: Count?
  @Option(help: "The hash algorithm; the one that matches the key if not given.") var hash: HashAlgorithm?
  @Option(parsing: .unconditional, help: ArgumentHelp("The typ of the token.", valueName: "TYP"))
  var type = "ler+sd-jwt"
  @Option(help: ArgumentHelp("More protected header parameters: a JSON object.", valueName: "FILE")) var header: String?
  @Option(help: "How the token is written.") var form = SerializationForm.compact
  @Option(help: ArgumentHelp("Copies that cannot be linked, one a line; needs N --holder.", valueName: "N"))
  var copies: Count?
  @OptionGroup var clock: ClockOption

  func validate() throws {
    guard [concealAll, !conceal.isEmpty, policy != nil].count(where: { $0 }) < 2 else {
      throw ValidationError("give one of --conceal, --conceal-all and --policy")
    }
    guard cosigner.isEmpty || form == .general else { throw ValidationError("--cosigner needs --form general") }
    if let copies {
      guard copies.number > 0 else { throw ValidationError("--copies must be at least 1") }
      guard copies.number == holder.count else {
        throw ValidationError("--copies \(copies.number) needs \(copies.number) times --holder, a key for each copy")
      }
    } else if holder.count > 1 {
      throw ValidationError("more than one --holder needs --copies")
    }
    try refuseSecondStandardInput([claims, header, policy] + signing.files + cosigner + holder)
  }

  func run() throws {
    let passphrases = try signing.passphrase.passphrases()
    let signer = try signing.signer(passphrases)
    let cosigners = try cosigner.map { try Input.signingKey(in: $0, passphrases) }
    let issuer = Issuer(
      signingWith: signer, cosigners: cosigners, hash: hash,
      decoys: chosenDecoys, type: type, header: try header.map(Input.object) ?? [:])
    let claims = try completeClaims()
    let concealment = try concealment(of: claims)
    let holders = try holder.map(Input.publicKey)
    let tokens: [SDJWT]
    do {
      tokens =
        copies == nil
        ? [try issuer.issue(claims, selectivelyDisclosable: concealment, boundTo: holders.first)]
        : try issuer.issueBatch(claims, selectivelyDisclosable: concealment, boundTo: holders)
    } catch {
      throw Failure(error).explained(by: signer)
    }
    try Terminal.show(lines: tokens.map { $0.serialized(as: form) })
  }

  /// A policy is of no use when the number of digests tells what is there.
  private var chosenDecoys: Decoys {
    decoys.map { .everywhere($0.number) } ?? (policy == nil ? .none : .filling(multiplesOf: 8))
  }

  private func concealment(of claims: JSONObject) throws -> Concealment {
    guard let policy else { return concealAll ? .everything : Concealment(conceal) }
    do {
      return try Input.policy(policy).concealment(for: claims)
    } catch let error as RedactionError {
      throw Failure(error)
    }
  }

  /// The claims of the file with `iss` and `iat`.
  private func completeClaims() throws -> JSONObject {
    let given = try Input.object(in: claims)
    var all: JSONObject = [:]
    if let issuer {
      guard given["iss"] == nil || given["iss"] == .string(issuer) else {
        throw Failure(.no, "the claims have another iss than --issuer")
      }
      all["iss"] = .string(issuer)
    }
    if given["iat"] == nil { all["iat"] = .number(clock.now.json) }
    for claim in given { all[claim.name] = claim.value }
    return all
  }
}
#endif
