/// The lexicons say what they mean to say.

import Testing

@testable import LearningRecords

struct LexiconTests {
  @Test func everyEntryIsUnderstood() {
    #expect(Lexicon.standard.unread == [])
  }

  @Test func everyDetectorOfWordsHasPhrases() {
    let detectors = Set(Lexicon.standard.phrases.map(\.detector))
    #expect(detectors == Set(LeakDetector.allCases).subtracting([.withheldValue, .binary]))
  }

  @Test func aPhraseIsFoundInItsCaseAndNotWhereItIsExcepted() {
    let lexicon = Lexicon([LexiconTable(.place, "Cork, !Cork flooring|board, in? =Reading Berkshire|<1-9>")])
    let finds: (String) -> Bool = { !PhraseMatcher(TokenizedText($0), lexicon: lexicon).findings.isEmpty }
    #expect(finds("moved to Cork"))
    #expect(!finds("a cork board"))
    #expect(!finds("lay Cork flooring"))
    #expect(finds("in Reading, Berkshire"))
    #expect(finds("Reading 7"))
    #expect(!finds("Reading 17"))
    #expect(!finds("READING Berkshire now"))
    #expect(!finds("on reading. Berkshire"))
  }

  @Test func anEntryThatCannotBeReadIsListed() {
    #expect(
      Lexicon([LexiconTable(.place, "<no-such-class>, two-words x")]).unread == ["<no-such-class>", " two-words x"])
    #expect(Lexicon([LexiconTable(.place, "~ of")]).unread == ["~ of"])
    #expect(Lexicon([LexiconTable(.place, "~")]).unread == ["~"])
  }
}
