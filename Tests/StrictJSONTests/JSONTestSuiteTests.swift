/// JSONTestSuite, where it lies beside the repository: y_ is accepted, n_ refused, i_ is our choice, written down here.
import Foundation
import StrictJSON
import Testing

/// Found by walking up from this file; nil where the suite is absent.
private let folder: URL? = {
  var place = URL(fileURLWithPath: #filePath)
  while place.path != "/" {
    place.deleteLastPathComponent()
    let suite = place.appendingPathComponent("shared/judges/jsontestsuite")
    if FileManager.default.fileExists(atPath: suite.path) { return suite }
  }
  return nil
}()

@Suite(.enabled(if: folder != nil, "shared/judges/jsontestsuite is not there"))
struct JSONTestSuite {
  /// The texts of `part`, by file name.
  private func texts(of part: String, _ prefix: String = "") throws -> [(name: String, bytes: [UInt8])] {
    let place = try #require(folder).appendingPathComponent(part)
    return try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
      .filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }
      .map { ($0, Array(try Data(contentsOf: place.appendingPathComponent($0)))) }
  }

  /// What is made of a text: the rule that it breaks, or nil.
  private func rule(brokenBy bytes: [UInt8]) -> JSONRule? {
    do throws(JSONError) {
      let value = try JSON(parsing: bytes)
      #expect(try JSON(parsing: value.bytes()) == value)
      return nil
    } catch {
      #expect((0...bytes.count).contains(error.offset))
      return error.rule
    }
  }

  @Test func everyTextThatMustBeRefusedIs() throws {
    let texts = try texts(of: "test_parsing", "n_")
    for (name, bytes) in texts { #expect(rule(brokenBy: bytes) != nil, "\(name)") }
    print("JSONTestSuite: \(texts.count) texts that must be refused")
    #expect(texts.count == 188)
  }

  @Test func everyTextThatMustBeAcceptedIsUnlessANameStandsTwice() throws {
    let repeating = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"]
    let texts = try texts(of: "test_parsing", "y_")
    for (name, bytes) in texts {
      #expect(rule(brokenBy: bytes) == (repeating.contains(name) ? .duplicateName : nil), "\(name)")
    }
    print("JSONTestSuite: \(texts.count) texts that must be accepted, \(repeating.count) of them refused on purpose")
    #expect(texts.count == 95)
  }

  /// Numbers are kept as text, so none is too large; what is not UTF-8, and half a surrogate pair, is no string.
  private static let choices: [String: JSONRule?] = [
    "i_number_double_huge_neg_exp.json": nil,
    "i_number_huge_exp.json": nil,
    "i_number_neg_int_huge_exp.json": nil,
    "i_number_pos_double_huge_exp.json": nil,
    "i_number_real_neg_overflow.json": nil,
    "i_number_real_pos_overflow.json": nil,
    "i_number_real_underflow.json": nil,
    "i_number_too_big_neg_int.json": nil,
    "i_number_too_big_pos_int.json": nil,
    "i_number_very_big_negative_int.json": nil,
    "i_object_key_lone_2nd_surrogate.json": .loneSurrogate,
    "i_string_1st_surrogate_but_2nd_missing.json": .loneSurrogate,
    "i_string_1st_valid_surrogate_2nd_invalid.json": .loneSurrogate,
    "i_string_UTF-16LE_with_BOM.json": .notUTF8,
    "i_string_UTF-8_invalid_sequence.json": .notUTF8,
    "i_string_UTF8_surrogate_U+D800.json": .notUTF8,
    "i_string_incomplete_surrogate_and_escape_valid.json": .loneSurrogate,
    "i_string_incomplete_surrogate_pair.json": .loneSurrogate,
    "i_string_incomplete_surrogates_escape_valid.json": .loneSurrogate,
    "i_string_invalid_lonely_surrogate.json": .loneSurrogate,
    "i_string_invalid_surrogate.json": .loneSurrogate,
    "i_string_invalid_utf-8.json": .notUTF8,
    "i_string_inverted_surrogates_U+1D11E.json": .loneSurrogate,
    "i_string_iso_latin_1.json": .notUTF8,
    "i_string_lone_second_surrogate.json": .loneSurrogate,
    "i_string_lone_utf8_continuation_byte.json": .notUTF8,
    "i_string_not_in_unicode_range.json": .notUTF8,
    "i_string_overlong_sequence_2_bytes.json": .notUTF8,
    "i_string_overlong_sequence_6_bytes.json": .notUTF8,
    "i_string_overlong_sequence_6_bytes_null.json": .notUTF8,
    "i_string_truncated-utf-8.json": .notUTF8,
    "i_string_utf16BE_no_BOM.json": .syntax,
    "i_string_utf16LE_no_BOM.json": .syntax,
    "i_structure_500_nested_arrays.json": .tooDeep,
    "i_structure_UTF-8_BOM_empty_object.json": .byteOrderMark,
  ]

  @Test func everyTextLeftToTheParserIsTreatedAsDocumented() throws {
    let texts = try texts(of: "test_parsing", "i_")
    #expect(Set(texts.map(\.name)) == Set(Self.choices.keys))
    for (name, bytes) in texts { #expect(rule(brokenBy: bytes) == Self.choices[name], "\(name)") }
    let accepted = Self.choices.values.count { $0 == nil }
    print("JSONTestSuite: \(texts.count) texts left to the parser, \(accepted) of them accepted")
  }

  @Test func fiveHundredNestedArraysAreAcceptedOnDemand() throws {
    let text = try texts(of: "test_parsing", "i_structure_500_nested_arrays")
    #expect(try JSON(parsing: #require(text.first).bytes, limits: JSONLimits(bytes: 4096, depth: 500)).array != nil)
  }

  /// Half a pair and bytes that are not UTF-8 are refused, and so is a repeated name; all else comes out as it went in.
  private static let refusedTransforms: [String: JSONRule] = [
    "object_same_key_different_values.json": .duplicateName,
    "object_same_key_same_value.json": .duplicateName,
    "object_same_key_unclear_values.json": .duplicateName,
    "string_1_escaped_invalid_codepoint.json": .loneSurrogate,
    "string_1_invalid_codepoint.json": .notUTF8,
    "string_2_escaped_invalid_codepoints.json": .loneSurrogate,
    "string_2_invalid_codepoints.json": .notUTF8,
    "string_3_escaped_invalid_codepoints.json": .loneSurrogate,
    "string_3_invalid_codepoints.json": .notUTF8,
  ]

  @Test func whatIsAcceptedComesOutAsItWentIn() throws {
    let texts = try texts(of: "test_transform")
    for (name, bytes) in texts {
      #expect(rule(brokenBy: bytes) == Self.refusedTransforms[name], "\(name)")
      guard Self.refusedTransforms[name] == nil else { continue }
      #expect(try JSON(parsing: bytes).bytes() == bytes.filter { $0 != 0x0A }, "\(name)")
    }
    print("JSONTestSuite: \(texts.count) transforms, \(Self.refusedTransforms.count) of them refused")
    #expect(texts.count == 22)
  }
}
