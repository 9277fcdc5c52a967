import CourseCore
import CourseEngine

extension PaperTarget {
  var message: JSONValue { ["kind": .string(kind.rawValue), "id": .string(id)] }

  static let schema = Schema.object([
    "kind": .choice(PolicyTarget.allCases.map(\.rawValue)), "id": .named("ID"),
  ])

  init(message: JSONValue) throws(ShapeError) {
    self.init(try message.choice("kind"), try message.string("id"))
  }
}

extension RecordKey {
  /// As people may write it down: the station and the place in its chain.
  var message: JSONValue { ["station": station.json, "seq": .integer(seq)] }

  static let schema = Schema.object(["station": .named("Code"), "seq": .whole(least: 1)])
}

extension Evidence {
  var message: JSONValue {
    .object(present: [
      "kind": .string(name), "record": shown.record.message, "day": shown.on.day.json,
      "dayTrusted": .bool(shown.on.isTrusted), "observer": observer?.json,
      "attempt": test?.attempt.json, "earned": test.map { .integer($0.earned) },
      "available": test.map { .integer($0.available) },
    ])
  }

  static let schema = Schema.object([
    "kind": .choice(["completion", "test", "task", "lesson"]), "record": RecordKey.schema,
    "day": .day("by which it counts"), "dayTrusted": .truth("false: the day is not known"),
    "observer?": .named("Code"), "attempt?": .named("Code"),
    "earned?": .whole("points of the test"), "available?": .whole(),
  ])

  private var name: String {
    switch self {
    case .completion: "completion"
    case .test: "test"
    case .task: "task"
    case .lesson: "lesson"
    }
  }

  private var observer: PersonID? { if case .task(let task) = self { task.observer } else { nil } }

  private var test: (attempt: AttemptID, earned: Int, available: Int)? {
    guard case .test(let test) = self else { return nil }
    let outcome = test.outcome.outcome
    return (test.attempt, outcome.earned.count, outcome.available.count)
  }
}

extension CompletionAccount {
  var message: JSONValue {
    .object(present: [
      "item": item.message, "done": .bool(isDone), "stillNeeded": .integer(stillNeeded),
      "evidence": .array(evidence.map(\.message)), "parts": .array(parts.map(\.message)),
    ])
  }

  static let schema = Schema.object([
    "item": Item.schema, "done": .truth(),
    "stillNeeded": .whole("how many more parts must be done"),
    "evidence": .list(.named("Evidence")), "parts": .list(.named("CompletionAccount")),
  ])
}

extension CompletionAccount.Item {
  fileprivate var message: JSONValue {
    switch self {
    case .programme(let id): ["programme": .string(id.rawValue)]
    case .course(let id): ["course": .string(id.rawValue)]
    case .lesson(let lesson): ["lesson": .string(lesson.description)]
    case .assessment(let id): ["assessment": .string(id.rawValue)]
    case .task(let task): ["task": .string(task.description)]
    case .placement(let id, let level):
      ["placement": .string(id.rawValue), "fromLevel": .integer(level)]
    case .any(let count): ["atLeast": .integer(count)]
    case .all: ["all": true]
    }
  }

  fileprivate static let schema = Schema.either([
    .object(["programme": .named("ID")]), .object(["course": .named("ID")]),
    .object(["lesson": .text("course/lesson")]), .object(["assessment": .named("ID")]),
    .object(["task": .text("course/task")]),
    .object(["placement": .named("ID"), "fromLevel": .whole(least: 1)]),
    .object(["atLeast": .whole("of the parts", least: 0)]), .object(["all": .truth()]),
  ])
}

extension CompletionView {
  var message: JSONValue {
    .object(present: [
      "target": target.message, "title": .string(title), "version": .string(version),
      "provisional": .bool(isProvisional), "judgedDay": judgedOn?.day.json,
      "judgedDayTrusted": judgedOn.map { .bool($0.isTrusted) }, "inDoubt": .bool(isInDoubt),
      "account": account.message, "observers": Self.names(observers),
      "number": paper.map { .string($0.issued.number.description) },
    ])
  }

  static let schema = Schema.object([
    "target": .named("PaperTarget"), "title": .text(), "version": .text(),
    "provisional": .truth("no official basis is loaded"),
    "judgedDay?": .day("of the judgement"), "judgedDayTrusted?": .truth(),
    "inDoubt": .truth("what the judgement rests on counts no longer"),
    "account": .named("CompletionAccount"), "observers": observersSchema,
    "number?": .text("of the paper that holds"),
  ])

  static let observersSchema = Schema.list(
    .object(["person": .named("Code"), "fullName": .text()])
  )

  /// Whoever observed, by their codes.
  static func names(_ names: [PersonID: String]) -> JSONValue {
    .array(
      names.sorted { $0.key < $1.key }
        .map { ["person": $0.key.json, "fullName": .string($0.value)] }
    )
  }
}
