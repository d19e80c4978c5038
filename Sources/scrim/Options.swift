/// What several commands ask for, and how an argument becomes a value.

#if CommandLine
public import ArgumentParser
import BlindScreening
import LearningRecords
public import SelectiveDisclosure

/// The time to go by.
struct ClockOption: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("The Unix time to go by instead of the clock's.", valueName: "T"))
  var at: Int?

  /// The time now.
  var now: NumericDate { time() }

  /// The only place where the clock is read: at each call, for a run that may take days.
  var time: @Sendable () -> NumericDate {
    let at = at
    return { NumericDate(at ?? System.unixTime) }
  }
}

/// Whose signatures count.
struct TrustOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A trust file, which ties each iss to its keys (see scrim trust).", valueName: "FILE"))
  var trust: String?

  @Option(help: ArgumentHelp("A JWK, JWK Set or PEM file whose keys count whatever iss says.", valueName: "FILE"))
  var issuerKey: String?

  func validate() throws {
    guard (trust == nil) != (issuerKey == nil) else {
      throw ValidationError("give either --trust or --issuer-key, to say whose signatures count")
    }
  }

  var files: [String?] { [trust, issuerKey] }

  func issuers() throws -> TrustedIssuers {
    if let trust { return try Input.trust(in: trust) }
    return .pinned(try issuerKey.map { try Input.publicKeys(in: $0) } ?? [])
  }
}

/// Which claims a blind reviewer may see.
struct PolicyOption: ParsableArguments {
  @Option(help: ArgumentHelp("A built-in redaction policy or a file (see scrim policy).", valueName: "POLICY"))
  var policy = RedactionPolicy.blindFirstRound.name

  func resolved() throws -> RedactionPolicy { try Input.policy(policy) }
}

/// What an employer asks for, so that the identifiers that it names are shown.
struct PostingOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The posting that this is for: identifiers of skills that it names are shown too.", valueName: "FILE"))
  var posting: String?

  /// Whether an identifier is one that the posting names.
  func recognition() throws -> @Sendable (String) -> Bool {
    guard let posting = try posting.map(Input.posting) else { return { _ in false } }
    let screening = Screening(posting: posting, frameworks: [])
    return { screening.recognises($0) }
  }
}

/// An argument that must not be less than zero.
struct Count: ExpressibleByArgument {
  let number: Int
  var seconds: Duration { .seconds(number) }
  var defaultValueDescription: String { "\(number)" }

  init(_ number: Int) { self.number = number }

  init?(argument: String) {
    guard let number = JSONNumber(argument)?.int, 0...Int(Int32.max) ~= number else { return nil }
    self.number = number
  }
}

// Conformances of public types are public, though nobody imports this module.
extension SerializationForm: ExpressibleByArgument {}
extension HashAlgorithm: ExpressibleByArgument {}

extension Algorithm: ExpressibleByArgument {
  /// Reads an algorithm that signs.
  public init?(argument: String) {
    guard let algorithm = Algorithm(name: argument), algorithm != .rs256 else { return nil }
    self = algorithm
  }

  /// RS256 verifies only.
  public static var allValueStrings: [String] { allCases.filter { $0 != .rs256 }.map(\.rawValue) }
}

extension ParsableArguments {
  /// Refuses a command line that would read standard input twice.
  func refuseSecondStandardInput(_ files: [String?]) throws {
    guard files.count(where: { $0 == "-" }) < 2 else {
      throw ValidationError("standard input can be read once only, and it is asked for twice")
    }
  }
}
#endif
