/// Preparing a presentation and signing it are two steps, so that the key may be in an enclave or far away.
/// RFC 9901 §7.2 step 5.

public import JOSE

/// A presentation whose KB-JWT waits for the Holder's signature.
public struct UnsignedPresentation: Sendable {
  /// What the Holder's key must sign: header and payload of the KB-JWT, encoded, with a dot between them.
  public let signingInput: [UInt8]
  /// The key that must sign it: the one that the credential names in `cnf`.
  public let holderKey: VerifyingKey

  private let token: Token

  init(
    token: Token, hash: HashAlgorithm, key: VerifyingKey, audience: String, nonce: String, issuedAt: NumericDate
  ) throws(SDJWTError) {
    self.token = token
    holderKey = key
    signingInput = try KeyBindingJWT.signingInput(
      for: token, hash: hash, key: key, audience: audience, nonce: nonce, issuedAt: issuedAt)
  }

  /// Signs with a key at hand, or by asking whoever has it.
  /// - Throws: `holderKeyMismatch` when it is not the key that the credential names, `signerSilent` or `signerMistaken`.
  public func signed(by key: any Signer) throws(SDJWTError) -> SDJWTKB {
    guard key.publicKey.isSameKey(as: holderKey) else {
      throw SDJWTError(.holderKeyMismatch, at: ["payload", "cnf"])
    }
    return try signed(with: try inOurWords { () throws(JOSEError) in try key.checkedSignature(for: signingInput) })
  }

  /// Takes a signature that was made elsewhere, in JOSE form (for ECDSA: r and s, each in full width).
  /// - Throws: `holderKeyMismatch` when the credential's key did not make it over `signingInput`.
  public func signed(with signature: [UInt8]) throws(SDJWTError) -> SDJWTKB {
    guard holderKey.isValid(signature: signature, for: signingInput[...]) else {
      throw SDJWTError(.holderKeyMismatch, at: ["payload", "cnf"])
    }
    let jws = try inOurWords { () throws(JOSEError) in
      try CompactJWS(parsing: CompactJWS.appendingSignature(signature, to: signingInput))
    }
    return SDJWTKB(Token(token, boundBy: jws))
  }
}

extension UnsignedPresentation: CustomStringConvertible, CustomReflectable {
  /// Says what it is, not what it holds: the nonce and the Disclosures stay out of logs (§10.2).
  public var description: String { "UnsignedPresentation(\(token))" }

  /// Empty: `dump` finds nothing to walk into.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
