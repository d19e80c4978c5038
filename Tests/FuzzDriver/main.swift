/// Lets libFuzzer drive one target: `fuzz TARGET [libFuzzer's arguments]`. `fuzz --list` names the targets.

internal import CLibFuzzer
internal import FuzzTargets
internal import Glibc

/// The target that the command line names.
private enum Choice {
  static let target = FuzzTarget.all.first { $0.name == CommandLine.arguments.dropFirst().first }
}

private func tryInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try Choice.target?.run(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    // libFuzzer stores the input when the process traps.
    fatalError("not so: \(error)")
  }
  return 0
}

if let target = Choice.target {
  let arguments = ["fuzz-\(target.name)", "-max_len=\(target.longest)"] + CommandLine.arguments.dropFirst(2)
  var pointers = arguments.map { strdup($0) } + [nil]
  var count = CInt(arguments.count)
  let status = pointers.withUnsafeMutableBufferPointer { buffer in
    var start = buffer.baseAddress
    return LLVMFuzzerRunDriver(&count, &start, tryInput)
  }
  exit(status)
} else {
  for target in FuzzTarget.all { print(target.name) }
  exit(CommandLine.arguments.dropFirst() == ["--list"] ? 0 : 64)
}
