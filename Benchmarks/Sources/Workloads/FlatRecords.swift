/// Records without a format: so many concealed claims, so many of them shown.

internal import LearningRecords

extension Record {
  /// The reference presentation: 27 digests, of which 20 stand at the top, 5 in an object and 2 in an array; 10 are shown.
  public static let reference: Record = {
    var claims = envelope
    var paths: [ClaimPath] = []
    for number in 0..<20 {
      claims["claim_\(number)"] = .string("value number \(number)")
      paths.append([.name("claim_\(number)")])
    }
    claims["address"] = [
      "street": "18 Weir Lane", "city": "Port Ellery", "zip": "40219", "region": "North Shore", "country": "Westmark",
    ]
    for name in ["street", "city", "zip", "region", "country"] { paths.append(["address", .name(name)]) }
    claims["languages"] = ["en", "nl"]
    paths.append(["languages", .all])
    return Record(
      name: "reference (27 digests, 10 shown)", claims: claims, concealment: Concealment(paths),
      showing: .paths(Array(paths.prefix(8)) + [["address", "city"], ["languages", 0]]))
  }()

  /// `shown` of `concealed` claims that lie side by side.
  public static func flat(shown: Int, of concealed: Int) -> Record {
    var claims = envelope
    let paths = (0..<concealed).map { ClaimPath([.name("claim_\($0)")]) }
    for number in 0..<concealed { claims["claim_\(number)"] = .string("value number \(number)") }
    return Record(
      name: "\(shown) of \(concealed) shown", claims: claims, concealment: Concealment(paths),
      showing: .paths(Array(paths.prefix(shown))))
  }

  /// A claim inside a claim inside a claim: each concealed in the one around it, and all shown.
  public static func nested(levels: Int) -> Record {
    var value: JSON = "the innermost claim"
    var paths: [ClaimPath] = []
    var path: [ClaimPath.Component] = []
    for level in 0..<levels {
      path.append(.name("level_\(level)"))
      paths.append(ClaimPath(path))
    }
    for level in (0..<levels).reversed() { value = .object(["level_\(level)": value]) }
    var claims = envelope
    for member in value.object ?? [:] { claims[member.name] = member.value }
    return Record(
      name: "\(levels) levels", claims: claims, concealment: Concealment(paths), showing: .paths(paths.suffix(1)))
  }

  /// What every credential says in clear.
  static let envelope: JSONObject = ["iss": .string(Cast.issuer), "iat": 1_781_258_400, "exp": 1_893_456_000]
}
