import CourseCore

extension Shape {
  /// Reads a schema; a keyword that would not be checked is an error.
  init(schema: JSONValue) throws(ShapeError) {
    let keywords = Set(try schema.asObject().keys).subtracting(["description"])
    if keywords == ["$ref"] {
      let prefix = "#/components/schemas/"
      let reference = try schema.string("$ref")
      guard reference.hasPrefix(prefix) else { throw ShapeError("a named schema", at: ["$ref"]) }
      self = .named(String(reference.dropFirst(prefix.count)))
    } else if keywords == ["oneOf"] {
      self = .one(of: try schema.shapes("oneOf"))
    } else if keywords == ["anyOf"] {
      self = .any(of: try schema.shapes("anyOf"))
    } else {
      self = try Self.typed(schema, keywords.subtracting(["type"]))
    }
  }

  private static func typed(
    _ schema: JSONValue,
    _ keywords: Set<String>
  ) throws(ShapeError) -> Shape {
    switch try schema.string("type") {
    case "string":
      try schema.allow(["enum", "pattern", "minLength", "maxLength"], keywords)
      return .text(try TextShape(schema: schema))
    case "integer":
      try schema.allow(["minimum", "maximum"], keywords)
      let least = try schema.optionalInteger("minimum").map { Int64($0) } ?? .min
      let most = try schema.optionalInteger("maximum").map { Int64($0) } ?? .max
      return .whole(least...most)
    case "boolean":
      try schema.allow([], keywords)
      return .truth
    case "null":
      try schema.allow([], keywords)
      return .null
    case "array":
      try schema.allow(["items", "minItems", "maxItems"], keywords)
      let element = try schema.member("items") { item throws(ShapeError) in
        try Shape(schema: item)
      }
      return .list(of: element, count: try schema.range("minItems", "maxItems"))
    case "object":
      try schema.allow(["properties", "required", "additionalProperties"], keywords)
      return .object(try ObjectShape(schema: schema))
    default: throw ShapeError("a known type", at: ["type"])
    }
  }
}

extension TextShape {
  static let anyCount = 0...Int.max

  fileprivate init(schema: JSONValue) throws(ShapeError) {
    count = try schema.range("minLength", "maxLength")
    choices = try schema.optional("enum") { value throws(ShapeError) in
      try value.elements { choice throws(ShapeError) in try choice.asString() }
    }
    pattern = try schema.optional("pattern") { value throws(ShapeError) in
      guard let pattern = Pattern(try value.asString()) else { throw ShapeError("a pattern") }
      return pattern
    }
  }
}

extension ObjectShape {
  fileprivate init(schema: JSONValue) throws(ShapeError) {
    var members: [String: Shape] = [:]
    let properties = try schema.optional("properties") { value throws(ShapeError) in
      try value.asObject()
    }
    for property in properties ?? [:] {
      do {
        members[property.key] = try Shape(schema: property.value)
      } catch { throw error.within(property.key) }
    }
    self.members = members
    required = try schema.list("required") { value throws(ShapeError) in try value.asString() }
    isOpen =
      try schema.optional("additionalProperties") { value throws(ShapeError) in
        try value.asBool()
      } ?? true
  }
}

extension JSONValue {
  fileprivate func shapes(_ key: String) throws(ShapeError) -> [Shape] {
    try list(key) { value throws(ShapeError) in try Shape(schema: value) }
  }

  fileprivate func range(_ least: String, _ most: String) throws(ShapeError) -> ClosedRange<Int> {
    (try optionalInteger(least) ?? 0)...(try optionalInteger(most) ?? .max)
  }

  fileprivate func allow(_ known: Set<String>, _ keywords: Set<String>) throws(ShapeError) {
    guard let other = keywords.subtracting(known).min() else { return }
    throw ShapeError("no such keyword", at: [other])
  }
}
