/// A pseudo-terminal with a shell in it, and somebody who types. Linux only.

#if canImport(Glibc)
import Foundation
import Glibc

/// The shell has job control, so that the tool runs in the foreground as it does for a person, and outlives it: the modes of
/// the terminal can be looked at afterwards.
final class TypedTerminal {
  /// All that has been shown so far.
  private(set) var shown = ""
  /// What has been shown since what was waited for last.
  private var unseen = ""
  private let stage: Stage
  private let meanwhile: String
  private let master: Int32
  private let shell: pid_t
  private static let patience = 60.0
  /// TIOCSPTLCK and TIOCGPTN, which the module map does not show, nor unlockpt(3) and ptsname(3), which call them.
  private static let (lock, number): (UInt, UInt) = (0x4004_5431, 0x8004_5430)

  /// Starts `command` in a directory with the files of the transcripts. The shell then shows its status as `[exit N]`, reads a
  /// line and shows it.
  init(running command: String, meanwhile: String = "") throws {
    stage = try Stage(Material.files)
    self.meanwhile = meanwhile
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (locked, number): (CInt, CInt) = (0, 0)
    guard master >= 0, ioctl(master, Self.lock, &locked) == 0, ioctl(master, Self.number, &number) == 0 else {
      throw TranscriptProblem(name: "terminal", line: 0, "there is no pseudo-terminal")
    }
    let script =
      "set -m; trap : INT; cd '\(stage.directory.path())'; \(command); echo \"[exit $?]\"; read line; echo \"left: $line.\""
    shell = try Self.start(script, on: "/dev/pts/\(number)")
  }

  deinit {
    // The hangup ends what is still there.
    close(master)
    kill(shell, SIGKILL)
    waitpid(shell, nil, 0)
    stage.remove()
  }

  /// Whether what is typed shows.
  var isEchoing: Bool {
    var modes = termios()
    return tcgetattr(master, &modes) == 0 && modes.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Waits until what is typed shows; false if it never does.
  func becomesEchoing() -> Bool {
    let end = Date(timeIntervalSinceNow: Self.patience)
    while !isEchoing, Date() < end { usleep(10_000) }
    return isEchoing
  }

  func type(_ text: String) {
    var text = text
    text.withUTF8 { _ = write(master, $0.baseAddress, $0.count) }
  }

  /// Waits until a text is shown, after all that was waited for before.
  func wait(for text: String) throws {
    let end = Date(timeIntervalSinceNow: Self.patience)
    while true {
      if let place = unseen.range(of: text) {
        unseen = String(unseen[place.upperBound...])
        return
      }
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = poll(&ready, 1, 100) > 0 ? read(master, &bytes, bytes.count) : 0
      guard count >= 0, Date() < end else {
        throw TranscriptProblem(name: "terminal", line: 0, "\(text) was expected, and this was shown:\n\(shown)")
      }
      let more = String(decoding: bytes.prefix(count), as: UTF8.self)
      shown += more
      unseen += more
    }
  }

  /// Runs the command that was given for it, beside the terminal.
  func actMeanwhile() throws { _ = try stage.run(meanwhile, after: 0) }

  /// Whether a file is there.
  func has(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: stage.directory.appending(path: file).path())
  }

  /// A session's first process that opens a terminal gets it for its own.
  private static func start(_ script: String, on terminal: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // POSIX_SPAWN_SETSID, which this module map does not show.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | 0x80)

    let path = "PATH=\(try BuiltTool.directory().path()):/usr/local/bin:/usr/bin:/bin"
    let arguments = ["/bin/sh", "-c", script].map { (text: String) in strdup(text) } + [nil]
    let environment = [path, "LC_ALL=C.UTF-8", "COLUMNS=80"].map { (text: String) in strdup(text) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var process = pid_t()
    guard posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, environment) == 0 else {
      throw TranscriptProblem(name: "terminal", line: 0, "the shell does not start")
    }
    return process
  }
}
#endif
