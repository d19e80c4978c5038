/// RSA keys that are too small or weak, and some that are large enough. RFC 7518 §3.3, §6.3.1.

import StrictJSON

/// Made for this suite; the private halves are kept by nobody.
enum WeakKeys {
  /// 1024 bits.
  static let rsa1024: JSONObject = [
    "kty": "RSA",
    "n": .string(
      "qS-7vShl_QZA2JISFuIc3cV8PKz0s6qzvGBY774ri9ufzJjBMgvNkw2R3Y-T8clfSfYb3chVkq2_jN1cmk9UXVv68IPdCUSWe1hsmcnmOwVt"
        + "lEGorIe_zHOI8NocnMMcuEEUOChPGwOrloTO3lZHPA5fpqCzzim6IBHaQ7WUY4s"),
    "e": "AQAB",
  ]

  /// 2047 bits.
  static let rsa2047: JSONObject = [
    "kty": "RSA",
    "n": .string(
      "X5yYfQBhufRxl_fEO14q09Ua7jet4hIJUfYdG2zFgDp9ApsE4IZa45JkN5h-rDq01wqSIQzSsmGb2srh93vL-8on2tCxAmzE_wFkYzGSxlxf"
        + "yIaJzQFJ8H90BGJfkpweR64urzcpyIeNhrFimYNUt9J5NduAUiWEKHCKn1eMk4kgK8h9A1iPUAVEcYSDxSMpJMgs5wNG_KJsq1lD9IVUd"
        + "REqYyfbWQCE4Q-RdHxazEMZ3No_Cu-eMQuDLghV7eyhcn30QJ-N0umEEyDwy7vp2_4dMZSv_ZaA_U_mCldcY_TAqS8Tbc7Ry7jYNs7rRB"
        + "XW_650Gt3zkUVBDwWRYDzobQ"),
    "e": "AQAB",
  ]

  /// 2048 bits.
  static let rsa2048: JSONObject = [
    "kty": "RSA",
    "n": .string(
      "kBDGP2RFTzGb9G4yFm_NiOJby_tu2qecttNYI5BMQ2gHNmIwy94_LGkL-7jl_1kGmSKsyCtHITEBVTOGqXGcUODgm9Q4j2pZ6O4dg7Ha5WQ1"
        + "T91hN0NO2Q2NDBlQt4RnPxWWkKkNiMTZBkF98ndBf7fRn2Ce4Jek3a0Oo4MJy6itmEE9KB04q_8pLTEsJDrGT5evzwDTMUQoDblQPBSNR"
        + "gyKLOYwY_DGchD3VYPYKQrvb6Z3c5a-FeuPpF4ldvl295iJaaRzaQMzAkBuHWaVll47oBk1jWCwcQ29Lc8nSlbjbRyueNbvbhEO3S4RaH"
        + "8F2zo8AY_qcE9YHcSqHbl_ew"),
    "e": "AQAB",
  ]

  /// 3072 bits.
  static let rsa3072: JSONObject = [
    "kty": "RSA",
    "n": .string(
      "yY2XQUKjSKJbbm54PHVg9pFOSUCY0rDbj8XnMUFd6cCc6Wa-ZN3nG5zgD_RTVjtzj9gBQ7eogj-UWiv3rLNHLa8c1qxNfb-4h-5oCeY5mO0YHben"
        + "_IJ4xspMLbpvAalvfObVk4I-fsTB80yI1xfXbdgcDb_j89JBD6UPE0Hy_WP83PiNVnvjoQ6GiVAfHpDS_928vdY2LGXaiP2ZbPMbKJBT-EcRva-r"
        + "rNPGxzsCYardLxFSK1ibQXTxcis4pxz3egyQXpEKs_NJVeCSy5WkOCUYLvbteI78fOjdYqHiISGwTF8Sa5o31wjdeQxsTcC1iYtYlQ29CFqcgzED"
        + "kyRfHL8Q1cW71C72IxjELvo-MhbN04gTvEiIRZjPAHHcr8OL5XzcPSy0QmpeZzAlyUxlyegqwVJn8yhJKFLukkBy0aIuREVy3oSdEs2a9W5KDZ8s"
        + "AZt0JszoNT2lwRrnvgaZ8V13EpcuZNSiGfPHXPTBH9VQt26yHOxORHXP-cv4zqUh"),
    "e": "AQAB",
  ]

  /// 2048 bits, with both primes of the form k * M + (65537^a mod M), M being the product of the first 126 primes.
  /// CVE-2017-15361.
  static let flawed: JSONObject = [
    "kty": "RSA",
    "n": .string(
      "rEx09PG3aM5a72OabNXITSFPOjZoVkA252YmEyIkVEZZDKXGKQ2gf2pl07KZto0b0qv2WP59N1DYqO2Ui6X0ncPBYvgZ0f6fo9dX-vKLRz8ijARa"
        + "BN07PfyENR2BToOqaqqfFaaKTjZNtXOpSVPiJ0PF6feoM3VhPn6mXiEbUrdIqqF591j-opf3UXfwoTp7G4HH6BaSbveygFhI-4l6ITI2ACPQSC70"
        + "svSFt8qE_Z6bt3rtBs7v-D3iepTOJsWOprZn3J42aOmBBDG5z0QXtW5TPOwr7KpUxfB6ieMrJnWTg_bLSJxeCjgJHSd7DsBOIpNJfhwnOajxkbaG"
        + "T-STvQ"),
    "e": "AQAB",
  ]

  /// 2048 bits and the public exponent 3.
  static let exponent3: JSONObject = [
    "kty": "RSA",
    "n": .string(
      "4Al3crWvTLP2WvCi-m_Pkdphk_uv50ov7Lbz9NG7hHzXkaxbSasBpmRHiAwhCYLro_euaDzpRPaXVAiNQ2Bw5Tjg88E_uSOY2Jyf4Vgqkm2e"
        + "qTfxncAF2q-aKut_IB-rtPTVDfLW2-S_9VW2bWwyYQVv2itk3amH-K7Enigig65DlvgylNU110UhMbbguVx3D0ncHGIUurjUSAWr6DTDg"
        + "SHHMo48752cZ5vDbEpNyMwKl52jFeIisUJnJC7s4gg-6vzttQYYNT_KtJfSDFehf9vDrOTPI-2etr6WipQlsfQeUaBG5nCWaehg4suMEz"
        + "VNkxKCwpQJBmjsaX8lgSav5w"),
    "e": "Aw",
  ]
}
