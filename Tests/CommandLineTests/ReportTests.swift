/// The report, opened in a browser, says what `reviews.ndjson` says: no more, no less, and does nothing else.

import Foundation
import SelectiveDisclosure
import Testing

@testable import scrim

@Suite(.timeLimit(.minutes(20))) struct ReportTests {
  /// What candidates' records say of them; markup, and characters that turn text around.
  private static let names = [
    "Ship welding", "Rigging", "Crane operation & \"rigging\" <level 2> 'B'",
    "<script>document.title='owned'</script>", "\"\u{301} onmouseover=\"document.title='owned'\" x=\"",
    "<\u{338}b>Hydraulics</b>", "Hydraulics \u{202E}gnidlew\u{202C}", "لحام السفن", "&lt;i&gt; &amp;amp; &#60;",
    "First line\nsecond line\twith a tab", "</bdi></dd></article><h1>Hired</h1>",
  ]

  private static let posting = """
    {"scrim_posting":1,"id":"posting-42","title":"Welder </title><script>document.title='owned'</script>","requirements":[
      {"id":"welding","name":"Ship welding","must":true,"weight":2},
      {"id":"rigging","name":"<b>Rigging</b>","code":"RIG-1","framework":"Rivergate skills","level":"2"}]}
    """

  /// A round of all the candidates and a broken line. Returns the folder's files.
  private static func round(on stage: Stage) throws -> URL {
    let directory = stage.directory
    let school = try SigningKey(parsing: Array(Data(contentsOf: directory.appending(path: "school.jwk"))))
    var lines = Data("\n".utf8)
    for (index, name) in names.enumerated() {
      let wallet = try SigningKey.generate(.ed25519)
      let claims: JSONObject = [
        "iss": "https://school.example", "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "credentialSubject": [
          "name": "Ada Lovelace", "email": "ada@mail.example",
          "achievement": [
            "name": .string(name), "creditsAvailable": 15,
            "alignment": [
              ["targetName": .string(name), "targetCode": "RIG-1", "targetFramework": "Rivergate skills"]
            ],
          ],
          "result": [["value": .string("\(index)"), "status": "Completed"]],
        ],
      ]
      let credential = try Issuer(signingWith: school).issue(
        claims, selectivelyDisclosable: [["credentialSubject"]], boundTo: wallet.publicKey)
      let held = try Holder(trusting: .pinned([school.publicKey])).accept(credential, at: 0)
      let token = try held.presentation(
        disclosing: [["credentialSubject"]], audience: "https://jobs.example", nonce: "n", issuedAt: 1_763_700_000
      ).signed(by: wallet).serialized()
      lines += Data((["id": .string("zqx-\(index)"), "presentations": [.string(token)]] as JSON).bytes() + [0x0A])
    }
    try lines.write(to: directory.appending(path: "applications.ndjson"))
    try Data(posting.utf8).write(to: directory.appending(path: "hostile.json"))
    let result = try stage.run(
      """
      scrim screen --posting hostile.json --trust trust.json --audience https://jobs.example --nonce n \
      --posting-key posting.key --in applications.ndjson --out round --at 1763700000
      """, after: 0)
    try #require(result.status == 0, "\(result.speech)")
    return directory.appending(path: "round")
  }

  private static func reviews(in folder: URL) throws -> [JSON] {
    let text = String(decoding: try Data(contentsOf: folder.appending(path: "reviews.ndjson")), as: UTF8.self)
    return try text.split(separator: "\n").map { try JSON(parsing: String($0)) }
  }

  /// A value as a browser shows it: what acts on the text around it as an escape, white space collapsed.
  private static func shown(_ text: String) -> String {
    let harmless = text.unicodeScalars.reduce(into: "") { text, scalar in
      text += scalar == "\n" || scalar == "\t" ? " " : TerminalText.escaped(String(scalar))
    }
    return harmless.split(separator: " ").joined(separator: " ")
  }

  /// Every value that has no parts.
  private static func leaves(of value: JSON) -> [String] {
    switch value {
    case .string(let text): [shown(text)]
    case .number(let number): [number.text]
    case .bool(let bool): [bool ? "yes" : "no"]
    case .null: []
    case .array(let elements): elements.flatMap(leaves)
    case .object(let object): object.flatMap { leaves(of: $0.value) }
    }
  }

  @Test(.enabled(if: Chromium.path != nil, "skipped: there is no chromium on PATH"))
  func theBrowserShowsWhatTheReviewsSay() throws {
    let stage = try Stage(Material.files)
    defer { stage.remove() }
    let folder = try Self.round(on: stage)
    let reviews = try Self.reviews(in: folder)
    #expect(reviews.count == Self.names.count)
    let page = PageText(html: try Chromium.tree(of: folder.appending(path: "report.html"), beside: stage.directory))

    // Nothing ran, and nothing of a record became markup.
    #expect(
      page.elements("title").map(\.text) == ["Welder </title><script>document.title='owned'</script>: blind review"])
    #expect(page.elements("h1").map(\.text) == ["Welder </title><script>document.title='owned'</script>"])
    Self.expectHarmless(page)

    // Requirement by requirement, every candidate in the order of the reviews.
    for place in 0..<2 {
      let section = try #require(page.elements("section", marked: #"id="requirement-\#(place + 1)""#).first)
      let rows = section.elements("tbody")[0].elements("tr")
      #expect(rows.map { $0.elements("th")[0].text } == reviews.map { $0["pseudonym"]?.string })
      for (row, review) in zip(rows, reviews) {
        let match = try #require(review["matches"]?[place])
        #expect(row.elements("td")[0].text.hasPrefix(Self.words(for: match)))
        let evidence = row.elements("td")[1].elements("bdi").map(\.text)
        #expect(evidence == (match["evidence"]?.array ?? []).map { Self.shown($0["name"]?.string ?? "") })
      }
    }

    // Candidate by candidate, every value that is shown and no other.
    let cards = page.elements("article")
    #expect(cards.map { $0.elements("h3")[0].text } == reviews.map { $0["pseudonym"]?.string })
    for (card, review) in zip(cards, reviews) {
      let values = card.elements("section", marked: #"class="record""#).flatMap { $0.elements("bdi").map(\.text) }
      #expect(values.sorted() == Self.leaves(of: review["credentials"] ?? .null).sorted())
    }

    // The refused line is counted.
    let refused = try #require(page.elements("section", marked: #"id="refused""#).first)
    let row = try #require(refused.elements("tbody").first)
    #expect(row.elements("th").map(\.text) == ["scrim-application-empty"])
    #expect(row.elements("td").map(\.text) == ["the line is empty", "1"])
  }

  @Test func nothingWithheldStandsInTheFolder() throws {
    let stage = try Stage(Material.files)
    defer { stage.remove() }
    let folder = try Self.round(on: stage)
    let reviews = try Data(contentsOf: folder.appending(path: "reviews.ndjson"))
    #expect(String(decoding: reviews, as: UTF8.self).contains("<script>"))
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      for secret in ["Ada", "Lovelace", "ada@", "zqx-", "eyJ", "school.example", "17637"] {
        let isThere = text.contains(secret)
        #expect(!isThere, "\(secret) in \(file.lastPathComponent)")
      }
    }
  }

  @Test func escapingGoesByScalars() {
    #expect(ReportText().escapeText("<\u{338}\"\u{301}&\u{FE0F}'>") == "&lt;\u{338}&quot;\u{301}&amp;\u{FE0F}&#39;&gt;")
    #expect(ReportText().escapeText("a\u{202E}b\u{0}c\u{200B}d\ne\tf") == "a\\u202eb\\u0000c\\u200bd\ne\tf")
  }

  @Test(arguments: [
    ("achievementType", "achievement type"), ("given_name", "given name"), ("name", "name"), ("a4Size", "a4 size"),
    ("targetURL", "target uRL"), ("direct-identifier", "direct identifier"),
  ])
  func namesReadAsWords(_ name: String, _ words: String) { #expect(ReportData.words(name) == words) }

  private static func words(for match: JSON) -> String {
    guard match["met"] == true else { return "✗ not met" }
    return match["strength"] == "name" ? "≈ weaker match" : "✓ met"
  }

  private static let tags: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "a", "header", "p", "h1", "h2", "h3", "h4", "strong", "dl", "div",
    "dt",
    "dd", "code", "nav", "ol", "ul", "li", "main", "section", "span", "bdi", "table", "caption", "thead", "tbody",
    "tfoot",
    "tr", "th", "td", "article", "footer",
  ]
  private static let attributes: Set<String> = [
    "lang", "charset", "http-equiv", "content", "name", "class", "href", "id", "aria-labelledby", "aria-label",
    "aria-hidden", "role", "tabindex", "scope", "colspan",
  ]

  private static func expectHarmless(_ page: PageText) {
    for tag in page.tags {
      #expect(tags.contains(tag.name), "<\(tag.name)>")
      for attribute in tag.attributes {
        #expect(attributes.contains(attribute.name), "\(attribute.name)")
        if attribute.name == "href" { #expect(attribute.value.hasPrefix("#")) }
      }
    }
    let policies = page.tags.filter { $0.attributes.contains { $0 == ("http-equiv", "Content-Security-Policy") } }
    #expect(policies.count == 1)
    #expect(policies[0].attributes.contains { $0 == ("content", "default-src 'none'; style-src 'unsafe-inline'") })
  }
}
