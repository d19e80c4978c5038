/// Keys in PEM, made by the `openssl` command for these tests and used nowhere else.
enum PEMFixtures {
  /// P-256, SPKI.
  static let p256Public = """
    -----BEGIN PUBLIC KEY-----
    MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEdbiDuZMDosiPK/MqfSDz3uSxdsGo
    k6uTT0LZkZT96U8QjP0Z2wMVCsXPNjyVKzkia9T7D+0A1XkY8OqHBEBVSQ==
    -----END PUBLIC KEY-----
    """

  /// The same point, compressed.
  static let p256PublicCompressed = """
    -----BEGIN PUBLIC KEY-----
    MDkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDIgADdbiDuZMDosiPK/MqfSDz3uSxdsGo
    k6uTT0LZkZT96U8=
    -----END PUBLIC KEY-----
    """

  /// Its private key, PKCS #8.
  static let p256PKCS8 = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgLiPoFSOwITdUc1GN
    zqM0277tbUvqw3/ZbB/LfB+SOUmhRANCAAR1uIO5kwOiyI8r8yp9IPPe5LF2waiT
    q5NPQtmRlP3pTxCM/RnbAxUKxc82PJUrOSJr1PsP7QDVeRjw6ocEQFVJ
    -----END PRIVATE KEY-----
    """

  /// Its private key, SEC1, behind an EC PARAMETERS block as `openssl ecparam -genkey` writes it.
  static let p256SEC1 = """
    -----BEGIN EC PARAMETERS-----
    BggqhkjOPQMBBw==
    -----END EC PARAMETERS-----
    -----BEGIN EC PRIVATE KEY-----
    MHcCAQEEIC4j6BUjsCE3VHNRjc6jNNu+7W1L6sN/2Wwfy3wfkjlJoAoGCCqGSM49
    AwEHoUQDQgAEdbiDuZMDosiPK/MqfSDz3uSxdsGok6uTT0LZkZT96U8QjP0Z2wMV
    CsXPNjyVKzkia9T7D+0A1XkY8OqHBEBVSQ==
    -----END EC PRIVATE KEY-----
    """

  /// SEC1 without the optional public key.
  static let p256SEC1WithoutPublic = """
    -----BEGIN EC PRIVATE KEY-----
    MDECAQEEIC4j6BUjsCE3VHNRjc6jNNu+7W1L6sN/2Wwfy3wfkjlJoAoGCCqGSM49
    AwEH
    -----END EC PRIVATE KEY-----
    """

  /// P-256 with its parameters written out, which RFC 5480 §2.1.1 forbids.
  static let p256ExplicitCurve = """
    -----BEGIN PUBLIC KEY-----
    MIIBSzCCAQMGByqGSM49AgEwgfcCAQEwLAYHKoZIzj0BAQIhAP////8AAAABAAAA
    AAAAAAAAAAAA////////////////MFsEIP////8AAAABAAAAAAAAAAAAAAAA////
    ///////////8BCBaxjXYqjqT57PrvVV2mIa8ZR0GsMxTsPY7zjw+J9JgSwMVAMSd
    NgiG5wSTamZ44ROdJreBn36QBEEEaxfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5
    RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9QIhAP////8AAAAA
    //////////+85vqtpxeehPO5ysL8YyVRAgEBA0IABHW4g7mTA6LIjyvzKn0g897k
    sXbBqJOrk09C2ZGU/elPEIz9GdsDFQrFzzY8lSs5ImvU+w/tANV5GPDqhwRAVUk=
    -----END PUBLIC KEY-----
    """

  /// Encrypted in the old way; the passphrase is "scrim".
  static let p256EncryptedSEC1 = """
    -----BEGIN EC PRIVATE KEY-----
    Proc-Type: 4,ENCRYPTED
    DEK-Info: AES-128-CBC,A8614F6D82E409C27DB293AF2DE6B331

