import CourseCore
import CourseEngine

extension CourseSummary {
  var message: JSONValue {
    .object(present: [
      "id": .string(id.rawValue),
      "code": code.map { .string($0) },
      "title": .string(title),
      "summary": summary.map { .string($0) },
      "audience": .strings(audience.map(\.rawValue)),
      "minutes": .integer(minutes),
      "lessons": .integer(lessonCount),
      "finishedLessons": .integer(finishedLessons),
      "completed": .bool(isCompleted),
      "closedUntil": .array(closedUntil.map(\.message)),
    ])
  }

  static let schema = Schema.object([
    "id": .named("ID"), "code?": .text(), "title": .text(), "summary?": .named("Text"),
    "audience": .list(.text()), "minutes": .whole(), "lessons": .whole(),
    "finishedLessons": .whole(), "completed": .truth(),
    "closedUntil": .list(.named("Condition")),
  ])
}

extension CourseView {
  var message: JSONValue {
    [
      "course": summary.message,
      "version": .string(version),
      "lessons": .array(lessons.map(\.message)),
      "tasks": .array(tasks.map(\.message)),
      "assessments": .array(assessments.map(\.message)),
      "after": .array(
        after.map { ["id": .string($0.id.rawValue), "title": .string($0.title)] }
      ),
    ]
  }

  static let schema = Schema.object([
    "course": .named("CourseSummary"), "version": .text(),
    "lessons": .list(.named("LessonSummary")), "tasks": .list(.named("Task")),
    "assessments": .list(.named("AssessmentSummary")),
    "after": .list(.object(["id": .named("ID"), "title": .text()])),
  ])
}

extension LessonSummary {
  var message: JSONValue {
    .object(present: [
      "course": .string(reference.course.rawValue),
      "lesson": .string(reference.lesson.rawValue),
      "title": .string(title),
      "minutes": .integer(minutes),
      "steps": .integer(stepCount),
      "finishedSteps": .integer(finishedSteps),
      "opensAfter": opensAfter.map { .string($0.rawValue) },
    ])
  }

  static let schema = Schema.object([
    "course": .named("ID"), "lesson": .named("ID"), "title": .text(), "minutes": .whole(),
    "steps": .whole(), "finishedSteps": .whole(), "opensAfter?": .named("ID"),
  ])
}

extension TaskView {
  var message: JSONValue {
    .object(present: [
      "id": .string(id.rawValue),
      "title": .string(title),
      "prepare": prepare.map { .string($0) },
      "best": best.map { .string($0.rawValue) },
    ])
  }

  static let schema = Schema.object([
    "id": .named("ID"), "title": .text(), "prepare?": .named("Text"),
    "best?": .choice(TaskLevel.allCases.map(\.rawValue), "0 not yet, 1 with guidance, 2 alone"),
  ])
}

extension AssessmentSummary {
  var message: JSONValue {
    .object(present: [
      "id": .string(id.rawValue),
      "title": .string(title),
      "intro": intro.map { .string($0) },
      "placement": .bool(isPlacement),
      "seconds": time.map(\.wholeSeconds),
      "passed": .bool(isPassed),
      "level": level.map { .integer($0) },
      "attempts": .integer(attemptsEnded),
      "admission": admission.message,
    ])
  }

  static let schema = Schema.object([
    "id": .named("ID"), "title": .text(), "intro?": .named("Text"), "placement": .truth(),
    "seconds?": .whole("the time limit"), "passed": .truth(),
    "level?": .whole("the highest ever reached"), "attempts": .whole("ended"),
    "admission": .named("Admission"),
  ])
}

extension Admission {
  var message: JSONValue {
    switch self {
    case .open: ["state": "open"]
    case .resume(let attempt): ["state": "resume", "attempt": attempt.json]
    case .wait(let span): ["state": "wait", "retryAfter": span.wholeSeconds]
    case .limitReached(let limit): ["state": "limit-reached", "limit": .integer(limit)]
    }
  }

  static let schema = Schema.either([
    .object(["state": .choice(["open"])]),
    .object(["state": .choice(["resume"]), "attempt": .named("Code")]),
    .object(["state": .choice(["wait"]), "retryAfter": .whole("seconds")]),
    .object(["state": .choice(["limit-reached"]), "limit": .whole()]),
  ])
}
