/// Looking for a byte. What is searched here is public.

internal import CWideVectors

extension UnsafeRawBufferPointer {
  /// Where a byte stands first; nil if it is not there.
  package func place(of byte: UInt8) -> Int? {
    let place = wide_place(byte, baseAddress, count)
    return place < count ? place : nil
  }
}
