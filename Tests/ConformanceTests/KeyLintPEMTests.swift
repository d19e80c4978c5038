/// Keys in PEM, bad ones too: what the readers of keys refuse, an auditor still wants to see.

import Conformance
import Testing

@Suite struct KeyLintPEMTests {
  @Test(arguments: [
    (weak, [KeyCheck.rsaSize]), (weakPKCS1, [.rsaSize]), (certificate, []), (otherCurve, [.curveUnknown]),
  ])
  func aPEMTextIsJudgedByItsNumbers(_ text: String, _ expected: [KeyCheck]) {
    #expect(KeyLint([("pem", Array(text.utf8))]).findings.map(\.check) == expected)
  }

  @Test func everyBlockOfATextIsJudged() {
    let lint = KeyLint([("pem", Array((certificate + "\n" + weak + "\n" + otherCurve).utf8))])
    #expect(lint.keyCount == 3)
    #expect(lint.findings.map(\.places) == [["pem#1"], ["pem#2"]])
  }

  @Test func aDamagedBlockIsToldAndWhatStandsBeforeItIsRead() {
    let lint = KeyLint([("pem", Array((weak + "\n-----BEGIN PUBLIC KEY-----\nAAAA").utf8))])
    #expect(lint.findings.map(\.check) == [.rsaSize, .keyMalformed])
  }
}

private let weak = """
  -----BEGIN PUBLIC KEY-----
  MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC2grGPZHDyp/GdfeiHUOunV7/N
  YPZ818Sb3WssxIfyMHN0HoYPbkVyqQhJ7PMn7iB+/s4wgZiauTUBE3igsll8wXFg
  PB4+TIPMNJaD2nn1RnUr8wMpMuglzgcrwzSPn1vmTo9mWmjIhq79Dk3ZXTnZoLxP
  pGns7J/CkdJCy/PQnQIDAQAB
  -----END PUBLIC KEY-----
  """

private let weakPKCS1 = """
  -----BEGIN RSA PUBLIC KEY-----
  MIGJAoGBALaCsY9kcPKn8Z196IdQ66dXv81g9nzXxJvdayzEh/Iwc3Qehg9uRXKp
  CEns8yfuIH7+zjCBmJq5NQETeKCyWXzBcWA8Hj5Mg8w0loPaefVGdSvzAyky6CXO
  ByvDNI+fW+ZOj2ZaaMiGrv0OTdldOdmgvE+kaezsn8KR0kLL89CdAgMBAAE=
  -----END RSA PUBLIC KEY-----
  """

private let certificate = """
  -----BEGIN CERTIFICATE-----
  MIIBhjCCAS2gAwIBAgIUD/YGkk2Sfr8ox5gH2YH6TaXFeZowCgYIKoZIzj0EAwIw
  GTEXMBUGA1UEAwwOc2Nob29sLmV4YW1wbGUwHhcNMjYxMTIxMDk1MjA3WhcNMzYx
  MTE4MDk1MjA3WjAZMRcwFQYDVQQDDA5zY2hvb2wuZXhhbXBsZTBZMBMGByqGSM49
  AgEGCCqGSM49AwEHA0IABF4YqaudJMj0Pty7jmq8AgAKtG6eUeQskDjMpB39GIPs
  GrK2dTmIz8/2rhRHJMmjR8h/Fa17rP91u0pVgd8PFUajUzBRMB0GA1UdDgQWBBT1
  /uL88xGfHR3JmCigqLsPu51lxjAfBgNVHSMEGDAWgBT1/uL88xGfHR3JmCigqLsP
  u51lxjAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0cAMEQCIGejn7ruuHOy
  7VzEXJPYDB9hwsBBpni0McN0jwMqQMPwAiAQXFW0BqElhsPNCmYCppT6etWd146T
  JEZzKqwZBrsXng==
  -----END CERTIFICATE-----
  """

private let otherCurve = """
  -----BEGIN PUBLIC KEY-----
  MFYwEAYHKoZIzj0CAQYFK4EEAAoDQgAEej0sAxa0+mTNLv4p5mQFbw6oZLF+5g69
  cF5BEz8rmuAGVhBo0QoWkazP9FKlnOHKHpElrBHudTJmwzngvkJIAQ==
  -----END PUBLIC KEY-----
  """
