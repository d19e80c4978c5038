/// Which values `_sd_alg` can have, where it can stand, and that `sd_hash` follows it.
/// RFC 9901 §4.1.1, §4.3.1, §7.1 step 2.d, §9.4.

import Conformance
import SelectiveDisclosure

enum HashNameVectors {
  private static let issuer = #""iss":"https://school.example""#

  static func add(to suite: inout Collection) throws {
    let good = try Case(
      "rfc9901/digest/algorithm/good", "The payload names sha-256 and there are no Disclosures.",
      .hashAlgorithmNotAccepted, covers: ["SDJ-H-05", "SDJ-H-06", "SDJ-H-08"], TokenInput(#""_sd_alg":"sha-256""#),
      payload: "{\(issuer)}")
    try suite.add(good.everywhere)
    for (id, name) in [("capitals", "SHA-256"), ("capital-first", "Sha-256"), ("no-hyphen", "sha256")] {
      try suite.add(unknown(id, name, ["SDJ-H-05", "T15", "D16"], beside: good))
    }
    for (id, name) in [
      ("md5", "md5"), ("sha-1", "sha-1"), ("empty", ""), ("sha3-256", "sha3-256"), ("with-space", "sha-256 "),
    ] {
      let bad = unknown(id, name, ["SDJ-H-06", "SDJ-V-06", "D16"], beside: good)
      try suite.add(id == "sha-1" ? bad.everywhere : [bad])
    }
    for name in ["sha-256-128", "sha-256-120", "sha-256-96", "sha-256-64", "sha-256-32"] {
      try suite.add(unknown(name, name, ["SDJ-H-08", "D16"], level: .strict, beside: good))
    }
    for (name, value, what) in [
      ("number", "256", "a number"), ("null", "null", "null"), ("array", #"["sha-256"]"#, "an array"),
      ("object", "{}", "an object"),
    ] {
      let bad = good.refusing(
        "not-a-string-\(name)", "The hash algorithm is \(what).", by: .hashAlgorithmNotString, at: "/payload/_sd_alg",
        covers: ["SDJ-H-05", "SDJ-V-06", "D16", "T15"], mutation: "_sd_alg becomes \(what)"
      ) { $0.payload = TokenInput.payload(#""_sd_alg":\#(value)"#) }
      try suite.add(name == "null" ? bad.everywhere : [bad])
    }
    try suite.add(
      good.refusing(
        "unknown-with-disclosure", "The payload names an unknown hash algorithm and has a digest.",
        by: .hashAlgorithmNotAccepted, at: "/payload/_sd_alg", covers: ["SDJ-H-06", "D16", "T15"],
        mutation: "md5 is named, and a SHA-256 digest and its Disclosure are added"
      ) {
        $0 = TokenInput(
          #""_sd_alg":"md5","_sd":["\#(digest(HashVectors.name))"]"#, disclosing: [HashVectors.name])
      })
    try nested(to: &suite)
    try keyBinding(to: &suite)
  }

  private static func unknown(
    _ id: String, _ name: String, _ covers: [String], level: Vector.Level = .must, beside good: Case<TokenInput>
  ) -> Case<TokenInput> {
    good.refusing(
      id, "The hash algorithm is \"\(name)\".", by: .hashAlgorithmNotAccepted, at: "/payload/_sd_alg", covers: covers,
      mutation: "_sd_alg becomes \"\(name)\"", level: level
    ) { $0.payload = TokenInput.payload(#""_sd_alg":"\#(name)""#) }
  }

  /// Below the top level the member is refused, and it never chooses the hash.
  private static func nested(to suite: inout Collection) throws {
    let name = HashVectors.name
    let good = try Case(
      "rfc9901/digest/algorithm/top-level", "The hash algorithm is named at the top level, and a digest stands below.",
      .hashAlgorithmNested, covers: ["SDJ-H-04"],
      TokenInput(#""_sd_alg":"sha-256","person":{"_sd":["\#(digest(name))"]}"#, disclosing: [name]),
      payload: #"{\#(issuer),"person":{"name":"Noor Adeyemi"}}"#)
    try suite.add(good.everywhere)
    func bad(
      _ id: String, _ title: String, at place: String, mutation: String, change: (inout TokenInput) -> Void
    ) -> Case<TokenInput> {
      good.refusing(
        id, title, by: .hashAlgorithmNested, at: place, covers: ["SDJ-H-04", "SDJ-V-06", "T15"], mutation: mutation,
        level: .strict, change: change)
    }
    try suite.add(
      bad(
        "nested", "An object below the top level names a hash algorithm.", at: "/payload/person/_sd_alg",
        mutation: "_sd_alg is moved into the object"
      ) { $0.payload = TokenInput.payload(#""person":{"_sd_alg":"sha-256","_sd":["\#(digest(name))"]}"#) }.everywhere)
    let person = disclosure(
      #"["lklxF5jMYlGTPUovMNIvCA","person",{"_sd_alg":"sha-256","_sd":["\#(digest(name))"]}]"#)
    let element = disclosure(#"["lklxF5jMYlGTPUovMNIvCA",{"_sd_alg":"sha-256"}]"#)
    try suite.add(
      bad(
        "nested-other", "An object below the top level names another hash algorithm and has digests of that.",
        at: "/payload/person/_sd_alg", mutation: "sha-512 is named in the object, and its digest made with it"
      ) {
        $0.payload = TokenInput.payload(
          #""_sd_alg":"sha-256","person":{"_sd_alg":"sha-512","_sd":["\#(digest(name, .sha512))"]}"#)
      },
      bad(
        "in-array", "An object in an array names a hash algorithm.", at: "/payload/list/0/_sd_alg",
        mutation: "_sd_alg is moved into an object in an array"
      ) { $0 = TokenInput(#""list":[{"_sd_alg":"sha-256"}]"#) },
      bad(
        "in-disclosure", "The value of a Disclosure names a hash algorithm.", at: "/payload/person/_sd_alg",
        mutation: "the object is concealed, and _sd_alg is moved into it"
      ) { $0 = TokenInput(#""_sd":["\#(digest(person))"]"#, disclosing: [person, name]) },
      bad(
        "in-disclosed-element", "A disclosed array element names a hash algorithm.", at: "/payload/list/0/_sd_alg",
        mutation: "_sd_alg is moved into a concealed array element"
      ) { $0 = TokenInput(#""list":[{"...":"\#(digest(element))"}]"#, disclosing: [element]) })
  }

  /// `sd_hash` is made with the hash of the payload.
  private static func keyBinding(to suite: inout Collection) throws {
    for hash in HashAlgorithm.allCases {
      var input = TokenInput(
        #""_sd_alg":"\#(hash.rawValue)","_sd":["\#(digest(HashVectors.name, hash))"],\#(TestKey.holder.confirmation)"#,
        disclosing: [HashVectors.name])
      input.keyBinding = KeyBindingInput()
      input.demand = Demand.required
      let good = try Case(
        "rfc9901/digest/key-binding/\(hash.rawValue)",
        "The payload names \(hash.rawValue), and the KB-JWT's digest is made with it.", .keyBindingDigest,
        covers: ["SDJ-H-11", "D31"], level: hash == .sha256 ? .must : .should, input,
        payload: #"{\#(issuer),\#(TestKey.holder.confirmation),"name":"Noor Adeyemi"}"#)
      let other = hash == .sha256 ? HashAlgorithm.sha384 : .sha256
      try suite.add(
        good.everywhere
          + good.refusing(
            "\(hash.rawValue)-not-used",
            "The payload names \(hash.rawValue), and the KB-JWT's digest is made with \(other.rawValue).",
            by: .keyBindingDigest, at: "/kb_jwt/payload/sd_hash", covers: ["SDJ-H-11", "D31"],
            mutation: "sd_hash is made with \(other.rawValue)"
          ) { $0.keyBinding?.hash = other }.everywhere)
    }
  }
}
