/// Judges presentations that come one a line, and prints a verdict for each.

#if CommandLine
import LearningRecords
import SelectiveDisclosure

/// What a run asks of every line, and what it prints of it.
struct LinesRun: Sendable {
  let verifier: BatchVerifier
  let demand: LineDemand
  let accepted: Accepted
  let failuresOnly: Bool
  /// The time to judge by.
  let now: @Sendable () -> NumericDate

  /// What is printed of an accepted presentation.
  enum Accepted: Sendable {
    case verdict
    case payload
    /// What a blind reviewer may see.
    case view(RedactionPolicy, recognising: @Sendable (String) -> Bool)
  }

  /// What came of a portion.
  struct Judged: Sendable {
    /// The lines to print.
    fileprivate(set) var text: [UInt8] = []
    fileprivate(set) var summary = LinesSummary()
  }

  /// Judges the lines of a portion.
  func judge(_ portion: LinePortion) -> Judged {
    var judged = Judged()
    judged.summary.skipped = portion.skipped
    let asked = portion.lines.map { line in
      Result { () throws(LineRejection) in try demand.question(in: line.text) }
    }
    var verdicts = verifier.verify(
      asked.compactMap { if case .success(let question) = $0 { question.presentation } else { nil } }, at: now()
    ).makeIterator()
    for (line, asked) in zip(portion.lines, asked) {
      do throws(LineRejection) {
        let id = try asked.get().id
        guard let verdict = verdicts.next() else { break }
        judged.accept(try text(of: verdict, on: id, line: line.number))
      } catch {
        judged.reject(error, line: line.number)
      }
    }
    return judged
  }

  /// The result line of an accepted presentation; empty where only failures are printed.
  private func text(
    of verdict: BatchVerifier.Verdict, on id: String, line: Int
  ) throws(LineRejection) -> [UInt8] {
    let payload: ProcessedPayload
    do {
      payload = try verdict.get()
    } catch {
      throw LineRejection(error, id: id)
    }
    var result = ResultLine(line, id: id, verdict: "accepted")
    switch accepted {
    case .verdict: break
    // Not by way of a tree: every value stays as the issuer wrote it.
    case .payload: result.add("payload", payload.text)
    case .view(let policy, let recognises):
      do {
        for (name, value) in try policy.blind(payload, recognising: recognises).report {
          result.add(name, value.bytes())
        }
      } catch {
        throw LineRejection(error, id: id)
      }
    }
    return failuresOnly ? [] : result.text
  }
}

extension LinesRun.Judged {
  fileprivate mutating func accept(_ result: [UInt8]) {
    summary.accepted += 1
    append(result)
  }

  fileprivate mutating func reject(_ rejection: LineRejection, line: Int) {
    summary.count(rejection)
    var result = ResultLine(line, id: rejection.id, verdict: "rejected")
    result.add("rule", JSON.string(rejection.rule).bytes())
    result.add("location", JSON.string("\(rejection.location)").bytes())
    append(result.text)
  }

  private mutating func append(_ result: [UInt8]) {
    guard !result.isEmpty else { return }
    text += TerminalText.line(ofJSON: result)
    text.append(UInt8(ascii: "\n"))
  }
}

/// A result, put together without a tree: there are as many as lines.
private struct ResultLine {
  private var members: [UInt8] = []

  init(_ line: Int, id: String?, verdict: String) {
    let id = id.map { JSON.string($0).bytes() } ?? Array("null".utf8)
    members.reserveCapacity(64 + id.count)
    members += #"{"line":\#(line),"id":"#.utf8
    members += id
    members += #","verdict":"\#(verdict)""#.utf8
  }

  /// Adds a member whose value is a JSON text. Names are our own.
  mutating func add(_ name: String, _ value: [UInt8]) {
    members += #","\#(name)":"#.utf8
    members += value
  }

  var text: [UInt8] { members + [UInt8(ascii: "}")] }
}

/// What is asked of the Key Binding of every line, as far as the line does not say it itself.
struct LineDemand: Sendable {
  let policy: KeyBindingPolicy
  let audience: String?
  let nonce: String?
  let maxAge: Duration

  /// What a line asks to be verified.
  struct Question {
    let id: String
    let presentation: BatchVerifier.Presentation
  }

  /// Reads a line; nil is one that is too long.
  func question(in text: [UInt8]?) throws(LineRejection) -> Question {
    let line = try PresentationLine(parsing: text)
    return Question(
      id: line.id, presentation: BatchVerifier.Presentation(line.presentation, keyBinding: try keyBinding(of: line)))
  }

  private func keyBinding(of line: PresentationLine) throws(LineRejection) -> KeyBindingDemand {
    guard policy != .none else {
      guard line.audience == nil, line.nonce == nil else { throw LineRejection(.unasked, id: line.id) }
      return .forbidden
    }
    guard let audience = line.audience ?? audience else {
      throw LineRejection(.audience, id: line.id, at: ["audience"])
    }
    guard let nonce = line.nonce ?? nonce else { throw LineRejection(.nonce, id: line.id, at: ["nonce"]) }
    return policy == .required
      ? .required(audience: audience, nonce: nonce, maxAge: maxAge)
      : .optional(audience: audience, nonce: nonce, maxAge: maxAge)
  }
}
#endif
