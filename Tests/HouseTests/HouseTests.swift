/// Reads every source file and holds it to the house rules: who may import whom, what no source may say.

import Foundation
import Testing

@Suite struct HouseTests {
  private static let files = SourceFile.all

  @Test func thereAreSourcesToRead() {
    #expect(HouseTests.files.count > 50)
    #expect(Set(HouseTests.files.map(\.module)).isSuperset(of: ["StrictJSON", "JOSE", "SelectiveDisclosure"]))
  }

  @Test func everyModuleHasItsFloor() {
    for module in Set(HouseTests.files.map(\.module)) {
      #expect(House.floors[module] != nil, "\(module) stands on no floor")
    }
  }

  @Test(arguments: files) func aFileImportsOnlyFromLowerFloors(_ file: SourceFile) {
    for module in file.imports {
      guard let breach = House.breach(of: module, importedBy: file.module) else { continue }
      Issue.record("\(file.path): \(breach)")
    }
  }

  // S10
  @Test(arguments: files) func aFileNeitherHidesErrorsNorForcesThem(_ file: SourceFile) {
    for word in file.code.split(whereSeparator: { !$0.isLetter && !"?!".contains($0) }) {
      #expect(!["try?", "try!", "as!"].contains(word), "\(file.path) says \(word)")
    }
  }

  // S10
  @Test func theProgramStopsAtKnownPlacesOnly() {
    var found: [String: Int] = [:]
    for file in HouseTests.files {
      let count = ["fatalError(", "precondition(", "preconditionFailure(", "assertionFailure("]
        .reduce(0) { $0 + file.code.components(separatedBy: $1).count - 1 }
      if count > 0 { found[file.path] = count }
    }
    #expect(found == House.knownStops)
  }

  @Test(arguments: files) func aFileOpensWithWhatItIs(_ file: SourceFile) {
    let first = file.text.split(separator: "\n").first { !$0.hasPrefix("#if ") } ?? ""
    #expect(first.hasPrefix("/// ") || first.hasPrefix("// swift-tools"), "\(file.path)")
  }

  // A rule that never fires proves nothing.
  @Test(arguments: [
    ("JOSE", "COpenSSL", false), ("JOSE", "OpenSSLCrypto", true), ("OpenSSLCrypto", "COpenSSL", true),
    ("OpenSSLCrypto", "CSodium", false), ("CryptoPrimitives", "OpenSSLCrypto", false), ("StrictJSON", "JOSE", false),
    ("JOSE", "ExactArithmetic", false), ("SelectiveDisclosure", "Foundation", false),
    ("SelectiveDisclosure", "FoundationEssentials", false), ("SelectiveDisclosure", "Glibc", false),
    ("BlindScreening", "Glibc", false), ("BlindScreening", "Darwin", false), ("ExternalPrograms", "Glibc", true),
    ("ExternalPrograms", "CSodium", false), ("Conformance", "Glibc", true), ("ctcheck", "Glibc", true),
    ("SelectiveDisclosure", "Synchronization", true), ("scrim", "ArgumentParser", true), ("scrim", "CSodium", false),
    ("Conformance", "ArgumentParser", false), ("JOSE", "Crypto", false), ("scrim", "SelectiveDisclosure", true),
    ("scrim", "VectorSigning", false), ("Conformance", "VectorSigning", false), ("vectorgen", "VectorSigning", true),
  ])
  func aBreachOfTheFloorsIsSeen(_ module: String, _ imported: String, _ isAllowed: Bool) {
    #expect((House.breach(of: imported, importedBy: module) == nil) == isAllowed)
  }

  @Test func importsAreFoundHoweverTheyAreWritten() {
    let file = SourceFile(
      module: "JOSE", path: "x",
      text: """
        import A
        @_exported public import B
          internal import struct C.D
        // import E
        let text = "import F"
        @testable import G
        @preconcurrency import H // why
        """)
    #expect(file.imports == ["A", "B", "C", "G", "H"])
    #expect(!file.code.contains("why"))
  }
}

