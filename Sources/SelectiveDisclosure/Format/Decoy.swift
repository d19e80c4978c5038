/// Decoy digests: they hide how many claims there are, and whether one is there at all. RFC 9901 §4.2.5, §10.4.

/// How many decoys an Issuer adds. The numbers are fixed, not random: a count that varies by chance leaks the true
/// one over many credentials.
public struct Decoys: Hashable, Sendable {
  /// Decoys in each object, at every level and inside concealed values.
  let inObjects: Int
  /// Decoys in each array, at every level and inside concealed values.
  let inArrays: Int
  /// Digests in each object and array that conceals something come to a multiple of this.
  let multiple: Int

  private init(inObjects: Int, inArrays: Int, multiple: Int = 1) {
    self.inObjects = max(0, inObjects)
    self.inArrays = max(0, inArrays)
    self.multiple = max(1, multiple)
  }

  /// No decoys.
  public static let none = Decoys(inObjects: 0, inArrays: 0)

  /// `count` decoys in each object, whether or not it conceals a claim.
  public static func perObject(_ count: Int) -> Decoys { Decoys(inObjects: count, inArrays: 0) }

  /// `count` decoys in each array, at random places among the elements.
  public static func perArray(_ count: Int) -> Decoys { Decoys(inObjects: 0, inArrays: count) }

  /// As many decoys as bring the digests in each object and array that conceals something to a multiple of `count`, so
  /// that one claim more or less does not show.
  public static func filling(multiplesOf count: Int) -> Decoys { Decoys(inObjects: 0, inArrays: 0, multiple: count) }

  /// The decoys for an object or array with `concealed` claims of its own.
  func count(beside concealed: Int, always fixed: Int) -> Int {
    fixed + (concealed == 0 ? 0 : (multiple - (concealed + fixed) % multiple) % multiple)
  }

  /// `count` decoys in each object and in each array.
  public static func everywhere(_ count: Int) -> Decoys {
    Decoys(inObjects: count, inArrays: count)
  }
}
