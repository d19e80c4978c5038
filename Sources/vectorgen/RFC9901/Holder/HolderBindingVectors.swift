/// The KB-JWT that a Holder makes, and credentials that it must not take in. RFC 9901 §4.3, §7.2.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum HolderBindingVectors {
  static func add(to suite: inout Collection) throws {
    let good = try HeldRecord.good()
    try made(beside: good, to: &suite)
    try keys(beside: good, to: &suite)
    try unusable(beside: good, to: &suite)
    try received(to: &suite)
    try asIssued(to: &suite)
  }

  private static let covers = ["SDJ-K-01", "SDJ-K-02", "SDJ-K-03", "SDJ-K-04", "SDJ-O-09"]

  private static func bound(_ good: Case<PresentInput>) throws -> Case<PresentInput> {
    try good.sending(
      0, named: "rfc9901/holder/binding/one-claim", "A KB-JWT covers the one claim that is disclosed.",
      .keyBindingDigest, covers: covers + ["D4", "T08"]
    ) { $0.keyBinding = .init() }
  }

  private static func made(beside good: Case<PresentInput>, to suite: inout Collection) throws {
    let bound = try bound(good)
    try suite.add(
      bound,
      try bound.sending(
        named: "nothing", "A KB-JWT covers a presentation that discloses nothing.", covers: covers + ["D7", "T08"]
      ) { $0.disclose = [] },
      try bound.sending(
        1, 3, 5, named: "several", "A KB-JWT covers three Disclosures in their order.", covers: covers + ["D4"]
      ) { $0.disclose = [#"["address","locality"]"#, #"["languages",2]"#] },
      try bound.sending(
        0, named: "other-request", "A KB-JWT says the audience, the nonce and the time that it is given.",
        covers: covers
      ) {
        $0.keyBinding = .init(
          audience: "x509_san_dns:jobs.example", nonce: "\u{e9}\u{1f393} \"quoted\"", issuedAt: 1_700_000_009)
      })
  }

  private static func keys(beside good: Case<PresentInput>, to suite: inout Collection) throws {
    for key in [TestKey.holderES384, .holderES512, .holderEd25519] {
      var input = TokenInput(
        #""_sd":["\#(digest(HeldRecord.name))"],"# + key.confirmation, disclosing: [HeldRecord.name])
      input.header = #"{"alg":"ES256"}"#
      var present = try PresentInput(input)
      (present.disclose, present.keyBinding) = ([#"["name"]"#], .init(key: key))
      try suite.add(
        try Case(
          "rfc9901/holder/binding/\(key.algorithm.lowercased())",
          "A Holder's KB-JWT has the algorithm \(key.algorithm).",
          .keyBindingAlgorithm, covers: ["SDJ-K-01", "SDJ-K-11", "SDJ-O-11", "T12"], severity: .interop, present,
          sending: 0))
    }
    for hash in [HashAlgorithm.sha384, .sha512] {
      var present = try PresentInput(
        TokenInput(
          #""_sd_alg":"\#(hash.rawValue)","_sd":["\#(digest(HeldRecord.name, hash))"],"# + TestKey.holder.confirmation,
          disclosing: [HeldRecord.name]))
      (present.disclose, present.keyBinding) = ([#"["name"]"#], .init())
      try suite.add(
        try Case(
          "rfc9901/holder/binding/\(hash.rawValue)", "A Holder's KB-JWT uses the credential's \(hash.rawValue).",
          .keyBindingDigest, covers: ["SDJ-K-04", "SDJ-O-09", "D31"], present, sending: 0))
    }
  }

  private static func unusable(beside good: Case<PresentInput>, to suite: inout Collection) throws {
    let bound = try bound(good)
    try suite.add(
      bound.refusing(
        "other-key", "The Holder's key is not the one that the credential names.", by: .holderKeyMismatch,
        at: "/payload/cnf", covers: ["SDJ-O-11"], mutation: "the Holder has another key", level: .strict,
        severity: .interop
      ) { $0.keyBinding?.key = .stranger })
    // Without `cnf`, plain presentations are all that is left.
    var plain = try PresentInput(
      TokenInput(#""_sd":["\#(digest(HeldRecord.name))"]"#, disclosing: [HeldRecord.name]))
    plain.disclose = [#"["name"]"#]
    let unbound = try Case(
      "rfc9901/holder/binding/none-possible", "A credential that names no key is presented without Key Binding.",
      .confirmationMissing, covers: ["SDJ-O-11"], plain, sending: 0)
    try suite.add(
      unbound,
      unbound.refusing(
        "no-key-named", "Key Binding is asked of a credential that names no key.", by: .confirmationMissing,
        at: "/payload/cnf", covers: ["SDJ-O-11", "SDJ-K-08"], mutation: "Key Binding is asked for", level: .strict,
        severity: .interop
      ) { $0.keyBinding = .init() })
  }

  /// Credentials that a Holder must refuse before it shows or presents anything.
  private static func received(to suite: inout Collection) throws {
    var credential = HeldRecord.input()
    credential.action = .accept
    let claims =
      #","name":"Noor Adeyemi","address":{"locality":"Kampala","country":"UG"},"languages":["Luganda","English","Yoruba"]"#
    let good = try Case(
      "rfc9901/holder/receiving/record", "The Holder sees everything that was issued.", .issuerSignatureInvalid,
      covers: ["SDJ-O-01", "SDJ-O-02", "SDJ-O-03", "D6", "D18"], credential,
      payload: TokenInput.payload(TestKey.holder.confirmation + claims))
    try addWithKeyBinding(beside: good, as: "a credential", "with-kb-jwt", to: &suite)
    for form in [SerializationForm.flattened, .general] {
      var other = good
      other.input.form = form
      other.id += "-" + form.rawValue
      other.title = "The Holder sees everything that was issued (in \(form.rawValue) JSON)."
      try addWithKeyBinding(beside: other, as: "\(form.rawValue) JSON", "with-kb-jwt-\(form.rawValue)", to: &suite)
    }
    try suite.add(
      good.refusing(
        "altered", "A byte of the Issuer's signature is altered before the Holder gets it.",
        by: .issuerSignatureInvalid,
        at: "/signature", covers: ["SDJ-O-02", "D6"], mutation: "the first byte of the signature is altered"
      ) { $0.afterIssuing = { $0.signature = altered($0.signature) } },
      good.refusing(
        "unreferenced", "A Holder is given a Disclosure that belongs to no digest.", by: .disclosureUnreferenced,
        at: "/disclosures/6", covers: ["SDJ-O-02", "SDJ-O-06"], mutation: "another credential's Disclosure is added"
      ) { $0.disclosures.append(BoundCredential.city) },
      good.refusing(
        "expired", "A Holder is given a credential that has expired.", by: .expired, at: "/payload/exp",
        covers: ["SDJ-O-02"], mutation: "exp is added, in the past"
      ) { $0.payload = $0.payload.replacing(#"{"iss""#, with: #"{"exp":1600000000,"iss""#) })
  }

  private static func addWithKeyBinding(
    beside good: Case<TokenInput>, as what: String, _ name: String, to suite: inout Collection
  ) throws {
    try suite.add(
      good,
      good.refusing(
        name, "A Holder is given \(what) that has a KB-JWT already.", by: .keyBindingNotAllowedHere, at: "/kb_jwt",
        covers: ["SDJ-O-01", "D4", "D18"], mutation: "a KB-JWT is appended"
      ) { $0.keyBinding = KeyBindingInput() })
  }

  /// Presenting receives too, and sends what came.
  private static func asIssued(to suite: inout Collection) throws {
    let (name, city) = (BoundCredential.name, BoundCredential.city)
    let odd = disclosure("[\"Ud0xDGhVXpGyPPjiHgp6vw\" ,\t\"l\\u0061nguage\",\r\n \"Luganda\"]")
    var credential = TokenInput()
    credential.payload =
      #"{ "_sd" : ["\#(digest(name))" , "\#(digest(city))", "\#(digest(odd))"] ,"iss" :"\#(Trust.schoolName)",\#(TestKey.holder.confirmation)}"#
    credential.header = "{\n\"typ\":\"ler+sd-jwt\" , \"alg\":\"ES256\"}"
    credential.disclosures = [name, city, odd]
    var input = try PresentInput(credential)
    (input.disclose, input.keyBinding) = ([#"["language"]"#], .init())
    let written = try Case(
      "rfc9901/holder/presenting/as-issued", "JWT and Disclosures are sent byte for byte as they came.",
      .disclosureUnreferenced, covers: ["SDJ-O-12", "SDJ-O-09", "D28"], input, sending: 2)
    credential.form = .flattened
    var flattened = try PresentInput(credential)
    (flattened.disclose, flattened.keyBinding) = ([#"["city"]"#], .init())
    var compact = credential
    compact.form = .compact
    var chosen = try PresentInput(compact)
    chosen.disclose = [#"["city"]"#]
    compact.disclosures = [name, name, city, odd]
    var twice = try PresentInput(compact)
    twice.disclose = [#"["city"]"#]
    let second = try Case(
      "rfc9901/holder/presenting/second-of-three", "The second of three Disclosures is chosen.", .disclosureRepeated,
      covers: ["SDJ-O-06", "D35"], chosen, sending: 1)
    try suite.add(
      written,
      try Case(
        "rfc9901/holder/presenting/from-flattened", "A credential that came as JSON is presented in compact form.",
        .keyBindingDigest, covers: ["SDJ-O-12", "SDJ-J-04"], flattened, sending: 1),
      second,
      second.refusing(
        "received-twice", "A Disclosure was received twice, which could shift the choice to another claim.",
        by: .disclosureRepeated, at: "/disclosures/1", covers: ["SDJ-O-02", "SDJ-O-06", "D35"],
        mutation: "the first Disclosure is there twice"
      ) { $0 = twice })
    var bound = HeldRecord.input()
    bound.keyBinding = KeyBindingInput()
    var old = try PresentInput(bound)
    old.disclose = [#"["name"]"#]
    let stale = try HeldRecord.good()
    try suite.add(
      stale.refusing(
        "stale-kb-jwt", "A Holder is asked to present a credential that still has an old KB-JWT.",
        by: .keyBindingNotAllowedHere, at: "/kb_jwt", covers: ["SDJ-O-01", "D4", "D18"],
        mutation: "the credential has a KB-JWT for another presentation"
      ) { $0 = old })
  }
}
