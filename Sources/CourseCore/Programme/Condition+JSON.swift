extension Condition: JSONRepresentable {
  package var json: JSONValue {
    switch self {
    case .course(let id): ["course": .string(id.rawValue)]
    case .assessment(let id): ["assessment": .string(id.rawValue)]
    case .task(let task): ["task": task.json]
    case .placement(let id, let level):
      ["placement": .string(id.rawValue), "from-level": .integer(level)]
    case .any(let conditions, let count):
      .object(present: [
        "any": .array(conditions.map(\.json)), "at-least": .number(count, unless: 1),
      ])
    case .all(let conditions): ["all": .array(conditions.map(\.json))]
    }
  }

  package init(json: JSONValue) throws(ShapeError) {
    let members = try json.asObject()
    if members["course"] != nil {
      self = .course(try json.id("course"))
    } else if members["assessment"] != nil {
      self = .assessment(try json.id("assessment"))
    } else if members["task"] != nil {
      self = .task(try json.member("task"))
    } else if members["placement"] != nil {
      self = .placement(try json.id("placement"), fromLevel: try json.integer("from-level"))
    } else if members["any"] != nil {
      self = .any(try json.list("any"), atLeast: try json.optionalInteger("at-least") ?? 1)
    } else if members["all"] != nil {
      self = .all(try json.list("all"))
    } else {
      throw ShapeError("a condition")
    }
  }
}
