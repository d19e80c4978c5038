/// How the tool ends: one number for scripts, one sentence for people.

import BlindScreening
import LearningRecords
import SelectiveDisclosure

/// The exit status. The numbers above 63 are those of sysexits.h.
enum ExitStatus: Int32, CaseIterable {
  /// Done; the answer is yes.
  case yes = 0
  /// The answer is no: a rule is broken.
  case no = 1
  /// The command line is wrong.
  case usage = 64
  /// An input is missing, or is not what it must be.
  case noInput = 66
  /// We are to blame.
  case ourBug = 70
  /// Reading, writing or a signer broke.
  case inputOutput = 74
}

/// Why a command ends without having done its work.
struct Failure: Error {
  let status: ExitStatus
  /// Lower case, without a full stop; nil when the answer is already on standard output.
  let sentence: String?
  /// What may help.
  let hint: String?

  init(_ status: ExitStatus, _ sentence: String?, hint: String? = nil) {
    self.status = status
    self.sentence = sentence
    self.hint = hint
  }

  /// A rule that a token, or what is asked for, breaks.
  init(_ error: SDJWTError) {
    self.init(error.rule.status, error.description, hint: error.rule.hint)
  }

  /// A rule that a record breaks when it is to be shown blind.
  init(_ error: RedactionError) { self.init(.no, error.description) }

  /// A rule of a blind round that a candidate breaks.
  init(_ error: BlindRoundError) {
    guard case .token(let rule) = error.rule else {
      self.init(.no, error.description)
      return
    }
    self.init(rule.status, error.description, hint: rule.hint)
  }

  /// Something that nobody foresaw. Its type is named, its content is not: it may hold claims.
  init(unforeseen error: any Error) {
    self.init(.ourBug, "this is a bug of scrim: \(type(of: error))")
  }
}

extension Rule {
  /// The status of a command that ends because of this rule: a verdict, unless we failed at giving one.
  fileprivate var status: ExitStatus {
    switch self {
    case .cryptography, .enginesDisagree: .ourBug
    case .signerSilent, .signerMistaken: .inputOutput
    default: .no
    }
  }
}
