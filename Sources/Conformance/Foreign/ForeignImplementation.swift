/// An implementation of somebody else, asked over a line protocol. `Vectors/README.md` describes it.

internal import ExternalPrograms
internal import StrictJSON

/// A command that answers each line on standard input with one on standard output.
public struct ForeignImplementation: Sendable {
  /// The command, as the shell takes it.
  public let command: String
  /// How long it may take over one line.
  public let timeout: Duration

  /// Names a command.
  public init(command: String, timeout: Duration) {
    (self.command, self.timeout) = (command, timeout)
  }

  /// Asks all vectors, one after the other.
  ///
  /// A process that ends, stays silent or answers with garbage costs it the vector that it was asked; another process is
  /// started for the next. One that cannot even describe itself is not asked again.
  /// - Parameter progress: called after each vector.
  public func run(_ vectors: [Vector], progress: (Judgement) -> Void = { _ in }) -> Run {
    var conversation = Conversation(self)
    let description: ImplementationDescription
    switch conversation.open() {
    case .success(let found): description = found
    case .failure(let failure):
      let judgement = failure.judgement("when asked to describe itself")
      let nameless = ImplementationDescription(name: command, version: "", actions: [], features: [])
      return Run(
        description: nameless, results: vectors.map { Run.Result(vector: $0, judgement: judgement) },
        lastWords: conversation.close(), fault: judgement.got)
    }
    var results: [Run.Result] = []
    for vector in vectors {
      if conversation.isOutOfStep(), let last = results.lastIndex(where: { $0.judgement.outcome != .skipped }) {
        // What it wrote after its answer can be no answer to the next question.
        results[last] = Run.Result(
          vector: results[last].vector, judgement: Judgement(.garbage, got: "more than one line"))
      }
      let judgement =
        description.reasonToSkip(vector).map { Judgement(.skipped, got: $0) } ?? conversation.judge(vector)
      results.append(Run.Result(vector: vector, judgement: judgement))
      progress(judgement)
    }
    return Run(description: description, results: results, lastWords: conversation.close())
  }
}

/// Why there is no answer.
struct Silence: Error {
  let outcome: Outcome
  let reason: String

  func judgement(_ circumstance: String? = nil) -> Judgement {
    Judgement(outcome, got: circumstance.map { "\(reason), \($0)" } ?? reason)
  }
}

/// The talk with a command, through as many processes as it takes.
private struct Conversation {
  private let implementation: ForeignImplementation
  private var process: ChildProcess?
  private var lastWords: [String] = []
  /// Why no process can be had any more.
  private var end: Silence?

  init(_ implementation: ForeignImplementation) { self.implementation = implementation }

  /// Starts a process and asks it who it is.
  mutating func open() -> Result<ImplementationDescription, Silence> {
    do {
      process = try ChildProcess(shell: implementation.command, complaints: .kept)
    } catch {
      return .failure(stop(Silence(outcome: .crashed, reason: "cannot be started: \(error.sentence)")))
    }
    switch ask(["action": "describe"]) {
    case .success(let answer):
      guard let description = ImplementationDescription(answer) else {
        return .failure(stop(Silence(outcome: .garbage, reason: "no description")))
      }
      return .success(description)
    case .failure(let silence): return .failure(stop(silence))
    }
  }

  /// Asks one vector.
  mutating func judge(_ vector: Vector) -> Judgement {
    if let end { return end.judgement("when started anew") }
    if process?.isUsable() != true {
      dismiss()
      if case .failure(let silence) = open() { return silence.judgement("when started anew") }
    }
    let question: JSONObject = [
      "id": .string(vector.id), "action": .string(vector.action.rawValue),
      "features": .array(vector.features.map { .string($0) }), "given": .object(vector.given),
    ]
    switch ask(question) {
    case .success(let line):
      guard let answer = Answer(line, to: vector.id) else {
        dismiss()
        return Judgement(.garbage, got: "a JSON line that is no answer")
      }
      return Judgement(answer, to: vector.expectation, .values)
    case .failure(let silence):
      dismiss()
      return silence.judgement()
    }
  }

  /// Whether the process said more than it was asked for. It is dismissed then.
  mutating func isOutOfStep() -> Bool {
    guard process?.hasMore() == true else { return false }
    dismiss()
    return true
  }

  /// Ends the talk; returns the last lines on standard error.
  mutating func close() -> [String] {
    dismiss()
    return lastWords
  }

  private mutating func ask(_ question: JSONObject) -> Result<JSON, Silence> {
    let line = JSON.object(question).bytes() + [UInt8(ascii: "\n")]
    let deadline = ContinuousClock.now.advanced(by: implementation.timeout)
    switch process?.exchange(line, until: deadline) {
    case .line(let answer):
      do {
        return .success(try JSON(parsing: answer, limits: JSONLimits(bytes: answer.count, depth: 512)))
      } catch  where error.rule == .tooDeep {
        // Only a payload can be that deep, and none that is expected is.
        return .success(["verdict": "accept", "payload": .null])
      } catch {
        return .failure(Silence(outcome: .garbage, reason: "a line that is not JSON (\(error.rule.rawValue))"))
      }
    case .ended(let ending): return .failure(Silence(outcome: .crashed, reason: "\(ending)"))
    case .closed: return .failure(Silence(outcome: .crashed, reason: "closed its standard output"))
    case .tooMuch: return .failure(Silence(outcome: .garbage, reason: "a line without end"))
    case .timeOut, nil:
      return .failure(
        Silence(outcome: .timedOut, reason: "no answer in \(implementation.timeout.components.seconds) s"))
    }
  }

  private mutating func stop(_ silence: Silence) -> Silence {
    end = silence
    dismiss()
    return silence
  }

  /// Ends the process, if there is one, and keeps its last words.
  private mutating func dismiss() {
    guard let words = process?.finish(within: .milliseconds(200)) else { return }
    if !words.isEmpty { lastWords = words }
    process = nil
  }
}
