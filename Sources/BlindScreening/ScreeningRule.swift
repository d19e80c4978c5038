/// The rules of postings and frameworks: what each file must be to be screened with.

/// A rule. The raw value is its stable identifier.
@nonexhaustive public enum ScreeningRule: String, CaseIterable, Sendable {
  // Any document
  case notJSON = "scrim-posting-json"
  case tooLarge = "limit-posting-bytes"
  case tooDeep = "limit-posting-depth"
  case shapeUnknown = "scrim-posting-shape"

  // A posting as a whole
  case versionUnknown = "scrim-posting-version"
  case memberUnknown = "scrim-posting-member"
  case postingID = "scrim-posting-id"
  case postingTitle = "scrim-posting-title"
  case requirementsMissing = "scrim-posting-requirements"
  case tooManyRequirements = "limit-posting-requirements"

  // One requirement
  case requirementShape = "scrim-posting-requirement"
  case requirementID = "scrim-posting-requirement-id"
  case requirementIDRepeated = "scrim-posting-requirement-id-once"
  case requirementName = "scrim-posting-requirement-name"
  case requirementIdentifier = "scrim-posting-requirement-identifier"
  case requirementCode = "scrim-posting-requirement-code"
  case requirementLevel = "scrim-posting-requirement-level"
  case requirementScale = "scrim-posting-requirement-scale"
  case requirementYears = "scrim-posting-requirement-years"
  case requirementThreshold = "scrim-posting-requirement-threshold"
  case requirementResult = "scrim-posting-requirement-result"
  case requirementMust = "scrim-posting-requirement-must"
  case requirementWeight = "scrim-posting-requirement-weight"

  // A framework of competencies (1EdTech CASE 1.0 and 1.1)
  case frameworkShape = "case-cfpackage"
  case frameworkItem = "case-cfitem"
  case frameworkAssociation = "case-cfassociation"

  /// One plain sentence, lower case and without a full stop, for a terminal or a log. It quotes no data.
  public var sentence: String {
    switch self {
    case .notJSON: "the document is not strict JSON"
    case .tooLarge: "the document is larger than the limit"
    case .tooDeep: "objects and arrays are nested more deeply than the limit"
    case .shapeUnknown: "the document is no kind of posting that is known here"
    case .versionUnknown: "scrim_posting is not 1"
    case .memberUnknown: "a posting has a member that means nothing here"
    case .postingID: "a posting's id is missing or not a text"
    case .postingTitle: "a posting's title is missing or not a text"
    case .requirementsMissing: "a posting asks for nothing that a claim can be compared with"
    case .tooManyRequirements: "there are more requirements than the limit"
    case .requirementShape: "a requirement is not a JSON object"
    case .requirementID: "a requirement's id is missing or not a text"
    case .requirementIDRepeated: "two requirements have the same id"
    case .requirementName: "a requirement's name is missing, not a text, or without letters and digits"
    case .requirementIdentifier: "a requirement's identifier is not an absolute URI, a GUID or a CTID"
    case .requirementCode: "a requirement's code and framework are not two texts that stand together"
    case .requirementLevel: "a requirement's level is neither a text nor a number, or not on its scale"
    case .requirementScale: "a requirement's scale is not a list of different levels, or there is no level to it"
    case .requirementYears: "a requirement's years are not a decimal number of zero or more"
    case .requirementThreshold: "a requirement's threshold is not a decimal number"
    case .requirementResult: "a requirement's result is not a text, or there is no threshold to it"
    case .requirementMust: "a requirement's must is neither true nor false"
    case .requirementWeight: "a requirement's weight is not a decimal number of zero or more"
    case .frameworkShape: "a framework is not a CFPackage with its items"
    case .frameworkItem: "a framework's item has no identifier that can be compared"
    case .frameworkAssociation: "a framework's association lacks its type or one of its ends"
    }
  }
}
