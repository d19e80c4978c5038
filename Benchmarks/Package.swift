// swift-tools-version: 6.3
// Throughput of Scrim beside its limit. A package of its own, so that no user of the library gets the benchmark library.

import PackageDescription

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["WARNINGS_AS_ERRORS"] == "1" ? [.treatAllWarnings(as: .error)] : [])

/// `MULTI_BUFFER=1` measures with eight lanes; PKG_CONFIG_PATH must then name what `scripts/accelerated` prints.
let traits: Set<Package.Dependency.Trait> = Context.environment["MULTI_BUFFER"] == "1" ? ["MultiBuffer"] : []

let learningRecords: Target.Dependency = .product(name: "LearningRecords", package: "scrim")

let package = Package(
  name: "scrim-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "scrim", path: "..", traits: traits)],
  targets: [
    .systemLibrary(
      name: "CLimit", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(
      name: "CSodiumLimit", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
    .target(name: "Measuring", swiftSettings: settings),
    .target(
      name: "Limits", dependencies: ["CLimit", "CSodiumLimit", learningRecords], swiftSettings: settings),
    .target(name: "Workloads", dependencies: [learningRecords], swiftSettings: settings),
    .target(
      name: "BesideLimit", dependencies: ["Measuring", "Limits", "Workloads", learningRecords],
      swiftSettings: settings),
    .executableTarget(
      name: "floors", dependencies: ["BesideLimit", "Measuring", "Limits", "Workloads", learningRecords],
      swiftSettings: settings),
    .executableTarget(
      name: "peer", dependencies: ["Measuring", "Limits", "Workloads", learningRecords], swiftSettings: settings),
    .executableTarget(
      name: "throughput",
      dependencies: [
        "BesideLimit", "Measuring", "Limits", "Workloads", learningRecords,
        .product(name: "BlindScreening", package: "scrim"),
      ],
      swiftSettings: settings),
  ]
)

// The suites for `swift package benchmark`. `scripts/bench-check` needs none of it: its floors build without.
if Context.environment["WITHOUT_SUITES"] != "1" {
  package.dependencies.append(.package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []))
  package.targets += ["Issuing", "Holding", "Verifying"].map { suite in
    .executableTarget(
      name: suite,
      dependencies: ["Workloads", learningRecords, .product(name: "Benchmark", package: "benchmark")],
      path: "Benchmarks/\(suite)", swiftSettings: settings,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  }
}
