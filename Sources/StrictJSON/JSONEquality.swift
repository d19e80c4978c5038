/// When two values are the same: strings and names by bytes, numbers by their text, members in whatever order.
///
/// RFC 8259 §8.3 for strings, §4 for order. Both functions keep a list of what is still to do instead of recursing.
extension JSON: Hashable {
  /// Whether both are the same value.
  public static func == (left: JSON, right: JSON) -> Bool {
    var pairs: [(JSON, JSON)] = []
    var next: (JSON, JSON)? = (left, right)
    while let pair = next {
      switch pair {
      case (.null, .null):
        break
      case (.bool(let left), .bool(let right)):
        guard left == right else { return false }
      case (.number(let left), .number(let right)):
        guard left == right else { return false }
      case (.string(let left), .string(let right)):
        guard UTF8Name(left) == UTF8Name(right) else { return false }
      case (.array(let left), .array(let right)):
        guard left.count == right.count else { return false }
        pairs.append(contentsOf: zip(left, right))
      case (.object(let left), .object(let right)):
        guard left.count == right.count else { return false }
        for (name, value) in left {
          guard let other = right[name] else { return false }
          pairs.append((value, other))
        }
      case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _):
        return false
      }
      next = pairs.popLast()
    }
    return true
  }

  /// Feeds a sum over the scalars and empty containers, each hashed with the way to it, so that order does not count.
  public func hash(into hasher: inout Hasher) {
    var sum = 0
    var places: [(way: Int, value: JSON)] = []
    var next: (way: Int, value: JSON)? = (0, self)
    while let place = next {
      var step = hasher
      step.combine(place.way)
      switch place.value {
      case .null: step.combine(0)
      case .bool(let value): step.combine(value ? 1 : 2)
      case .number(let value):
        step.combine(3)
        step.combine(value)
      case .string(let value):
        step.combine(4)
        step.combine(UTF8Name(value))
      case .array(let elements):
        step.combine(5)
        for (index, element) in elements.enumerated() {
          var inner = step
          inner.combine(index)
          places.append((inner.finalize(), element))
        }
      case .object(let object):
        step.combine(6)
        for (name, value) in object {
          var inner = step
          inner.combine(UTF8Name(name))
          places.append((inner.finalize(), value))
        }
      }
      sum &+= step.finalize()
      next = places.popLast()
    }
    hasher.combine(sum)
  }
}
