/// Tables of the multiples of a public key that is used again and again, as libcrypto has one of the generator's.

import COpenSSL
import Synchronization

/// A public key's point, and its table once that pays.
final class ECPublicPoint: Sendable {
  /// Where the point is.
  let group: ECGroup
  /// Its coordinates, big-endian, as wide as the curve.
  let x, y: [UInt8]
  private let point: ECPoint
  private let uses = Atomic<Int>(0)
  private let lazyTable = AtomicLazyReference<FixedKeyTable>()

  /// The point as libcrypto knows it.
  var pointer: OpaquePointer { point.pointer }

  /// The table, if it has been built.
  var table: FixedKeyTable? { lazyTable.load() }

  /// Reads coordinates of the curve's width. Throws `.pointNotOnCurve`.
  init(_ curve: ECCurve, _ x: [UInt8], _ y: [UInt8]) throws(OpenSSLError) {
    let group = try curve.group()
    let point = try ECPoint(in: group)
    // 4 is "uncompressed" in SEC 1 §2.3.3. The call checks both ranges and the curve's equation.
    let isOnCurve = withUnsafeTemporaryAllocation(byteCount: 1 + 2 * x.count, alignment: 1) { text in
      text[0] = 4
      text[1...].copyBytes(from: x)
      text[(1 + x.count)...].copyBytes(from: y)
      return group.idleContexts.withContext { context in
        EC_POINT_oct2point(group.pointer, point.pointer, text.baseAddress, text.count, context) == 1
      }
    }
    guard isOnCurve == true else { throw .afterClearing(.pointNotOnCurve) }
    (self.group, self.x, self.y) = (group, x, y)
    self.point = point
  }

  /// Counts one use, and builds the table when there were enough of them. It is one thread that builds; the others go on
  /// without. Where all tables are given away it is tried again after as many uses.
  func countUse() {
    let count = uses.wrappingAdd(1, ordering: .relaxed).newValue
    if count.isMultiple(of: group.usesWorthATable) { buildTable() }
  }

  /// Builds the table if there may be one more of them.
  func buildTable() {
    guard table == nil, let built = FixedKeyTable.make(of: point.pointer, in: group) else { return }
    _ = lazyTable.storeIfNil(built)
  }
}

/// Multiples of one public point. u1·G + u2·Q is then two look-ups in tables and one addition.
///
/// A table of P-256 takes 25 to 40 ms and 151 KB, and makes a verification 2.5 times as fast. The memory goes with the key.
final class FixedKeyTable: Sendable {
  /// How many there are at most in a process.
  static let limit = 64

  private static let count = Atomic<Int>(0)

  private let group: ECGroup
  /// Groups with tables of their generators: G, and the key.
  private let generatorTable, keyTable: OpenSSLHandle

  private init(_ group: ECGroup, _ generatorTable: OpenSSLHandle, _ keyTable: OpenSSLHandle) {
    (self.group, self.generatorTable, self.keyTable) = (group, generatorTable, keyTable)
  }

  deinit { FixedKeyTable.count.wrappingSubtract(1, ordering: .relaxed) }

  /// A new table; nil if there are enough of them, or libcrypto makes none.
  fileprivate static func make(of point: OpaquePointer, in group: ECGroup) -> FixedKeyTable? {
    guard count.wrappingAdd(1, ordering: .relaxed).newValue <= limit, let keyTable = group.withTable(of: point),
      let generatorTable = group.withTableOfGenerator()
    else {
      count.wrappingSubtract(1, ordering: .relaxed)
      return nil
    }
    return FixedKeyTable(group, generatorTable, keyTable)
  }

  /// Writes u1·G + u2·Q over `sum`. Answers whether it could.
  func add(_ u1: OpaquePointer, _ u2: OpaquePointer, into sum: OpaquePointer, _ context: OpaquePointer) -> Bool {
    do {
      let other = try ECPoint(in: group)
      guard multiply(u1, generatorTable.pointer, into: sum, context),
        multiply(u2, keyTable.pointer, into: other.pointer, context),
        EC_POINT_add(group.pointer, sum, sum, other.pointer, context) == 1
      else { throw OpenSSLError.afterClearing(.libraryFailure) }
      return true
    } catch {
      return false
    }
  }

  private func multiply(
    _ number: OpaquePointer, _ table: OpaquePointer, into result: OpaquePointer, _ context: OpaquePointer
  ) -> Bool {
    guard group.isGeneric else { return EC_POINT_mul(table, result, number, nil, nil, context) == 1 }
    // The table is looked at only when there is another point to multiply, were it by zero.
    BN_CTX_start(context)
    defer { BN_CTX_end(context) }
    guard let zero = BN_CTX_get(context) else { return false }
    return EC_POINT_mul(table, result, number, EC_GROUP_get0_generator(table), zero, context) == 1
  }
}
