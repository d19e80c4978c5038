/// Asks a person for a secret, on the terminal that the process belongs to. POSIX.1-2017, Base Definitions 11.

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The terminal, wherever the streams of the process lead.
final class Prompt {
  private let questions: OpenFile
  private let answers: OpenFile

  init() throws(SystemError) {
    questions = try OpenFile(terminal: O_WRONLY)
    // Reading does not wait, so that a signal is seen in time. Only we have it open in this way.
    answers = try OpenFile(terminal: O_RDONLY | O_NONBLOCK)
  }

  /// Asks, and writes the line that was typed to `memory`, with its line end. Returns its size; a full memory means that
  /// there was more.
  ///
  /// What is typed does not show. Whatever ends the question, the terminal is first made as it was: Ctrl-C ends the
  /// process as it would anywhere, and Ctrl-Z stops it, after which the question is asked anew. Threads that do not hold
  /// back the signals would take them, so there must be no other thread.
  func answer(to question: String, in memory: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while true {
      let signals = HeldSignals()
      let outcome = Result { () throws(SystemError) in
        try unseen { () throws(SystemError) in
          try signals.arePending ? nil : line(after: question, in: memory, unless: signals)
        }
      }
      // A signal that came acts now.
      signals.release()
      if let count = try outcome.get() { return count }
    }
  }

  /// The size of a line, or nil if a signal came before its end.
  private func line(
    after question: String, in memory: UnsafeMutableRawBufferPointer, unless signals: HeldSignals
  ) throws(SystemError) -> Int? {
    try questions.append(Array(question.utf8))
    defer { newLine() }
    var count = 0
    while count < memory.count {
      guard !signals.arePending else { return nil }
      let more = read(answers.descriptor, memory.baseAddress?.advanced(by: count), memory.count - count)
      if more > 0 {
        count += more
        if memory[count - 1] == UInt8(ascii: "\n") { break }
      } else if more == 0 {
        break
      } else if errno == EAGAIN {
        // A fiftieth of a second, which nobody notices.
        var pause = timespec(tv_sec: 0, tv_nsec: 20_000_000)
        nanosleep(&pause, nil)
      } else if errno != EINTR {
        throw .last
      }
    }
    return count
  }

  /// The one that was typed does not show. If this one cannot be written, the answer counts nevertheless.
  private func newLine() { do { try questions.append([UInt8(ascii: "\n")]) } catch {} }

  /// Lets `body` run while the terminal does not show what is typed. What was typed before, and what `body` leaves of the
  /// answer, is dropped: it must neither show nor be taken for a command.
  private func unseen<Value>(_ body: () throws(SystemError) -> Value) throws(SystemError) -> Value {
    var before = termios()
    guard tcgetattr(answers.descriptor, &before) == 0 else { throw .last }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ECHONL)
    try set(silent)
    let outcome = Result(catching: body)
    try set(before)
    return try outcome.get()
  }

  private func set(_ modes: termios) throws(SystemError) {
    var modes = modes
    while tcsetattr(answers.descriptor, TCSAFLUSH, &modes) != 0 {
      guard errno == EINTR else { throw .last }
    }
  }
}

/// Signals that end or stop a process, held back from the moment this is made. The one that says that it goes on is among
/// them, since a shell may have changed the terminal meanwhile.
private struct HeldSignals {
  private static let numbers = [SIGHUP, SIGINT, SIGQUIT, SIGALRM, SIGTERM, SIGUSR1, SIGUSR2, SIGTSTP, SIGCONT]
  private var before = sigset_t()

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for number in Self.numbers { sigaddset(&held, number) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  /// Whether one of them came.
  var arePending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.numbers.contains { sigismember(&pending, $0) == 1 }
  }

  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
