/// Every way into the library for one token: a rule must hold at each of them.

import JOSE
import StrictJSON
import Testing

@testable import SelectiveDisclosure

/// What one entry point said.
enum Answer: Equatable, CustomStringConvertible {
  case accepted(JSON)
  case refused(Rule, at: String)

  var description: String {
    switch self {
    case .accepted(let payload): "accepted \(payload.text())"
    case .refused(let rule, let location): "refused by \(rule) at \(location)"
    }
  }

  init(_ body: () throws(SDJWTError) -> ProcessedPayload) {
    do {
      self = .accepted(.object(try body().claims))
    } catch {
      self = .refused(error.rule, at: error.location.description)
    }
  }
}

/// An entry point by name.
enum EntryPoint: String, CaseIterable, Sendable {
  case compact, flattened, general, together, holder

  static let verifiers: [EntryPoint] = [.compact, .flattened, .general, .together]

  /// What this entry point answers to `token`.
  func answer(
    to token: Forgery, demand: KeyBindingDemand, verifier: Verifier,
    holder: Holder = Holder(trusting: Keys.trusted), at now: NumericDate
  ) throws -> Answer {
    switch self {
    case .compact:
      let text = try token.compact()
      return Answer { () throws(SDJWTError) in try verifier.verify(text, keyBinding: demand, at: now) }
    case .flattened:
      let text = try token.flattened()
      return Answer { () throws(SDJWTError) in try verifier.verify(text, keyBinding: demand, at: now) }
    case .general:
      let text = try token.general()
      return Answer { () throws(SDJWTError) in try verifier.verify(text, keyBinding: demand, at: now) }
    case .together:
      let presentation = BatchVerifier.Presentation(Array(try token.compact().utf8), keyBinding: demand)
      let verdicts = BatchVerifier(verifier.withLanes()).verify([presentation, presentation], at: now)
      return Answer { () throws(SDJWTError) in try verdicts[1].get() }
    case .holder:
      let text = try token.compact()
      return Answer { () throws(SDJWTError) in
        try holder.accept(SDJWT(parsing: text), at: now).payload
      }
    }
  }
}

/// Expects that every entry point refuses `token` by `rule`.
///
/// `location` is that of the compact form; the general form says `/signatures/0` before places in a signature. Nil skips it.
func expectRefusal(
  _ token: Forgery, by rule: Rule, at location: String? = nil, entries: [EntryPoint] = EntryPoint.allCases,
  demand: KeyBindingDemand = .forbidden, verifier: Verifier = Verifier(trusting: Keys.trusted),
  holder: Holder = Holder(trusting: Keys.trusted), now: NumericDate = Demands.now,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for entry in entries {
    switch try entry.answer(to: token, demand: demand, verifier: verifier, holder: holder, at: now) {
    case .accepted: Issue.record("\(entry) accepted", sourceLocation: sourceLocation)
    case .refused(let actual, let place):
      #expect(actual == rule, "\(entry)", sourceLocation: sourceLocation)
      if let location {
        let own = place.hasPrefix("/signatures/0") ? String(place.dropFirst("/signatures/0".count)) : place
        #expect(own == location, "\(entry)", sourceLocation: sourceLocation)
      }
    }
  }
}

/// Expects that every entry point accepts `token` and yields `payload` beside `iss`.
func expectPayload(
  _ token: Forgery, _ members: String, entries: [EntryPoint] = EntryPoint.allCases,
  demand: KeyBindingDemand = .forbidden, verifier: Verifier = Verifier(trusting: Keys.trusted),
  holder: Holder = Holder(trusting: Keys.trusted), now: NumericDate = Demands.now,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let expected = try JSON(parsing: Forgery(members).payload)
  for entry in entries {
    let answer = try entry.answer(to: token, demand: demand, verifier: verifier, holder: holder, at: now)
    #expect(answer == .accepted(expected), "\(entry)", sourceLocation: sourceLocation)
  }
}

/// Expects that a text given as it stands is refused by a Verifier and by a Holder.
func expectRefusal(
  ofText text: String, by rule: Rule, at location: String? = nil, demand: KeyBindingDemand = .forbidden,
  verifier: Verifier = Verifier(trusting: Keys.trusted), sourceLocation: SourceLocation = #_sourceLocation
) {
  let answers = [
    Answer { () throws(SDJWTError) in try verifier.verify(text, keyBinding: demand, at: Demands.now) },
    Answer { () throws(SDJWTError) in
      try Holder(trusting: Keys.trusted).accept(SDJWT(parsing: text), at: Demands.now).payload
    },
  ]
  for (answer, reader) in zip(answers, ["verifier", "holder"]) {
    switch answer {
    case .accepted: Issue.record("\(reader) accepted", sourceLocation: sourceLocation)
    case .refused(let actual, let place):
      #expect(actual == rule, "\(reader)", sourceLocation: sourceLocation)
      if let location { #expect(place == location, "\(reader)", sourceLocation: sourceLocation) }
    }
  }
}

/// The rule and the place by which `body` refuses; nil when it does not.
func refusal<Value>(_ body: () throws(SDJWTError) -> Value) -> SDJWTError? {
  do {
    _ = try body()
    return nil
  } catch {
    return error
  }
}
