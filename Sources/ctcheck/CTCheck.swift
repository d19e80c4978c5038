/// The command `ctcheck`: runs the constant-time cases through one gate. `scripts/constant-time` runs it in valgrind.

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Synchronous from beginning to end: valgrind 3.19 does not survive the threads of Swift's concurrency.
@main
struct CTCheck {
  private static let usage = """
    usage: ctcheck --list
           ctcheck memory O|Osize
           ctcheck instructions O|Osize CALLGRIND-OUT-FILE
           ctcheck time O|Osize
    """

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments == ["--list"] {
      for row in Rows.all + Canaries.all { print(row.line) }
      return
    }
    guard arguments.count >= 2, let gate = Gate(rawValue: arguments[0]), let build = Build(rawValue: arguments[1]),
      arguments.count == (gate == .instructions ? 3 : 2)
    else { stop(usage, status: 64) }
    do {
      for finding in try findings(gate, Cases(of: gate, in: build), output: arguments.last ?? "") {
        print(finding.line)
      }
    } catch {
      stop("ctcheck: \(gate.rawValue): \(error)", status: 70)
    }
  }

  private static func findings(_ gate: Gate, _ cases: Cases, output: String) throws -> [Finding] {
    switch gate {
    case .memory: return try MemoryGate.run(cases)
    case .time: return try TimeGate.run(cases)
    case .instructions: return try InstructionGate(output: output).run(cases)
    }
  }

  private static func stop(_ message: String, status: Int32) -> Never {
    print(message)
    exit(status)
  }
}
