/// Keys of the algorithms beside ES256, made for this suite.

import StrictJSON

extension TestKey {
  /// An Issuer's key for ES384.
  static let issuerES384 = TestKey(
    name: "issuer-es384", algorithm: "ES384",
    jwk: [
      "kty": "EC",
      "crv": "P-384",
      "x": "ipIbDhNa8xB3QsSKBDQdo1XOFAPYsVgXun_OJ6sTvRsXzBzCXbqGu_puyf_sAf_I",
      "y": "LMM1eQHbEWYQG9m-wZ6EcC5Fezs_nvOAysTN3RZUKfzwU2fpve_kib8r6lyuTo8D",
      "d": "EagjKN6E8mA_i7xS8eFIoZOKeOzgkQwAILguLaoxT2puAHmTEMQSVVglImpgEhi7",
    ])

  /// An Issuer's key for ES512.
  static let issuerES512 = TestKey(
    name: "issuer-es512", algorithm: "ES512",
    jwk: [
      "kty": "EC",
      "crv": "P-521",
      "x": "APZUyUQ68Pg_5CnZPJx7UjDvhiubKL4Otb9yrsPL9qQOWaPeAmh3dcfnnuD3ZHRaNHAdrvglP2oFP5nN22bzqyNM",
      "y": "AatBRD1gPfso8BICg_VwANYSpdy8s-6POOX_9TlsZWbD4TqJcGy3RZfLa8wBgoST4aJ1qsi989mmSFRLU5jrlsqA",
      "d": "AD9w8dAd5CJ3jANkwkSbjqkzJL8ABx3_AgAdtz3EMv0_ByfqKq1NYeadKR23ZmzGsV1Y0IDHnmKmQx-m4NtnCjr0",
    ])

  /// An Issuer's key for Ed25519.
  static let issuerEd25519 = TestKey(
    name: "issuer-ed25519", algorithm: "Ed25519",
    jwk: [
      "kty": "OKP",
      "crv": "Ed25519",
      "x": "ZuU5Stf9NLbWI6MT02sQZx8hRd6XqiiEegRhIIBANeg",
      "d": "CAzUIR1_jv_awblcFnzmYwY9Y3lFcwzpfbhQAVrqLlo",
    ])

  /// A Holder's key for ES384.
  static let holderES384 = TestKey(
    name: "holder-es384", algorithm: "ES384",
    jwk: [
      "kty": "EC",
      "crv": "P-384",
      "x": "wXT5R5HM6bURahQ-deZNRzGggECRCfuceGIjpDZYL6dSTF7NdZfr4nCasqZJjLQE",
      "y": "gngdbn0jB2ffS8M8dj_qM-CyshV1xsy8uETxLNaov2tzAThrwUM2PADPXfezBZr_",
      "d": "1X10YMRS4Wi03aDD12jidaKMomNMatpxGE6CpNWoqq_QvuKtmPDn08z_Ft14TTAX",
    ])

  /// A Holder's key for ES512.
  static let holderES512 = TestKey(
    name: "holder-es512", algorithm: "ES512",
    jwk: [
      "kty": "EC",
      "crv": "P-521",
      "x": "AAlDJ33rWPxoVQG3JR1HxYbZxTM6KckPPN0371i2L26xDz4HmfwmIgcCwLyvZzD6ulFLjzAcq9qyvL5sSXtHekKv",
      "y": "AR8GZMid_4UTFlsk6sM2nG5U7dtwMe-o6Tiz4BowSkFylKcJXxUiaoxWSthWczaX2GB0H1iQOr0xN-e0xLyUOjx3",
      "d": "ABbowP5YEQLg3Krp7A7VlpjowhJnsQcSRZDMc4MB7gbz7GFy2F5NHxkN6eVAhCEKLOmQCT_Xlz02EariXcVpxwm4",
    ])

  /// A Holder's key for Ed25519.
  static let holderEd25519 = TestKey(
    name: "holder-ed25519", algorithm: "Ed25519",
    jwk: [
      "kty": "OKP",
      "crv": "Ed25519",
      "x": "um7I_-wVRh9fNx0ZrEClalVVJIpmauEIrqe8V4W8wuU",
      "d": "svDhZtBwOkX30uZnI8ZeDzUMSPuSrN8OcdI9OlCrjG8",
    ])

  /// An Issuer's RSA key for PS256.
  static let issuerPS256 = TestKey(name: "issuer-ps256", algorithm: "PS256", jwk: rsa(for: "PS256"))

  /// The same RSA key for RS256, which is verified and never issued with.
  static let issuerRS256 = TestKey(name: "issuer-rs256", algorithm: "RS256", jwk: rsa(for: "RS256"))

