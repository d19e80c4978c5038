/// The runner itself: it must notice what it is there to notice.

import Testing

@Suite(.timeLimit(.minutes(20))) struct RunnerTests {
  @Test(arguments: [
    "$ echo yes\nyes",
    "$ echo yes; echo no\nyes\nno",
    "$ false\n[exit 1]",
    "$ false\n\n$ echo $?\n1",
    "$ printf 'a\\n\\nb\\n'\na\n<BLANKLINE>\nb",
    "$ echo one two three\none...ree",
    "$ printf '1\\n2\\n3\\n'\n1\n...",
    "$ printf '1\\n2\\n3\\n'\n...\n3",
    "$ echo 'scrim: no' >&2\nscrim: no",
    "$ cat <<'END'\nx\n\ny\nEND\nx\n<BLANKLINE>\ny",
    "$ echo a \\\n    b\na b",
    "# a comment\n$ true\n\n# another",
  ])
  func aTruthfulTranscriptPasses(_ script: String) throws {
    try Transcript(name: "sample", script: script).play()
  }

  @Test(arguments: [
    "$ echo yes\nno",
    "$ echo yes",
    "$ true\nyes",
    "$ false",
    "$ true\n[exit 1]",
    "$ printf yes\nyes",
    "$ echo 'scrim: no'\nscrim: no",
    "$ echo yes >&2\nyes",
    "$ echo yes >&2",
    "$ echo ab\na...b",
    "$ echo ab\nab...",
    "$ echo abc\nab...bc",
    "$ printf '1\\n2\\n'\n...\n3",
    "$ false\n\n$ echo $?\n0",
  ])
  func anUntruthfulTranscriptFails(_ script: String) throws {
    let transcript = try Transcript(name: "sample", script: script)
    #expect(throws: TranscriptProblem.self) { try transcript.play() }
  }

  @Test func aStrayLineIsRefused() {
    #expect(throws: TranscriptProblem.self) { try Transcript(name: "sample", script: "echo yes\nyes") }
  }

  @Test func theConsoleBlocksOfADocumentAreOneScript() throws {
    let document = """
      Text.

      ```console
      $ echo one > file
      ```

      ```swift
      $ not this
      ```

      1. In a list:
         ```console
         $ cat file
         one
         ```
      """
    let transcript = try Transcript(name: "README.md", consoleBlocksOf: document)
    #expect(transcript.commands.map(\.text) == ["echo one > file", "cat file"])
    #expect(transcript.commands.map(\.line) == [4, 13])
    try transcript.play()
  }
}
