/// What a status says about an award: it stands, it does not, or nobody here knows the word.

enum AwardStatus {
  case awarded
  case notAwarded
  case unknown

  /// Reads a status as a record writes it: `Completed`, `In Progress`, `NotGranted`, `Active - Good Standing`.
  init(_ text: String) {
    let words = AwardStatus.phrases(of: CodeWords.spaced(text)).map { FoldedName(String($0))?.text ?? "" }
    if words.contains(where: AwardStatus.fallen.contains) {
      self = .notAwarded
    } else if !words.isEmpty, words.allSatisfy(AwardStatus.standing.contains) {
      self = .awarded
    } else {
      self = .unknown
    }
  }

  /// A status may be a concept's URI, the word being its end; or several phrases, each of which counts.
  private static func phrases(of text: String) -> [Substring] {
    if SkillIdentifier(text) != nil { return text.split { "/#:".contains($0) }.suffix(1) }
    // A hyphen without spaces joins one phrase: `In-Progress`.
    return text.split { ",;/()|\u{2013}".contains($0) }.flatMap { $0.split(separator: " - ") }
      .filter { $0.contains { !$0.isWhitespace } }
  }

  /// Whether a result that is a word or a letter says by itself that nothing was achieved.
  static func isFailing(_ grade: String) -> Bool {
    FoldedName(grade).map { failing.contains($0.text) } ?? false
  }

  /// Members that say it with true or false.
  static let trueMeansFallen: Set<String> = [
    "revoked", "isRevoked", "provisional", "isProvisional", "inProgress", "withdrawn", "expired", "suspended", "failed",
  ]
  static let falseMeansFallen: Set<String> = ["completed", "passed", "awarded", "granted", "active", "valid"]

  /// Folded. OB 3.0's ResultStatusType, HR Open's degree and licence statuses, and the same in some languages of Europe.
  private static let standing: Set<String> = [
    "completed", "complete", "granted", "active", "valid", "current", "passed", "pass", "awarded", "conferred",
    "issued",
    "earned", "achieved", "certified", "licensed", "graduated", "satisfied", "obtained", "in force", "good standing",
    "in good standing", "full", "unrestricted", "approved", "verified", "renewed", "success", "successful", "mastered",
    "bestanden", "abgeschlossen", "aktiv", "gultig", "verliehen", "valide", "valable", "obtenu", "acquis", "actif",
    "reussi",
    "aprobado", "activo", "vigente", "valido", "completado", "superato", "attivo", "conseguito", "ativo", "concluido",
    "geslaagd", "actief", "geldig", "behaald", "godkand", "giltig", "godkendt", "bestatt",
  ]

  /// Folded. What is known to stand no longer, or not yet.
  private static let fallen: Set<String> = [
    "failed", "fail", "withdrew", "withdrawn", "in progress", "enrolled", "on hold", "provisional", "pending",
    "postponed",
    "not granted", "not awarded", "not completed", "incomplete", "not passed", "revoked", "suspended", "expired",
    "lapsed",
    "inactive", "invalid", "cancelled", "canceled", "rescinded", "surrendered", "terminated", "denied", "rejected",
    "dropped", "deferred", "planned", "started", "attempted", "ongoing", "registered", "applied", "draft", "proposed",
    "superseded", "void", "conditional", "probation", "interim", "audited", "abandoned", "discontinued",
    "nicht bestanden", "abgelaufen", "laufend", "widerrufen", "echoue", "en cours", "expire", "revoque", "retire",
    "reprobado", "suspenso", "en curso", "caducado", "revocado", "in corso", "scaduto", "bocciato",
  ]

  /// Folded. Grades of transcripts that give no credit.
  private static let failing: Set<String> = [
    "f", "fx", "fail", "failed", "np", "nc", "wf", "w", "u", "unsatisfactory", "no pass", "not passed",
    "no credit",
    "incomplete", "withdrawn", "withdrew", "nicht bestanden", "ungenugend", "insuffisant", "insuficiente", "suspenso",
    "reprobado", "insufficiente", "onvoldoende", "underkand",
  ]
}
