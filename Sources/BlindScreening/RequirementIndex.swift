/// Finds the requirements that a piece of evidence names, by identifier, by code, by name.

internal import StrictJSON

/// What each requirement is called. What stands for it in a framework is followed from the evidence upwards: a competency
/// has few ancestors, while a framework's root has thousands of descendants.
struct RequirementIndex: Sendable {
  private var byIdentifier: [SkillIdentifier: [Int]] = [:]
  private var byCode: [CompetencyCode: [Int]] = [:]
  private var byName: [FoldedName: [Int]] = [:]
  private let frameworks: FrameworkLookup
  /// All identifiers that name a requirement or stand for one, in normal form and as written.
  let identifierTexts: Set<String>
  private let addresses: Set<String>
  private let frameworkKeys: Set<String>

  init(_ requirements: [Requirement], _ frameworks: [CompetencyFramework]) {
    let lookup = FrameworkLookup(frameworks)
    var named: [SkillIdentifier] = []
    for (place, requirement) in requirements.enumerated() {
      // A code may be the code of a framework's item, or a CTID or URI by itself.
      let coded = requirement.codes.flatMap {
        lookup.identifiers(of: $0) + [SkillIdentifier($0.code)].compactMap { $0 }
      }
      named += requirement.identifiers + coded
      for identifier in Set(requirement.identifiers + coded) { byIdentifier[identifier, default: []].append(place) }
      for code in Set(requirement.codes) { byCode[code, default: []].append(place) }
      if let name = FoldedName(requirement.name) { byName[name, default: []].append(place) }
    }
    self.frameworks = lookup
    // Among equal ones each spelling counts.
    let known = named + lookup.standIns(for: named)
    identifierTexts = Set(known.flatMap { [$0.text, $0.written] })
    addresses = Set(known.compactMap(\.address))
    frameworkKeys = Set(requirements.flatMap(\.codes).map(\.frameworkKey))
  }

  /// See ``Screening/recognises(_:)``.
  func recognises(_ identifier: SkillIdentifier) -> Bool {
    guard frameworks.implied(by: [identifier]).contains(where: { byIdentifier[$0] != nil }) else { return false }
    return identifier.address.map { addresses.contains($0) || identifier.isAtRegistry } ?? true
  }

  /// Whether a requirement's code is one of the framework of this name.
  func recognises(framework name: String) -> Bool {
    CompetencyCode.key(of: name).map(frameworkKeys.contains) ?? false
  }

  /// The requirements that the evidence names, each by the strongest of its namings.
  func named(by evidence: Evidence) -> [Int: Naming] {
    var found: [Int: Naming] = [:]
    for identifier in evidence.identifiers {
      note(identifier, as: Naming(strength: .identifier, text: identifier.written), in: &found)
    }
    for code in evidence.codes {
      let naming = Naming(strength: .codeAndFramework, text: "\(code.code) (\(code.framework))")
      note(byCode[code] ?? [], as: naming, in: &found)
      for identifier in frameworks.identifiers(of: code) { note(identifier, as: naming, in: &found) }
    }
    for text in evidence.names {
      guard let name = FoldedName(text) else { continue }
      let naming = Naming(strength: .name, text: text)
      note(byName[name] ?? [], as: naming, in: &found)
      for identifier in frameworks.identifiers(of: name) { note(identifier, as: naming, in: &found) }
    }
    return found
  }

  private func note(_ identifier: SkillIdentifier, as naming: Naming, in found: inout [Int: Naming]) {
    for identifier in frameworks.implied(by: [identifier]) {
      note(byIdentifier[identifier] ?? [], as: naming, in: &found)
    }
  }

  private func note(_ requirements: [Int], as naming: Naming, in found: inout [Int: Naming]) {
    for place in requirements where found[place] == nil { found[place] = naming }
  }

  /// How evidence names a requirement, and the words in which the view does so.
  struct Naming: Sendable {
    let strength: MatchStrength
    let text: String
  }
}

/// All frameworks of a screening as one.
private struct FrameworkLookup: Sendable {
  private var byCode: [CompetencyCode: [SkillIdentifier]] = [:]
  private var byStatement: [FoldedName: [SkillIdentifier]] = [:]
  private var implied: [SkillIdentifier: [SkillIdentifier]] = [:]
  /// Each item's identifiers in all spellings.
  private var spellings: [SkillIdentifier: [SkillIdentifier]] = [:]

  init(_ frameworks: [CompetencyFramework]) {
    for framework in frameworks {
      implied.merge(framework.implied) { $0 + $1 }
      for item in framework.items {
        for identifier in item.identifiers { spellings[identifier, default: []] += item.identifiers }
        guard let first = item.identifiers.first else { continue }
        if let name = item.statement.flatMap(FoldedName.init) { byStatement[name, default: []].append(first) }
        guard let code = item.code else { continue }
        for key in framework.keys {
          if let code = CompetencyCode(code, of: key) { byCode[code, default: []].append(first) }
        }
      }
    }
  }

  func identifiers(of code: CompetencyCode) -> [SkillIdentifier] { byCode[code] ?? [] }

  func identifiers(of statement: FoldedName) -> [SkillIdentifier] { byStatement[statement] ?? [] }

  /// The identifiers and all that they stand for, however many steps away.
  func implied(by identifiers: [SkillIdentifier]) -> [SkillIdentifier] {
    FrameworkLookup.reach(identifiers, by: implied)
  }

  /// All that stands for one of the identifiers, in all spellings.
  func standIns(for identifiers: [SkillIdentifier]) -> [SkillIdentifier] {
    var reversed: [SkillIdentifier: [SkillIdentifier]] = [:]
    for (origin, destinations) in implied {
      for destination in destinations { reversed[destination, default: []].append(origin) }
    }
    return FrameworkLookup.reach(identifiers, by: reversed).flatMap { [$0] + (spellings[$0] ?? []) }
  }

  /// Each is visited once: a framework whose associations go in a circle ends like any other.
  private static func reach(
    _ identifiers: [SkillIdentifier], by steps: [SkillIdentifier: [SkillIdentifier]]
  ) -> [SkillIdentifier] {
    guard !steps.isEmpty else { return identifiers }
    var seen = Set(identifiers)
    var list = Array(seen)
    var next = 0
    while next < list.count {
      for other in steps[list[next]] ?? [] where seen.insert(other).inserted { list.append(other) }
      next += 1
    }
    return list
  }
}
