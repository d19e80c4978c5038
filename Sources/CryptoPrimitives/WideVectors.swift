/// Whether the processor has vectors of 32 bytes. What they do is done without them too, in more steps.

internal import CWideVectors

enum WideVectors {
  /// It is AVX2 that the functions of `CWideVectors` ask for.
  @inline(__always) static var areAvailable: Bool { wide_vectors_are_available() != 0 }
}
