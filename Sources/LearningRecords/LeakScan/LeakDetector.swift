/// What a leak scan looks for.

/// The classes of leaks. Each has lines of its own in the labelled set that the scan is measured on.
public enum LeakDetector: String, CaseIterable, Sendable {
  /// A value that is withheld elsewhere in the record, in any spelling.
  case withheldValue = "withheld-value"
  /// A pronoun that tells a gender.
  case pronoun
  /// A noun that tells a gender: mother, waitress, fraternity.
  case genderedNoun = "gendered-noun"
  /// A title or a suffix of a person's name.
  case honorific
  /// A year or a date.
  case year
  /// Words that tell an age: "58 years old", "recent graduate", "30 years of experience".
  case agePhrase = "age-phrase"
  /// An e-mail address, URL, handle, phone number, street address or postcode.
  case contact
  /// A country, state or city.
  case place
  /// A nationality, a mother tongue or a right to stay. A language as a skill is none.
  case nationality
  /// Race or ethnic origin.
  case ethnicity
  /// A religion, its places, offices and customs.
  case religion
  /// A trade union and what its members do.
  case union
  /// A political party and its politics.
  case party
  /// A person's health or disability. Health as a profession is none.
  case health
  /// Marriage, parenthood, pregnancy, leave for children, a family's means, sexual orientation and identity.
  case privateLife = "private-life"
  /// Military branches, ranks and service.
  case military
  /// A named school, its teams and its societies.
  case school
  /// An employer or another organisation, named where somebody worked.
  case organisation
  /// An image, a document or other content that no text scan finds clean.
  case binary

  /// What a finding of this detector reveals. A withheld value has the category that it was withheld for.
  public var category: ClaimCategory {
    switch self {
    case .withheldValue: .unclassified
    case .contact: .directIdentifier
    case .year, .place, .school, .organisation: .proxy
    case .binary: .binary
    case .pronoun, .genderedNoun, .honorific, .agePhrase, .nationality, .ethnicity, .religion, .union, .party, .health,
      .privateLife, .military:
      .protectedAttribute
    }
  }
}
