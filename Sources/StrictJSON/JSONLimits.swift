/// How much text a parser takes on. RFC 8259 §9 lets an implementation set limits on size and depth.
public struct JSONLimits: Hashable, Sendable {
  /// The longest text, in bytes: between 0 and 2 GiB less one; a value outside is brought to the nearer end.
  public var bytes: Int {
    didSet { bytes = Self.clamped(bytes, to: Self.greatestSize) }
  }

  /// The most arrays and objects open at one place: between 0 (a bare scalar) and 512; a value outside is brought to
  /// the nearer end, so that a tree never grows deeper than a small stack can walk.
  public var depth: Int {
    didSet { depth = Self.clamped(depth, to: Self.greatestDepth) }
  }

  /// Limits of `bytes` bytes and `depth` open containers.
  public init(bytes: Int, depth: Int) {
    self.bytes = Self.clamped(bytes, to: Self.greatestSize)
    self.depth = Self.clamped(depth, to: Self.greatestDepth)
  }

  /// 1 MiB, 64 deep.
  public static let standard = JSONLimits(bytes: 1 << 20, depth: 64)

  /// Offsets on the tape are 32 bits wide.
  static let greatestSize = Int(Int32.max)
  private static let greatestDepth = 512

  private static func clamped(_ value: Int, to greatest: Int) -> Int {
    min(max(value, 0), greatest)
  }
}
