/// The three ways to write a token. RFC 9901 §4 and §8.

internal import StrictJSON

/// How a token is written.
public enum SerializationForm: String, CaseIterable, Hashable, Sendable {
  /// Parts joined by tildes. §4.
  case compact
  /// Flattened JWS JSON serialization: one signature. §8.2.
  case flattened
  /// General JWS JSON serialization: one or more signatures. §8.3.
  case general

  /// Where errors of the issuer's signature number `index` are.
  func place(ofSignature index: Int) -> JSONPointer {
    self == .general ? ["signatures", "\(index)"] : []
  }
}
