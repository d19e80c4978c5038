/// Commands of others can do what they want: each vector gets its outcome, and the run goes on.

import Conformance
import Foundation
import StrictJSON
import Testing

@Suite(.timeLimit(.minutes(5))) struct ForeignTests {
  /// Five good cases, of which a program can count the lines.
  static let vectors = (1...5).map {
    Vector(
      .verify, id: "area/\($0)", features: $0 == 5 ? ["ES256", "typ"] : ["ES256"], given: ["token": "t"],
      expect: .accept(["n": .number(JSONNumber($0))]))
  }

  static let description = #"{"name":"peer","version":"1","actions":["verify"],"features":["ES256"]}"#

  /// A program in sh that describes itself and then runs `body` for each line, with the line's number in `n`.
  static func program(_ body: String) -> String {
    """
    read -r line; echo '\(description)'; n=0
    answer() { echo "{\\"verdict\\":\\"accept\\",\\"payload\\":{\\"n\\":${1:-$n}}}"; }
    while read -r line; do
      n=${line#*area/}; n=${n%%\\"*}
      \(body)
    done
    """
  }

  private func run(_ command: String, timeout: Duration = .seconds(20)) -> Run {
    ForeignImplementation(command: command, timeout: timeout).run(ForeignTests.vectors)
  }

  private func outcomes(_ body: String, timeout: Duration = .seconds(20)) -> [Outcome] {
    run(ForeignTests.program(body), timeout: timeout).results.map(\.judgement.outcome)
  }

  @Test func aGoodProgramAgreesAndIsNotAskedWhatItDoesNotSupport() {
    let run = run(ForeignTests.program("answer"))
    #expect(run.name == "peer 1" && run.fault == nil)
    #expect(run.results.map(\.judgement.outcome) == [.agreed, .agreed, .agreed, .agreed, .skipped])
    #expect(run.results[4].judgement.got == "does not support typ")
  }

  @Test func aCrashCostsTheVectorThatWasAsked() {
    let run = run(ForeignTests.program("[ $n = 3 ] && exit 42; answer"))
    #expect(run.results.map(\.judgement.outcome) == [.agreed, .agreed, .crashed, .agreed, .skipped])
    #expect(run.results[2].judgement.got == "exit status 42")
  }

  @Test func aSignalIsNamed() {
    let run = run(ForeignTests.program("[ $n = 2 ] && kill -SEGV $$; answer"))
    #expect(run.results.map(\.judgement.outcome) == [.agreed, .crashed, .agreed, .agreed, .skipped])
    #expect(run.results[1].judgement.got == "signal 11")
  }

  @Test func aProgramThatHangsIsGivenUpInTime() {
    let start = ContinuousClock.now
    let found = outcomes("[ $n = 2 ] && sleep 1000; answer", timeout: .seconds(2))
    #expect(found == [.agreed, .timedOut, .agreed, .agreed, .skipped])
    #expect(start.duration(to: .now) < .seconds(60))
  }

  @Test(arguments: [
    "echo garbage", "echo", "echo '[]'", "echo '{}'", #"echo '{"verdict":"perhaps"}'"#,
    #"echo '{"verdict":"accept"}'"#, #"echo '{"verdict":"reject"}'"#, #"printf '\377\n'"#,
    #"echo '{"verdict":"accept","payload":1,"id":"area/9"}'"#,
    #"echo '{"verdict":"accept","payload":1,"payload":1}'"#, #"echo '{"verdict":"unsupported"}'"#,
  ])
  func whatIsNoAnswerIsGarbage(_ garbage: String) {
    let found = outcomes("if [ $n = 2 ]; then \(garbage); else answer; fi")
    #expect(found == [.agreed, .garbage, .agreed, .agreed, .skipped])
  }

  @Test func twoLinesForOneAreGarbageAndNoAnswerToTheNext() {
    #expect(outcomes("[ $n = 2 ] && printf '{}\\n{}\\n' || answer") == [.agreed, .garbage, .agreed, .agreed, .skipped])
    let late = #"if [ $n = 2 ]; then printf "$(answer)\n$(answer 3)\n"; else sleep 0.1; answer; fi"#
    #expect(outcomes(late) == [.agreed, .garbage, .agreed, .agreed, .skipped])
  }

  @Test func aPayloadTooDeepToReadIsAnotherPayload() {
    let deep =
      #"{"verdict":"accept","payload":\#(String(repeating: "[", count: 600) + String(repeating: "]", count: 600))}"#
    let found = outcomes("if [ $n = 2 ]; then echo '\(deep)'; else answer; fi")
    #expect(found == [.agreed, .differs, .agreed, .agreed, .skipped])
  }

  @Test func aLineWithoutEndIsGarbage() {
    let found = outcomes("[ $n = 2 ] && exec cat /dev/zero; answer")
    #expect(found == [.agreed, .garbage, .agreed, .agreed, .skipped])
  }

  @Test func aProgramThatClosesItsOutputHasCrashed() {
    let found = outcomes("[ $n = 2 ] && { exec >&-; sleep 1000; }; answer", timeout: .seconds(1))
    #expect(found == [.agreed, .crashed, .agreed, .agreed, .skipped])
  }

  @Test func aFloodOnStandardErrorBlocksNobodyAndItsEndIsKept() {
    let run = run(ForeignTests.program("head -c 3000000 /dev/zero | tr '\\0' x >&2; echo \"end $n\" >&2; answer"))
    #expect(run.results.map(\.judgement.outcome) == [.agreed, .agreed, .agreed, .agreed, .skipped])
    #expect(run.lastWords.last?.hasSuffix("end 4") == true)
    #expect(run.lastWords.joined().utf8.count < 20_000)
  }

  @Test func aProgramThatReadsNothingDoesNotBlockUs() {
    let big = Vector(
      .verify, id: "area/big", features: [], given: ["token": .string(String(repeating: "x", count: 3_000_000))],
      expect: .accept(1))
    let silent = ForeignImplementation(
      command: "echo '\(ForeignTests.description)'; exec sleep 1000", timeout: .seconds(1)
    ).run([big])
    #expect(silent.results.map(\.judgement.outcome) == [.timedOut])
    let deaf = ForeignImplementation(
      command: "echo '\(ForeignTests.description)'; exec <&-; exec sleep 1000", timeout: .seconds(1)
    ).run([big])
    #expect(deaf.results.map(\.judgement.outcome) == [.timedOut])
  }

  @Test(arguments: [
    ("exit 7", Outcome.crashed), ("no-such-command-here", .crashed), ("cat", .garbage), ("kill -9 $$", .crashed),
    ("sleep 1000", .timedOut), ("echo '{\"name\":1}'", .garbage), ("exec >&-; sleep 1000", .crashed),
  ])
  func aProgramThatDoesNotDescribeItselfIsAskedNothing(_ command: String, _ outcome: Outcome) {
    let run = run(command, timeout: .seconds(1))
    #expect(run.fault != nil && run.name == command)
    #expect(run.results.count == 5 && run.results.allSatisfy { $0.judgement.outcome == outcome })
  }

  @Test func whatAProgramStartedGoesWithIt() throws {
    let mark = FileManager.default.temporaryDirectory.appending(path: "scrim-\(UUID().uuidString)")
    _ = run(ForeignTests.program("(sleep 3; touch '\(mark.path())') & answer"))
    Thread.sleep(forTimeInterval: 4)
    #expect(!FileManager.default.fileExists(atPath: mark.path()))
  }

  @Test func severalProgramsRunAtTheSameTime() {
    let runs = Runs()
    DispatchQueue.concurrentPerform(iterations: 4) { number in
      runs.add(run(ForeignTests.program(number == 3 ? "exit 1" : "answer")).counts)
    }
    #expect(runs.all.count { $0[.agreed] == 4 } == 3 && runs.all.count { $0[.crashed] == 4 } == 1)
  }

  /// What several threads found.
  private final class Runs: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var all: [[Outcome: Int]] = []
    func add(_ counts: [Outcome: Int]) { lock.withLock { all.append(counts) } }
  }
}
