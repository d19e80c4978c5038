/// Where a private key lies in the memory of the tool that has signed with it. Linux only.

#if canImport(Glibc)
import Foundation
import Glibc
import JOSE
import MemoryScan
import Testing

/// Runs alone, as the scan of the library does. A token that no pipe holds keeps the tool waiting with the key in its hand.
@Suite(.serialized, .enabled(if: getenv("SCRIM_MEMORY_SCAN") != nil)) struct ToolMemoryScanTests {
  @Test(arguments: [Algorithm.es256, .ed25519, .ps256])
  func aKeyFileInUseLiesInGuardedMemoryOnly(algorithm: Algorithm) throws {
    try scan(WatchedKey(generating: algorithm))
  }

  @Test(arguments: ["ecparam -name prime256v1 -genkey", "genpkey -algorithm Ed25519"])
  func aKeyFileInPEMLiesInGuardedMemoryOnly(arguments: String) throws {
    try scan(WatchedKey(openssl: arguments))
  }

  private func scan(_ watched: WatchedKey) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "scrim-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { do { try FileManager.default.removeItem(at: folder) } catch {} }
    try watched.write(to: folder.appending(path: "key").path)
    let text = String(repeating: "long ", count: 50_000)
    try Data(#"{"iss": "https://school.example", "text": "\#(text)"}"#.utf8).write(to: folder.appending(path: "claims"))

    let process = Process()
    process.executableURL = try BuiltTool.directory().appending(path: "scrim")
    process.arguments = ["issue", "--key", "key", "--claims", "claims"]
    process.currentDirectoryURL = folder
    var environment = ["KEEP_FREED": "1", "LD_BIND_NOW": "1"]
    environment["LD_PRELOAD"] = ProcessInfo.processInfo.environment["LD_PRELOAD"]
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    defer { process.waitUntilExit() }
    // What is written has been signed.
    let start = try output.fileHandleForReading.read(upToCount: 2)
    #expect(start.map { String(decoding: $0, as: UTF8.self) } == "ey")
    let found = try ProcessMemory.find(watched.needles, in: process.processIdentifier)
    _ = try output.fileHandleForReading.readToEnd()
    #expect(!found.isEmpty)
    #expect(found.filter { !$0.isGuarded }.isEmpty)
  }
}
#endif
