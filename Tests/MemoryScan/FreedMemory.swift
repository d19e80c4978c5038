/// What the process has freed, kept as it was left.

#if canImport(Glibc)
internal import Glibc

/// The library of `keep-freed.c`, where it was preloaded.
public enum FreedMemory {
  private typealias Switch = @convention(c) (Int32) -> Void

  private static let function: Switch? =
    dlsym(UnsafeMutableRawPointer(bitPattern: 0), "keep_freed").map { unsafeBitCast($0, to: Switch.self) }

  /// Whether the library is there. Without it a secret in freed memory is found by chance only.
  public static var canBeKept: Bool { function != nil }

  /// Runs a body; nothing that is freed meanwhile is used again.
  public static func kept<Result>(_ body: () throws -> Result) rethrows -> Result {
    function?(1)
    defer { function?(0) }
    return try body()
  }
}
#endif
