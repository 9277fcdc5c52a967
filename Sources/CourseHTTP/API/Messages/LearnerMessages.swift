import CourseCore
import CourseEngine

extension LearnerView {
  var message: JSONValue {
    .object(present: [
      "fullName": .string(fullName),
      "callName": callName.map { .string($0) },
      "language": .string(language.rawValue),
    ])
  }

  static let schema = Schema.object([
    "fullName": .text(), "callName?": .text("how lessons address the learner"),
    "language": .named("Language"),
  ])
}

extension NextView {
  var message: JSONValue {
    switch self {
    case .step(let place, let lesson):
      [
        "kind": "step", "course": .string(place.lesson.course.rawValue),
        "lesson": .string(place.lesson.lesson.rawValue), "step": .string(place.step.rawValue),
        "title": .string(lesson),
      ]
    case .attempt(let attempt, let assessment):
      [
        "kind": "attempt", "attempt": attempt.json,
        "assessment": .string(assessment.id.rawValue), "title": .string(assessment.title),
      ]
    case .assessment(let assessment):
      [
        "kind": "assessment", "assessment": .string(assessment.id.rawValue),
        "title": .string(assessment.title),
      ]
    case .task(let task, let title):
      [
        "kind": "task", "course": .string(task.course.rawValue),
        "task": .string(task.task.rawValue), "title": .string(title),
      ]
    case .course(let course):
      ["kind": "course", "course": .string(course.id.rawValue), "title": .string(course.title)]
    case .nothing: ["kind": "nothing"]
    }
  }

  static let schema = Schema.either([
    .object([
      "kind": .choice(["step"]), "course": .named("ID"), "lesson": .named("ID"),
      "step": .named("ID"), "title": .text(),
    ]),
    .object([
      "kind": .choice(["attempt"]), "attempt": .named("Code"), "assessment": .named("ID"),
      "title": .text(),
    ]),
    .object(["kind": .choice(["assessment"]), "assessment": .named("ID"), "title": .text()]),
    .object([
      "kind": .choice(["task"]), "course": .named("ID"), "task": .named("ID"), "title": .text(),
    ]),
    .object(["kind": .choice(["course"]), "course": .named("ID"), "title": .text()]),
    .object(["kind": .choice(["nothing"])]),
  ])
}

extension ProgressView {
  func message(for call: Call) -> JSONValue {
    [
      "courses": Page.message(of: courses, for: call, \.message),
      "programmes": Page.message(of: programmes, for: call, \.message),
      "way": Page.message(of: way, for: call, \.message),
      "placements": Page.message(of: placements, for: call) { placement in
        ["id": .string(placement.id.rawValue), "title": .string(placement.title)]
      },
    ]
  }

  static let schema = Schema.object([
    "courses": Page.schema(of: "CourseSummary"), "programmes": Page.schema(of: "Programme"),
    "way": Page.schema(of: "WayStop"),
    "placements": Page.schema(of: .object(["id": .named("ID"), "title": .text()])),
  ])
}

extension WayStop {
  var message: JSONValue {
    [
      "course": .string(course.id.rawValue), "title": .string(course.title),
      "optional": .bool(isOptional), "maySkip": .bool(maySkip), "completed": .bool(isCompleted),
    ]
  }

  static let schema = Schema.object([
    "course": .named("ID"), "title": .text(), "optional": .truth(),
    "maySkip": .truth("a placement showed that the learner knows it"), "completed": .truth(),
  ])
}

extension ProgrammeView {
  var message: JSONValue {
    .object(present: [
      "id": .string(programme.id.rawValue),
      "title": .string(programme.title),
      "version": .integer(version),
      "startsOn": startsOn.map { .string($0.description) },
      "next": next.map { next -> JSONValue in
        ["version": .integer(next.version), "from": .string(next.from.description)]
      },
      "dateTrusted": .bool(isDateTrusted),
      "provisional": .bool(isProvisional),
      "completed": .bool(isCompleted),
      "missing": .array(missing.map(\.message)),
    ])
  }

  static let schema = Schema.object([
    "id": .named("ID"), "title": .text(),
    "version": .whole("that judges today, or will first"),
    "startsOn?": .day("from which it is judged; absent when it is judged today"),
    "next?": .object([
      "version": .whole("that judges next"), "from": .day("from which it does"),
    ]),
    "dateTrusted": .truth("today's date, by which the version was chosen, is believed"),
    "provisional": .truth("no official basis is loaded"), "completed": .truth(),
    "missing": .list(.named("Condition")),
  ])
}
