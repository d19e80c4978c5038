/// Digests: how they are made, where they stand, and that each stands once. RFC 9901 §4.1.1, §4.2.3, §4.2.4, §7.1-4.

import SelectiveDisclosure

enum DigestVectors {
  static func add(to suite: inout Collection) throws {
    let name = disclosure(#"["2GLC42sKQveCfGfryNRN9w", "name", "Noor Adeyemi"]"#)
    let good = try Case(
      "rfc9901/digest/one-disclosed", "One claim is disclosed.", .digestRepeated, covers: ["SDJ-V-11"],
      TokenInput(#""_sd":["\#(digest(name))"]"#, disclosing: [name]),
      payload: #"{"iss":"https://school.example","name":"Noor Adeyemi"}"#)
    try suite.add(good.everywhere)
    try suite.add(
      good.refusing(
        "twice-in-one-sd", "A digest stands twice in one _sd array.", by: .digestRepeated, at: "/payload/_sd/1",
        covers: ["SDJ-V-17", "D32", "T02"], mutation: "the digest is written a second time"
      ) {
        $0.payload = TokenInput.payload(#""_sd":["\#(digest(name))","\#(digest(name))"]"#)
      }.everywhere)
  }
}
