/// Keys that the `openssl` command line makes at test time, read as PEM, written as JWK. RFC 7468, RFC 5915, RFC 8410.

import Foundation
import JOSE
import StrictJSON
import Testing

@Suite(.enabled(if: OpenSSLCommand.isThere, "skipped: no openssl command"))
struct CommandLineKeyTests {
  struct Recipe: Sendable, CustomTestStringConvertible {
    let algorithm: Algorithm
    let arguments: [String]
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Recipe(algorithm: .es256, arguments: ["ecparam", "-name", "prime256v1", "-genkey"]),
    Recipe(algorithm: .es384, arguments: ["ecparam", "-name", "secp384r1", "-genkey", "-noout"]),
    Recipe(algorithm: .es512, arguments: ["ecparam", "-name", "secp521r1", "-genkey", "-noout"]),
    Recipe(algorithm: .es256, arguments: ["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]),
    Recipe(algorithm: .es512, arguments: ["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-521"]),
    Recipe(algorithm: .ed25519, arguments: ["genpkey", "-algorithm", "Ed25519"]),
    Recipe(algorithm: .ps256, arguments: ["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"]),
  ])
  func aKeyOfTheCommandLineSignsAndVerifies(recipe: Recipe) throws {
    let pem = try OpenSSLCommand.run(recipe.arguments)
    let key = try SigningKey(parsing: pem)
    #expect(key.algorithm == recipe.algorithm)
    #expect(key.id == nil)

    let publicPEM = try OpenSSLCommand.run(["pkey", "-pubout"], input: pem)
    let verifying = try VerifyingKey(pem: publicPEM)
    #expect(verifying == key.publicKey)
    #expect(try VerifyingKey.keys(parsing: publicPEM) == [verifying])
    #expect(try VerifyingKey.keys(parsing: pem) == [verifying])
    try CompactJWS(parsing: CompactJWS.sign(header: [:], payload: bytes("p"), with: key)).verify(with: verifying)

    // Through a JWK, and from the other form of the same key.
    let again = try SigningKey(parsing: key.privateJWK())
    #expect(again.publicKey == key.publicKey)
    let pkcs8 = try OpenSSLCommand.run(["pkcs8", "-topk8", "-nocrypt"], input: pem)
    #expect(try SigningKey(parsing: pkcs8).publicKey == key.publicKey)
  }

  @Test func aSignatureOfOursIsOneToTheCommandLine() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "scrim-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { do { try FileManager.default.removeItem(at: folder) } catch {} }
    let pem = try OpenSSLCommand.run(["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"])
    let message = bytes("message")
    let signature = try SigningKey(parsing: pem).signature(for: message)
    try Data(OpenSSLCommand.run(["pkey", "-pubout"], input: pem)).write(to: folder.appending(path: "key"))
    try Data(signature).write(to: folder.appending(path: "signature"))
    let verdict = try OpenSSLCommand.run(
      [
        "dgst", "-sha256", "-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:32", "-verify",
        folder.appending(path: "key").path, "-signature", folder.appending(path: "signature").path,
      ], input: message)
    #expect(String(decoding: verdict, as: UTF8.self) == "Verified OK\n")
  }

  @Test func whatIsNotOfferedIsRefused() throws {
    let ec = try OpenSSLCommand.run(["ecparam", "-name", "prime256v1", "-genkey", "-noout"])
    let rsa = try OpenSSLCommand.run(["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"])
    let refused: [(String, [UInt8], JOSERule)] = [
      ("encrypted", try OpenSSLCommand.run(["pkcs8", "-topk8", "-passout", "pass:x"], input: ec), .keyFileSealed),
      ("encrypted SEC 1", try OpenSSLCommand.run(["ec", "-aes128", "-passout", "pass:x"], input: ec), .keyFileScheme),
      ("another curve", try OpenSSLCommand.run(["ecparam", "-name", "secp256k1", "-genkey", "-noout"]), .pem),
      (
        "parameters written out",
        try OpenSSLCommand.run(["ecparam", "-name", "prime256v1", "-genkey", "-noout", "-param_enc", "explicit"]), .pem
      ),
      ("for agreement", try OpenSSLCommand.run(["genpkey", "-algorithm", "X25519"]), .pem),
      ("Ed448", try OpenSSLCommand.run(["genpkey", "-algorithm", "Ed448"]), .pem),
      ("PKCS #1", try OpenSSLCommand.run(["rsa", "-traditional"], input: rsa), .pem),
      ("two keys", rsa + ec, .pem),
      (
        "1024 bits", try OpenSSLCommand.run(["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"]),
        .jwkRSASize
      ),
      (
        "a public key",
        try OpenSSLCommand.run(["pkey", "-pubout"], input: ec), .privateKeyMissing
      ),
    ]
    for (name, pem, rule) in refused {
      let error = refusal { () throws(JOSEError) in _ = try SigningKey(parsing: pem) }
      #expect(error == JOSEError(rule), "\(name)")
    }
  }
}

/// The `openssl` command, with its input and output in memory.
enum OpenSSLCommand {
  static let isThere: Bool = {
    do { return try !run(["version"]).isEmpty } catch { return false }
  }()

  struct Failed: Error {
    let arguments: [String]
  }

  static func run(_ arguments: [String], input: [UInt8] = []) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["openssl"] + arguments
    let (standardInput, standardOutput) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    process.standardError = FileHandle.nullDevice
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input))
    try standardInput.fileHandleForWriting.close()
    let output = try standardOutput.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(arguments: arguments) }
    return [UInt8](output)
  }
}
