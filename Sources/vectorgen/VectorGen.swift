/// The command `vectorgen`: writes the conformance vectors, or compares them with what it would write.

import Conformance
import FoundationEssentials

import StrictJSON

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@main
struct VectorGen {
  static func main() {
    do {
      try run()
    } catch {
      stop("\(error)", status: 70)
    }
  }

  private static func run() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let path = arguments.last, !path.hasPrefix("-"), arguments.count == 1 || arguments == ["--check", path] else {
      stop("usage: vectorgen [--check] FOLDER", status: 64)
    }
    let folder = VectorFolder(path: path)
    let files = try Self.files()
    guard arguments.count == 2 else { return try folder.write(files) }
    let differences = try folder.differences(from: files)
    for path in differences { print("\(path) is not what vectorgen writes") }
    print("\(files.count) files, \(differences.count) differences")
    if !differences.isEmpty { exit(1) }
  }

  private static func stop(_ message: String, status: Int32) -> Never {
    print("vectorgen: \(message)")
    exit(status)
  }

  /// Every file that is generated, by its path below the folder.
  static func files() throws -> [String: String] {
    var files = ["keys.json": TestKey.file.indentedText]
    for vector in try suite().finished() { files[vector.id + ".json"] = JSON.object(vector.json).indentedText }
    return files
  }

  /// Every folder's scenarios.
  private static func suite() throws -> Collection {
    var suite = Collection()
    try DigestVectors.add(to: &suite)
    try FormatVectors.add(to: &suite)
    try GrammarVectors.add(to: &suite)
    try FormatParsingVectors.add(to: &suite)
    try EncodingVectors.add(to: &suite)
    try TextVectors.add(to: &suite)
    try ValueVectors.add(to: &suite)
    try DisclosureVectors.add(to: &suite)
    try ClaimNameVectors.add(to: &suite)
    try SelectedNameVectors.add(to: &suite)
    try HashVectors.add(to: &suite)
    try HashNameVectors.add(to: &suite)
    try DisclosureParsingVectors.add(to: &suite)
    try KnownAnswerVectors.add(to: &suite)
    try LimitVectors.add(to: &suite)
    try JSONVectors.add(to: &suite)
    try Base64URLVectors.add(to: &suite)
    try PayloadVectors.add(to: &suite)
    try DigestListVectors.add(to: &suite)
    try PlaceholderVectors.add(to: &suite)
    try ShapeVectors.add(to: &suite)
    try ReferenceVectors.add(to: &suite)
    try CollisionVectors.add(to: &suite)
    try ArrayVectors.add(to: &suite)
    try RecursionVectors.add(to: &suite)
    try ECDSAVectors.add(to: &suite)
    try EdDSAVectors.add(to: &suite)
    try AlgorithmVectors.add(to: &suite)
    try IssuerKeyVectors.add(to: &suite)
    try TimeVectors.add(to: &suite)
    try AudienceVectors.add(to: &suite)
    try RequiredVectors.add(to: &suite)
    try RSAVectors.add(to: &suite)
    try IssuerVectors.add(to: &suite)
    try IssuerRefusalVectors.add(to: &suite)
    try BatchVectors.add(to: &suite)
    try WorkVectors.add(to: &suite)
    try SecurityVectors.add(to: &suite)
    try RedactionVectors.add(to: &suite)
    try ScreeningVectors.add(to: &suite)
    try keyBinding(&suite)
    try presenting(&suite)
    try serialization(&suite)
    try signatures(&suite)
    try keys(&suite)
    try ClaimsPathVectors.add(to: &suite)
    return suite
  }

  /// RFC 9901 §7.3.
  private static func keyBinding(_ suite: inout Collection) throws {
    try KeyBindingDemandVectors.add(to: &suite)
    try KeyBindingPayloadVectors.add(to: &suite)
    try KeyBindingHeaderVectors.add(to: &suite)
    try KeyBindingDigestVectors.add(to: &suite)
    try ConfirmationVectors.add(to: &suite)
    try HolderKeyVectors.add(to: &suite)
  }

  /// RFC 9901 §7.2.
  private static func presenting(_ suite: inout Collection) throws {
    try PresentingVectors.add(to: &suite)
    try PresentedNameVectors.add(to: &suite)
    try HolderBindingVectors.add(to: &suite)
  }

  /// RFC 9901 §8.
  private static func serialization(_ suite: inout Collection) throws {
    try UnprotectedHeaderVectors.add(to: &suite)
    try SerializationMembersVectors.add(to: &suite)
    try SeveralSignaturesVectors.add(to: &suite)
  }

  /// RFC 7515.
  private static func signatures(_ suite: inout Collection) throws {
    try SignatureVectors.add(to: &suite)
    try JWSHeaderVectors.add(to: &suite)
    try KeyChoiceVectors.add(to: &suite)
    try CertificateVectors.add(to: &suite)
  }

  /// RFC 7517, RFC 7518 §6, RFC 7468.
  private static func keys(_ suite: inout Collection) throws {
    try PublicKeyVectors.add(to: &suite)
    try KeyMemberVectors.add(to: &suite)
    try KeyFileVectors.add(to: &suite)
    try PEMVectors.add(to: &suite)
    try TrustFileVectors.add(to: &suite)
  }
}
