/// Learning records on their whole way: concealed, issued, held, chosen from by a policy, verified and blinded.

internal import JOSE
internal import LearningRecords
internal import SelectiveDisclosure

enum RecordTarget {
  /// The first byte of the input chooses a built-in policy, the others are the record.
  static func run(_ bytes: [UInt8]) throws(BrokenProperty) {
    guard let samples = Samples.shared else { throw BrokenProperty("there are samples") }
    let policies = RedactionPolicy.builtIn
    let policy = policies[Int(bytes.first ?? 0) % policies.count]
    guard case .object(var record)? = accepted({ () throws(JSONError) in try JSON(parsing: Array(bytes.dropFirst())) })
    else { return }
    // These decide whether a token is valid; a record is fuzzed here.
    for name in ["iss", "aud", "exp", "nbf", "iat", "cnf"] { record[name] = nil }
    record["iss"] = .string(Samples.issuerName)

    guard let review = accepted({ () throws(RedactionError) in try policy.review(.object(record)) }) else { return }
    let concealment = try demanded("what can be judged can be concealed") { () throws(RedactionError) in
      try policy.concealment(for: record)
    }
    let issued = accepted { () throws(SDJWTError) in
      try samples.issuer.issue(record, selectivelyDisclosable: concealment)
    }
    guard let issued else {
      return try expect("only names that the RFC keeps are not issued", !JSON.object(record).isFreeOfDigests)
    }
    let held = try demanded("what was issued is held") { () throws(SDJWTError) in
      try samples.holder.accept(issued, at: Samples.now)
    }
    try expect("what was issued comes back whole", held.payload.claims == record)
    let preview = try demanded("what is held is previewed") { () throws(RedactionError) in try policy.preview(held) }
    let payload = try demanded("what is chosen is presented and verified") { () throws(SDJWTError) in
      try samples.verifier.verify(
        held.presentation(disclosing: preview.paths).serialized(), keyBinding: .forbidden, at: Samples.now)
    }
    let seen = try demanded("what is verified is blinded") { () throws(RedactionError) in try policy.blind(payload) }
    try expect("a reviewer sees what was previewed", seen.view == preview.view)
    let second = try demanded("a view is a record") { () throws(RedactionError) in try policy.review(.object(record)) }
    try expect("a policy judges alike each time", second.view == review.view)
  }
}
