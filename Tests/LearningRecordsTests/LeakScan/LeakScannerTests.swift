/// What a withheld value is found as, and what a detector takes for what it is not.

import LearningRecords
import Testing

struct LeakScannerTests {
  private func scanner(_ value: String, _ category: ClaimCategory = .directIdentifier, at path: String = "a/name")
    -> LeakScanner
  {
    LeakScanner(withheld: [WithheldText(value, category: category, path: path)])
  }

  private func isFound(
    _ value: String, _ category: ClaimCategory = .directIdentifier, at path: String = "a/name", in text: String
  ) -> Bool {
    scanner(value, category, at: path).findings(in: text).contains { $0.detector == .withheldValue }
  }

  private func detectors(_ text: String) -> Set<LeakDetector> {
    Set(LeakScanner(withheld: []).findings(in: text).map(\.detector))
  }

  @Test func aFindingTellsPathAndCategoryButNotTheValue() throws {
    let findings = scanner("Odalys Brannigan", .thirdPerson, at: "references/name").findings(in: "Signed: Odalys")
    #expect(findings.map(\.source) == ["references/name"])
    #expect(findings.map(\.category) == [.thirdPerson])
    var printed = "\(findings) \(String(reflecting: findings))"
    dump(findings, to: &printed)
    #expect(!printed.lowercased().contains("odalys"))
  }

