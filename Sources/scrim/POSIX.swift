/// What the tool asks of the operating system: files, the clock, and how the process ends. POSIX.1-2017.

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A system call that failed.
struct SystemError: Error {
  let number: Int32

  /// The call that has just failed.
  static var last: SystemError { SystemError(number: errno) }

  /// There is something where nothing must be.
  static let taken = SystemError(number: EEXIST)
  /// There is no memory left.
  static let noMemory = SystemError(number: ENOMEM)

  /// There is a directory where a file is asked for.
  var isDirectory: Bool { number == EISDIR }
  /// There is something where nothing must be.
  var isTaken: Bool { number == EEXIST }

  /// The system's own words, in lower case.
  var sentence: String { String(cString: strerror(number)).lowercased() }
}

/// An open file, closed when it goes out of use.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  /// Opens a file to read it; `-` is standard input.
  init(reading path: String) throws(SystemError) {
    try self.init(path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC))
  }

  /// Creates a file that only its owner can read or write. Whatever has that name already is left alone.
  init(creatingPrivate path: String) throws(SystemError) {
    try self.init(open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600))
  }

  /// Opens an empty file, in place of what the file of that name held.
  init(replacing path: String) throws(SystemError) {
    try self.init(open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644))
  }

  /// Creates a file without a name in a folder: nobody else can open it, and it is gone when we are.
  init(scratchIn folder: String) throws(SystemError) {
    var path = Array("\(folder)/.scratch-XXXXXX\0".utf8).map { CChar(bitPattern: $0) }
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw .last }
    guard unlink(path) == 0, fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 else {
      let error = SystemError.last
      close(descriptor)
      throw error
    }
    try self.init(descriptor)
  }

  /// Opens the terminal that the process belongs to, to write to it, or to read without waiting.
  init(terminal mode: Int32) throws(SystemError) {
    try self.init(open("/dev/tty", mode | O_NOCTTY | O_CLOEXEC))
  }

  /// Takes over a descriptor that we were started with, so that no process that we start has it. The three standard streams
  /// stay open.
  init(inherited number: Int32) throws(SystemError) {
    try self.init(fcntl(number, F_DUPFD_CLOEXEC, 3))
    if number > STDERR_FILENO { close(number) }
  }

  private init(_ descriptor: Int32) throws(SystemError) {
    guard descriptor >= 0 else { throw .last }
    self.descriptor = descriptor
  }

  /// Where data goes.
  static func standardOutput() throws(SystemError) -> OpenFile { try OpenFile(dup(STDOUT_FILENO)) }
  /// Where speech goes.
  static func standardError() throws(SystemError) -> OpenFile { try OpenFile(dup(STDERR_FILENO)) }

  deinit { close(descriptor) }

  /// Whether it is a file on disk that its group or others can read.
  var othersCanRead: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_mode & 0o044 != 0
  }

  /// Reads into `memory` what has come, waiting only until there is something; 0 is the end of the file.
  func some(_ memory: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while true {
      let count = read(descriptor, memory.baseAddress, memory.count)
      guard count < 0 else { return count }
      guard errno == EINTR else { throw .last }
    }
  }

  /// Reads into `memory` until it is full or the file ends; returns the number of bytes.
  func fill(_ memory: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    var done = 0
    while done < memory.count {
      let count = try some(UnsafeMutableRawBufferPointer(rebasing: memory[done...]))
      guard count > 0 else { break }
      done += count
    }
    return done
  }

  /// Reads into `memory` until it is full, the file ends or a line does; returns the number of bytes. Not a byte more is taken
  /// from the file: whoever reads it next finds the next line.
  func fillLine(_ memory: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    var done = 0
    while done < memory.count {
      guard try fill(UnsafeMutableRawBufferPointer(rebasing: memory[done..<done + 1])) > 0 else { break }
      done += 1
      if memory[done - 1] == UInt8(ascii: "\n") { break }
    }
    return done
  }

  /// Reads `count` bytes that stand at `offset`, whatever was read or written before.
  func bytes(at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let got = bytes.withUnsafeMutableBytes { memory in
        pread(descriptor, memory.baseAddress?.advanced(by: done), count - done, off_t(offset + done))
      }
      // The end is an error here: we wrote these bytes.
      guard got > 0 || (got < 0 && errno == EINTR) else { throw got == 0 ? SystemError(number: EIO) : .last }
      done += max(got, 0)
    }
    return bytes
  }

  /// How many bytes the file has; nil for anything but a file on disk.
  var size: Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Whether a person sees what is written to it.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes all of `bytes`.
  func append(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let count = write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
      guard count >= 0 || errno == EINTR else { throw .last }
      done += max(count, 0)
    }
  }

  /// Writes all of `bytes`.
  func append(_ bytes: [UInt8]) throws(SystemError) {
    // A typed error does not pass through `withUnsafeBytes` of an array before Swift 6.4; a Result does.
    try bytes.withUnsafeBytes { memory in Result { () throws(SystemError) in try append(memory) } }.get()
  }

  /// Takes the last bytes off, if it is the file of this name and is written to at its end.
  func cutOff(_ count: Int, ifAppendingTo path: String) throws(SystemError) {
    var (ours, named) = (stat(), stat())
    guard fstat(descriptor, &ours) == 0, stat(path, &named) == 0 else { throw .last }
    guard ours.st_dev == named.st_dev, ours.st_ino == named.st_ino, fcntl(descriptor, F_GETFL) & O_APPEND != 0 else {
      return
    }
    guard ftruncate(descriptor, ours.st_size - off_t(count)) == 0 else { throw .last }
  }

  /// Waits until what was written lies on the disk.
  func settle() throws(SystemError) {
    guard fsync(descriptor) == 0 else { throw .last }
  }
}

