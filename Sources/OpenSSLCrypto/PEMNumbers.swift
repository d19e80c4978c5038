/// The public numbers in PEM texts, whatever they are worth: for whoever looks for bad keys, not for whoever uses them.

import COpenSSL

/// What a PEM block holds. Nothing of it has been judged, but a point that is on no curve is not read by libcrypto.
package enum PEMNumbers: Sendable {
  /// An RSA key, big-endian.
  case rsa(modulus: [UInt8], exponent: [UInt8])
  /// A point on a curve by the name that libcrypto gives it, uncompressed (SEC 1 §2.3.3).
  case ec(curve: String, point: [UInt8])
  /// An Ed25519 key.
  case ed25519([UInt8])
  /// A key of another kind.
  case otherKind
  /// A block that no key can be read from, or that is encrypted.
  case unreadable

  /// What each block of a text holds, and whether it is a private key. Blocks of parameters are passed over; the last one
  /// is `unreadable` if the text goes on with a damaged block, or one with headers.
  package static func all(in text: some Collection<UInt8>) -> [(numbers: PEMNumbers, isPrivate: Bool)] {
    let (blocks, isComplete) = text.withBytes { PEMBlock.all(in: $0) }
    let read = blocks.map { block in
      do { return (try block.publicNumbers(), block.isPrivate) } catch {
        return (PEMNumbers.unreadable, block.isPrivate)
      }
    }
    return isComplete && !read.isEmpty ? read : read + [(.unreadable, false)]
  }
}

extension PEMBlock {
  var isPrivate: Bool { label.hasSuffix("PRIVATE KEY") }

  /// The public numbers of a key, or of a certificate's subject.
  func publicNumbers() throws(OpenSSLError) -> PEMNumbers {
    switch label {
    case "CERTIFICATE":
      let certificate = try decode(freedBy: { X509_free($0) }) { d2i_X509(nil, &$0, count) }
      guard let key = X509_get0_pubkey(certificate.pointer) else { throw .afterClearing(.pemMalformed) }
      return try PEMBlock.numbers(of: key)
    case "RSA PUBLIC KEY":
      return try numbers { d2i_PublicKey(EVP_PKEY_RSA, nil, &$0, count) }
    case "PUBLIC KEY":
      return try numbers { d2i_PUBKEY(nil, &$0, count) }
    case PEMBlock.encryptedKeyLabel:
      throw .pemEncrypted
    default:
      return try numbers { d2i_AutoPrivateKey(nil, &$0, count) }
    }
  }

  private func numbers(_ read: (inout UnsafePointer<UInt8>?) -> OpaquePointer?) throws(OpenSSLError) -> PEMNumbers {
    let key = try decode(freedBy: { EVP_PKEY_free($0) }, read)
    return try PEMBlock.numbers(of: key.pointer)
  }

  private static func numbers(of key: OpaquePointer) throws(OpenSSLError) -> PEMNumbers {
    switch EVP_PKEY_get_base_id(key) {
    case EVP_PKEY_RSA:
      let rsa = EVP_PKEY_get0_RSA(key)
      return .rsa(modulus: try BigNumber.bytes(RSA_get0_n(rsa)), exponent: try BigNumber.bytes(RSA_get0_e(rsa)))
    case EVP_PKEY_EC:
      guard let curve = EVP_PKEY_get0_EC_KEY(key), let group = EC_KEY_get0_group(curve),
        let point = EC_KEY_get0_public_key(curve), let name = OBJ_nid2sn(EC_GROUP_get_curve_name(group))
      else { throw .afterClearing(.pemMalformed) }
      var bytes = [UInt8](repeating: 0, count: 256)
      let count = EC_POINT_point2oct(group, point, POINT_CONVERSION_UNCOMPRESSED, &bytes, bytes.count, nil)
      guard count > 0 else { throw .afterClearing(.pemMalformed) }
      return .ec(curve: String(cString: name), point: Array(bytes.prefix(count)))
    case EVP_PKEY_ED25519:
      var bytes = [UInt8](repeating: 0, count: 32)
      var count = bytes.count
      guard EVP_PKEY_get_raw_public_key(key, &bytes, &count) == 1 else { throw .afterClearing(.pemMalformed) }
      return .ed25519(bytes)
    default:
      return .otherKind
    }
  }
}
