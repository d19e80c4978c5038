/// Applications: what a line must be, whose presentations it may hold, and that nobody applies twice.

import BlindScreening
import Conformance
import LearningRecords
import SelectiveDisclosure

enum ApplyVectors {
  static func add(to suite: inout Collection) throws {
    let one = try Case(
      "screening/apply/one", "A good application is accepted under a pseudonym.", .round(.members),
      covers: ["BLS-16", "BLS-20"], severity: .high, ApplyInput(), payload: accepted(RoundName.holder))
    try suite.add(one)
    try addPseudonyms(to: &suite, beside: one)
    try addLines(to: &suite, beside: one)
    try addPresentations(to: &suite, beside: one)
    try addSeveral(to: &suite, beside: one)
    try addNonces(to: &suite, beside: one)
  }

  /// Outcomes of lines, where each names its pseudonym.
  private static func accepted(_ pseudonyms: String...) -> String {
    "[" + pseudonyms.map { #"{"accepted":true,"pseudonym":"\#($0)"}"# }.joined(separator: ",") + "]"
  }

  private static func addPseudonyms(to suite: inout Collection, beside one: Case<ApplyInput>) throws {
    try suite.add(
      one.accepting(
        "other-posting", "The same holder has another pseudonym in another posting.", covers: ["BLS-20"],
        severity: .high, payload: accepted(RoundName.holderElsewhere)
      ) { $0.posting = $0.posting.replacing("J-1", with: "J-2") },
      one.accepting(
        "other-key", "The same holder has another pseudonym under another posting key.", .round(.postingKey),
        covers: ["BLS-20", "BLS-23"], severity: .high, payload: accepted(RoundName.holderByEights)
      ) { $0.postingKey = RoundKey.eights },
      one.accepting(
        "other-id", "The id of an application does not change the pseudonym.", .round(.id), covers: ["BLS-20"],
        severity: .high
      ) { $0.lines[0].id = "somebody else's number" },
      one.accepting(
        "other-credential", "Another credential of the same holder does not change the pseudonym.", covers: ["BLS-20"],
        severity: .high
      ) { $0.lines[0].presentations[0].subject = #"{"achievement":{"name":"Crane operation"}}"# })
    try suite.add(
      one.refusing(
        "short-posting-key", "A posting key of 31 bytes is refused.", by: .round(.postingKey), at: "",
        covers: ["BLS-23"], mutation: "the last byte of the posting key is left out"
      ) { $0.postingKey = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBw" },
      one.refusing(
        "padded-posting-key", "A posting key with padding is refused.", by: .round(.postingKey), at: "",
        covers: ["BLS-23"], mutation: "an equals sign stands behind the posting key"
      ) { $0.postingKey += "=" })
  }

  private static func addLines(to suite: inout Collection, beside one: Case<ApplyInput>) throws {
    for (name, title, rule, place, mutation, text) in wrongLines {
      try suite.add(
        one.refusing("screening/apply/line/" + name, title, by: rule, at: place, covers: ["BLS-16"], mutation: mutation)
        {
          $0.lines = [.saying(text)]
        })
    }
    try suite.add(
      one.refusing(
        "screening/apply/line/too-long", "A line of more than 8 MiB is refused.", by: .round(.lineTooLong), at: "",
        covers: ["BLS-15", "BLS-16"], mutation: "8 MiB and one byte of white space stand in its place"
      ) { $0.lines = [ApplicationLine(text: .repeated(before: "", " ", times: (8 << 20) + 1, after: ""))] },
      one.refusing(
        "screening/apply/line/many-presentations", "An application with 17 presentations is refused.",
        by: .round(.presentations),
        at: "/presentations", covers: ["BLS-16"], mutation: "the presentation is there 17 times"
      ) { $0.lines[0].presentations = Array(repeating: RoundPresentation(), count: 17) })
    try suite.add(
      one.accepting(
        "sixteen", "An application with 16 presentations is accepted.", .round(.presentations), covers: ["BLS-16"]
      ) { $0.lines[0].presentations = Array(repeating: RoundPresentation(), count: 16) },
      one.accepting("spaced", "A line may end in white space.", .round(.lineEmpty), covers: ["BLS-16"]) {
        $0.lines[0].padding = 1
      },
      one.accepting(
        "long", "A line of a megabyte is accepted.", .round(.lineTooLong), covers: ["BLS-15", "BLS-16"]
      ) { $0.lines[0].padding = 1 << 20 },
      one.accepting(
        "shortest-id", "An id of one byte is accepted.", .round(.notObject), covers: ["BLS-16"]
      ) { $0.lines[0].id = "7" },
      one.accepting(
        "longest-id", "An id of 256 bytes is accepted.", .round(.id), covers: ["BLS-16"]
      ) { $0.lines[0].id = String(repeating: "i", count: 256) })
  }

  /// Name, title, rule, place, mutation, and the line.
  private static let wrongLines: [(String, String, RefusalRule, String, String, String)] = [
    ("empty", "An empty line is refused.", .round(.lineEmpty), "", "the line is empty", ""),
    ("blank", "A line of white space is refused.", .round(.lineEmpty), "", "the line is white space", " \t\r"),
    (
      "not-json", "A line that is no JSON is refused.", .token(.jsonGrammar), "", "the last brace is left out",
      #"{"id":"a-1","presentations":[""]"#
    ),
    (
      "two-values", "A line with something behind the application is refused.", .token(.oneJSONValue), "",
      "a second object follows", #"{"id":"a-1","presentations":[""]} {}"#
    ),
    (
      "id-written-twice", "An application that has two ids is refused.", .token(.memberNameRepeated), "",
      "the id is written twice", #"{"id":"a-1","id":"a-2","presentations":[""]}"#
    ),
    ("list", "A line that is no object is refused.", .round(.notObject), "", "the line is a list", #"["a-1"]"#),
    (
      "no-id", "An application without an id is refused.", .round(.id), "/id", "the id is left out",
      #"{"presentations":[""]}"#
    ),
    (
      "id-as-number", "An application whose id is a number is refused.", .round(.id), "/id", "the id is a number",
      #"{"id":17,"presentations":[""]}"#
    ),
    (
      "long-id", "An id of 257 bytes is refused.", .round(.id), "/id", "the id is a byte too long",
      #"{"id":"\#(String(repeating: "i", count: 257))","presentations":[""]}"#
    ),
    (
      "further-member", "A member beside id and presentations is refused: it could be a name.", .round(.members), "",
      "the name stands beside the id", #"{"id":"a-1","name":"Imani Falk","presentations":[""]}"#
    ),
    (
      "no-presentations", "An application without presentations is refused.", .round(.presentations), "/presentations",
      "the presentations are left out", #"{"id":"a-1"}"#
    ),
    (
      "presentations-as-text", "Presentations that are one text are refused.", .round(.presentations), "/presentations",
      "the list is left out", #"{"id":"a-1","presentations":"eyJ"}"#
    ),
    (
      "no-token", "A presentation that is no token is refused at its place.", .token(.lastTildeMissing),
      "/presentations/0", "the presentation is empty", #"{"id":"a-1","presentations":[""]}"#
    ),
  ]

  private static func addPresentations(to suite: inout Collection, beside one: Case<ApplyInput>) throws {
    for (name, title, rule, place, mutation, change) in breaches {
      try suite.add(
        one.refusing(
          "screening/apply/presentation/" + name, title, by: rule, at: "/presentations/0" + place, covers: ["BLS-24"],
          mutation: mutation
        ) { change(&$0.lines[0].presentations[0]) })
    }
    let two = try one.accepting(
      "two-presentations", "Two presentations of one holder are one application.", .round(.severalHolders),
      covers: ["BLS-18"], severity: .high
    ) {
      var second = RoundPresentation()
      second.subject = #"{"achievement":{"name":"Crane operation"}}"#
      $0.lines[0].presentations.append(second)
    }
    try suite.add(
      two,
      two.refusing(
        "screening/apply/presentation/two-holders",
        "Presentations of two holders are refused: nobody applies with another's credential.",
        by: .round(.severalHolders), at: "/presentations/1", covers: ["BLS-18"],
        mutation: "the second presentation is bound to another holder's key"
      ) { $0.lines[0].presentations[1].wallet = .stranger },
      two.refusing(
        "screening/apply/presentation/second-replayed", "The second presentation is judged like the first.",
        by: .token(.keyBindingNonce), at: "/presentations/1/kb_jwt/payload/nonce", covers: ["BLS-24"],
        mutation: "the second presentation has an old nonce"
      ) { $0.lines[0].presentations[1].nonce = "old" })
  }

  /// Name, title, rule, place in the token, mutation, change.
  private static let breaches:
    [(String, String, RefusalRule, String, String, @Sendable (inout RoundPresentation) -> Void)] = [
      (
        "other-audience", "A presentation for somebody else is refused.", .token(.keyBindingAudience),
        "/kb_jwt/payload/aud", "the audience is another employer", { $0.audience = "https://other.example" }
      ),
      (
        "replayed", "A presentation with another nonce is refused.", .token(.keyBindingNonce), "/kb_jwt/payload/nonce",
        "the nonce is an old one", { $0.nonce = "old" }
      ),
      (
        "stale", "A presentation that is too old is refused.", .token(.keyBindingTime), "/kb_jwt/payload/iat",
        "it was made 301 seconds ago", { $0.issuedAt = 1_699_999_709 }
      ),
      (
        "unbound", "A presentation without Key Binding is refused.", .token(.keyBindingMissing), "/kb_jwt",
        "the KB-JWT is left out", { $0.isBound = false }
      ),
      (
        "unknown-issuer", "A credential of an issuer that is not trusted is refused.", .token(.issuerNotTrusted),
        "/payload/iss",
        "the issuer is another one", { $0.issuer = "https://mill.example" }
      ),
      (
        "expired", "A credential that has expired is refused.", .token(.expired), "/payload/exp",
        "it expired ten seconds ago", { $0.members = #","exp":1700000000"# }
      ),
      (
        "two-subjects", "A credential about two people is refused.", .redaction(.severalSubjects), "",
        "a second subject is added", { $0.subject = #"[{"gpa":3},{"gpa":4}]"# }
      ),
      (
        "secret-place", "A refusal names no place below the claims: a claim's name could be a person's.",
        .token(.digestsNotStrings), "/payload", "a claim that is called like a person has an _sd that is no list",
        { $0.members = #","Imani Falk":{"_sd":"x"}"# }
      ),
    ]

  private static func addSeveral(to suite: inout Collection, beside one: Case<ApplyInput>) throws {
    var other = RoundPresentation()
    other.wallet = .stranger
    let second = ApplicationLine(id: "a-2", presentations: [other])
    let two = try one.accepting(
      "two-people", "Two people apply.", .round(.holderRepeated), covers: ["BLS-19"], severity: .high,
      payload: accepted(RoundName.holder, RoundName.stranger)
    ) { $0.lines.append(second) }
    try suite.add(
      two,
      two.refusing(
        "same-holder", "A second application of one holder is refused under whatever id.",
        by: .round(.holderRepeated), at: "", covers: ["BLS-19"],
        mutation: "the second application is the first one's holder's"
      ) { $0.lines[1].presentations = [RoundPresentation()] },
      two.refusing(
        "same-id", "A second application of one id is refused, whoever's it is.", by: .round(.idRepeated), at: "/id",
        covers: ["BLS-19"], mutation: "the second application has the first one's id"
      ) { $0.lines[1].id = "a-1" },
      two.refusing(
        "id-of-a-refused-one", "The id of a refused application is used up.", by: .round(.idRepeated), at: "/id",
        covers: ["BLS-19"], mutation: "the first application is a replay, and the second has its id"
      ) {
        $0.lines[0].presentations[0].nonce = "old"
        $0.lines[1].id = "a-1"
      })
    try suite.add(
      two.accepting(
        "after-a-refused-one", "What is refused keeps nobody else from applying.", .round(.idRepeated),
        covers: ["BLS-19", "BLS-24"], severity: .high,
        payload:
          #"[{"refused":"rfc9901-7.3-5.f-nonce"},{"refused":"scrim-application-empty"},{"accepted":true,"pseudonym":"\#(RoundName.stranger)"}]"#
      ) {
        $0.lines[0].presentations[0].nonce = "old"
        $0.lines.insert(.saying(""), at: 1)
      },
      two.accepting(
        "refused-holder-again", "A holder whose application was refused may apply again under another id.",
        .round(.holderRepeated), covers: ["BLS-19"],
        payload: #"[{"refused":"rfc9901-7.3-5.f-nonce"},{"accepted":true,"pseudonym":"\#(RoundName.holder)"}]"#
      ) {
        $0.lines[0].presentations[0].nonce = "old"
        $0.lines[1].presentations = [RoundPresentation()]
      })
  }

  private static func addNonces(to suite: inout Collection, beside one: Case<ApplyInput>) throws {
    let own = try one.accepting(
      "own-nonce", "An application is bound to the nonce that its id was given.", .round(.nonceUnknown),
      covers: ["BLS-17"], severity: .high
    ) { $0.nonces = #"{"id":"a-0","nonce":"other"}"# + "\n" + #"{"id":"a-1","nonce":"n-0S6_WzA2Mj"}"# + "\n" }
    try suite.add(
      own,
      own.refusing(
        "no-nonce", "An application whose id was given no nonce is refused.", by: .round(.nonceUnknown), at: "/id",
        covers: ["BLS-17"], mutation: "the application has another id"
      ) { $0.lines[0].id = "a-2" },
      own.refusing(
        "nonce-of-another", "An application with the nonce of another id is refused.", by: .token(.keyBindingNonce),
        at: "/presentations/0/kb_jwt/payload/nonce", covers: ["BLS-17"], mutation: "the application has the other id"
      ) { $0.lines[0].id = "a-0" })
  }
}
