/// `x5c`: an array of certificates in standard base64. RFC 7515 §4.1.6.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum CertificateVectors {
  static func add(to suite: inout Collection) throws {
    let (leaf, root) = (Certificates.leaf, Certificates.root)
    func header(_ chain: String) -> String { #"{"alg":"ES256","x5c":\#(chain)}"# }
    let good = try SignatureVectors.signed(by: .issuer).accepting(
      "x5c-chain", "A token has a chain of two certificates, the signer's first.", .certificateChain,
      covers: ["JOS-11"]
    ) { $0.header = header(#"["\#(leaf)","\#(root)"]"#) }
    try suite.add(
      good,
      try good.accepting("x5c-one", "A token has the signer's certificate alone.", covers: ["JOS-11"]) {
        $0.header = header(#"["\#(leaf)"]"#)
      },
      good.leavingOpen(
        "x5c-reversed", "A token has a chain of two certificates, the signer's last.", .certificateChain,
        covers: ["JOS-11"],
        reason: "The order is wrong, but only who takes the key from the chain can see it; here the key is known."
      ) { $0.header = header(#"["\#(root)","\#(leaf)"]"#) })
    let url = leaf.replacing("+", with: "-").replacing("/", with: "_")
    let rows: [(String, String, String, String)] = [
      ("empty", "A token has an empty chain.", "[]", "the chain is empty"),
      ("text", "The chain of a token is a text.", quoted(leaf), "the certificate stands in no array"),
      ("null", "The chain of a token is null.", "null", "the chain is null"),
      ("number", "The chain of a token has a number in it.", #"["\#(leaf)",1]"#, "a number takes the second place"),
      ("base64url", "A certificate is in base64url.", #"["\#(url)"]"#, "the certificate is in base64url"),
      (
        "pem", "A certificate is in PEM.", #"["-----BEGIN CERTIFICATE-----\n\#(leaf)\n-----END CERTIFICATE-----"]"#,
        "the certificate has the lines of PEM"
      ),
      (
        "line-break", "A certificate is broken into lines.", #"["\#(leaf.prefix(64))\n\#(leaf.dropFirst(64))"]"#,
        "a line break is added"
      ),
      (
        "unpadded", "The padding of a certificate is missing.", #"["\#(root.dropLast())"]"#,
        "the last certificate is left, without padding"
      ),
      ("cut", "The end of a certificate is missing.", #"["\#(leaf.dropLast(4))"]"#, "the last three bytes are cut off"),
      ("longer", "Something follows a certificate.", #"["\#(leaf)AAAA"]"#, "three bytes are added"),
      ("not-der", "A certificate is a text in base64.", #"["c2Nob29sLmV4YW1wbGUg"]"#, "the bytes are a name"),
    ]
    for (name, title, chain, mutation) in rows {
      try suite.add(
        good.refusing(
          "x5c-\(name)", title, by: .certificateChain, at: "/header/x5c", covers: ["JOS-11"], mutation: mutation,
          // Who trusts no chain need not look at one.
          level: .strict, severity: .interop
        ) { $0.header = header(chain) })
    }
  }
}
