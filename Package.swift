// swift-tools-version: 6.3
// The floors of the house, lowest first. A target depends only on targets above it in this file.

import PackageDescription

/// `WARNINGS_AS_ERRORS=1 swift build` is what CI builds with; a later compiler's new warning must not stop a newcomer.
let strictness: [SwiftSetting] =
  Context.environment["WARNINGS_AS_ERRORS"] == "1" ? [.treatAllWarnings(as: .error)] : []

/// The file of the toolchain's libFuzzer. `scripts/fuzz` names it, and only then there is a fuzzer in the package and every
/// target counts what it runs through.
let fuzzerLibrary = Context.environment["SCRIM_FUZZ"]

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + strictness + (fuzzerLibrary == nil ? [] : [.unsafeFlags(["-sanitize=fuzzer"])])

let package = Package(
  name: "scrim",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "SelectiveDisclosure", targets: ["SelectiveDisclosure"]),
    .library(name: "LearningRecords", targets: ["LearningRecords"]),
    .library(name: "BlindScreening", targets: ["BlindScreening"]),
    .library(name: "Conformance", targets: ["Conformance"]),
    .library(name: "ExternalPrograms", targets: ["ExternalPrograms"]),
    .executable(name: "scrim", targets: ["scrim"]),
  ],
  traits: [
    .default(enabledTraits: ["CommandLine"]),
    .trait(
      name: "CommandLine",
      description: "Builds the tool `scrim`, and with it the argument parser and the templates of its report."),
    .trait(
      name: "MultiBuffer",
      description: "Batches check eight signatures at once by Intel's crypto_mb, which `scripts/accelerated` installs."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // C: one keeper each.
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
    .systemLibrary(
      name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(name: "CConstantTime"),
    .systemLibrary(name: "CWideVectors"),
    .systemLibrary(name: "CGMP", pkgConfig: "gmp", providers: [.apt(["libgmp-dev"]), .brew(["gmp"])]),
    .systemLibrary(name: "CProbes"),
    .systemLibrary(name: "CMultiBuffer", pkgConfig: "crypto_mb"),

    // Floor 0
    .target(name: "StrictJSON", swiftSettings: settings),
    .target(
      name: "CryptoPrimitives", dependencies: ["CSodium", "CConstantTime", "CWideVectors"], swiftSettings: settings),
    .target(name: "OpenSSLCrypto", dependencies: ["COpenSSL"], swiftSettings: settings),
    .target(
      name: "MultiBuffer",
      dependencies: [.target(name: "CMultiBuffer", condition: .when(traits: ["MultiBuffer"]))],
      swiftSettings: settings),

    // Floor 1
    .target(
      name: "JOSE", dependencies: ["StrictJSON", "CryptoPrimitives", "OpenSSLCrypto", "MultiBuffer"],
      swiftSettings: settings),

    .target(name: "ExactArithmetic", dependencies: ["CGMP"], swiftSettings: settings),

    // Floor 2
    .target(name: "VectorSigning", dependencies: ["ExactArithmetic"], swiftSettings: settings),

    .target(
      name: "SelectiveDisclosure", dependencies: ["StrictJSON", "CryptoPrimitives", "OpenSSLCrypto", "JOSE"],
      swiftSettings: settings),

    // Floor 3
    .target(
      name: "LearningRecords",
      dependencies: ["SelectiveDisclosure", "JOSE", "StrictJSON", "CryptoPrimitives", "OpenSSLCrypto"],
      swiftSettings: settings),

    // Floor 4
    .target(
      name: "BlindScreening",
      dependencies: [
        "LearningRecords", "SelectiveDisclosure", "ExactArithmetic", "JOSE", "StrictJSON", "CryptoPrimitives",
        "OpenSSLCrypto",
      ],
      swiftSettings: settings),

    .target(
      name: "ExternalPrograms", dependencies: ["JOSE", "StrictJSON", "CryptoPrimitives"], swiftSettings: settings),

    // Floor 5
    .target(
      name: "Conformance",
      dependencies: [
        "ExternalPrograms", "BlindScreening", "LearningRecords", "SelectiveDisclosure", "ExactArithmetic", "JOSE",
        "StrictJSON", "CryptoPrimitives", "OpenSSLCrypto",
      ],
      swiftSettings: settings),

    // Floor 6
    .executableTarget(
      name: "vectorgen",
      dependencies: [
        "Conformance", "BlindScreening", "LearningRecords", "SelectiveDisclosure", "VectorSigning", "ExactArithmetic",
        "JOSE", "StrictJSON", "CryptoPrimitives", "OpenSSLCrypto",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "ctcheck",
      dependencies: ["SelectiveDisclosure", "CryptoPrimitives", "OpenSSLCrypto", "CProbes"],
      swiftSettings: settings),
    .executableTarget(
      name: "scrim",
      dependencies: [
        "Conformance", "ExternalPrograms", "BlindScreening", "LearningRecords", "SelectiveDisclosure", "JOSE",
        "StrictJSON", "CryptoPrimitives", "OpenSSLCrypto",
        .product(
          name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["CommandLine"])),
        .product(name: "Mustache", package: "swift-mustache", condition: .when(traits: ["CommandLine"])),
      ],
      swiftSettings: settings),

    // Tests mirror Sources. What several of them share is a target that no product holds.
    .target(
      name: "RecordExpectations", dependencies: ["SelectiveDisclosure"], path: "Tests/RecordExpectations",
      swiftSettings: settings),
    .target(
      name: "ReferenceReader", dependencies: ["StrictJSON"], path: "Tests/ReferenceReader", swiftSettings: settings),
    .target(name: "Wycheproof", path: "Tests/Wycheproof", swiftSettings: settings),
    .target(
      name: "MemoryScan", dependencies: ["JOSE", "CryptoPrimitives"], path: "Tests/MemoryScan",
      exclude: ["keep-freed.c"], swiftSettings: settings),
    .executableTarget(
      name: "allocations", dependencies: ["SelectiveDisclosure", "JOSE", "StrictJSON"], path: "Tests/AllocationCount",
      exclude: ["count-allocations.c"], swiftSettings: settings),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON", "ReferenceReader"], swiftSettings: settings),
    .testTarget(
      name: "CryptoPrimitivesTests", dependencies: ["CryptoPrimitives", "Wycheproof"], swiftSettings: settings),
    .testTarget(
      name: "OpenSSLCryptoTests", dependencies: ["OpenSSLCrypto", "COpenSSL", "Wycheproof"], swiftSettings: settings),
    .testTarget(
      name: "MultiBufferTests",
      dependencies: ["MultiBuffer", "ExactArithmetic", "JOSE", "CryptoPrimitives", "OpenSSLCrypto", "Wycheproof"],
      swiftSettings: settings),
    .testTarget(
      name: "JOSETests", dependencies: ["MemoryScan", "JOSE", "StrictJSON", "CryptoPrimitives", "OpenSSLCrypto"],
      swiftSettings: settings),
    .testTarget(
      name: "SelectiveDisclosureTests",
      dependencies: ["SelectiveDisclosure", "JOSE", "StrictJSON", "CryptoPrimitives", "OpenSSLCrypto"],
      swiftSettings: settings),
    .testTarget(
      name: "LearningRecordsTests",
      dependencies: [
        "RecordExpectations", "LearningRecords", "SelectiveDisclosure", "JOSE", "StrictJSON", "CryptoPrimitives",
        "OpenSSLCrypto",
      ],
      exclude: ["Records"],
      swiftSettings: settings),
    .testTarget(
      name: "ExactArithmeticTests",
      dependencies: [
        "VectorSigning", "ExactArithmetic", "JOSE", "StrictJSON", "CryptoPrimitives", "OpenSSLCrypto", "Wycheproof",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "VectorSigningTests", dependencies: ["VectorSigning", "ExactArithmetic"], swiftSettings: settings),
    .testTarget(
      name: "BlindScreeningTests",
      dependencies: [
        "BlindScreening", "LearningRecords", "SelectiveDisclosure", "ExactArithmetic", "JOSE", "StrictJSON",
        "CryptoPrimitives", "OpenSSLCrypto",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ConformanceTests",
      dependencies: [
        "Conformance", "BlindScreening", "LearningRecords", "SelectiveDisclosure", "ExactArithmetic", "JOSE",
        "StrictJSON", "CryptoPrimitives", "OpenSSLCrypto",
      ],
      swiftSettings: settings),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "BlindScreening", "LearningRecords", "SelectiveDisclosure", "ExactArithmetic", "JOSE", "StrictJSON",
        "CryptoPrimitives", "OpenSSLCrypto", "CSodium", "ReferenceReader",
      ],
      path: "Tests/FuzzTargets", swiftSettings: settings),
    .testTarget(
      name: "FuzzTests", dependencies: ["FuzzTargets"], exclude: ["Corpus", "Crashes", "Dictionaries"],
      swiftSettings: settings),
    .testTarget(
      name: "ExternalProgramsTests", dependencies: ["ExternalPrograms", "JOSE", "StrictJSON", "CryptoPrimitives"],
      swiftSettings: settings),
    .testTarget(name: "HouseTests", swiftSettings: settings),
    .testTarget(name: "ConstantTimeCheckTests", dependencies: ["ctcheck"], swiftSettings: settings),
    .testTarget(
      name: "CallSiteTests", dependencies: ["LearningRecords", "SelectiveDisclosure"], swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "scrim", "MemoryScan", "RecordExpectations", "BlindScreening", "LearningRecords", "SelectiveDisclosure",
        "CryptoPrimitives",
      ],
      exclude: ["Files", "Readme", "Scripts"],
      swiftSettings: settings),
  ]
)

