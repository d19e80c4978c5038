/// Judges evidence that names a requirement: is the level high enough, are the years, is the result?

internal import ExactArithmetic

/// Evidence of one view that names a requirement.
struct MatchCandidate: Sendable {
  let view: Int
  let evidence: Evidence
  let naming: RequirementIndex.Naming
}

extension RequirementMatch {
  /// Judges all that names the requirement. `candidates` are in the order of views and places.
  init(_ requirement: Requirement, _ candidates: [MatchCandidate]) {
    self.requirement = requirement
    let judged = candidates.map { ($0, Judgement(of: $0.evidence, against: requirement)) }
    let meeting = judged.filter { $0.1.shortfall == nil }
    let considered = meeting.isEmpty ? judged : meeting
    guard let strongest = considered.map(\.0.naming.strength).max() else {
      shortfall = .noEvidence
      evidence = []
      return
    }
    let best = considered.filter { $0.0.naming.strength == strongest }
    // Of what falls short, what gets furthest is told: a level too low says more than a claim that was not awarded.
    let last = best.compactMap(\.1.shortfall).max { $0.step < $1.step }
    shortfall = last
    evidence = best.filter { $0.1.shortfall == last }.prefix(RequirementMatch.mostEvidence).map {
      candidate, judgement in
      MatchEvidence(
        view: candidate.view, pointer: candidate.evidence.place, strength: candidate.naming.strength,
        matched: candidate.naming.text, name: candidate.evidence.names.first, shown: judgement.shown)
    }
  }

  /// One claim proves it; a few more help a reviewer; hundreds, from somebody who repeats himself, do not.
  private static let mostEvidence = 8
}

extension Shortfall {
  /// How far the comparison came.
  fileprivate var step: Int {
    switch self {
    case .noEvidence: 0
    case .notAwarded: 1
    case .levelNotShown: 2
    case .levelNotComparable: 3
    case .levelTooLow: 4
    case .yearsNotShown: 5
    case .tooFewYears: 6
    case .resultNotShown: 7
    case .belowThreshold: 8
    }
  }
}

/// The comparison of one claim with one requirement.
private struct Judgement {
  private(set) var shortfall: Shortfall?
  private(set) var shown: [String] = []

  init(of evidence: Evidence, against requirement: Requirement) {
    guard evidence.isAwarded else {
      shortfall = .notAwarded
      return
    }
    judgeLevel(evidence.measures.levels, requirement)
    judgeYears(evidence.measures.years, requirement)
    judgeResult(evidence.measures.results, requirement)
  }

  private mutating func fall(_ reason: Shortfall) {
    shortfall = shortfall ?? reason
  }

  private mutating func judgeLevel(_ levels: [String], _ requirement: Requirement) {
    guard let asked = requirement.level else { return }
    guard !levels.isEmpty else { return fall(.levelNotShown) }
    switch Level.compare(levels, with: asked, on: requirement.scale) {
    case .reached(let level): shown.append("level \(level)")
    case .lower(let level):
      shown.append("level \(level)")
      fall(.levelTooLow)
    case .incomparable: fall(.levelNotComparable)
    }
  }

  private mutating func judgeYears(_ years: Rational?, _ requirement: Requirement) {
    guard let asked = requirement.years else { return }
    guard let years else { return fall(.yearsNotShown) }
    guard years >= asked else {
      shown.append("fewer than \(asked) years")
      return fall(.tooFewYears)
    }
    shown.append("at least \(asked) years")
  }

  /// Of several results the least counts: a score of 55 must not pass for a grade point average of 3.3.
  private mutating func judgeResult(_ results: [NumericResult], _ requirement: Requirement) {
    guard let asked = requirement.threshold else { return }
    let kind = requirement.result.flatMap(CodeWords.resultKind)
    let meant =
      kind.map { kind in results.filter { $0.kinds.contains { CodeWords.resultKind($0) == kind } } } ?? results
    guard let least = meant.min(by: { $0.value < $1.value }) else { return fall(.resultNotShown) }
    shown.append("result \(least.written)")
    if least.value < asked { fall(.belowThreshold) }
  }
}