  /// The same RSA key for PS384.
  static let issuerPS384 = TestKey(name: "issuer-ps384", algorithm: "PS384", jwk: rsa(for: "PS384"))

  /// The same RSA key for PS512.
  static let issuerPS512 = TestKey(name: "issuer-ps512", algorithm: "PS512", jwk: rsa(for: "PS512"))

  private static func rsa(for algorithm: String) -> JSONObject {
    var jwk = rsa
    jwk["alg"] = .string(algorithm)
    return jwk
  }

  private static let rsa: JSONObject = [
    "kty": "RSA",
    "n": .string(
      "2TDcbidrUxMQ_DGaCLXODn2X1Of-xzmp3pMy7Csb8OYsM_TpQaDMtpL4DO-E1Bk2tT7Zi8NPixucZlqGWqtbQTfkpbym8a8jLqi-"
        + "HTHC_fbN9_HjgtFCgr316XCktVweTo65myWQbz026kL-L110SGGdfDiR-0pzSF9NCvEJ8HzPJtfi4thXRNXMQJo5yCVexXFzIC3E"
        + "WUugtpQFn2ZK3x4hMH2hJ12KNhCqkZk0PYncLJxfMIwRChogfYEATHYF0iZ0zfWc7qx3UIhsuoh9BL0QLOe89BLhQI00hQqU7_fy"
        + "JH2eytQ3-_n13rM-BmxMkhzWLWGJ3I_uaGsGX1FsFQ"),
    "e": "AQAB",
    "d": .string(
      "t7krocnvjgFaB4om3zddbKu0xEjQ532KifYzq5PoZDT7oTDEkfh0FuDmuu4bGVAB90_BYbHyXro1dpirR10CKgzIlvjiP8iuT5EZ"
        + "QScsWaj7djQoJCvDwip9E_unWN-T3_yjBWH6PeZRjdkd1rpwMXUMUXozyglNCggFsjvCSRzYfWjDUCfjX_318el6ytF96gaAXk3l"
        + "1TQUMrbCZ8dlO3buanq6DSAOqE4XhFNaAVNo7BgCM_F7nO6Xw9GQmHBXTjj0XBT7Bk1HcvQBe7KLUIxEoCGZc4lgkViK-SzzpCtV"
        + "-XxrmMywY8D99Ks9fTobGc7_hRn7hztZaNsV1Ovh"),
    "p": .string(
      "7scsTxLedQGTS7PHiu6oJ6ZPApznXqVjx0Ogd57-KxQX_lekFIOKm0d-JCTo5PSZBbrDfqEpPzIm2pEAtTfQBCTaQJ17FC6t-2Tv"
        + "Of_F0EOg2AAVWYI3YS3-VQV1i_Xf_8thgOBcf0npVfjC2zvw94HdLA454h4rcQ9G1-m9QO0"),
    "q": .string(
      "6NsZnK2omnGi6Op-gu80HKR_3O-a7zHhpiRi_T6v0FA_FGiV_5mfUOmtneJHQRoq7ctbhS8p7D5wEw5MBT0Ziam96F6KBnTsIVIr"
        + "o_ZZkBsbZjR-UlZgPAqcRXE0MBKk6WCtDcsT87XgOxo5DZ76bo1DW1FYDfoqclg9_2la-sk"),
    "dp": .string(
      "eby4PXRsUJFGDLGTCaVVvClRXQ6r85g0_9HdzT8VbNcoyHbcY80Q7MwNZtYemySNo9stcrEt-1dRcdu91aan-oTjdVAVARwvfd1f"
        + "Dl3195GTPq0ENYdrPrOZWLWY0YvA8YQ6qN86qXcAbOGQTwAHgdkG70AtiLhDA7h7MPetkp0"),
    "dq": .string(
      "BcJtlr-A3RkUc3hhWrG58z9qXjea-HGeaDKcNDFZvehONx4DH8hX9XNiNPaE1qpkB2-xOtEY01wT_5Sp8rM5L3uAVAAKn_BCauyS"
        + "YcLVIkhZXCTOPxEd3j5Q8TLEnK_JXnBit2Wff7au7idO4_Rbs2JRGTAg4m-enydpmSis9Gk"),
    "qi": .string(
      "VCvlwsze19F38zv1g2RCVoSRadUPSanVADBce1OWqbKtVeD2CbcTN3TxjxdisYGLII6mGA_jGa6toNx7a3Cr5xIDUywRJHKcu-3T"
        + "7gT8i7fPLBKbekvYODubsVlfqxTq3bhg3K2ivvWFOgLanPfO-tiFDkZXh4ZH_S3O9skcyFs"),
  ]
}
