/// What an earlier run has already printed, so that it is not judged again.

#if CommandLine
import StrictJSON

/// Results of an earlier run that stand for lines of this one. A line with an id is found again by its id, as often as there
/// are results with it; one without by its number.
struct FinishedLines: Sendable {
  private var ids: [UTF8Name: Int] = [:]
  private var nameless: Set<Int> = []
  /// How many bytes at the end of the results are no whole line: the run was interrupted amid it.
  private(set) var unfinished = 0

  /// Longest result that is read.
  private static let bytes = 1 << 30

  /// Nothing has been judged yet.
  init() {}

  /// Reads results.
  init(in path: String) throws(Failure) {
    var reader = try Input.lines(in: path, limit: Self.bytes)
    var last: LineReader.Line?
    var number = 0
    while true {
      let line: LineReader.Line?
      do throws(SystemError) { line = try reader.next() } catch { throw Input.broken(path, error) }
      // One line late: the last one may be unfinished.
      if let last, line != nil || reader.unfinished == 0 {
        number += 1
        guard let text = last.text, enter(text) else { throw Input.unusable(path, "line \(number) is no result") }
      }
      guard let line else { break }
      last = line
    }
    unfinished = reader.unfinished
  }

  /// Remembers a result; false if it is none.
  private mutating func enter(_ result: [UInt8]) -> Bool {
    let document: JSONDocument
    do { document = try JSONDocument(parsing: result, limits: JSONLimits(bytes: Self.bytes, depth: 512)) } catch {
      return false
    }
    guard let id = document.member("id", of: 0), document.member("verdict", of: 0) != nil,
      let line = document.member("line", of: 0), document.kind(of: line) == .number
    else { return false }
    switch document.kind(of: id) {
    case .string: ids[UTF8Name(document.string(at: id)), default: 0] += 1
    case .null:
      guard let number = document.number(at: line).int else { return false }
      nameless.insert(number)
    case .true, .false, .number, .array, .object: return false
    }
    return true
  }

  /// Whether there is a result for this line, which then counts no more.
  mutating func removeLine(_ number: Int, _ text: [UInt8]?) -> Bool {
    guard !ids.isEmpty || !nameless.isEmpty else { return false }
    guard let id = PresentationLine.id(in: text).map(UTF8Name.init) else { return nameless.remove(number) != nil }
    guard let count = ids[id] else { return false }
    ids[id] = count > 1 ? count - 1 : nil
    return true
  }
}
#endif
