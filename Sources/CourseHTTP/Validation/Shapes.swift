import CourseCore

/// The shapes that a document names, by which values are checked.
struct Shapes: Sendable {
  let named: [String: Shape]

  /// Reads the named shapes of a document.
  ///
  /// - Throws: `ShapeError` where the document uses more of JSON Schema than is known here.
  init(document: JSONValue) throws(ShapeError) {
    var named: [String: Shape] = [:]
    let schemas = try document.member("components") { value throws(ShapeError) in
      try value.member("schemas") { schemas throws(ShapeError) in try schemas.asObject() }
    }
    for schema in schemas {
      do {
        named[schema.key] = try Shape(schema: schema.value)
      } catch { throw error.within(schema.key) }
    }
    self.named = named
  }

  /// Whether a value is of a shape.
  func admits(_ value: JSONValue, as shape: Shape) -> Bool {
    switch (shape, value) {
    case (.text(let text), .string(let string)): text.expects(of: string) == nil
    case (.whole(let range), .integer(let number)): range.contains(number)
    case (.truth, .bool), (.null, .null): true
    case (.list(let element, let count), .array(let elements)):
      count.contains(elements.count) && elements.allSatisfy { admits($0, as: element) }
    case (.object(let object), .object(let members)):
      object.required.allSatisfy { members[$0] != nil }
        && members.allSatisfy { member in
          object.members[member.key].map { admits(member.value, as: $0) } ?? object.isOpen
        }
    case (.one(let shapes), _): shapes.count { admits(value, as: $0) } == 1
    case (.any(let shapes), _): shapes.contains { admits(value, as: $0) }
    case (.named(let name), _): named[name].map { admits(value, as: $0) } ?? false
    default: false
    }
  }

  /// Says where a value is not of a shape; `nil` when it is.
  func violation(in value: JSONValue, of shape: Shape) -> Violation? {
    guard !admits(value, as: shape) else { return nil }
    switch (shape, value) {
    case (.text(let text), .string(let string)):
      return text.expects(of: string).map { Violation($0) }
    case (.list(let element, let count), .array(let elements)) where count.contains(elements.count):
      return elements.enumerated().lazy
        .compactMap { place, member in
          violation(in: member, of: element)?.within(String(place))
        }
        .first
    case (.object(let object), .object(let members)):
      return violation(in: members, of: object)
    case (.named(let name), _):
      return named[name].flatMap { violation(in: value, of: $0) }
    default:
      return Violation(shape.expectation)
    }
  }

  private func violation(in members: JSONObject, of object: ObjectShape) -> Violation? {
    if let missing = object.required.first(where: { members[$0] == nil }) {
      return Violation(.member).within(missing)
    }
    for member in members {
      guard let shape = object.members[member.key] else {
        if object.isOpen { continue }
        return Violation(.nothing).within(member.key)
      }
      if let violation = violation(in: member.value, of: shape) {
        return violation.within(member.key)
      }
    }
    return nil
  }
}

extension TextShape {
  /// What a text lacks; `nil` when it is of this shape.
  fileprivate func expects(of text: String) -> Violation.Expectation? {
    if let choices, !choices.contains(text) { return .choice(choices) }
    if let pattern, !pattern.matches(text) { return .pattern(pattern.text) }
    guard count != TextShape.anyCount, !count.contains(text.unicodeScalars.count) else {
      return nil
    }
    return .characters(count)
  }
}

extension Shape {
  fileprivate var expectation: Violation.Expectation {
    switch self {
    case .text: .text
    case .whole(let range): .whole(range)
    case .truth: .truth
    case .null: .null
    case .list(_, let count): .list(count)
    case .object: .object
    case .one, .any, .named: .alternative
    }
  }
}
