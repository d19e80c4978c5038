/// Searches the memory of a process. Linux only.

#if canImport(Glibc)
internal import Glibc

/// Why nothing was searched.
public enum ScanError: Error {
  /// The system does not let the memory of the process be read, or gave none for the search.
  case unreadable
}

/// The memory of this process or of another one.
public enum ProcessMemory {
  private static let chunk = 1 << 20

  /// Every copy of a needle in all the memory that a process can read and that is no file's; of this process, unless
  /// another one is named.
  public static func find(_ needles: [Needle], in other: Int32? = nil) throws(ScanError) -> [Finding] {
    let process = other ?? getpid()
    let memory = open("/proc/\(process)/mem", O_RDONLY | O_CLOEXEC)
    guard memory >= 0 else { throw .unreadable }
    defer { close(memory) }
    // The window, and behind it a page for what is looked for.
    let size = chunk + 4096
    guard let window = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), window != MAP_FAILED
    else { throw .unreadable }
    defer { munmap(window, size) }
    let own = UInt(bitPattern: window)..<UInt(bitPattern: window) + (other == nil ? UInt(size) : 0)

    var findings: [Finding] = []
    for line in try mappings(of: process)
    where line.contains(" rw") || line.contains(" r--p 00000000 00:00 0") {
      let ends = line.prefix { $0 != " " }.split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard ends.count == 2 else { continue }
      var start = ends[0]
      while start < ends[1] {
        let stop = min(start + UInt(chunk), ends[1])
        // The window shows what was read last; it may have been joined to a neighbour, so it is left out by address.
        let pieces = [start..<min(stop, max(start, own.lowerBound)), max(start, min(stop, own.upperBound))..<stop]
        for piece in own.overlaps(start..<stop) ? pieces : [start..<stop] where !piece.isEmpty {
          let count = pread(memory, window, piece.count, off_t(piece.lowerBound))
          for needle in needles where count > 0 {
            let copies = copies(of: needle.masked, in: window, count)
            findings += [Finding](repeating: Finding(name: needle.name, mapping: line), count: copies)
          }
        }
        // Two windows overlap by more than any needle.
        start = stop == ends[1] ? stop : stop - 64
      }
    }
    return findings
  }

  /// The lines of the process's table of mappings.
  private static func mappings(of process: Int32) throws(ScanError) -> [String] {
    guard let maps = fopen("/proc/\(process)/maps", "r") else { throw .unreadable }
    defer { fclose(maps) }
    var lines: [String] = []
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, Int32(line.count), maps) != nil {
      lines.append(String(decoding: line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
    return lines
  }

  /// How often a needle lies in the window. It is unmasked for the time of the search, in memory that nobody searches.
  private static func copies(of masked: [UInt8], in window: UnsafeMutableRawPointer, _ count: Int) -> Int {
    let needle = window + chunk
    for place in masked.indices {
      needle.storeBytes(of: masked[place] ^ Needle.mask, toByteOffset: place, as: UInt8.self)
    }
    defer { memset(needle, 0, masked.count) }
    var (copies, start) = (0, 0)
    while start + masked.count <= count,
      let hit = memchr(window + start, Int32(masked[0] ^ Needle.mask), count - masked.count + 1 - start)
    {
      if memcmp(hit, needle, masked.count) == 0 { copies += 1 }
      start = hit - window + 1
    }
    return copies
  }
}
#endif
