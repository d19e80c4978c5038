/// The folder that a screening writes: every file in it is complete, or is not there.

/// A new folder, or an empty one. Files get their names when all of them are complete.
struct OutputFolder {
  private let path: String
  private let isNew: Bool
  private let names: [String]

  /// Makes the folder for files of these names.
  init(_ path: String, for names: [String]) throws(Failure) {
    do {
      isNew = try System.makePrivateFolder(path)
    } catch {
      throw Failure(
        .inputOutput, "cannot make the folder \(Input.name(path)): \(error.sentence)",
        hint: "the folder must be new or empty, so that nothing is overwritten or mixed")
    }
    self.path = path
    self.names = names
  }

  /// Opens one of the files, which nobody sees yet.
  func file(_ name: String) throws(Failure) -> BufferedFile {
    do {
      return BufferedFile(try OpenFile(creatingPrivate: unfinished(name)))
    } catch {
      throw broken(error)
    }
  }

  /// Opens a file that never has a name.
  func scratch() throws(Failure) -> BufferedFile {
    do {
      return BufferedFile(try OpenFile(scratchIn: path))
    } catch {
      throw broken(error)
    }
  }

  /// Where one of the files will stand.
  func place(of name: String) -> String { "\(path)/\(name)" }

  /// Gives the files their names, in the order in which they were announced: the last tells that all are there.
  func finish() throws(Failure) {
    do throws(SystemError) {
      for name in names { try System.rename(unfinished(name), to: place(of: name)) }
    } catch {
      throw broken(error)
    }
  }

  /// Takes away what was begun.
  func abandon() {
    for name in names {
      System.remove(unfinished(name))
      System.remove(place(of: name))
    }
    if isNew { System.removeFolder(path) }
  }

  /// An error of one of the files.
  func broken(_ error: SystemError) -> Failure {
    Failure(.inputOutput, "cannot write to \(Input.name(path)): \(error.sentence)")
  }

  private func unfinished(_ name: String) -> String { "\(path)/.\(name).unfinished" }
}

/// A file that is written in large pieces.
struct BufferedFile: ~Copyable {
  /// How many bytes have been written.
  private(set) var count = 0

  private let file: OpenFile
  private var buffer: [UInt8] = []
  private static let size = 1 << 18

  init(_ file: consuming OpenFile) { self.file = file }

  mutating func append(_ bytes: [UInt8]) throws(SystemError) {
    buffer += bytes
    count += bytes.count
    if buffer.count >= Self.size { try flush() }
  }

  mutating func append(_ text: String) throws(SystemError) { try append(Array(text.utf8)) }

  /// Writes what is still in memory.
  mutating func flush() throws(SystemError) {
    try file.append(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is still in memory and waits until all lies on the disk.
  mutating func settle() throws(SystemError) {
    try flush()
    try file.settle()
  }

  /// Reads `count` bytes that stand at `offset`; they must have been flushed.
  func bytes(at offset: Int, count: Int) throws(SystemError) -> [UInt8] { try file.bytes(at: offset, count: count) }
}