    HN7+ykOgzk6nd3PWkmg1C4uAxB3RWKsa4jnGyS29Mb7oZqodqh7ytra9T2b8bJvP
    Vy9c9lYiGfv338F82xtjbjYAd1Iu4AUCToC5i7CMfPuSlV8FoapOdxj56yYiFpBP
    9tVqGfVYAcYgXGk7P6yRUdBfyMyqyMRw2KmQ7rHHW2Y=
    -----END EC PRIVATE KEY-----
    """

  /// Encrypted PKCS #8; the passphrase is "scrim".
  static let p256EncryptedPKCS8 = """
    -----BEGIN ENCRYPTED PRIVATE KEY-----
    MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAg+M9NYm9PpfAICCAAw
    DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEJev5W56R4Pr2QRDJ+KYhd8EgZBZ
    utTgAF2Jm+4l/gVr2xtsTbSzX+psDTqGtPnacaxS8XKATa+G+JdABjkSzqQaTjtv
    +0e9vfiHr+QQHs8FhP/1F94IOrnQjQhcp+WNoE42mdRzxhAOsiRx8gj9PGBEhZw8
    brRw7xTWQk9pNf3N+qPTTo8lEAzu5WygyK/4vnSwEaf4PMzppLKdP0R+5+S01HM=
    -----END ENCRYPTED PRIVATE KEY-----
    """

  /// P-384, PKCS #8.
  static let p384PKCS8 = """
    -----BEGIN PRIVATE KEY-----
    MIG2AgEAMBAGByqGSM49AgEGBSuBBAAiBIGeMIGbAgEBBDBoQdmQ2cTw7gDglsO6
    LZoZhxi3AEGSSiTav5B1Fg2SueLER6uRAsCOeA2RD7czArqhZANiAARAUHAXeA8i
    ixLEvTDxr+R1NsTFhFFmZMhxwwyn/h0iuv8r9dZPFa52hX/r2SWRMu0scoRBGFWu
    uYx1asxj7AxIaMGE1VSUdJY1hPpa78r1h5ltkIKVbIAGhD8RzbSJ9L0=
    -----END PRIVATE KEY-----
    """

  /// Its public key.
  static let p384Public = """
    -----BEGIN PUBLIC KEY-----
    MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEQFBwF3gPIosSxL0w8a/kdTbExYRRZmTI
    ccMMp/4dIrr/K/XWTxWudoV/69klkTLtLHKEQRhVrrmMdWrMY+wMSGjBhNVUlHSW
    NYT6Wu/K9YeZbZCClWyABoQ/Ec20ifS9
    -----END PUBLIC KEY-----
    """

  /// P-521, PKCS #8.
  static let p521PKCS8 = """
    -----BEGIN PRIVATE KEY-----
    MIHuAgEAMBAGByqGSM49AgEGBSuBBAAjBIHWMIHTAgEBBEIB7rjLCmXUFbQ7Smc/
    iC3urISJKTNJFBy/U7LHHQl4G1JR917iZ8pyww8SxW2tSZy/uciSJBjQHwXoPLZC
    4uAxybOhgYkDgYYABAFwXTMEHeXkqIO4Ay/wLXFSCEWtQEt5CMQ6tpr6l1/Cyx0o
    VNklLMUGbVqTT3N+WYn1GNWrS+R0V44LJmeNaXKphgEIJEYNlqd1Hjvj95IEagpF
    qsEU3dmhF0GF+WWq5FyiC8SOISNOIuxusZvv5wtEElpiFDds5xA6VfL5m8sLn38K
    AA==
    -----END PRIVATE KEY-----
    """

  /// Its public key.
  static let p521Public = """
    -----BEGIN PUBLIC KEY-----
    MIGbMBAGByqGSM49AgEGBSuBBAAjA4GGAAQBcF0zBB3l5KiDuAMv8C1xUghFrUBL
    eQjEOraa+pdfwssdKFTZJSzFBm1ak09zflmJ9RjVq0vkdFeOCyZnjWlyqYYBCCRG
    DZandR474/eSBGoKRarBFN3ZoRdBhfllquRcogvEjiEjTiLsbrGb7+cLRBJaYhQ3
    bOcQOlXy+ZvLC59/CgA=
    -----END PUBLIC KEY-----
    """

  /// A curve that is not ours.
  static let secp256k1Public = """
    -----BEGIN PUBLIC KEY-----
    MFYwEAYHKoZIzj0CAQYFK4EEAAoDQgAE0MYQ/N52PA3rgcRInz12+XYjT2iOv6F/
    XwTtYlp3sWWAmNN9SFuxT2wmxU+LO0H9hGV8QP6H7Dgdx/sz1u0CHw==
    -----END PUBLIC KEY-----
    """

  /// A key for key agreement.
  static let x25519Public = """
    -----BEGIN PUBLIC KEY-----
    MCowBQYDK2VuAyEAcL8iuPDQORKwLps2IFneuMscuZPutloya7dNx/cGXjY=
    -----END PUBLIC KEY-----
    """

  /// Ed25519, PKCS #8.
  static let ed25519PKCS8 = """
    -----BEGIN PRIVATE KEY-----
    MC4CAQAwBQYDK2VwBCIEIPJLfm08ZSzrFIfnFiKQh2CWhsTKb0JuuhIR5gIP77Fl
    -----END PRIVATE KEY-----
    """

  /// Its public key.
  static let ed25519Public = """
    -----BEGIN PUBLIC KEY-----
    MCowBQYDK2VwAyEAIbJQYDChuETxteGAcxeYiLG7lvjwNigUmRHxclYsXPs=
    -----END PUBLIC KEY-----
    """

  /// RSA with 2048 bits, PKCS #8.
  static let rsaPrivate = """
    -----BEGIN PRIVATE KEY-----
    MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDVIBr92gaN1b8a
    r10nQdU+KHWibk3WGvJB3b0D5IBIvu15ZEZ6myIbYbn0lX1E1uWBX8U0I8GofB1x
    oXiWxnaVAuoGTy8fk3UR51K9Z9PaQ2KJo+d+JZlM2xOEF0HU0SAyF/+CAoZxvDqp
    pBIUtdjt0iCLWEDMo8VpBLI7JT71JzkiV9Do7++jaNZSR/bDvghMu772LbMwnWzO
    tw3UdqKtmcp/hu54nKWpHP6mRqB2LpkGMC/lMRdj525cimfzubOSHUhbOLHO2ELy
    YdC0+nuJlNXQ4rPslLIlNL8BMKYiXa2KLMqu7hDi3YvFPWFM6d67ZlNFNzD9cRPG
    DmMdPeAnAgMBAAECggEAC1W1Scn2LkXvb35jIGreafth4j0mk5wERV+DJXlaH0RU
    QfAE1ZF5m2Yzqx/mNSqOszZCOTcrngfX0wrI7I/qj5tDkglVEsNXZxfb7Snf+Qw7
    aeGXNrzOLem63HwWKrjikvd2xdXXi6X8orgQpBxVyLQzueV8MMYHAkJXLlEZS5Vt
    F48nH52+fRxkzU5lyxWSPMTkEZvxpBPjiiCMUZLJcfVWHfPK1J/OQFfVQAE+8eew
    f5nF9EU/P80OzH0/pYirWtLh7YSNQP5sbhQDfixibrf4MbjTQmfVLUFrh1wehCHG
    80zp6VzbrG76w33NlQN6HkTLYLzRyb35wzpyQlLQCQKBgQDwuhwYmiyHUojmwGIL
    i1PXYc8X/lL7a/H/6khaimYLUCfcsb+salNRjakaAfILxkKDF/WOOUdxjALMO5sf
    vJE3q2e95FwmZ3t25WVqDFIumE7slC43E1+sbV1O2fZKUUjGbZSWJa+3cwjdXMvW
    TKQiNj2Y5DqzP6LeFyonpBJ+TwKBgQDipbDIAW7mGtOHlz6+7t4RKdv0dHTdce3i
    67J+/GxmGceQEGbNGO0f8udYXqqEhIqzrHlQi8PIzPaxqMWN2/yuUruCIqfmU/Wc
    BCPDcg74zRuJ2hnPM9WI9jDpnT8kTxhsFQC0dfGhk8WcMfpCaXso1i19yFlAxpmM
    OcPFBR4iqQKBgQCNbVnqXlHA4w2JPAeeLqoARPdtaj6Idd/EcXk2sE7JYLs6nrc0
    bXcr16U8oV356u3SpPXgK+i8Xfyazn4RhDBw22PknVBCQ9O2g4k0Z660r0jXFyub
    secon0wNcmKPQPgXk/OSzutQROY1XzpmWbqoWuOPeq699qoR/twGVA+FYwKBgQCo
    6873MkJCU+omG66TRZrS9fzOlGFpjnk7cGnHxUDRVBNtpxvHbvWEo1iTf3Ldc5+g
    zEJaquCP71tKDDy5PyVzk4vXMRcsTpU248r35zGLc+s7cgdcbAiRnNPVufIOkLjm
    DT1KQsGFqIpWoNUh3FYDmKWtIr6KzboxTfhABlFwiQKBgFBXRLs/SHzFLE/zXrYp
    is68Y+FzRUoJR3G04AQRjwS1HCYise1bD+s7CwWw8aZFsswKauXl1FMHSAUoVClm
    z28zhdD2kjT7MvI26NbO7KWbGzs/WJrwVoLfhO/kOLsecmXthbx9icnVC/g01xwT
    hMYwYIluPSxINNC0C14PvQQf
    -----END PRIVATE KEY-----
    """

  /// Its public key.
  static let rsaPublic = """
    -----BEGIN PUBLIC KEY-----
    MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1SAa/doGjdW/Gq9dJ0HV
    Pih1om5N1hryQd29A+SASL7teWRGepsiG2G59JV9RNblgV/FNCPBqHwdcaF4lsZ2
    lQLqBk8vH5N1EedSvWfT2kNiiaPnfiWZTNsThBdB1NEgMhf/ggKGcbw6qaQSFLXY
    7dIgi1hAzKPFaQSyOyU+9Sc5IlfQ6O/vo2jWUkf2w74ITLu+9i2zMJ1szrcN1Hai
    rZnKf4bueJylqRz+pkagdi6ZBjAv5TEXY+duXIpn87mzkh1IWzixzthC8mHQtPp7
    iZTV0OKz7JSyJTS/ATCmIl2tiizKru4Q4t2LxT1hTOneu2ZTRTcw/XETxg5jHT3g
    JwIDAQAB
    -----END PUBLIC KEY-----
    """

  /// The same in PKCS #1, whose label is not read.
  static let rsaTraditional = """
    -----BEGIN RSA PRIVATE KEY-----
    MIIEpAIBAAKCAQEA1SAa/doGjdW/Gq9dJ0HVPih1om5N1hryQd29A+SASL7teWRG
    epsiG2G59JV9RNblgV/FNCPBqHwdcaF4lsZ2lQLqBk8vH5N1EedSvWfT2kNiiaPn
    fiWZTNsThBdB1NEgMhf/ggKGcbw6qaQSFLXY7dIgi1hAzKPFaQSyOyU+9Sc5IlfQ
    6O/vo2jWUkf2w74ITLu+9i2zMJ1szrcN1HairZnKf4bueJylqRz+pkagdi6ZBjAv
    5TEXY+duXIpn87mzkh1IWzixzthC8mHQtPp7iZTV0OKz7JSyJTS/ATCmIl2tiizK
    ru4Q4t2LxT1hTOneu2ZTRTcw/XETxg5jHT3gJwIDAQABAoIBAAtVtUnJ9i5F729+
    YyBq3mn7YeI9JpOcBEVfgyV5Wh9EVEHwBNWReZtmM6sf5jUqjrM2Qjk3K54H19MK
    yOyP6o+bQ5IJVRLDV2cX2+0p3/kMO2nhlza8zi3putx8Fiq44pL3dsXV14ul/KK4
    EKQcVci0M7nlfDDGBwJCVy5RGUuVbRePJx+dvn0cZM1OZcsVkjzE5BGb8aQT44og
    jFGSyXH1Vh3zytSfzkBX1UABPvHnsH+ZxfRFPz/NDsx9P6WIq1rS4e2EjUD+bG4U
    A34sYm63+DG400Jn1S1Ba4dcHoQhxvNM6elc26xu+sN9zZUDeh5Ey2C80cm9+cM6
    ckJS0AkCgYEA8LocGJosh1KI5sBiC4tT12HPF/5S+2vx/+pIWopmC1An3LG/rGpT
    UY2pGgHyC8ZCgxf1jjlHcYwCzDubH7yRN6tnveRcJmd7duVlagxSLphO7JQuNxNf
    rG1dTtn2SlFIxm2UliWvt3MI3VzL1kykIjY9mOQ6sz+i3hcqJ6QSfk8CgYEA4qWw
    yAFu5hrTh5c+vu7eESnb9HR03XHt4uuyfvxsZhnHkBBmzRjtH/LnWF6qhISKs6x5
    UIvDyMz2sajFjdv8rlK7giKn5lP1nAQjw3IO+M0bidoZzzPViPYw6Z0/JE8YbBUA
    tHXxoZPFnDH6Qml7KNYtfchZQMaZjDnDxQUeIqkCgYEAjW1Z6l5RwOMNiTwHni6q
    AET3bWo+iHXfxHF5NrBOyWC7Op63NG13K9elPKFd+ert0qT14CvovF38ms5+EYQw
    cNtj5J1QQkPTtoOJNGeutK9I1xcrm7HnKJ9MDXJij0D4F5Pzks7rUETmNV86Zlm6
    qFrjj3quvfaqEf7cBlQPhWMCgYEAqOvO9zJCQlPqJhuuk0Wa0vX8zpRhaY55O3Bp
    x8VA0VQTbacbx271hKNYk39y3XOfoMxCWqrgj+9bSgw8uT8lc5OL1zEXLE6VNuPK
    9+cxi3PrO3IHXGwIkZzT1bnyDpC45g09SkLBhaiKVqDVIdxWA5ilrSK+is26MU34
    QAZRcIkCgYBQV0S7P0h8xSxP8162KYrOvGPhc0VKCUdxtOAEEY8EtRwmIrHtWw/r
    OwsFsPGmRbLMCmrl5dRTB0gFKFQpZs9vM4XQ9pI0+zLyNujWzuylmxs7P1ia8FaC
    34Tv5Di7HnJl7YW8fYnJ1Qv4NNccE4TGMGCJbj0sSDTQtAteD70EHw==
    -----END RSA PRIVATE KEY-----
    """

  /// RSA with 1024 bits.
  static let rsa1024Public = """
    -----BEGIN PUBLIC KEY-----
    MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDAZ8/Wc6ovS0VGetnDVsR1scJm
    WFa0kBk34EVZRXy3bvncuPiYBRfoR4aI9sDfJoL8Zil9jcMqBf1XTwkQWbZsIH3a
    Ltn2oNgz6AETzfVN7mrbjPWdcktbeiSmTzYd7ZhGLFiHwCfWjHaqp8eEF4/I+wIs
    T9h8uK7usRGlSZcwzwIDAQAB
    -----END PUBLIC KEY-----
    """

  /// RSA bound to PSS by its OID (id-RSASSA-PSS).
  static let rsaPSSPublic = """
    -----BEGIN PUBLIC KEY-----
    MIIBIDALBgkqhkiG9w0BAQoDggEPADCCAQoCggEBAMrMPwNX/8o+QudKrAl9f2TK
    zfXsUICTTCqX/M7eXpIKRgc98vNb/33h05mlvWcBwP0yZ3NiI0t2N2A8rRJpP0lt
    M7N2M855fdPECu8FPjmwuz1byn5Jlv+JFLITJMhkt671MtL7zPOHY9wPIH2nGw5u
    GcENMpPlVRwssKgTb2gA9JkiiorisZxe0ycDAo0miwDZxdyyyRmeeUH6oLc2CGIi
    pvGl/PYnmc5TFpwRnf2GDVjSdyG1KgSHLLV9d2fz9csMq0Scj2EXB/yCCyWw8pvD
    3L/1TTzRPH6XkQ6QeQTDFK+dRK4ggysRZJNLf2wiqBqxYD5TGWLxzGg42FlC1zUC
    AwEAAQ==
    -----END PUBLIC KEY-----
    """

  /// SEC1 with the public key of somebody else.
  static let p256SEC1ForeignPublic = """
    -----BEGIN EC PRIVATE KEY-----
    MHcCAQEEIC4j6BUjsCE3VHNRjc6jNNu+7W1L6sN/2Wwfy3wfkjlJoAoGCCqGSM49
    AwEHoUQDQgAEmhMNFloRKoDf347qzuIPcMXzmF/a4+xUrysBljg3O0GqZjTMS/Da
    lZxuYx1R1rql0jma7hkMnjhtEeF+1TcMHQ==
    -----END EC PRIVATE KEY-----
    """

  /// SPKI with one byte behind it.
  static let p256PublicTrailingByte = """
    -----BEGIN PUBLIC KEY-----
    MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEdbiDuZMDosiPK/MqfSDz3uSxdsGo
    k6uTT0LZkZT96U8QjP0Z2wMVCsXPNjyVKzkia9T7D+0A1XkY8OqHBEBVSQA=
    -----END PUBLIC KEY-----
    """

  /// SPKI with the last bit of y changed.
  static let p256PublicOffCurve = """
    -----BEGIN PUBLIC KEY-----
    MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEdbiDuZMDosiPK/MqfSDz3uSxdsGo
    k6uTT0LZkZT96U8QjP0Z2wMVCsXPNjyVKzkia9T7D+0A1XkY8OqHBEBVSA==
    -----END PUBLIC KEY-----
    """

  /// SPKI of the point at infinity.
  static let p256PublicInfinity = """
    -----BEGIN PUBLIC KEY-----
    MBkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDAgAA
    -----END PUBLIC KEY-----
    """
}
