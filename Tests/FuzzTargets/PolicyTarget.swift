/// Redaction policies, read and applied to a record.

internal import LearningRecords
internal import SelectiveDisclosure

enum PolicyTarget {
  /// The input is the text of a policy document.
  static func run(_ bytes: [UInt8]) throws(BrokenProperty) {
    guard let policy = accepted({ () throws(RedactionError) in try RedactionPolicy(parsing: bytes) }) else { return }
    try expect("a policy has its digest", policy.digest.utf8.count == 43)
    // The resolved document of a policy without a purpose has an empty one, which nobody may write.
    if !policy.purpose.isEmpty {
      let again = try demanded("a resolved policy is a policy") { () throws(RedactionError) in
        try RedactionPolicy(parsing: policy.json.bytes())
      }
      try expect("a resolved policy is the same", again.digest == policy.digest && again.base == nil)
    }
    let review = try demanded("a policy judges a record") { () throws(RedactionError) in try policy.review(record) }
    try expect("a view shows what is in the record", review.view.isGathered(from: record))
    try expect(
      "binary content is withheld whatever a rule says",
      review.verdicts.allSatisfy { $0.claim.category != .binary || !$0.isShown })
    let kept = Set(review.verdicts.filter(\.isShown).compactMap(\.rule?.action))
    try expect("only what a rule keeps is shown", kept.isSubset(of: [.keep]))
    try expect(
      "what is shown and withheld is all", review.verdicts.count { !$0.isShown } == review.withheld.values.reduce(0, +))
  }

  /// A small record of which a policy can keep and withhold something in every category.
  private static let record: JSON = [
    "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": "Pumps, level 2",
    "image": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ",
    "issuer": ["id": "https://school.example", "name": "North Shore School"],
    "validFrom": "2024-12-20T00:00:00Z",
    "credentialSubject": [
      "type": ["AchievementSubject"], "name": "Ada Moreau", "email": "ada@mail.example", "birthDate": "1999-01-02",
      "gender": "female", "address": ["streetAddress": "1 Shore Road"],
      "achievement": [
        "type": ["Achievement"], "name": "Pumps", "description": "Ada services pumps", "achievementType": "Badge",
        "alignment": [["targetName": "Services pumps", "targetCode": "NSR-PMP-02", "targetFramework": "Register"]],
      ],
      "result": [["type": ["Result"], "value": "87", "status": "Completed"]], "unheardOf": "something",
    ],
  ]
}

extension JSON {
  /// Whether every scalar of this is a scalar of `whole`, and every member's name the name of a member.
  func isGathered(from whole: JSON) -> Bool {
    let (own, all) = (Gathered(self), Gathered(whole))
    return own.scalars.isSubset(of: all.scalars) && own.names.isSubset(of: all.names)
  }
}

/// What stands in a value.
private struct Gathered {
  private(set) var scalars: Set<JSON> = []
  private(set) var names: Set<String> = []

  init(_ value: JSON) { add(value) }

  private mutating func add(_ value: JSON) {
    switch value {
    case .object(let object):
      for (name, inner) in object {
        names.insert(name)
        add(inner)
      }
    case .array(let elements): for element in elements { add(element) }
    case .string, .number, .bool, .null: scalars.insert(value)
    }
  }
}
