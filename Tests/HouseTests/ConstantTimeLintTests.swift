/// The files whose code handles secrets word by word hold nothing that a branch, a table or a trap could come from.

import Testing

@Suite struct ConstantTimeLintTests {
  /// The files that the rule is for. Who calls them decides about sizes and verdicts, which are public.
  static let paths = ["ConstantTimeLoops", "Base64URLLoops", "Base64URLLetters", "SecretBit"]
    .map { "CryptoPrimitives/\($0).swift" }

  @Test(arguments: paths) func aConstantTimeFileIsArithmeticAlone(_ path: String) throws {
    let file = try #require(SourceFile.all.first { $0.path == path })
    #expect(ConstantTimeLint.breaches(in: file.code) == [])
  }

  // What a search does depends on the reader whom the walk is told of; nothing in its answers shows which it was.
  @Test func theVerifierAndNobodyElseSearchesAsOne() {
    let verifying = SourceFile.all.filter { $0.module == "SelectiveDisclosure" && $0.code.contains("for: .verifier") }
    #expect(verifying.map(\.path) == ["SelectiveDisclosure/Verifying/Verifier.swift"])
    #expect(verifying.allSatisfy { !$0.code.contains("for: .holder") })
  }

  // A rule that never fires proves nothing.
  @Test(arguments: [
    ("if a.mask & 1 {}", "if"), ("guard a else { return b }", "guard"), ("switch a {}", "switch"),
    ("while a {}", "while"), ("for i in 0..<n where i & 1 {}", "where"), ("let x: Bool", "Bool"), ("a ? b : c", "?"),
    ("a / b", "/"), ("a % b", "%"), ("a + b", "+"), ("a - b", "-"), ("a * b", "*"), ("a += b", "+="), ("a << b", "<<"),
    ("a >> b", ">>"), ("a == b", "=="), ("a != b", "!="), ("a < b", "<"), ("a >= b", ">="), ("a && b", "&&"),
    ("a || b", "||"), ("a ?? b", "??"), ("min(a, b)", "min"), ("max(a, b)", "max"), ("let x: [UInt8]", "[UInt8]"),
    ("Array(a)", "Array"), ("Data(a)", "Data"), ("String(a)", "String"), ("Set(a)", "Set"), ("UInt8(a)", "UInt8("),
    ("UInt64(a)", "UInt64("), ("table[Int(a)]", "Int("), ("a.declassify()", "declassify"), ("-a", "-"),
    ("UInt32(a)", "UInt32("), ("f(-a)", "-"), ("a .< b", ".<"), ("a .!= b", ".!="), ("a .& b", ".&"),
    ("a.replacing(with: b, where: c)", "where"), ("let x: [SIMD16<UInt8>]", "[SIMD16]"),
  ])
  func aBreachIsSeen(_ code: String, _ breach: String) {
    #expect(ConstantTimeLint.breaches(in: code).contains(breach))
  }

  @Test func arithmeticIsNoBreach() {
    let code = """
      static func f(_ a: UnsafeBufferPointer<UInt64>) -> SecretBit {
        for place in 0..<a.count { x |= ~a[place] ^ (y &+ 1) &>> 3 & 0 &- UInt64(truncatingIfNeeded: place) }
        return SecretBit(isZero: x)
      }
      func g(_ a: SIMD16<Int8>, _ b: SIMD16<Int8>) -> SIMD16<Int8> { unsafeBitCast(a .> b, to: SIMD16<Int8>.self) &* h(-6) }
      """
    #expect(ConstantTimeLint.breaches(in: code) == [])
  }
}

/// The rule: which words and operators such a file may not have. Operators are allowed by name, words forbidden by name.
enum ConstantTimeLint {
  private static let operators: Set<String> = [
    "->", "=", "..<", "&", "|", "^", "~", "|=", "&=", "^=", "&+", "&-", "&*", "&<<", "&>>", "&+=", "&-=",
    // Of two vectors, where each is one instruction. Of a vector and a number they would branch, which no text shows: that is
    // for valgrind to see.
    ".>", ".==",
    // Of a SecretBit; there is no Bool for it to negate.
    "!",
  ]

  private static let words: Set<String> = [
    "if", "guard", "switch", "case", "while", "repeat", "where", "Bool", "min", "max", "Array", "ArraySlice", "Data",
    "String", "Set", "Dictionary", "contains", "firstIndex", "elementsEqual", "declassify", "Optional",
  ]

  /// Every breach in a text without comments.
  static func breaches(in code: String) -> [String] {
    // The angles of a generic type are no comparison, and the sign of a literal is no operation.
    let plain = code.replacing(/(Pointer|Collection|\bSIMD\d+)<\w+>/) { $0.output.1 }.replacing(/\(-(\d)/) {
      "(\($0.output.1)"
    }
    var found = plain.matches(of: /\w+/).map { String($0.output) }.filter(words.contains)
    found += plain.matches(of: /[\/=\-+!*%<>&|^~?.]+/).map { String($0.output) }
      .filter { $0 != "." && !operators.contains($0) && !isPrefixed($0) }
    found += plain.matches(of: /\[(UInt8|UInt64|Int|SIMD\d+)\]/).map { String($0.output.0) }
    // A conversion that traps.
    found += plain.matches(of: /\b(UInt64|UInt32|UInt8|Int)\((?!truncatingIfNeeded:|1\))/).map { String($0.output.0) }
    return found
  }

  /// Whether it is a complement that stands right behind another operator.
  private static func isPrefixed(_ text: String) -> Bool {
    text.hasSuffix("~") && operators.contains(String(text.dropLast()))
  }
}