  @Test func nothingIsFoundInNothing() {
    #expect(scanner("Odalys Brannigan").findings(in: "").isEmpty)
    #expect(
      LeakScanner(withheld: [WithheldText("", category: .directIdentifier, path: "")]).findings(in: "lathe").isEmpty)
  }

  @Test(arguments: ["José", "Jose\u{301}", "JOSÉ", "ｊｏｓé", "jo\u{200B}sé", "J\u{F3}se\u{301}", "𝐉𝐨𝐬𝐞́"])
  func capitalsMarksWidthsAndHiddenCharactersDoNotHide(_ written: String) {
    #expect(isFound("José", at: "a/givenName", in: "work by \(written) and others"))
    #expect(isFound(written, at: "a/givenName", in: "work by José and others"))
  }

  @Test(arguments: [
    ("Müller", "Mueller"), ("Müller", "Muller"), ("Mueller", "Müller"), ("Mueller", "Muller"), ("Weiß", "Weiss"),
    ("Sørensen", "Soerensen"), ("Łukasz", "lukasz"), ("Þorbjörg", "Thorbjorg"), ("Đorđević", "Djordjevic"),
    ("Юлия", "Yuliya"), ("Юлия", "Iuliia"), ("Юлия", "Julija"), ("Щербаков", "Shcherbakov"), ("Олексій", "Oleksii"),
    ("Dmitry", "Дмитрий"), ("Γεώργιος", "Georgios"), ("Eleni", "Ελένη"), ("Tobias", "Tоbiаs"), ("Tobias", "Τobias"),
    ("が丘", "か\u{3099}丘"), ("김민수", "\u{1100}\u{1175}\u{11B7}\u{1106}\u{1175}\u{11AB}\u{1109}\u{116E}"),
  ])
  func anotherSpellingIsTheSameName(_ withheld: String, _ shown: String) {
    #expect(isFound(withheld, at: "a/familyName", in: "checked by \(shown) today"))
  }

  @Test(arguments: [
    "J. Brannigan", "Brannigan, Odalys", "Odalys B.", "odalysbrannigan", "obrannigan", "brannigano", "Brannigan's plan",
    "odalys_brannigan.pdf", "OdalysBrannigan-v2", "obrannigan84", "O.B. signed", "B.O. signed", "Odalys M. Brannigan",
  ])
  func everyFormOfANameTellsIt(_ text: String) {
    #expect(isFound("Odalys Brannigan", in: "seen: \(text)"))
  }

  @Test(arguments: ["Planning", "annealing", "Anna", "banner"])
  func aNameInsideOfAWordIsNone(_ text: String) {
    #expect(!isFound("Ann", at: "a/givenName", in: "\(text) of parts"))
  }

  @Test func halvesApostrophesAndParticlesAreParts() {
    #expect(isFound("Ana Quiroga-Selwyn", in: "by selwyn"))
    #expect(isFound("Ana Quiroga-Selwyn", in: "by QuirogaSelwyn"))
    #expect(isFound("Sean O'Malley", in: "by OMalley"))
    #expect(isFound("Sean OMalley", in: "by O’Malley’s crew"))
    #expect(isFound("Piet van der Velde", in: "by vandervelde"))
    #expect(!isFound("Piet van der Velde", in: "van for deliveries"))
  }

  @Test func partsOfANameInSeveralClaimsBelongTogether() {
    let parts = [("Grace", "givenName"), ("Page", "familyName")].map {
      WithheldText($0.0, category: .directIdentifier, path: "credentialSubject/\($0.1)")
    }
    let scanner = LeakScanner(withheld: parts)
    #expect(!scanner.findings(in: "page grace, gracepage").isEmpty)
    #expect(!scanner.findings(in: "PAGE, GRACE").isEmpty)
    #expect(scanner.findings(in: "a grace period and a page break").isEmpty)
  }

  @Test func aCommonWordNeedsACapitalWhereOnlyANameHasOne() {
    #expect(isFound("Grace", at: "a/givenName", in: "the script by Grace ran"))
    #expect(isFound("Grace", at: "a/givenName", in: "Grace completed the script"))
    #expect(!isFound("Grace", at: "a/givenName", in: "Grace period of ten days"))
    #expect(!isFound("Grace", at: "a/givenName", in: "Grace Period Handling"))
  }

  @Test(arguments: ["US", "1", "true", "en", "Active", "Example", "Manager", "blue", "Completed", "3.5"])
  func aValueThatEverybodyHasIsNotLookedFor(_ value: String) {
    let text = "Active US manager training, 1 of 3.5, completed in blue, en example true"
    #expect(!isFound(value, .unclassified, at: "x/value", in: text))
  }

  @Test func anAddressIsFoundInParts() {
    for text in ["odalys.brannigan", "user brannigan", "ODALYS", "@odalys_brannigan", "at quillfish today"] {
      #expect(isFound("odalys.brannigan@quillfish.example", at: "a/email", in: text), "\(text)")
    }
    #expect(!isFound("info@mail.example", at: "a/email", in: "mail the info sheet"))
  }

  @Test func aLinkIsFoundByHostAndAccount() {
    #expect(isFound("https://www.linkedin.com/in/odalysbrannigan", at: "a/url", in: "odalysbrannigan's lathe"))
    #expect(isFound("https://quillfish.example/robotics", .linkage, at: "issuer/url", in: "quillfish robotics lab"))
    #expect(!isFound("https://quillfish.example/robotics", .linkage, at: "issuer/url", in: "robotics lab"))
  }

  @Test func aLinkToAPersonTellsTheAccountButNotWhatStandsBehindIt() {
    let link = "https://code.example/odalysb/centrifuge"
    #expect(isFound(link, at: "a/url", in: "odalysb's branch"))
    #expect(!isFound(link, at: "a/url", in: "balance a centrifuge"))
  }

  @Test func aValueOfAnUnknownKindIsAPersonIfItIsWrittenAsOne() {
    #expect(isFound("Odalys Brannigan", .unclassified, at: "x/y", in: "brannigan.o"))
    #expect(isFound("Odalys Brannigan", .unclassified, at: "x/y", in: "Odalys"))
    #expect(!isFound("Certified Kubernetes Welder", .unclassified, at: "x/y", in: "Kubernetes"))
  }

  @Test func anInstitutionIsFoundByNameDistinctiveWordsAndAcronym() {
    let name = "North Tamarind State University"
    for text in ["Tamarind lab", "NTSU lab", "at north tamarind state university"] {
      #expect(isFound(name, .proxy, at: "issuer/name", in: text), "\(text)")
    }
    for text in ["state machines", "University degree", "north arrow", "ntsu", "State University level"] {
      #expect(!isFound(name, .proxy, at: "issuer/name", in: text), "\(text)")
    }
    #expect(isFound("Tamarind Board (TXB)", .proxy, at: "issuer/name", in: "the TXB badge"))
    #expect(!isFound("Amalgam Welding Studio", .proxy, at: "issuer/name", in: "AWS certified"))
  }

  @Test(arguments: [
    "27 March 1978", "March 27, 1978", "27.03.1978", "03/27/1978", "19780327", "27 mars 1978", "March 27th",
  ])
  func aDateIsFoundHoweverItIsWritten(_ text: String) {
    #expect(isFound("1978-03-27", .protectedAttribute, at: "a/birthDate", in: "noted \(text)"))
    #expect(isFound("1978-03-27T00:00:00Z", .protectedAttribute, at: "a/birthDate", in: "noted \(text)"))
  }

  @Test func aNumberIsFoundByItsDigits() {
    #expect(isFound("+1 (555) 010-4477", at: "a/phone", in: "ring 555.010.4477"))
    #expect(isFound("900-44-3121", at: "a/ssn", in: "no 900443121"))
    #expect(!isFound("+1 (555) 010-4477", at: "a/phone", in: "4477 units"))
    #expect(isFound("urn:uuid:64e2bf1a-7711-4c0a-9d0e-0f6a2b8c1d2e", .linkage, at: "id", in: "64E2BF1A"))
  }

  @Test(arguments: [
    "<b>Oda</b>lys", "Odal&#121;s", "%4Fdalys", "%4F%64%61%6C%79%73 B", "<img alt=\"Odalys\">", "<p>x</p>Odalys",
    "T2RhbHlzIHdlbGRlZCBpdA==", "VDJSaGJIbHpJSGRsYkdSbFpDQnBkQT09", "Oda&shy;lys", "&lt;i&gt;Odalys&lt;/i&gt;",
  ])
  func encodedAndMarkedUpTextIsRead(_ text: String) {
    #expect(isFound("Odalys", at: "a/givenName", in: text))
  }

  @Test func aScriptWithoutSpacesIsSearchedInside() {
    #expect(isFound("山田太郎", in: "山田太郎さんは合格"))
    #expect(!isFound("山田太郎", in: "山田さんは合格"))
  }

  @Test func binaryContentIsToldFromText() {
    #expect(LeakScanner.isBinary("data:image/png;base64,iVBORw0KGgo="))
    #expect(LeakScanner.isBinary("data:,hello"))
    #expect(LeakScanner.isBinary("JVBERi0xLjQKJcOkw7w"))
    #expect(LeakScanner.isBinary("UEsDBBQAAAAIAAAA"))
    #expect(!LeakScanner.isBinary("Data: structures, algorithms"))
    #expect(!LeakScanner.isBinary("V2VsZGluZyBzYWZldHkgYmFzaWNz"))
    #expect(!LeakScanner.isBinary("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"))
  }

  @Test(arguments: [
    "ISO 9001:2015", "Windows Server 2019", "RFC 2119", "2000 hours", "CS 2050", "0.2000 mm", "1,950 tickets", "$2000",
    "100 years of history", "IEC 62304:2006", "part 2016-A",
  ])
  func aNumberOfSomethingElseIsNoYear(_ text: String) {
    #expect(detectors(text).isEmpty, "\(text)")
  }

  @Test func capitalsTellAcronymsFromWords() {
    #expect(detectors("HE teaching in IT").isEmpty)
    #expect(detectors("HE LED THE SHIFT") == [.pronoun])
    #expect(detectors("MS Excel") == [])
    #expect(detectors("Ms Excelsior") == [.honorific])
  }

  @Test func invalidInputNeverTraps() {
    let texts = [
      "%", "%4", "%%%", "<", "<>", "&;", "&#99999999999;", "&#xD800;", "@", "@@", "'", "''", "O'", "'s", "-", ".",
      "://", "data:",
      "\u{0}", "\u{FFFD}", "\u{1F468}\u{200D}\u{1F469}", "0", "00000000000000000000", "99/99/9999", "+", "+1",
      "A'A'A'A",
      String(repeating: "A", count: 5000), String(repeating: "<", count: 500), String(repeating: "&amp;", count: 500),
    ]
    for text in texts {
      let scanner = LeakScanner(withheld: texts.map { WithheldText($0, category: .directIdentifier, path: $0) })
      _ = scanner.findings(in: text)
      _ = LeakScanner.isBinary(text)
    }
  }
}
