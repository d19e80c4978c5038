/// The public pieces of ASN.1 structures that libcrypto has decoded.

import COpenSSL

enum ASN1 {
  /// libcrypto's number for the algorithm; 0 for one that it does not know.
  static func identifier(_ algorithm: UnsafePointer<X509_ALGOR>?) -> Int32 {
    OBJ_obj2nid(algorithm?.pointee.algorithm)
  }

  /// Decodes the sequence that an algorithm has for its parameters, and lends it. Throws `.pemMalformed` or what `body`
  /// throws.
  static func withParameters<Sequence, Result>(
    of algorithm: UnsafePointer<X509_ALGOR>?, _ item: OpaquePointer?,
    _ body: (Sequence) throws(OpenSSLError) -> Result
  ) throws(OpenSSLError) -> Result {
    guard let sequence = ASN1_TYPE_unpack_sequence(item, algorithm?.pointee.parameter) else {
      throw .afterClearing(.pemMalformed)
    }
    defer { ASN1_item_free(OpaquePointer(sequence), item) }
    return try body(sequence.assumingMemoryBound(to: Sequence.self).pointee)
  }

  /// The octets of a string.
  static func octets(_ string: UnsafePointer<ASN1_STRING>?) -> [UInt8] {
    guard let string else { return [] }
    return Array(UnsafeBufferPointer(start: ASN1_STRING_get0_data(string), count: Int(ASN1_STRING_length(string))))
  }

  /// The octets of a value that must be an OCTET STRING. Throws `refusal` for any other.
  static func octets(_ value: UnsafePointer<ASN1_TYPE>?, or refusal: OpenSSLError) throws(OpenSSLError) -> [UInt8] {
    guard let value, ASN1_TYPE_get(value) == V_ASN1_OCTET_STRING else { throw refusal }
    return octets(value.pointee.value.octet_string)
  }

  /// A number; nil if it is beyond 64 bits.
  static func number(_ integer: UnsafePointer<ASN1_INTEGER>?) -> Int64? {
    var number: Int64 = 0
    guard ASN1_INTEGER_get_int64(&number, integer) == 1 else {
      ERR_clear_error()
      return nil
    }
    return number
  }
}
