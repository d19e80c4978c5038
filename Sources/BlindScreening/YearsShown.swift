/// Years of experience as reviewers see them: more than a posting asks for would tell an age.

internal import ExactArithmetic
internal import StrictJSON

/// The most years that a posting asks for.
struct YearsShown {
  private let most: Rational?

  init(for posting: Posting) { most = posting.requirements.compactMap(\.years).max() }

  /// The view with longer experience as "N or more", and without any where the posting asks for none.
  func limited(_ view: JSON) -> JSON {
    switch view {
    case .object(let members):
      .object(
        members.reduce(into: [:]) { limited, member in
          limited[member.name] =
            EvidenceMembers.years.contains(member.name) ? years(member.value) : self.limited(member.value)
        })
    case .array(let elements): .array(elements.map(limited))
    case .string, .number, .bool, .null: view
    }
  }

  private func years(_ value: JSON) -> JSON? {
    guard let most, let years = MeasureReading.years(at: Place(value)) else { return nil }
    return years > most ? .string("\(most) or more") : value
  }
}
