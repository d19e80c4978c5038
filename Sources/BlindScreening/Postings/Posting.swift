/// What an employer asks for, from whatever document it comes.

public import StrictJSON

/// A posting: requirements in order, and the identifiers that they name.
///
/// Read by shape from one of these documents:
/// - our own, see `ScrimPosting` in the source: `{"scrim_posting": 1, "id": …, "title": …, "requirements": […]}`
/// - a JDX JobDescription (US Chamber, HR Open Standards 4.3): competencies, skills, knowledge, technologies, credentials
/// - an HR Open PositionOpening, 4.2 to 4.5: the position competencies of its profiles
/// - a JSON Resume job: its skills
/// - a CASE CFPackage: each item is a requirement, and the framework is at hand for the matching
/// - a Rich Skill Descriptor (OSMT), a collection or a list of them
///
/// A requirement is a must only where the document says so. All other shapes are refused.
public struct Posting: Sendable {
  /// The employer's identifier; the ``digest`` if the document has none.
  public let id: String
  /// What people call the position; empty if the document does not say.
  public let title: String
  /// What is asked for, in the document's order. Never empty.
  public let requirements: [Requirement]
  /// SHA-256, in base64url, of the whole document without white space, members in the order of their names' bytes,
  /// numbers as written.
  public let digest: String
  /// Frameworks that the document brings along.
  public let frameworks: [CompetencyFramework]
  /// What the document asks and no claim is compared with: prose, experience in general, alternatives. Pointers into it.
  public let unread: [JSONPointer]

  /// The identifiers that the requirements name, and those that stand for them in the posting's own frameworks: each in
  /// its normal form and as written. To ask whether a record's identifier is among them use ``Screening/recognises(_:)``.
  public let identifiers: Set<String>

  /// Reads a posting of at most 16 MiB and 10,000 requirements. Throws any of ``ScreeningRule``.
  public init(parsing bytes: [UInt8]) throws(ScreeningError) {
    try self.init(Posting.document(bytes))
  }

  private init(_ document: JSON) throws(ScreeningError) {
    let draft = try PostingShape.draft(of: Place(document))
    guard !draft.requirements.isEmpty else { throw ScreeningError(.requirementsMissing) }
    guard draft.requirements.count <= Posting.mostRequirements else { throw ScreeningError(.tooManyRequirements) }
    digest = CanonicalJSON.digest(of: document)
    id = draft.id ?? digest
    title = draft.title ?? ""
    requirements = draft.requirements
    frameworks = draft.frameworks
    unread = draft.unread
    identifiers = RequirementIndex(requirements, frameworks).identifierTexts
  }

  private static let mostRequirements = 10_000

  /// Reads a document that an employer gives.
  static func document(_ bytes: [UInt8]) throws(ScreeningError) -> JSON {
    do throws(JSONError) {
      return try JSON(parsing: bytes, limits: JSONLimits(bytes: 16 << 20, depth: 64))
    } catch {
      throw ScreeningError(error)
    }
  }
}

/// What a shape has read.
struct PostingDraft {
  var id: String?
  var title: String?
  var requirements: [Requirement] = []
  var frameworks: [CompetencyFramework] = []
  var unread: [JSONPointer] = []
}
