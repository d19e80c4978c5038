/// Finds the requirements that a piece of evidence names, by identifier, by code, by name.

internal import StrictJSON

/// What each requirement may be called, its frameworks' stand-ins included.
struct RequirementIndex: Sendable {
  private var byIdentifier: [SkillIdentifier: [Int]] = [:]
  private var byCode: [CompetencyCode: [Int]] = [:]
  private var byName: [FoldedName: [Int]] = [:]
  private(set) var identifierTexts: Set<String> = []

  init(_ requirements: [Requirement], _ frameworks: [CompetencyFramework]) {
    let lookup = FrameworkLookup(frameworks)
    for (place, requirement) in requirements.enumerated() {
      let coded = requirement.codes.flatMap(lookup.identifiers)
      let standIns = lookup.standIns(of: requirement.identifiers + coded)
      for identifier in standIns {
        byIdentifier[identifier, default: []].append(place)
        identifierTexts.formUnion([identifier.text, identifier.written])
      }
      // As written: a set keeps one spelling of those that are equal.
      for identifier in requirement.identifiers { identifierTexts.insert(identifier.written) }
      var (codes, names) = (Set(requirement.codes), Set([FoldedName(requirement.name)].compactMap { $0 }))
      for identifier in standIns {
        for (framework, item) in lookup.items(identifier) {
          codes.formUnion(item.code.map(framework.codes) ?? [])
          names.formUnion(item.statement.flatMap(FoldedName.init).map { [$0] } ?? [])
          identifierTexts.formUnion(item.identifiers.map(\.written))
        }
      }
      for code in codes { byCode[code, default: []].append(place) }
      for name in names { byName[name, default: []].append(place) }
    }
  }

  /// The requirements that the evidence names, each by the strongest of its namings.
  func named(by evidence: Evidence) -> [(requirement: Int, naming: Naming)] {
    var found: [Int: Naming] = [:]
    for identifier in evidence.identifiers {
      for place in byIdentifier[identifier] ?? [] where found[place] == nil {
        found[place] = Naming(strength: .identifier, text: identifier.written)
      }
    }
    for code in evidence.codes {
      for place in byCode[code] ?? [] where found[place] == nil {
        found[place] = Naming(strength: .codeAndFramework, text: "\(code.code) (\(code.framework))")
      }
    }
    for name in evidence.names {
      for place in FoldedName(name).flatMap({ byName[$0] }) ?? [] where found[place] == nil {
        found[place] = Naming(strength: .name, text: name)
      }
    }
    return found.map { ($0.key, $0.value) }
  }

  /// How evidence names a requirement, and the words in which the view does so.
  struct Naming: Sendable {
    let strength: MatchStrength
    let text: String
  }
}

/// All frameworks of a screening as one.
private struct FrameworkLookup {
  private let frameworks: [CompetencyFramework]
  private var places: [SkillIdentifier: [(framework: Int, item: Int)]] = [:]
  private var coded: [CompetencyCode: [SkillIdentifier]] = [:]

  init(_ frameworks: [CompetencyFramework]) {
    self.frameworks = frameworks
    for (number, framework) in frameworks.enumerated() {
      for (place, item) in framework.items.enumerated() {
        for identifier in item.identifiers { places[identifier, default: []].append((number, place)) }
        for code in item.code.map(framework.codes) ?? [] { coded[code, default: []] += item.identifiers }
      }
    }
  }

  func identifiers(of code: CompetencyCode) -> [SkillIdentifier] { coded[code] ?? [] }

  func items(_ identifier: SkillIdentifier) -> [(CompetencyFramework, CompetencyFramework.Item)] {
    (places[identifier] ?? []).map { (frameworks[$0.framework], frameworks[$0.framework].items[$0.item]) }
  }

  /// The identifiers and all that stand for them, however many steps away. Each is visited once: a framework whose
  /// associations go in a circle ends like any other.
  func standIns(of identifiers: [SkillIdentifier]) -> [SkillIdentifier] {
    var seen = Set(identifiers)
    var list = identifiers
    var next = 0
    while next < list.count {
      for framework in frameworks {
        for other in framework.standIns[list[next]] ?? [] where seen.insert(other).inserted { list.append(other) }
      }
      next += 1
    }
    return list
  }
}

extension CompetencyFramework {
  /// The code in each of the ways in which the framework is named.
  fileprivate func codes(_ code: String) -> [CompetencyCode] {
    keys.compactMap { CompetencyCode(code, of: $0) }
  }
}
