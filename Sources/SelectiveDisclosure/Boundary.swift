/// Where errors of the lower floors become rules of this one: once, here.

internal import JOSE
internal import StrictJSON

extension Rule {
  /// The rule with the same identifier; this floor's limits stand for StrictJSON's.
  init(_ rule: JSONRule) {
    self =
      switch rule {
      case .notUTF8: .textNotUTF8
      case .byteOrderMark: .byteOrderMark
      case .loneSurrogate: .loneSurrogate
      case .syntax: .jsonGrammar
      case .trailingData: .oneJSONValue
      case .duplicateName: .memberNameRepeated
      case .tooDeep: .tooDeep
      case .tooLarge: .tokenTooLarge
      }
  }

  /// The rule with the same identifier.
  init(_ rule: JOSERule) {
    self =
      switch rule {
      case .jsonNotUTF8: .textNotUTF8
      case .jsonByteOrderMark: .byteOrderMark
      case .jsonLoneSurrogate: .loneSurrogate
      case .jsonSyntax: .jsonGrammar
      case .jsonTrailingData: .oneJSONValue
      case .jsonDuplicateName: .memberNameRepeated
      case .jsonTooDeep: .tooDeep
      case .jsonTooLarge: .tokenTooLarge
      case .threeSegments: .jwsSegments
      case .base64url: .jwsEncoding
      case .headerNotObject: .headerNotObject
      case .algorithmMissing: .algorithmMissing
      case .algorithmNotString: .algorithmNotString
      case .algorithmNotAllowed: .algorithmNotAllowed
      case .algorithmNotTheKeys: .algorithmNotTheKeys
      case .critMalformed: .criticalMalformed
      case .critNotUnderstood: .criticalNotUnderstood
      case .unencodedPayload: .unencodedPayload
      case .typeNotString: .typeNotString
      case .keyIDNotString: .keyIDNotString
      case .certificateChain: .certificateChain
      case .keyNotFound: .keyNotFound
      case .signatureInvalid: .signatureInvalid
      case .algorithmOnlyVerifies: .algorithmOnlyVerifies
      case .keyText: .keyText
      case .jwkNotObject: .keyNotObject
      case .jwkMember: .keyMember
      case .jwkKeyType: .keyType
      case .jwkCurve: .keyCurve
      case .jwkWidth: .keyWidth
      case .jwkPoint: .keyPoint
      case .jwkInteger: .keyInteger
      case .jwkRSASize: .keyRSASize
      case .jwkRSAModulus: .keyRSAModulus
      case .jwkRSAExponent: .keyRSAExponent
      case .jwkUse: .keyUse
      case .jwkKeyOps: .keyOperations
      case .jwkAlgorithm: .keyAlgorithm
      case .jwkKeyID: .keyID
      case .jwkKeyIDRepeated: .keyIDRepeated
      case .jwkSet: .keySet
      case .jwkPrivateMember: .keyPrivateMember
      case .privateKeyMissing: .privateKeyMissing
      case .privateKeyMismatch: .privateKeyMismatch
      case .pem: .pem
      case .keyFileForm: .keyFileForm
      case .keyFileScheme: .keyFileScheme
      case .keyFileCost: .keyFileCost
      case .keyFilePassphrase: .keyFilePassphrase
      case .keyFileSealed: .keyFileSealed
      case .numericDate: .timeMalformed
      case .cryptography: .cryptography
      case .enginesDisagree: .enginesDisagree
      case .signerSilent: .signerSilent
      case .signerMistaken: .signerMistaken
      }
  }
}

extension SDJWTError {
  /// A JOSE error in this floor's words; the location is kept.
  public init(_ error: JOSEError) { self.init(Rule(error.rule), at: error.location) }
}

/// Runs `body`, turning a JOSE error into a rule of this floor.
func inOurWords<Value>(_ body: () throws(JOSEError) -> Value) throws(SDJWTError) -> Value {
  do {
    return try body()
  } catch {
    throw SDJWTError(error)
  }
}

extension JSONDocument {
  /// Parses under this floor's limits.
  init(strictly text: [UInt8], limits: Limits) throws(SDJWTError) {
    do {
      try self.init(parsing: text, limits: limits.json)
    } catch {
      throw SDJWTError(Rule(error.rule))
    }
  }

  /// Parses a further text under this floor's limits; nil if `write` has answered that there is none.
  mutating func append(
    limits: Limits, writtenBy write: (inout [UInt8]) -> Bool
  ) throws(SDJWTError) -> Int? {
    do {
      return try append(limits: limits.json, writtenBy: write)
    } catch {
      throw SDJWTError(Rule(error.rule))
    }
  }
}
