/// Writes to standard output so that whoever ends us by a signal finds complete lines there.

import Dispatch
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Standard output for a run that a person, or a scheduler, may interrupt at any time.
final class WholeLines: Sendable {
  private let file: Mutex<OpenFile>

  private static let interrupting = [SIGINT, SIGTERM, SIGHUP]

  /// Opens standard output. From now on a signal that interrupts waits for the end of a write that is under way. Must be
  /// called before any other thread is started.
  init() throws(SystemError) {
    file = Mutex(try OpenFile.standardOutput())
    let signals = Self.signals
    withUnsafePointer(to: signals) { _ = pthread_sigmask(SIG_BLOCK, $0, nil) }
    DispatchQueue(label: "scrim.interruption").async {
      var number: Int32 = 0
      guard withUnsafePointer(to: signals, { sigwait($0, &number) }) == 0 else { return }
      // The next one need not wait, in case nobody reads what is being written.
      withUnsafePointer(to: signals) { _ = pthread_sigmask(SIG_UNBLOCK, $0, nil) }
      self.file.withLock { _ in _ = raise(number) }
    }
  }

  private static var signals: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in interrupting { sigaddset(&signals, number) }
    return signals
  }

  /// Writes lines, each with its end.
  func append(_ lines: [UInt8]) throws(SystemError) {
    try file.withLock { file in Result { () throws(SystemError) in try file.append(lines) } }.get()
  }

  /// Takes the last bytes off the file of this name, if standard output appends to that.
  func cutOff(_ count: Int, ifItIs path: String) throws(SystemError) {
    try file.withLock { file in Result { () throws(SystemError) in try file.cutOff(count, ifAppendingTo: path) } }.get()
  }
}
