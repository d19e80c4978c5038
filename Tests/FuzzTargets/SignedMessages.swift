/// One good signature for each algorithm, made by the `openssl` command for these targets, by keys that are used nowhere else.

internal import JOSE

/// A key, and its signature of ``message``.
struct Signed: Sendable {
  let algorithm: Algorithm
  /// The members of the public JWK.
  let jwk: [String: String]
  /// In JOSE form, as base64url.
  let signature: String

  init(_ algorithm: Algorithm, _ jwk: [String: String], _ signature: String) {
    (self.algorithm, self.jwk, self.signature) = (algorithm, jwk, signature)
  }

  static let message = "Both engines read this."

  private static let modulus =
    "26SAtOsHMp57WQ7geDHE5WxC5H5LMOeJq0UVRtk7BzAqdG64pO5n1pVcbP8QYKjD8ZSB7Qu7DhmtRXjMjYMLvoas30PMh31PTvtd0aQMP5cQv2e8EYrgAeWkATw6nwVBUbEQLgXeGVIVY4UnAfk2sTvAvKuV1SnBSR4VyN52ga1r8VPFKM1iFtNnAdygaJDAk6Z4hvoGjRs8q0QCr8RHARslI9tdcBmPokKAwv-Fb8Gm6xYyLhS3hV1Y_z-TfuINEF8DPzTuqKCYpVEH88FKqk6pFfgtwJA0TfHvZcPOiP_p3FUbdxvBHWFZjD3ksVaw5xilZDxruR_FLcvlw7xp-w"

