import CourseCore
import CourseEngine

extension LearnerStanding {
  var message: JSONValue {
    ["courses": .array(courses.map(\.message)), "tasks": .array(tasks.map(\.message))]
  }

  static let schema = Schema.object([
    "courses": .list(.named("CourseSummary")), "tasks": .list(TaskStanding.schema),
  ])
}

extension TaskStanding {
  var message: JSONValue {
    .object(present: [
      "course": .string(reference.course.rawValue), "task": .string(reference.task.rawValue),
      "title": .string(title), "observe": .strings(observe),
      "prepare": prepare.map { .string($0) }, "remoteAllowed": .bool(isRemoteAllowed),
      "best": best.map { .string($0.rawValue) }, "bestDay": bestOn?.day.json,
      "bestDayTrusted": bestOn.map { .bool($0.isTrusted) },
    ])
  }

  static let schema = Schema.object([
    "course": .named("ID"), "task": .named("ID"), "title": .text(), "observe": .list(.text()),
    "prepare?": .text(), "remoteAllowed": .truth("it may be seen by video call"),
    "best?": .choice(TaskLevel.allCases.map(\.rawValue), "the best that was seen"),
    "bestDay?": .day("on which the best was seen first"), "bestDayTrusted?": .truth(),
  ])
}
