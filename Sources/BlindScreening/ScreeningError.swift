/// Why a posting or a framework was refused, and where.

public import StrictJSON

/// A broken rule of the files that an employer gives. Holds no value of theirs: the place says enough.
public struct ScreeningError: Error, Hashable, Sendable {
  /// The rule that was broken; `rule.rawValue` is stable.
  public let rule: ScreeningRule

  /// Where, as a JSON Pointer (RFC 6901) into the document: `/requirements/2/threshold`. The empty pointer is the whole.
  public let location: JSONPointer

  /// A broken rule at a place; without one, the whole document.
  public init(_ rule: ScreeningRule, at location: JSONPointer = JSONPointer([])) {
    self.rule = rule
    self.location = location
  }

  /// A lower floor's error, as a rule of this one.
  init(_ error: JSONError) {
    switch error.rule {
    case .tooLarge: self.init(.tooLarge)
    case .tooDeep: self.init(.tooDeep)
    case .notUTF8, .byteOrderMark, .loneSurrogate, .syntax, .trailingData, .duplicateName: self.init(.notJSON)
    }
  }
}

extension ScreeningError: CustomStringConvertible {
  /// The rule's sentence, its identifier and the location.
  public var description: String {
    "\(rule.sentence) (\(rule.rawValue))" + (location.tokens.isEmpty ? "" : " at \(location)")
  }
}
