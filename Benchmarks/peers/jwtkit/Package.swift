// swift-tools-version: 6.2
// vapor/jwt-kit as a peer: a package of its own, so that nothing of it is built with Scrim's benchmarks.

import PackageDescription

let package = Package(
  name: "jwtkit-peer",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1")],
  targets: [
    .executableTarget(name: "jwtkit-peer", dependencies: [.product(name: "JWTKit", package: "jwt-kit")])
  ]
)
