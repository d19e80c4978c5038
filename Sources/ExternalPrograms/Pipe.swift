/// One end of a pipe to a process of somebody else: it never waits, and a reader that is gone is no signal.

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// An end of a pipe, closed when it goes out of use.
final class Pipe {
  let number: Int32

  private init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// Both ends of a new pipe. Between its making and the mark that keeps it from other processes, none may be started.
  static func pair() throws(SpawnError) -> (reader: Pipe, writer: Pipe) {
    var numbers: [Int32] = [-1, -1]
    guard pipe(&numbers) == 0 else { throw SpawnError() }
    let (reader, writer) = (Pipe(numbers[0]), Pipe(numbers[1]))
    for number in numbers {
      guard fcntl(number, F_SETFD, FD_CLOEXEC) == 0 else { throw SpawnError() }
    }
    return (reader, writer)
  }

  /// Makes reading and writing return at once.
  func stopWaiting() throws(SpawnError) {
    guard fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK) == 0 else { throw SpawnError() }
  }

  /// Appends what is there, until `bytes` has more than `limit`. Returns false at the end.
  func read(into bytes: inout [UInt8], limit: Int) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = systemRead(number, &chunk, chunk.count)
      guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
      bytes += chunk[..<count]
    }
    return true
  }

  /// Writes what goes in and returns how much that was; nil if nobody can read it any more.
  func write(_ bytes: ArraySlice<UInt8>) -> Int? {
    // The signal would end us. A blocked one stays with this thread, so it is taken away again.
    var (pipe, before, pending) = (sigset_t(), sigset_t(), sigset_t())
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    sigpending(&pending)
    pthread_sigmask(SIG_BLOCK, &pipe, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let count = bytes.withUnsafeBytes { systemWrite(number, $0.baseAddress, $0.count) }
    let error = errno
    guard count < 0 else { return count }
    guard error == EPIPE else { return error == EAGAIN || error == EINTR ? 0 : nil }
    if sigismember(&pending, SIGPIPE) == 0 {
      var signal: Int32 = 0
      sigwait(&pipe, &signal)
    }
    return nil
  }
}

/// `Pipe.read` and `Pipe.write` hide the calls of these names.
private func systemRead(_ file: Int32, _ memory: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(file, memory, count)
}

private func systemWrite(_ file: Int32, _ memory: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, memory, count)
}

/// A system call that failed on the way to a new process.
package struct SpawnError: Error {
  let number: Int32

  /// The call that has just failed.
  init() { number = errno }

  init(number: Int32) { self.number = number }

  /// The system's own words.
  package var sentence: String { String(cString: strerror(number)).lowercased() }
}
