/// base64url without padding, by itself. RFC 4648 §3.5, §5; RFC 7515 §2.

import Conformance
import SelectiveDisclosure

enum Base64URLVectors {
  static func add(to suite: inout Collection) throws {
    let rows = [
      ("empty", "Nothing is the text of no bytes.", "", ""),
      ("one-byte", "Two characters are one byte.", "_w", "ff"),
      ("two-bytes", "Three characters are two bytes.", "-_8", "fbff"),
      ("three-bytes", "Four characters are three bytes.", "AAAB", "000001"),
      (
        "alphabet", "Every character of the alphabet has its value.",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
        "00108310518720928b30d38f41149351559761969b71d79f8218a39259a7a29aabb2dbafc31cb3d35db7e39ebbf3dfbf"
      ),
      ("zeros", "Bytes that are zero are not lost.", "AAAAAAA", "0000000000"),
    ]
    for (name, title, text, hexadecimal) in rows {
      try suite.add(
        try Case(
          "base64url/\(name)", title, .jwsEncoding, covers: ["SDJ-E-01"], severity: .high, ParseInput(.base64url, text),
          payload: quoted(hexadecimal)))
    }
    let good = try Case(
      "base64url/good", "Letters, a digit, a hyphen and an underscore are base64url.", .jwsEncoding,
      covers: ["SDJ-E-01", "SDJ-E-02"], ParseInput(.base64url, "Ab-_9Q"), payload: #""01bfbff5""#)
    try suite.add(good)
    try suite.add(faults.map { $0.vector(beside: good) })
  }

  /// A text that is no base64url, or a second spelling.
  private struct Fault {
    let name: String
    let title: String
    let mutation: String
    let text: String
    var level = Vector.Level.must
    var covers = ["SDJ-E-01", "T16"]

    func vector(beside good: Case<ParseInput>) -> Case<ParseInput> {
      good.refusing(name, title, by: .jwsEncoding, at: "", covers: covers, mutation: mutation, level: level) {
        $0.text = text
      }
    }
  }

  private static let faults = [
    Fault(name: "padding", title: "The text is padded.", mutation: "two equals signs are added", text: "Ab-_9Q=="),
    Fault(
      name: "padding-one", title: "The text has one equals sign of two.", mutation: "an equals sign is added",
      text: "Ab-_9Q="),
    Fault(
      name: "padding-inside", title: "Equals signs stand inside the text.",
      mutation: "two equals signs and more text are added", text: "Ab-_9Q==AAAA"),
    Fault(name: "plus", title: "The text has a plus sign.", mutation: "- becomes +", text: "Ab+_9Q"),
    Fault(name: "slash", title: "The text has a slash.", mutation: "_ becomes /", text: "Ab-/9Q"),
    Fault(name: "space", title: "The text has a space inside.", mutation: "a space is put in", text: "Ab-_ 9Q"),
    Fault(name: "tab", title: "The text begins with a tab.", mutation: "a tab is put first", text: "\tAb-_9Q"),
    Fault(
      name: "line-feed", title: "The text ends in a line feed.", mutation: "a line feed is added", text: "Ab-_9Q\n"),
    Fault(
      name: "carriage-return", title: "The text is broken by CR and LF.", mutation: "CR and LF are put in",
      text: "Ab-_\r\n9Q"),
    Fault(name: "zero", title: "The text ends in U+0000.", mutation: "U+0000 is added", text: "Ab-_9Q\u{0}"),
    Fault(name: "dot", title: "The text has a dot.", mutation: "a dot is put in", text: "Ab-_.9Q"),
    Fault(name: "tilde", title: "The text has a tilde.", mutation: "a tilde is put in", text: "Ab-_~9Q"),
    Fault(name: "percent", title: "A character is percent-encoded.", mutation: "_ becomes %5F", text: "Ab-%5F9Q"),
    Fault(name: "foreign", title: "The text has the letter é.", mutation: "a letter becomes é", text: "Ab-_9é"),
    Fault(
      name: "full-width", title: "The text has a full-width letter.", mutation: "A becomes U+FF21",
      text: "\u{FF21}b-_9Q"),
    Fault(
      name: "length-one", title: "One character is the whole text.", mutation: "all but one character are taken away",
      text: "A"),
    Fault(
      name: "length-five", title: "One character is left over after four.",
      mutation: "the last character is taken away", text: "Ab-_9"),
    Fault(
      name: "unused-bits-of-two", title: "Of two characters, the second has unused bits that are not zero.",
      mutation: "Q becomes R", text: "Ab-_9R", level: .strict, covers: ["SDJ-E-02", "S1", "T16"]),
    Fault(
      name: "unused-bits-of-three", title: "Of three characters, the third has unused bits that are not zero.",
      mutation: "the last two characters become AAB", text: "Ab-_AAB", level: .strict,
      covers: ["SDJ-E-02", "S1", "T16"]),
  ]
}
