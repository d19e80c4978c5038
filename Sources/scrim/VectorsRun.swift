/// Asks Scrim and commands of others the same vectors; the commands at the same time, each in a process of its own.

#if CommandLine
import ArgumentParser
import Conformance
import Dispatch
import JOSE
import Synchronization

struct VectorsRun {
  let folder: String
  let vectors: [Vector]

  /// The runs in the order in which the implementations are named, our own first.
  func ask(_ engine: SignatureEngine, _ commands: [String], timeout: Duration) throws(Failure) -> [Run] {
    let own: Run
    do {
      own = try Run(Engine(checking: engine), vectors, version: Scrim.configuration.version)
    } catch {
      throw Input.unusable(folder, error)
    }
    return [own] + (try ask(commands, timeout: timeout))
  }

  private func ask(_ commands: [String], timeout: Duration) throws(Failure) -> [Run] {
    guard !commands.isEmpty else { return [] }
    let state = Mutex((runs: [Run?](repeating: nil, count: commands.count), asked: 0, failed: 0))
    let group = DispatchGroup()
    let queue = DispatchQueue(label: "vectors", attributes: .concurrent)
    for (index, command) in commands.enumerated() {
      queue.async(group: group) {
        let run = ForeignImplementation(command: command, timeout: timeout).run(vectors) { judgement in
          state.withLock {
            $0.asked += 1
            if judgement.outcome != .agreed && judgement.outcome != .skipped { $0.failed += 1 }
          }
        }
        state.withLock { $0.runs[index] = run }
      }
    }
    var progress = Progress()
    let all = vectors.count * commands.count
    while group.wait(timeout: .now() + .milliseconds(250)) == .timedOut {
      let (asked, failed) = state.withLock { ($0.asked, $0.failed) }
      try progress.show { seconds in
        "\(asked) of \(all) asked · \(Int(Double(asked) / seconds))/s · \(failed) not as expected"
      }
    }
    try progress.clear()
    return state.withLock { $0.runs.compactMap(\.self) }
  }
}
#endif
