/// Functions that leak on purpose. A gate that does not catch those it can catch is broken, and says so.

internal import FoundationEssentials

enum Canaries {
  static let all = [earlyExit, boolAccumulate, setLookup, maskedTable, maskedTableOfEight, foundationBase64]

  private static let digestCount = 30
  private static let digestBytes = 32

  /// Thirty digests, and the needle as the first, the middle or the last of them or as none.
  private static func search(
    _ name: String, gates: [Gate], _ find: @escaping @Sendable (UnsafeRawBufferPointer) -> Bool
  ) -> Case {
    Case(
      name, covers: "canary", gates: gates,
      shapes: [
        Shape(
          name: "\(digestCount) digests",
          classes: Pattern.needles(among: digestCount, byteCount: digestBytes)
        ) { needle in { if find(needle) { Probe.publish(1) } } }
      ])
  }

  private static let digests = Pattern.texts(count: digestCount, byteCount: digestBytes)
  private static let table = Set(digests)

  /// Returns at the first match, after comparing byte by byte up to the first difference.
  private static let earlyExit = search("canary-early-exit", gates: Gate.allCases) { needle in
    for digest in digests where needle.elementsEqual(digest) { return true }
    return false
  }

  /// Looks at all digests, but keeps the answer in a `Bool`.
  private static let boolAccumulate = search("canary-bool-accumulate", gates: [.memory, .instructions]) { needle in
    var isFound = false
    for digest in digests { isFound = isFound || needle.elementsEqual(digest) }
    return isFound
  }

  /// Hashes the needle, so that its place in the table is an address.
  private static let setLookup = search("canary-set-lookup", gates: [.memory]) { table.contains(Array($0)) }

  /// Reads every element of a table under a mask, as textbooks have it: without a barrier the optimiser sees that all
  /// masks but one are zero.
  @inline(never)
  private static func element(_ index: UInt64, of table: [UInt64]) -> UInt64 {
    var result: UInt64 = 0
    for place in table.indices {
      let difference = index ^ UInt64(place)
      result |= table[place] & (((difference | (0 &- difference)) &>> 63) &- 1)
    }
    return result
  }

  private static func masked(_ name: String, sizes: [Int], builds: [Build]) -> Case {
    Case(
      name, covers: "canary", gates: [.memory], builds: builds,
      shapes: sizes.map { size in
        let table = (0..<UInt64(size)).map { $0 &* 0x9e37_79b9_7f4a_7c15 }
        let places = [0, size / 2, size - 1, size]
        return Shape(
          name: "\(size) elements",
          classes: places.map { SecretClass(name: "place \($0)", bytes: [UInt8($0), 0, 0, 0, 0, 0, 0, 0]) }
        ) { index in { Probe.publish(element(index.loadUnaligned(as: UInt64.self), of: table)) } }
      })
  }

  /// What is left over behind the vector loop becomes branches at `-O`.
  private static let maskedTable = masked("canary-masked-table", sizes: [7, 33], builds: Build.allCases)

  /// At `-O` eight elements fill the vectors and nothing is left over; at `-Osize` every element is a branch.
  private static let maskedTableOfEight = masked("canary-masked-table-8", sizes: [8], builds: [.size])

  /// Looks each character up in a table.
  private static let foundationBase64 = Case(
    "canary-foundation-base64", covers: "canary", gates: [.memory],
    shapes: [
      Shape(
        name: "44 characters",
        classes: ["AAAA", "QUJD", "////"].map { group in
          SecretClass(name: group, bytes: Array(String(repeating: group, count: 11).utf8))
        }
      ) { text in
        { if let decoded = Data(base64Encoded: Data(text)) { Probe.publish(Array(decoded)) } }
      }
    ])
}
