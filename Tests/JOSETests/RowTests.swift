/// Every row of the tables: exactly its rule, at its place, with nothing of its input in the error; and its twin accepted.

import JOSE
import StrictJSON
import Testing

struct RowTests {
  static let rows: [Row] = {
    do {
      return try HeaderRows.all() + TokenRows.all() + KeyRows.all() + SigningKeyRows.all() + DateRows.all
    } catch {
      fatalError("the rows could not be made: \(error)")
    }
  }()

  @Test func everyRowIsRefusedByItsRuleAtItsPlace() {
    for row in Self.rows {
      let error = refusal { () throws(JOSEError) in try row.reader.read(row.refused) }
      #expect(error == JOSEError(row.rule, at: row.location), "\(row.testDescription)")
    }
  }

  @Test func theTwinOfEveryRowIsAccepted() {
    for row in Self.rows {
      let error = refusal { () throws(JOSEError) in try row.reader.read(row.accepted) }
      #expect(error == nil, "\(row.testDescription)")
    }
  }

  @Test func everyRuleHasARow() {
    let covered = Set(Self.rows.map(\.rule))
    // A failure of the machine, of ours or of a signer is in no text.
    let ofNoText: [JOSERule] = [.cryptography, .enginesDisagree, .signerSilent, .signerMistaken]
    let missing = JOSERule.allCases.filter { !covered.contains($0) && !ofNoText.contains($0) }
    #expect(missing.isEmpty)
  }

  @Test func noErrorHoldsAnythingOfItsInput() {
    for row in Self.rows {
      guard let error = refusal({ () throws(JOSEError) in try row.reader.read(row.refused) }) else { continue }
      var printed = "\(error) \(String(reflecting: error)) \(error.location) \(error.rule.rawValue)"
      dump(error, to: &printed)
      let output = Array(printed.utf8)
      // Whatever is long enough to be a value. Names of members that rules speak of are shorter.
      for word in row.refused.split(whereSeparator: { !isWord($0) }) where word.count >= 12 {
        #expect(!output.contains(Array(word.prefix(12))), "\(row.testDescription)")
      }
    }
  }

  @Test func theRulesOfJSONKeepTheirIds() {
    for rule in JSONRule.allCases {
      #expect(JOSERule(rule).rawValue == rule.rawValue)
    }
    #expect(Set(JSONRule.allCases.map { JOSERule($0) }).count == JSONRule.allCases.count)
  }

  @Test func theTablesAreCounted() {
    let rows = Self.rows
    print("JOSE rules: \(JOSERule.allCases.count), rows: \(rows.count), each with a twin")
    #expect(rows.count > 400)
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
