/// Starting a process. POSIX.1-2017, posix_spawn.

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif
internal import Synchronization

/// The one way to a new process.
enum Spawn {
  /// A process and our ends of the pipes to it, which do not wait.
  typealias Started = (process: pid_t, input: Pipe, output: Pipe, errors: Pipe?)

  /// A process that is started at the same time would inherit pipes that are not marked yet.
  private static let oneAtATime = Mutex(())

  /// Starts `command` with the shell, in a process group of its own.
  static func shell(_ command: String, complaints: ChildProcess.Complaints) throws(SpawnError) -> Started {
    let result = oneAtATime.withLock { _ in Result { () throws(SpawnError) in try piped(command, complaints) } }
    let started = try result.get()
    for pipe in [started.input, started.output, started.errors] { try pipe?.stopWaiting() }
    return started
  }

  private static func piped(
    _ command: String, _ complaints: ChildProcess.Complaints
  ) throws(SpawnError) -> Started {
    let (input, output) = (try Pipe.pair(), try Pipe.pair())
    let errors = complaints == .kept ? try Pipe.pair() : nil
    let process = try spawn(
      command, input: input.reader.number, output: output.writer.number, errors: errors?.writer.number)
    return (process, input.writer, output.reader, errors?.reader)
  }

  private static func spawn(_ command: String, input: Int32, output: Int32, errors: Int32?) throws(SpawnError) -> pid_t
  {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    if let errors { posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO) }

    // The command gets signals as a fresh process does, whatever ours ignores or holds back.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETPGROUP))

    let arguments: [UnsafeMutablePointer<CChar>?] =
      ["/bin/sh", "-c", command].map { (text: String) in strdup(text) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let error = posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, environ)
    guard error == 0 else { throw SpawnError(number: error) }
    return process
  }
}
