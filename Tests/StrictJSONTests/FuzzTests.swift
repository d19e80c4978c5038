/// A hundred thousand damaged texts: none traps, and two readers that share nothing agree on every one.
import ReferenceReader
import StrictJSON
import Testing

/// SplitMix64: small, and the same sequence for the same seed everywhere.
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

private let texts = [
  #"{"iss":"https://issuer.example","iat":1683000000,"_sd_alg":"sha-256","_sd":["CrQe7S5kqBAHt","JzYjH4svliH0R"]}"#,
  #"["2GLC42sKQveCfGfryNRN9w","given_name","John"]"#,
  #"["lklxF5jMYlGTPUovMNIvCA",{"...":"w0I8EKcdCtUPkGCNUrfwVp2xE"}]"#,
  #"{"a":1,"b":-0.0,"c":1E400,"d":[12345678901234567890,1.10,1e2],"e":{},"f":[]}"#,
  #"{"\u0061":"\ud834\udd1e","é":"e\u0301","\\\"":"\b\f\n\r\t\/","":null}"#,
  "[true,false,null,[[[[[[]]]]]],{\"a\":{\"a\":{}}}]",
  " [ 1 , \"\u{20AC}\u{1D11E}\u{7FF}\" ] ", "\"\\u0000\"", "-1.5e-3",
].map { Array($0.utf8) }

/// What is likely to matter: structure, halves of escapes and pairs, beginnings of UTF-8 sequences.
private let pieces: [[UInt8]] =
  [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud834", "\\udd1e", "\\u0061", "a", "0", "-", ".", "e", "+", " ",
    "\n",
  ]
  .map { Array($0.utf8) }
  + ["null", "true", "\"a\":1,", "\"a\":", "1E400", "\u{FEFF}", "é", "\u{1D11E}"].map { Array($0.utf8) }
  + [[0], [0x1F], [0x7F], [0x80], [0xC2], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0xFF]]

private func damaged(_ text: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
  var text = text
  for _ in 0...Int.random(in: 0..<3, using: &random) {
    let place = Int.random(in: 0...text.count, using: &random)
    let end = min(place + Int.random(in: 0..<4, using: &random), text.count)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: text.removeSubrange(place..<end)
    case 1: text.insert(contentsOf: pieces[Int.random(in: pieces.indices, using: &random)], at: place)
    case 2: text.replaceSubrange(place..<end, with: pieces[Int.random(in: pieces.indices, using: &random)])
    case 3: if place < text.count { text[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
    case 4: if place < text.count { text[place] = UInt8.random(in: .min ... .max, using: &random) }
    default:
      let from = Int.random(in: 0...text.count, using: &random)
      text.insert(contentsOf: text[from..<min(from + 12, text.count)], at: place)
    }
  }
  return text
}

@Test(arguments: 0..<4)
func aDamagedTextNeverTrapsAndTwoReadersAgreeOnIt(_ seed: UInt64) throws {
  var random = SplitMix64(state: seed)
  let limits = JSONLimits(bytes: 400, depth: 6)
  var accepted = 0
  var rules: Set<JSONRule> = []
  for _ in 0..<25_000 {
    let bytes = damaged(texts[Int.random(in: texts.indices, using: &random)], &random)
    let expected = PlainReader.value(of: bytes, depth: limits.depth)
    do throws(JSONError) {
      let document = try JSONDocument(parsing: bytes, limits: limits)
      accepted += 1
      guard document.value == expected else {
        Issue.record("accepted against the plain reader: \(bytes)")
        continue
      }
      checkWriting(document)
    } catch {
      rules.insert(error.rule)
      if expected != nil || !(0...bytes.count).contains(error.offset) {
        Issue.record("refused against the plain reader: \(error) in \(bytes)")
      }
    }
  }
  print("fuzzing, seed \(seed): \(accepted) of 25000 accepted, \(rules.count) rules met")
  #expect(accepted > 1_000)
  #expect(rules == Set(JSONRule.allCases).subtracting([.tooLarge]))
}

/// What was accepted and is written must be read as equal, and each of its parts must be a text of its own.
private func checkWriting(_ document: JSONDocument) {
  do throws(JSONError) {
    let value = document.value
    let written = value.bytes()
    let again = try JSON(parsing: written)
    guard again == value, again.hashValue == value.hashValue, again.bytes() == written else {
      Issue.record("read differently after writing: \(document.source)")
      return
    }
    for node in document.tape.indices {
      let part = try JSONDocument(parsing: Array(document.rawText(of: node)))
      guard part.value == document.tree(at: node), part.tape.count == document.nodes[node].next - node else {
        Issue.record("node \(node) is not its text: \(document.source)")
        return
      }
    }
  } catch {
    Issue.record("refused after writing: \(error) in \(document.source)")
  }
}
