/// Where the passphrase of a private key comes from: a person at the terminal, a file, or another process.

import CryptoPrimitives

/// A descriptor that we were started with.
final class InheritedFile {
  let name: String
  let file: OpenFile

  init(_ number: Int32) throws(SystemError) {
    name = "file descriptor \(number)"
    file = try OpenFile(inherited: number)
  }
}

/// The passphrases of one command. One from a file or a descriptor serves all of its keys; on the terminal each key is asked
/// for by the name of its file.
final class Passphrases {
  /// Where they come from, if not from the terminal.
  enum Source {
    case file(String)
    case descriptor(InheritedFile)
  }

  /// Most bytes of a passphrase.
  private static let most = 1 << 10

  private let source: Source?
  private var given: SecretBytes?

  init(_ source: Source?) { self.source = source }

  /// The passphrase that the key in a file is under.
  func known(for path: String) throws(Failure) -> SecretBytes {
    if let given = try read() { return given }
    return try Self.asked("the passphrase of \(Input.name(path))")
  }

  /// A passphrase for a new key file; a person types it twice.
  func new(for path: String) throws(Failure) -> SecretBytes {
    if let given = try read() { return given }
    let first = try Self.asked("a passphrase for \(Input.name(path))")
    let second = try Self.asked("the same once more")
    let isSame = first.withUnsafeBytes { first in
      second.withUnsafeBytes { ConstantTime.equal(first, $0).declassify() }
    }
    guard isSame else { throw Failure(.noInput, "the two passphrases differ") }
    return first
  }

  private func read() throws(Failure) -> SecretBytes? {
    if let given { return given }
    switch source {
    case nil: return nil
    case .file(let path):
      let file = try Input.opened(path)
      if file.othersCanRead { try Input.warnOfReaders(path, of: "the passphrase") }
      given = try Self.line(of: file, name: Input.name(path))
    case .descriptor(let inherited):
      given = try Self.line(of: inherited.file, name: inherited.name)
    }
    return given
  }

  private static func line(of file: borrowing OpenFile, name: String) throws(Failure) -> SecretBytes {
    guard !file.isTerminal else {
      throw Failure(
        .noInput, "\(name) is a terminal, which would show the passphrase",
        hint: "without --passphrase-file and --passphrase-fd it is asked for, and does not show")
    }
    return try passphrase(from: name) { (memory) throws(SystemError) in try file.fillLine(memory) }
  }

  /// Asks for `what` on the terminal.
  private static func asked(_ what: String) throws(Failure) -> SecretBytes {
    let prompt: Prompt
    do {
      prompt = try Prompt()
    } catch {
      throw Failure(
        .noInput, "cannot ask for \(what): there is no terminal",
        hint: "--passphrase-file or --passphrase-fd says where it is")
    }
    return try passphrase(from: "the terminal") { (memory) throws(SystemError) in
      try prompt.answer(to: TerminalText.escaped("scrim: \(what): "), in: memory)
    }
  }

  private static func passphrase(
    from name: String, _ fill: (UnsafeMutableRawBufferPointer) throws(SystemError) -> Int
  ) throws(Failure) -> SecretBytes {
    let passphrase: SecretBytes?
    do {
      // A line end has two bytes at most.
      passphrase = try Input.guarded(most: most + 2, filledBy: fill)
    } catch {
      throw Failure(.inputOutput, "cannot read the passphrase from \(name): \(error.sentence)")
    }
    guard let passphrase, passphrase.count <= most else {
      throw Failure(.noInput, "the passphrase from \(name) has more than \(most) bytes")
    }
    guard passphrase.count > 0 else { throw Failure(.noInput, "the passphrase from \(name) is empty") }
    return passphrase
  }
}
