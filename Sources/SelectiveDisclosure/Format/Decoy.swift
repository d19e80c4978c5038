/// Decoy digests: they hide how many claims there are, and whether one is there at all. RFC 9901 §4.2.5, §10.4.

/// How many decoys an Issuer adds. The numbers are fixed, not random: a count that varies by chance leaks the true
/// one over many credentials.
public struct Decoys: Hashable, Sendable {
  /// Decoys in each object, at every level and inside concealed values.
  let inObjects: Int
  /// Decoys in each array, at every level and inside concealed values.
  let inArrays: Int

  /// No decoys.
  public static let none = Decoys(inObjects: 0, inArrays: 0)

  /// `count` decoys in each object, whether or not it conceals a claim.
  public static func perObject(_ count: Int) -> Decoys { Decoys(inObjects: max(0, count), inArrays: 0) }

  /// `count` decoys in each array, at random places among the elements.
  public static func perArray(_ count: Int) -> Decoys { Decoys(inObjects: 0, inArrays: max(0, count)) }

  /// `count` decoys in each object and in each array.
  public static func everywhere(_ count: Int) -> Decoys {
    Decoys(inObjects: max(0, count), inArrays: max(0, count))
  }
}