  static let all: [Signed] = [
    Signed(
      .es256,
      [
        "kty": "EC", "crv": "P-256", "x": "5-8ktnY4Y7zmawcu5ZpLzeSguGXD-3Lyj6cb5BQgOas",
        "y": "r2DTxa5Uvnaj6tcvyVhdl2bH4VX6YV8Sy6CvptdWEmg",
      ],
      "tRzsbO4f7NquFrBD_eimcDwQQQa9PitzvO14ON8bsJppSBpi4kwu8mwL5sbP9SajaQXDjzMZoABWW60Txfhh1Q"),
    Signed(
      .es384,
      [
        "kty": "EC", "crv": "P-384", "x": "r-xR_P6FLcsPqrukIX871GJZ2fKLzigrXSsR7d-gSuj-gIt-hUytW96M4dfcpexu",
        "y": "eGUo0i4lgfXHKvrJmPTQFLi4l_DnqGxaGEEtIbBukHOtayd14ioWgs962KEIHp5H",
      ],
      "cY12NC9D9V-Jc6Eb_PXtvc28s9l9rExKZw1srnv8X4-eIA9vqMBvcD_kIzAX6M5F9EmxTPsoqHqr5sYxsALlq5SF9l4VEdE02Gh1t-dBgekfqpkDog_08pahUkCU7jJd"
    ),
    Signed(
      .es512,
      [
        "kty": "EC", "crv": "P-521",
        "x": "AeZR6dNX95_fcCv-YabUkIC_Mi_HWiSNi731L-iPgD_hHg9nb6d3UGDDRVnXFfQ9GT9K1U1AfI30-6qeMkyqmNKJ",
        "y": "AE2w6UnlRt7INhysV7ideo6FGQZaALMoXL-0OEPWEP_qYkSC8xJ8KH1YjZbmS41rsVbdV15Ta_OOSRSM6yJayMJb",
      ],
      "AaCzwtxMJ13agYV4UPvm2ZwI1YKhMDEJTep0Da-b9dGQjDFxqYUK2og5QlZuzAgDGu8KiEltk8Kza64cUAe0m5ZEAOUMcjprg4XDpYQBNH7Fz4PAED6CvVSIQzJNMmMVnQ-9PLOPemGBNNrRaHVnIpHD-XOQ5GF2psFQDOEwbyEHfJe6"
    ),
    Signed(
      .ed25519, ["kty": "OKP", "crv": "Ed25519", "x": "1DHZyVzV2mQnXuYPW_DA7LgccBcNYgFX2HE8xGR4V78"],
      "2kXHLHp-FY0bhP6ONd-fHFTpJTF0G7epNViZ2LoQMmWVsrSbsGkcTv-jFG1bZu-UiZ-whcBj_aMCyUltrvoaAQ"),
    Signed(
      .rs256, ["kty": "RSA", "e": "AQAB", "n": modulus],
      "jHzwtVuGm5Pfa0G3h1ukoOdHtXuiN-Ocd1Tf7lFguzUWIo-EUCZoV9ecPmzCONdNWVrcV0uTlt-GSi53nrvKbXGnEOQ2yRTZEKxmzrJRSHO_ckeq41jir70qljG8fvVK_M53w6v0rht3iFTSA4XwQn7OtL6oHRhht4e3ougHTZXMKp4gQz8U2bZfqIdsb9yoI5IRncHSlRe02gb4aQhRedqhmfX9NjZP0Ff5g1LIj8u-Vt2P0qXpYDflWpMXwmgyCFvenEoFRxGlNJrX9o0WRjkZ6NLqE3jnKeoaZ30nLisnSbzQwKa7uHJ4a4A3J9fsGZR-_aTKwAUXw-_IUsBtWA"
    ),
    Signed(
      .ps256, ["kty": "RSA", "e": "AQAB", "n": modulus],
      "gso9MyvGHfx1pgYlvkjn7-u5sBqGWJ2NZ7AHjhwrDD9PTleQpRWBHp8nWBKdbdL9x4MV49YyFsWiNMiervvIBEEoNg96OiskGvNYfPjRKRnu66G6EmS9P-w_-he8Op-2hGZY-fxBPe753APC-fbdmAe7ZXYV7zhTPJ8-f3USxVZwiawd2j4UwZx2TW9IUswTlASfPzVVUq1VHgwZ-B01ldDVto1CQlz8DA9-zVNd_ZCFFUvW_AX-D_4k_l-gAcpCBO25G5b5t6hQRmv0Vd2UQK4a_mgSVbOM9EAkmoy8Yhcbfx443O6svdg45n69qRkMwpDHENJQQnvHYu2TlPcAtQ"
    ),
    Signed(
      .ps384, ["kty": "RSA", "e": "AQAB", "n": modulus],
      "iZzCmDik-LKd6QqYl_WNw-o0xI5xcKyA8ci5_ZQ4ER4WgwS3durybWsriBCRB_WTagHHGt2s7eJJDTgdQefm6SbsyiSaJ3QvI4err1fa_29U3UyG6cYRBLtlHQkB31_GRuPFLTjPgKT2OYRR1OOZBSwec4KZINOGTn9TDzHpS34dhFbMkEYWcNF2ez8I92uWZdQ7iWRTvS1WV4W2N7GlNc6RZuD1eXQMzjNmBMtzs_tcilBOc7kE34rdKtxjUiIRYp7IvESdFTFx28nQiL7rubJT_EROmeRuNZqWmgj3GU-eO90oZAulXLqtv8sh_yZrrEqmPapdesxgDTb3OFWWEw"
    ),
    Signed(
      .ps512, ["kty": "RSA", "e": "AQAB", "n": modulus],
      "RfCgDNHGR9PIde0_oOz2MI-p0No1iex2PkzKYe1ld599GU-gPuVcuG83kuybOcI_Tz5h-Ls_LHhu4gNtuPJ6gwP2rH-jVBsbUjdG4GTbHSyLlsZ3lOAJymxvA8FVMLwXC_C31rxUmH61yrvWIPVKTRwak8sjiOaZqpU3pxJPq8h_wDw5LyyOOgvPsX5XawdZR8t_EhCPs5ZbQijSVkpn6_S4tH5wFJW6LUlhTNJLO_B17tj_yFtY09RbhUUPjlk_RlNm_r2WAZcL-Z8vQIArduqmwbI3mMo7PAsTPJkGfpFIv2wNzdgv9CNl7rq1-qv7tU08o2dDduHKx3AVHftjaA"
    ),
  ]
}
