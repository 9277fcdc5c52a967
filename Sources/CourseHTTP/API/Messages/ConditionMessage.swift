import CourseCore

extension Condition {
  var message: JSONValue {
    switch self {
    case .course(let id): ["course": .string(id.rawValue)]
    case .assessment(let id): ["assessment": .string(id.rawValue)]
    case .task(let task): ["task": .string(task.description)]
    case .placement(let id, let level):
      ["placement": .string(id.rawValue), "fromLevel": .integer(level)]
    case .any(let conditions, let count):
      ["any": .array(conditions.map(\.message)), "atLeast": .integer(count)]
    case .all(let conditions): ["all": .array(conditions.map(\.message))]
    }
  }

  static let schema = Schema.either([
    .object(["course": .named("ID")]), .object(["assessment": .named("ID")]),
    .object(["task": .text("course/task")]),
    .object(["placement": .named("ID"), "fromLevel": .whole(least: 1)]),
    .object(["any": .list(.named("Condition")), "atLeast": .whole(least: 1)]),
    .object(["all": .list(.named("Condition"))]),
  ])
}
