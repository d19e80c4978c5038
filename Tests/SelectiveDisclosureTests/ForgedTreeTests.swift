/// Random claims, concealed at random and disclosed at random: what comes out is what went in, less what is hidden.
/// RFC 9901 §7.1 steps 3.d to 3.f.

import CryptoPrimitives
import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

/// A random tree as an Issuer would write it, and what must come of it.
private struct ForgedTree {
  var numbers: SeededGenerator
  private(set) var disclosures: [String] = []
  private var count = 0

  init(seed: UInt64) { numbers = SeededGenerator(seed: seed) }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &numbers) < percent }

  private mutating func salt() -> String {
    count += 1
    return "salt-\(count)"
  }

  /// The members of an object: as issued, and as they must come out. `isSeen` says whether this one is disclosed.
  mutating func members(_ depth: Int, isSeen: Bool) -> (issued: [String], expected: [String]) {
    var (issued, expected, embedded): ([String], [String], [String]) = ([], [], [])
    for number in 0..<Int.random(in: 0...4, using: &numbers) {
      let isHidden = chance(50)
      let isShown = isSeen && (!isHidden || chance(60))
      let (value, result) = value(depth + 1, isSeen: isShown)
      if isHidden {
        let text = disclosure(#"["\#(salt())","n\#(number)",\#(value)]"#)
        embedded.append(digest(text))
        if isShown { disclosures.append(text) }
      } else {
        issued.append(#""n\#(number)":\#(value)"#)
      }
      if isShown { expected.append(#""n\#(number)":\#(result)"#) }
    }
    if chance(30) { embedded.append(decoy(count + 1_000_000 + Int.random(in: 0..<1 << 40, using: &numbers))) }
    if !embedded.isEmpty || chance(20) {
      let place = Int.random(in: 0...issued.count, using: &numbers)
      issued.insert(digests(embedded.shuffled(using: &numbers)), at: place)
    }
    return (issued, expected)
  }

  private mutating func elements(_ depth: Int, isSeen: Bool) -> (issued: [String], expected: [String]) {
    var (issued, expected): ([String], [String]) = ([], [])
    for _ in 0..<Int.random(in: 0...4, using: &numbers) {
      let isHidden = chance(50)
      let isShown = isSeen && (!isHidden || chance(60))
      let (value, result) = value(depth + 1, isSeen: isShown)
      if isHidden {
        let text = disclosure(#"["\#(salt())",\#(value)]"#)
        issued.append(placeholder(text))
        if isShown { disclosures.append(text) }
      } else {
        issued.append(value)
      }
      if isShown { expected.append(result) }
    }
    return (issued, expected)
  }

  private mutating func value(_ depth: Int, isSeen: Bool) -> (issued: String, expected: String) {
    let kind = Int.random(in: 0..<(depth > 5 ? 4 : 10), using: &numbers)
    switch kind {
    case 0...3:
      let text = ["null", "false", "-1.50", #""_sd""#][kind]
      return (text, text)
    case 4...6:
      let (issued, expected) = elements(depth, isSeen: isSeen)
      return ("[\(issued.joined(separator: ","))]", "[\(expected.joined(separator: ","))]")
    default:
      let (issued, expected) = members(depth, isSeen: isSeen)
      return ("{\(issued.joined(separator: ","))}", "{\(expected.joined(separator: ","))}")
    }
  }
}

@Suite struct ForgedTreeTests {
  // SDJ-V-22, SDJ-V-08, SDJ-V-13, SDJ-V-14, SDJ-V-15, SDJ-F-06, T05, T06
  @Test(arguments: 0..<200 as Range<UInt64>)
  func whatIsDisclosedComesOutAndNothingElse(_ seed: UInt64) throws {
    var tree = ForgedTree(seed: seed)
    let (issued, expected) = tree.members(0, isSeen: true)
    let token = Forgery(
      issued.joined(separator: ","), disclosing: tree.disclosures.shuffled(using: &tree.numbers))
    try expectPayload(token, expected.joined(separator: ","), entries: [.compact, .flattened])
    // A Holder takes it in, and what it then shows of it verifies again.
    let held = try Holder(trusting: Keys.trusted).accept(SDJWT(parsing: token.compact()), at: Demands.now)
    let payload = try JSON(parsing: Forgery(expected.joined(separator: ",")).payload)
    #expect(.object(held.payload.claims) == payload)
    #expect(held.disclosable.count == tree.disclosures.count)
    guard let claim = held.disclosable.randomElement(using: &tree.numbers) else { return }
    let shown = try held.presentation(disclosing: [claim.path])
    let verified = try Verifier(trusting: Keys.trusted).verify(
      shown.serialized(), keyBinding: .forbidden, at: Demands.now)
    for name in ["_sd", "...", "_sd_alg"] {
      #expect(!String(decoding: verified.text, as: UTF8.self).contains(#""\#(name)":"#))
    }
    #expect(shown.disclosures.contains(claim.disclosure))
  }

  // SDJ-V-22, SDJ-P-10, T06: the library's own Issuer at work on the same trees.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func everythingConcealedAndDisclosedIsWhatWentIn(_ seed: UInt64) throws {
    var tree = ForgedTree(seed: seed)
    let members = tree.members(0, isSeen: true).expected.joined(separator: ",")
    let claims = try #require(JSON(parsing: Forgery(members).payload).object)
    let issued = try Issuer(signingWith: Keys.issuer, decoys: .everywhere(1)).issue(
      claims, selectivelyDisclosable: .everything)
    let held = try Holder(trusting: Keys.trusted).accept(issued, at: Demands.now)
    #expect(held.payload.claims == claims)
    let nothing = try Verifier(trusting: Keys.trusted).verify(
      held.presentation(disclosing: []).serialized(), keyBinding: .forbidden, at: Demands.now)
    #expect(nothing.claims == ["iss": .string(Keys.issuerName)])
  }
}
