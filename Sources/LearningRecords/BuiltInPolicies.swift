/// The policies that everybody has. Their reasons are written for candidates as much as for reviewers.

extension RedactionPolicy {
  /// All of them, the default first.
  public static let builtIn: [RedactionPolicy] = blind + [identityReveal]

  /// Those for blind review.
  static let blind = [blindFirstRound, skillsOnly, uk, eu]

  /// The built-in policy of this name.
  public static func builtIn(named name: String) -> RedactionPolicy? {
    builtIn.first { $0.name.utf8.elementsEqual(name.utf8) }
  }

  /// The default: everything that bears on a job, nothing about the person.
  public static let blindFirstRound = RedactionPolicy(
    "blind-first-round", purpose: "First-round screening on skills, results and experience, without the person",
    [
      .keep(category: .structure, "it says only what kind of record this is"),
      .keep(category: .jobRelated, "it bears on the job"),
      .withhold(type: "Membership", "what somebody belongs to tells of origin, belief or sex"),
      .withhold(type: "CommunityService", "where somebody volunteers tells of belief, origin or sex"),
      .withhold(type: "CoCurricular", "sports and societies tell of sex and class"),
      .withhold(type: "Award", "honours tell of age, class and school more than of skill"),
    ])

  /// Only which skills somebody has: no grades, no titles, no experience.
  public static let skillsOnly = RedactionPolicy(
    "skills-only", extending: blindFirstRound,
    purpose: "Screening on skills alone, where grades and job titles would stand for pedigree",
    [
      .withhold(category: .jobRelated, "this round looks at skills alone"),
      .keep(
        jobRelated:
          "../{alignment,alignments,skills,skill,hasSkill,competencies,competency,learningOutcome,relatedESCOSkill,relatedSkill}",
        "it names a skill"),
      .keep(jobRelated: "../achievement/{name,criteria,tag}", "it names what was learned"),
      .keep(jobRelated: "../specifiedBy/title", "it names what was learned"),
      .keep(jobRelated: "{certificates,certifications,licenses}/name", "it names a skill that was certified"),
      .keep(
        jobRelated: "credentialSubject/{certifications,licenses}/name", "it names a skill that was certified"),
      .withhold(path: "../{yearsOfExperience,lastUsedDate}", "years of experience stand for age"),
    ])

  /// For the Equality Act 2010.
  public static let uk = RedactionPolicy(
    "uk", extending: blindFirstRound,
    purpose: "First-round screening in the United Kingdom: Equality Act 2010 and the ICO's recruitment guidance",
    [
      .withhold(
        path: "../{yearsOfExperience,lastUsedDate,years}",
        "length of experience stands for age, a protected characteristic (Equality Act 2010 s.5, s.19)"),
      .withhold(
        path: "../{workingLanguageCodes,languages,knowsLanguage}",
        "languages stand for race and national origin (Equality Act 2010 s.9)"),
      .withhold(
        path: "../driving_privileges",
        "a licence can tell of health, which is not asked about before an offer (Equality Act 2010 s.60)"),
    ])

  /// For the GDPR and the equal treatment directives.
  public static let eu = RedactionPolicy(
    "eu", extending: blindFirstRound,
    purpose: "First-round screening in the European Union: GDPR articles 5 and 9, directives 2000/43, 2000/78, 2006/54",
    [
      .withhold(
        path: "../{yearsOfExperience,lastUsedDate,years}",
        "length of experience stands for age (Directive 2000/78 art. 1 and 2)"),
      .withhold(
        path: "../{classRank,rank,percentile}",
        "a rank among others is more than the post needs (GDPR art. 5(1)(c))"),
      .withhold(
        path: "../{workingLanguageCodes,languages,knowsLanguage}",
        "languages stand for ethnic origin (GDPR art. 9(1), Directive 2000/43)"),
    ])

  /// Round two: name and contact of a shortlisted candidate, and nothing else.
  public static let identityReveal = RedactionPolicy(
    "identity-reveal", purpose: "Round two: the name and contact of somebody on a frozen shortlist",
    [
      .keep(category: .structure, "it says only what kind of record this is"),
      .keep(identity: "../\(names)", "the name of a shortlisted candidate"),
      .keep(identity: "../\(contact)", "how to reach a shortlisted candidate"),
      .withhold(path: "../{address,location}", "where somebody lives is not needed to write or call"),
      .withhold(path: "../{image,picture,portrait}", "a picture is not needed to write or call"),
    ])

  private static let names = """
    {name,givenName,familyName,additionalName,fullName,formattedName,given_name,family_name,middle_name,given,family,\
    middle,preferred,legal}
    """
  private static let contact =
    "{email,emailAddress,email_address,telephone,phone,phone_number,contactPoint,mobile_phone_number}"

  private init(_ name: String, extending base: RedactionPolicy? = nil, purpose: String, _ rules: [BuiltInRule]) {
    self.init(
      name: name, version: "1", base: base?.name, purpose: purpose,
      rules: (base?.rules ?? []) + rules.compactMap { $0.rule(in: name) })
  }
}

/// A rule that does not know yet in which policy it stands.
private struct BuiltInRule {
  let action: RedactionAction
  var category: ClaimCategory?
  var path: String?
  var type: String?
  let reason: String

  static func keep(category: ClaimCategory, _ reason: String) -> Self {
    BuiltInRule(action: .keep, category: category, reason: reason)
  }
  static func keep(jobRelated path: String, _ reason: String) -> Self {
    BuiltInRule(action: .keep, category: .jobRelated, path: path, reason: reason)
  }
  static func keep(identity path: String, _ reason: String) -> Self {
    BuiltInRule(action: .keep, category: .directIdentifier, path: path, reason: reason)
  }
  static func withhold(category: ClaimCategory, _ reason: String) -> Self {
    BuiltInRule(action: .withhold, category: category, reason: reason)
  }
  static func withhold(path: String, _ reason: String) -> Self {
    BuiltInRule(action: .withhold, path: path, reason: reason)
  }
  static func withhold(type: String, _ reason: String) -> Self {
    BuiltInRule(action: .withhold, type: type, reason: reason)
  }

  /// Nil if the path cannot be read, which a test rules out.
  func rule(in policy: String) -> PolicyRule? {
    let pattern = path.flatMap { PathPattern($0) }
    guard path == nil || pattern != nil else { return nil }
    return PolicyRule(
      action, category: category, path: pattern, credentialType: type, reason: reason, policy: policy)
  }
}