/// `System.rename` hides the call of that name.
private func systemRename(_ old: String, _ new: String) -> Int32 { rename(old, new) }

/// The process and its surroundings.
enum System {
  /// Readies the process before it touches a secret.
  static func prepare() {
    // A stream that is closed would lend its number to the next file, and a key file must not take our speech.
    // Opened for reading only, so that writing to it still fails.
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDONLY)
    }
    // A core dump or a backtrace shows memory, and with it claims and keys. A reader that goes away ends us quietly.
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    #if canImport(Glibc)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    #else
    setrlimit(RLIMIT_CORE, &none)
    #endif
    for number in [SIGPIPE, SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] { signal(number, SIG_DFL) }
  }

  /// Whether the arguments came as UTF-8. Swift repairs those that did not, and a repaired nonce is another nonce.
  static var argumentsAreUTF8: Bool {
    (0..<Int(CommandLine.argc)).allSatisfy { index in
      CommandLine.unsafeArgv[index].map { String(validatingCString: $0) != nil } ?? true
    }
  }

  /// Seconds since 1970, from the system's clock.
  static var unixTime: Int { time(nil) }

  /// Whether something has this name, be it a link to nothing.
  static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Takes a file away.
  static func remove(_ path: String) { unlink(path) }

  /// Takes an empty folder away.
  static func removeFolder(_ path: String) { rmdir(path) }

  /// Gives a file another name, in place of what had that name.
  static func rename(_ old: String, to new: String) throws(SystemError) {
    guard systemRename(old, new) == 0 else { throw .last }
  }

  /// Makes a folder that only its owner can enter. Returns false if an empty folder was there already.
  static func makePrivateFolder(_ path: String) throws(SystemError) -> Bool {
    if mkdir(path, 0o700) == 0 { return true }
    guard errno == EEXIST else { throw .last }
    guard let folder = opendir(path) else { throw .last }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let isOther = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 1) { strcmp($0, ".") != 0 && strcmp($0, "..") != 0 }
      }
      guard !isOther else { throw SystemError(number: ENOTEMPTY) }
    }
    return false
  }

  /// Whether a text matches a pattern of the shell, in which `*` stands for any characters, slashes too.
  static func matches(_ text: String, glob: String) -> Bool { fnmatch(glob, text, 0) == 0 }

  /// Where a byte first stands.
  static func place(of byte: UInt8, in memory: UnsafeRawBufferPointer) -> Int? {
    guard let start = memory.baseAddress, let found = memchr(start, Int32(byte), memory.count) else { return nil }
    return UnsafeRawPointer(found) - start
  }

  /// How many processors may be used.
  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Ends the process.
  static func end(_ status: ExitStatus) -> Never { exit(status.rawValue) }
}