/// `ONLY_TESTS=JOSETests,FuzzTests` leaves everything out that these do not stand on: what a sanitizer watches, and what a
/// bare machine shows, is built for it alone.
if let only = Context.environment["ONLY_TESTS"] {
  var names = only.split(separator: ",").map(String.init)
  var kept: Set<String> = []
  while let name = names.popLast() {
    guard kept.insert(name).inserted, let target = package.targets.first(where: { $0.name == name }) else { continue }
    for dependency in target.dependencies {
      switch dependency {
      case .byNameItem(let name, _), .targetItem(let name, _): names.append(name)
      case .productItem: continue
      @unknown default: continue
      }
    }
  }
  package.targets.removeAll { !kept.contains($0.name) }
  // Every product here has the name of its one target.
  package.products.removeAll { !kept.contains($0.name) }
}

if let fuzzerLibrary {
  package.targets += [
    .systemLibrary(name: "CLibFuzzer", path: "Tests/CLibFuzzer"),
    .executableTarget(
      name: "fuzz", dependencies: ["FuzzTargets", "CLibFuzzer"], path: "Tests/FuzzDriver", swiftSettings: settings,
      linkerSettings: [
        // SwiftPM renames main(), which the whole libFuzzer would look for; gold cannot read this toolchain's debug information.
        .unsafeFlags([fuzzerLibrary, "-use-ld=lld"]), .linkedLibrary("stdc++"), .linkedLibrary("m"),
      ]),
  ]
}
