/// The shape of a message, read from the part of JSON Schema that the document is written in.
indirect enum Shape: Sendable {
  case text(TextShape)
  case whole(ClosedRange<Int64>)
  case truth
  case null
  case list(of: Shape, count: ClosedRange<Int>)
  case object(ObjectShape)

  /// Exactly one of these fits.
  case one(of: [Shape])

  /// At least one of these fits.
  case any(of: [Shape])

  /// A shape that the document names.
  case named(String)
}

/// The shape of a text.
struct TextShape: Sendable {
  /// How many characters it may have, counted as Unicode scalars.
  let count: ClosedRange<Int>
  let pattern: Pattern?

  /// The only texts allowed; `nil` for any.
  let choices: [String]?
}

/// The shape of an object.
struct ObjectShape: Sendable {
  let members: [String: Shape]
  let required: [String]

  /// Whether members that are not named may stand in it.
  let isOpen: Bool
}

/// Where a value is not of its shape, and what was expected there.
struct Violation: Hashable, Sendable {
  enum Expectation: Hashable, Sendable {
    case text, truth, null, object
    case list(ClosedRange<Int>)
    case characters(ClosedRange<Int>)
    case pattern(String)
    case choice([String])
    case whole(ClosedRange<Int64>)

    /// A member that must be there.
    case member

    /// Nothing: no such member is known.
    case nothing

    /// One of several shapes.
    case alternative
  }

  /// The keys and places from the outermost value to the one at fault.
  var path: [String] = []
  let expected: Expectation

  init(_ expected: Expectation) { self.expected = expected }

  func within(_ key: String) -> Self {
    var violation = self
    violation.path.insert(key, at: 0)
    return violation
  }
}
