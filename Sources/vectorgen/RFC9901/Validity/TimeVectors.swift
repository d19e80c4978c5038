/// The times of a credential, read from the processed payload. RFC 7519 §2, §4.1.4 to §4.1.6, RFC 9901 §7.1-6, §9.7.

import Conformance
import SelectiveDisclosure
import StrictJSON

enum TimeVectors {
  /// The receiver's clock, in all of these.
  private static let now = 1_700_000_010

  static func add(to suite: inout Collection) throws {
    try addEnds(to: &suite)
    try addLeeway(to: &suite)
    try addKinds(to: &suite)
    try addFractions(to: &suite)
    try addIssueTimes(to: &suite)
  }

  /// A time in clear, or the same one hidden and disclosed.
  private static func input(_ name: String, _ value: String, hidden: Bool) -> TokenInput {
    let text = property(name, value)
    return hidden ? TokenInput(sd(text), disclosing: [text]) : TokenInput(#""\#(name)":\#(value)"#)
  }

  private static func addEnds(to suite: inout Collection) throws {
    for (name, rule, good, bad, isEnd) in [
      ("exp", Rule.expired, now + 1, [now, now - 1, 0], true),
      ("nbf", .notYetValid, now, [now + 1, now + 31_536_000], false),
    ] {
      let row = isEnd ? "SDJ-T-03" : "SDJ-T-04"
      for hidden in [false, true] {
        let suffix = hidden ? "-disclosed" : ""
        let place = hidden ? "hidden and disclosed" : "in clear"
        let valid = try Case(
          "rfc9901/validity/\(name)\(suffix)",
          "A credential is \(isEnd ? "used in its last second" : "used in its first second"), \(name) being \(place).",
          rule,
          covers: [row, "SDJ-T-01", "SDJ-V-20"], input(name, "\(good)", hidden: hidden),
          giving: #""\#(name)":\#(good)"#)
        try suite.add(valid.everywhere)
        for (number, time) in bad.enumerated() {
          let title =
            switch (isEnd, number) {
            case (true, 0): "A credential is used at the very second of its exp, which is \(place)."
            case (true, 1): "A credential is used a second after its exp, which is \(place)."
            case (true, _): "A credential whose exp is 0 is used, exp being \(place)."
            case (false, 0): "A credential is used a second before its nbf, which is \(place)."
            case (false, _): "A credential is used a year before its nbf, which is \(place)."
            }
          let refused = valid.refusing(
            "\(name)\(suffix)-\(["at", "after", "zero", "before", "year"][(isEnd ? 0 : 3) + number])", title, by: rule,
            at: "/payload/\(name)",
            covers: [row, "SDJ-T-01", "SDJ-V-20", "SDJ-V-21", "D15", "D38", "T14"] + (isEnd ? ["D20"] : []),
            mutation: "\(name) is \(time)"
          ) {
            let changed = input(name, "\(time)", hidden: hidden)
            ($0.payload, $0.disclosures) = (changed.payload, changed.disclosures)
          }
          try suite.add(number == 0 ? refused.everywhere : [refused])
        }
      }
    }
  }

  private static func addLeeway(to suite: inout Collection) throws {
    for (name, rule, last, first) in [
      ("exp", Rule.expired, now - 59, now - 60), ("nbf", .notYetValid, now + 60, now + 61),
    ] {
      var input = TokenInput(#""\#(name)":\#(last)"#)
      input.options = [("leeway", 60, "leeway")]
      let good = try Case(
        "rfc9901/validity/\(name)-within-leeway",
        "Clocks may differ by a minute, and \(name) lies just within that.", rule, covers: ["SDJ-T-05"], input,
        giving: #""\#(name)":\#(last)"#)
      try suite.add(
        good,
        good.refusing(
          "\(name)-beyond-leeway", "Clocks may differ by a minute, and \(name) lies just beyond that.", by: rule,
          at: "/payload/\(name)", covers: ["SDJ-T-05", "D15", "T14"], mutation: "\(name) is a second further off"
        ) { $0.payload = TokenInput.payload(#""\#(name)":\#(first)"#) },
        good.refusing(
          "\(name)-without-leeway", "Clocks may not differ, and \(name) lies within a minute.", by: rule,
          at: "/payload/\(name)", covers: ["SDJ-T-05", "D15", "T14"], mutation: "no leeway is given"
        ) { $0.options = [] })
    }
  }

  /// Values that are no times. None of them is the same as no time.
  private static let malformed: [(name: String, title: String, json: String, level: Vector.Level)] = [
    ("string", "a string of digits", #""1883000000""#, .must), ("true", "true", "true", .must),
    ("null", "null", "null", .must), ("array", "an array with a time", "[1883000000]", .must),
    ("object", "an object", "{}", .must), ("date", "a date", #""2029-09-01T00:00:00Z""#, .must),
    ("too-large", "a number that no Double holds", "1E400", .strict),
  ]

  private static func addKinds(to suite: inout Collection) throws {
    for (name, good) in [("exp", now + 100), ("nbf", now - 100), ("iat", now)] {
      let row = name == "iat" ? "SDJ-T-09" : name == "exp" ? "SDJ-T-03" : "SDJ-T-04"
      let valid = try Case(
        "rfc9901/validity/\(name)-number", "The value of \(name) is a number.", .timeMalformed,
        covers: ["SDJ-T-06", row], input(name, "\(good)", hidden: false), giving: #""\#(name)":\#(good)"#)
      try suite.add(name == "exp" ? valid.everywhere : [valid])
      for value in malformed {
        let bad = valid.refusing(
          "\(name)-is-\(value.name)", "The value of \(name) is \(value.title).", by: .timeMalformed,
          at: "/payload/\(name)", covers: ["SDJ-T-06", "D15", "T14"], mutation: "\(name) is \(value.title)",
          level: name == "iat" ? .strict : value.level
        ) { $0.payload = input(name, value.json, hidden: false).payload }
        try suite.add(name == "exp" && value.name == "string" ? bad.everywhere : [bad])
      }
    }
    let valid = try Case(
      "rfc9901/validity/exp-number-disclosed", "The value of a disclosed exp is a number.", .timeMalformed,
      covers: ["SDJ-T-06", "SDJ-T-01"], input("exp", "\(now + 100)", hidden: true), giving: #""exp":\#(now + 100)"#)
    let bad = input("exp", #""1883000000""#, hidden: true)
    try suite.add(
      valid,
      valid.refusing(
        "exp-is-string-disclosed", "The value of a disclosed exp is a string of digits.", by: .timeMalformed,
        at: "/payload/exp", covers: ["SDJ-T-06", "SDJ-T-01", "D15", "T14"], mutation: "exp is a string of digits"
      ) { ($0.payload, $0.disclosures) = (bad.payload, bad.disclosures) })
  }

  private static func addFractions(to suite: inout Collection) throws {
    for (number, value) in ["\(now).5", "1.7000000105e9", "17000000105e-1"].enumerated() {
      let text = ["decimal", "exponent", "negative-exponent"][number]
      let good = try Case(
        "rfc9901/validity/exp-\(text)", "The value of exp lies half a second ahead, written as \(value).", .expired,
        covers: ["SDJ-T-06"], TokenInput(#""exp":\#(value)"#), giving: #""exp":\#(value)"#)
      try suite.add(
        good,
        good.refusing(
          "exp-\(text)-over", "The value of exp lies half a second back, the other being written as \(value).",
          by: .expired, at: "/payload/exp", covers: ["SDJ-T-06", "D15"], mutation: "the clock goes on by a second"
        ) { $0.now = .number(JSONNumber(now + 1)) })
    }
  }

  private static func addIssueTimes(to suite: inout Collection) throws {
    for hidden in [false, true] {
      let suffix = hidden ? "-disclosed" : ""
      let place = hidden ? "a disclosed iat" : "an iat in clear"
      var good = try Case(
        "rfc9901/validity/iat\(suffix)", "A Verifier that looks at iat accepts \(place) of this second.",
        .issuedInFuture, covers: ["SDJ-T-09", "SDJ-T-01"], input("iat", "\(now)", hidden: hidden),
        giving: #""iat":\#(now)"#)
      good.input.options = [("issued_at", "not-in-future", "issued-at")]
      let future = input("iat", "\(now + 1)", hidden: hidden)
      let bad = good.refusing(
        "iat\(suffix)-future", "A Verifier that looks at iat refuses \(place) a second ahead.", by: .issuedInFuture,
        at: "/payload/iat", covers: ["SDJ-T-09", "SDJ-T-01"], mutation: "iat is a second ahead", level: .strict
      ) { ($0.payload, $0.disclosures) = (future.payload, future.disclosures) }
      try suite.add(good, bad)
      guard !hidden else { continue }
      try suite.add(
        good.leavingOpen(
          "iat-future-unasked", "A Verifier that was not told to look at iat is given one that is a second ahead.",
          .issuedInFuture, covers: ["SDJ-T-09"],
          reason:
            "RFC 7519 section 4.1.6 asks for no check of iat, and RFC 9901 section 7.1 leaves to the application which claims decide validity."
        ) { ($0.payload, $0.options) = (future.payload, []) })
    }
  }
}
