/// The published vectors: both engines agree with all of them, fast, and without a word too much.

import Conformance
import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

@Suite(.enabled(if: PublishedVectors.arePresent), .timeLimit(.minutes(5))) struct SuiteTests {
  @Test func ourEngineAgreesWithAllInTime() throws {
    let vectors = try Published.suite().vectors
    var run: Run?
    let time = try ContinuousClock().measure { run = try Run(Engine(), vectors, version: "") }
    print("\(vectors.count) vectors in \(time)")
    for result in run?.results ?? [] where result.judgement.outcome != .agreed {
      Issue.record("\(result.vector.id): expected \(result.vector.expectation.sentence); \(result.judgement.got)")
    }
    #if !DEBUG
    #expect(time < .seconds(2))
    #endif
  }

  @Test func bothEnginesAgreeWithEachOther() throws {
    let run = try Run(Engine(checking: .both(.standard, .gmp)), try Published.suite().vectors, version: "")
    for result in run.results where result.judgement.outcome != .agreed {
      Issue.record("\(result.vector.id): expected \(result.vector.expectation.sentence); \(result.judgement.got)")
    }
  }

  @Test func everyRuleHasVectorsAndEveryVectorItsRule() throws {
    let coverage = RuleCoverage(of: try Published.suite().vectors)
    for row in coverage.rows where !row.isCovered {
      Issue.record("\(row.rule.id): \(row.accepting) accept, \(row.rejecting) reject")
    }
    #expect(coverage.strays.isEmpty)
  }

  @Test func noTitleIsGivenTwice() throws {
    let titles = Dictionary(grouping: try Published.suite().vectors, by: \.title)
    for (title, vectors) in titles { #expect(vectors.count == 1, "\(title): \(vectors.map(\.id))") }
  }

  @Test func aRejectVectorIsOneChangeAwayFromAnAcceptVectorOfTheSameAction() throws {
    let vectors = try Published.suite().vectors
    let byID = Dictionary(vectors.map { ($0.id, $0) }) { first, _ in first }
    for vector in vectors {
      guard case .reject = vector.expectation else {
        #expect(vector.origin == nil, "\(vector.id)")
        continue
      }
      let origin = try #require(vector.origin, "\(vector.id)")
      let good = try #require(byID[origin.vector], "\(vector.id)")
      guard case .accept = good.expectation, good.action == vector.action else {
        Issue.record("\(vector.id) comes from \(good.id)")
        continue
      }
      #expect(!origin.mutation.isEmpty && good.given != vector.given, "\(vector.id)")
    }
  }

  @Test func noRefusalHoldsASecretOfItsVector() throws {
    let sentences = Dictionary(RuleRow.all.map { ($0.id, $0.sentence) }) { first, _ in first }
    for vector in try Published.suite().vectors {
      guard case .rejected(let refusal) = try Engine().answer(vector) else { continue }
      // What stands in the table of rules is no word of the vector's.
      let rule = refusal.rule ?? ""
      let said = refusal.reason.replacing(sentences[rule] ?? rule, with: "").replacing(rule, with: "")
      for secret in Secrets(of: vector).texts where said.contains(secret) {
        Issue.record("\(vector.id): \(refusal.reason) holds \(secret)")
      }
    }
  }

  // A search that finds nothing proves nothing.
  @Test func theSecretsOfAVectorAreFound() throws {
    let token = try Sample.credential()
    var given = Sample.verification(of: token)
    given["key_binding"] = ["nonce": "a-nonce-of-ours"]
    let secrets = Secrets(of: Vector(.verify, given: given)).texts
    let salt = try #require(token.split(separator: "~").dropFirst().first)
    let disclosure = try JSON(parsing: try Base64URL.decode(String(salt)))
    #expect(secrets.contains(disclosure[0]?.string ?? "-"))
    #expect(secrets.isSuperset(of: ["a-nonce-of-ours", "https://school.example"]))
    #expect(secrets.contains(Sample.school["x"]?.string ?? "-"))
  }
}

enum PublishedVectors {
  /// Whether the vectors have been generated.
  static var arePresent: Bool {
    do { return try !Published.suite().vectors.isEmpty } catch { return false }
  }
}

/// The texts of a vector that no error may repeat: every string of more than eight characters in it and in what it holds
/// encoded, but for names of members and steps of paths, which are places.
private struct Secrets {
  private(set) var texts: Set<String> = []
  private var places: Set<String> = []

  init(of vector: Vector) {
    add(.object(vector.given))
    texts.subtract(places)
  }

  private mutating func add(_ value: JSON) {
    switch value {
    case .string(let text): add(text)
    case .array(let elements): for element in elements { add(element) }
    case .object(let members):
      for (name, value) in members {
        places.insert(name)
        if ["required", "disclose", "disclose_whole", "conceal"].contains(name) { addPlaces(value) }
        add(value)
      }
    case .null, .bool, .number: break
    }
  }

  private mutating func addPlaces(_ paths: JSON) {
    for path in paths.array ?? [] { places.formUnion(path.array?.compactMap(\.string) ?? []) }
  }

  private mutating func add(_ text: String) {
    guard text.count > 8, texts.insert(text).inserted else { return }
    if let inner = Self.parsed(Array(text.utf8)) { add(inner) }
    for part in text.split(whereSeparator: { "~.".contains($0) }) {
      do {
        if let inner = Self.parsed(try Base64URL.decode(String(part))) { add(inner) }
      } catch {
        continue
      }
    }
  }

  /// An object or an array that a text is.
  private static func parsed(_ bytes: [UInt8]) -> JSON? {
    do {
      let value = try JSON(parsing: bytes)
      return value.object != nil || value.array != nil ? value : nil
    } catch {
      return nil
    }
  }
}
