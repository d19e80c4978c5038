/// A process of somebody else, with pipes on its streams: nothing that it does can block or end ours.
/// POSIX.1-2017, posix_spawn and poll.

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A shell command that runs. It is killed with all it started, and collected, when it goes out of use.
package final class ChildProcess {
  private let process: pid_t
  private var input: Pipe?
  private var output: Pipe?
  private var errors: Pipe?
  /// What the command wrote to standard output and nobody has taken.
  private var written: [UInt8] = []
  /// How much of it is known to hold no end of a line.
  private var searched = 0
  /// The end of what it wrote to standard error.
  private var complaint: [UInt8] = []
  /// How it ended, if it has.
  package private(set) var ending: Ending?

  /// How a process ends.
  package enum Ending: Hashable {
    case exit(status: Int32)
    case signal(Int32)
  }

  /// What a wait ends with.
  package enum Event: Hashable {
    /// A line, without its end.
    case line([UInt8])
    /// The process ended, and without a line.
    case ended(Ending)
    /// It runs, but has closed its output.
    case closed
    /// It writes without end.
    case tooMuch
    /// The time is over.
    case timeOut
  }

  /// How much of standard error is kept, and how long a line may be.
  private static let (kept, longest) = (1 << 13, 1 << 25)

  /// What becomes of what it writes to standard error.
  package enum Complaints {
    /// The last of it is kept, for `finish(within:)`.
    case kept
    /// It goes where ours goes.
    case passedOn
  }

  /// Starts `command` with the shell.
  package init(shell command: String, complaints: Complaints) throws(SpawnError) {
    let started = try Spawn.shell(command, complaints: complaints)
    process = started.process
    input = started.input
    output = started.output
    errors = started.errors
  }

  deinit {
    guard ending == nil else { return }
    // The group does not exist if the process ended before it could make it.
    kill(-process, SIGKILL)
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// Writes `bytes` and waits for a line.
  package func exchange(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) -> Event {
    var rest = bytes[...]
    while true {
      // In this order: what an ended process has written is all there.
      let ended = collect()
      read()
      if let line = takeLine() { return .line(line) }
      if let ended { return .ended(ended) }
      if written.count > Self.longest { return .tooMuch }
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return output == nil ? .closed : .timeOut }
      rest = write(rest)
      // An ended process may leave its output open in a child of its own, so it is looked after now and then.
      wait(min(left, .milliseconds(output == nil ? 5 : 50)), writing: !rest.isEmpty)
    }
  }

  /// Whether it has written something that nobody asked for.
  package func hasMore() -> Bool {
    read()
    return !written.isEmpty
  }

  /// Whether it can be asked again.
  package func isUsable() -> Bool { collect() == nil && output != nil && input != nil }

  /// Tells the process by the end of its input that all is over, gives it some time, and returns its last words: the
  /// last lines of standard error.
  package func finish(within time: Duration) -> [String] {
    input = nil
    let deadline = ContinuousClock.now.advanced(by: time)
    while collect() == nil, ContinuousClock.now < deadline {
      wait(.milliseconds(5), writing: false)
      read()
    }
    read()
    return String(decoding: complaint, as: UTF8.self).split(whereSeparator: \.isNewline).suffix(20).map(String.init)
  }

  private func takeLine() -> [UInt8]? {
    guard let end = written[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = written.count
      return nil
    }
    let line = Array(written[..<end])
    written.removeFirst(end + 1)
    searched = 0
    return line
  }

  /// Reads what is there.
  private func read() {
    if let isOpen = output?.read(into: &written, limit: Self.longest), !isOpen { output = nil }
    repeat {
      if complaint.count > Self.kept { complaint.removeFirst(complaint.count - Self.kept) }
      guard let isOpen = errors?.read(into: &complaint, limit: Self.longest) else { return }
      if !isOpen { errors = nil }
    } while complaint.count > Self.longest
    if complaint.count > Self.kept { complaint.removeFirst(complaint.count - Self.kept) }
  }

  /// Waits until something can be read or written.
  private func wait(_ time: Duration, writing: Bool) {
    var polled: [pollfd] = []
    for (number, events) in [
      (writing ? input?.number : nil, POLLOUT), (output?.number, POLLIN), (errors?.number, POLLIN),
    ] {
      if let number { polled.append(pollfd(fd: number, events: Int16(events), revents: 0)) }
    }
    poll(&polled, nfds_t(polled.count), Int32(time / .milliseconds(1)) + 1)
  }

  /// Writes as much as goes in; returns the rest. A process that reads no more gets nothing more.
  private func write(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard !bytes.isEmpty, input != nil else { return [] }
    guard let count = input?.write(bytes) else {
      input = nil
      return []
    }
    return bytes.dropFirst(count)
  }

  /// Looks whether the process has ended, and how.
  private func collect() -> Ending? {
    guard ending == nil else { return ending }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return nil }
    // What it started goes with it.
    kill(-process, SIGKILL)
    let signal = status & 0x7F
    ending = signal == 0 ? .exit(status: status >> 8 & 0xFF) : .signal(signal)
    return ending
  }
}

extension ChildProcess.Ending: CustomStringConvertible {
  /// The status or the signal, in words.
  package var description: String {
    switch self {
    case .exit(let status): "exit status \(status)"
    case .signal(let number): "signal \(number)"
    }
  }
}