/// The floors, and who keeps which C module, or one that nobody else should have.
enum House {
  static let floors = [
    "StrictJSON": 0, "CryptoPrimitives": 0, "OpenSSLCrypto": 0, "MultiBuffer": 0, "JOSE": 1, "ExactArithmetic": 1,
    "SelectiveDisclosure": 2, "VectorSigning": 2, "LearningRecords": 3, "CredentialProfiles": 3, "BlindScreening": 4,
    "ExternalPrograms": 4,
    "Conformance": 5,
    "scrim": 6, "vectorgen": 6, "ctcheck": 6,
  ]

  private static let keepers = [
    "CSodium": "CryptoPrimitives", "CConstantTime": "CryptoPrimitives", "CWideVectors": "CryptoPrimitives",
    "COpenSSL": "OpenSSLCrypto",
    "CGMP": "ExactArithmetic", "CProbes": "ctcheck", "CMultiBuffer": "MultiBuffer",
    // It signs with the keys of published vectors, not in constant time and without chance.
    "VectorSigning": "vectorgen",
  ]

  /// Modules from outside, with the lowest floor that may import them.
  private static let outside = [
    "Synchronization": 0, "Foundation": 4, "FoundationEssentials": 4, "Glibc": 5, "Musl": 5, "Darwin": 5,
    "ArgumentParser": 6, "Dispatch": 6, "Mustache": 6,
  ]

  /// Who starts processes and talks to them needs the system, on whatever floor.
  private static let startsProcesses = (module: "ExternalPrograms", imports: ["Glibc", "Musl", "Darwin"])

  /// Where a program ends rather than go on, and how often: a literal's repeated name and a buffer of the wrong size are
  /// the caller's errors, and without randomness or SHA-2 there is no safe way on. No input reaches any of them.
  static let knownStops = [
    "StrictJSON/JSONObject.swift": 1, "OpenSSLCrypto/Hash.swift": 2, "CryptoPrimitives/Base64URL.swift": 2,
    "CryptoPrimitives/Sodium.swift": 1,
  ]

  /// What is wrong with this import, or nil.
  static func breach(of imported: String, importedBy module: String) -> String? {
    guard let floor = floors[module] else { return "\(module) stands on no floor" }
    if let keeper = keepers[imported] {
      return keeper == module ? nil : "\(imported) is imported by \(keeper) only"
    }
    if module == startsProcesses.module, startsProcesses.imports.contains(imported) { return nil }
    if let lowest = outside[imported] {
      return floor >= lowest ? nil : "\(imported) is not for floor \(floor)"
    }
    guard let other = floors[imported] else { return "\(imported) is not known to the house" }
    return other < floor ? nil : "\(imported) is not on a lower floor"
  }
}

/// One source file.
struct SourceFile: Sendable, CustomTestStringConvertible {
  let module: String
  /// Below `Sources`.
  let path: String
  let text: String

  var testDescription: String { path }

  /// The text without its comments.
  var code: String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.components(separatedBy: "//")[0] }.joined(separator: "\n")
  }

  /// The modules that the file imports.
  var imports: [String] {
    code.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"),
        words[..<place].allSatisfy({ $0.hasPrefix("@") || SourceFile.levels.contains(String($0)) })
      else { return nil }
      var names = words[(place + 1)...]
      if let kind = names.first, SourceFile.kinds.contains(String(kind)) { names = names.dropFirst() }
      return names.first.map { String($0.prefix { $0 != "." }) }
    }
  }

  private static let levels = ["public", "package", "internal", "private", "fileprivate"]
  private static let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]

  /// Every Swift file under `Sources`.
  static let all: [SourceFile] = {
    let sources = URL(filePath: #filePath).appending(path: "../../../Sources").standardized
    let paths = (FileManager.default.enumerator(atPath: sources.path)?.allObjects as? [String] ?? []).sorted()
    return paths.filter { $0.hasSuffix(".swift") }.compactMap { path in
      guard let module = path.split(separator: "/").first,
        let data = FileManager.default.contents(atPath: sources.appending(path: path).path)
      else { return nil }
      return SourceFile(module: String(module), path: path, text: String(decoding: data, as: UTF8.self))
    }
  }()
}
