/// `scrim key lint`: what an auditor wants to know of the keys that records are trusted by.

#if CommandLine
import ArgumentParser
import Conformance
import FoundationEssentials
import StrictJSON

extension KeyCommand {
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Looks over issuers' keys and tokens for what makes signatures worthless.",
      discussion: """
        Reads JWK, JWK Set, trust file, PEM (certificates too), and tokens, one in a file or one on each line; of a folder, \
        every file in it. All files are looked over together: two moduli may share a prime, two tokens a nonce. With --json, \
        one object a line: {"check":ID,"weight":"serious" or "warning","sentence":TEXT,"places":[PLACE,...]}. Exit status 1 \
        if anything serious is found.

          $ scrim key lint trust.json tokens/
          serious  rsa-shared-factor  trust.json#/issuers/0/keys/1, trust.json#/issuers/4/keys/0
                   the moduli share a prime, so anybody can find both private keys
        """)

    @Argument(help: ArgumentHelp("Keys, tokens, or folders of such.", valueName: "FILE")) var files: [String]
    @Flag(help: "Print JSON.") var json = false

    func validate() throws { try refuseSecondStandardInput(files) }

    func run() throws {
      let lint = KeyLint(try files.flatMap(Self.texts))
      for finding in lint.findings { try Terminal.show(json ? finding.json.text() : finding.lines) }
      let serious = lint.findings.filter { $0.check.weight == .serious }.count
      try Terminal.say(
        """
        keys: \(lint.keyCount), signatures: \(lint.signatureCount), serious findings: \(serious), \
        warnings: \(lint.findings.count - serious)
        """)
      if serious > 0 { throw Failure(.no, nil) }
    }

    /// The file, or the files of a folder in the order of their names.
    private static func texts(_ path: String) throws -> [(name: String, bytes: [UInt8])] {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
        return [(path, try Input.text(in: path))]
      }
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        .filter { !$0.hasPrefix(".") }.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
        .filter { FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder }
        .map { ($0, try Input.text(in: $0)) }
    }
  }
}

extension KeyFinding {
  /// The finding on two lines.
  fileprivate var lines: String {
    "\(check.weight.rawValue.padded(to: 8)) \(check.rawValue.padded(to: 20))  \(places.joined(separator: ", "))\n"
      + String(repeating: " ", count: 9) + check.sentence
  }

  fileprivate var json: JSON {
    [
      "check": .string(check.rawValue), "weight": .string(check.weight.rawValue), "sentence": .string(check.sentence),
      "places": .array(places.map { .string($0) }),
    ]
  }
}
#endif
