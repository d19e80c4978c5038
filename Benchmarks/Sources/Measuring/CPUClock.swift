/// Processor time, which other programs on the machine do not use up.

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Clocks, in seconds since some moment.
public enum CPUClock {
  /// What the calling thread has used of a processor.
  public static var thread: Double { read(CLOCK_THREAD_CPUTIME_ID) }
  /// What all threads of this process have used of all processors.
  public static var process: Double { read(CLOCK_PROCESS_CPUTIME_ID) }
  /// Time that passes. Only for how busy the processors were.
  public static var wall: Double { read(CLOCK_MONOTONIC) }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
