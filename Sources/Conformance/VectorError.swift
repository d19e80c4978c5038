/// Why a folder of vectors cannot be used.

public import StrictJSON

/// A fault in a vector file or in the folder, and where.
public struct VectorError: Error, Hashable, Sendable {
  /// What is wrong.
  public let problem: Problem
  /// Where in the file; the empty pointer is the whole file.
  public let location: JSONPointer
  /// Which file, below the folder; empty if it is not known yet.
  public private(set) var file = ""

  /// What can be wrong.
  public enum Problem: String, Sendable {
    case unreadable = "the file cannot be read"
    case notJSON = "the file is not JSON"
    case notObject = "the file is not a JSON object"
    case memberMissing = "a member is missing"
    case memberUnknown = "a member is not known"
    case memberValue = "a member has a value that it cannot have"
    case idIsNotPath = "the id is not the file's path"
    case empty = "there are no vectors in the folder"
  }

  /// Names a fault and its place.
  public init(_ problem: Problem, at location: JSONPointer = []) {
    self.problem = problem
    self.location = location
  }

  /// The same fault in a file.
  public func inside(_ file: String) -> VectorError {
    var error = self
    error.file = file
    return error
  }
}

extension VectorError: CustomStringConvertible {
  /// The problem, the file and the place.
  public var description: String {
    let places = [file, location.description].filter { !$0.isEmpty }
    return problem.rawValue + (places.isEmpty ? "" : ": " + places.joined(separator: " at "))
  }
}
