import CourseCore
import CourseEngine

extension Sighting {
  static let schema = Schema.object([
    "course": .named("ID"), "task": .named("ID"),
    "level": .choice(TaskLevel.allCases.map(\.rawValue), "0 not yet, 1 with guidance, 2 alone"),
    "place": .named("Place"), "mode": .choice(ObservationMode.allCases.map(\.rawValue)),
    "device": .choice(ObservationDevice.allCases.map(\.rawValue)),
    "day?": .day("on which it was seen; today when left out"),
  ])

  init(message: JSONValue) throws {
    self.init(
      task: TaskReference(course: try message.id("course"), task: try message.id("task")),
      level: try message.choice("level"),
      place: try message.choice("place"),
      mode: try message.choice("mode"),
      device: try message.choice("device"),
      day: try message.day("day")
    )
  }
}

extension Observed {
  var message: JSONValue {
    ["relative": .bool(isRelative), "best": .string(best.rawValue)]
  }

  static let schema = Schema.object([
    "relative": .truth("they live together: another tutor should have watched"),
    "best": .choice(TaskLevel.allCases.map(\.rawValue), "that anybody saw"),
  ])
}

extension ObservationRow {
  var message: JSONValue {
    [
      "course": .string(task.course.rawValue), "task": .string(task.task.rawValue),
      "best": .string(best.rawValue), "bestDay": bestOn.day.json,
      "bestDayTrusted": .bool(bestOn.isTrusted), "latest": .string(latest.rawValue),
      "latestDay": latestOn.day.json, "latestDayTrusted": .bool(latestOn.isTrusted),
    ]
  }

  static let schema = Schema.object([
    "course": .named("ID"), "task": .named("ID"),
    "best": .choice(TaskLevel.allCases.map(\.rawValue)),
    "bestDay": .day("on which the best was seen first"), "bestDayTrusted": .truth(),
    "latest": .choice(TaskLevel.allCases.map(\.rawValue)),
    "latestDay": .day("on which the latest was seen"), "latestDayTrusted": .truth(),
  ])
}

extension SessionHeld {
  static let schema = Schema.object([
    "place": .named("Place"),
    "mode?": .choice(ObservationMode.allCases.map(\.rawValue), "on-site where it is left out"),
    "settlement?": .named("Code"), "day": .day("of the session"),
    "courses": .list(.named("ID"), most: 50), "present": .list(.named("Code"), most: 500),
    "called": .list(.named("Code"), most: 500),
  ])

  init(message: JSONValue) throws {
    guard let day = try message.day("day") else {
      throw EngineError.refused([Refused("day", .date)])
    }
    self.init(
      place: try message.choice("place"),
      mode: try message.optional("mode") { mode throws(ShapeError) in try mode.asChoice() }
        ?? .onSite,
      settlement: try message.optional("settlement"),
      day: day,
      courses: try message.ids("courses"),
      present: try message.list("present"),
      called: try message.list("called")
    )
  }
}

extension HeldSession {
  var message: JSONValue {
    .object(present: [
      "session": id.json, "place": .string(held.place.rawValue),
      "mode": .string(held.mode.rawValue),
      "settlement": held.settlement?.json, "day": held.day.json,
      "lunarDay": .string(lunarDay.description),
      "courses": .strings(held.courses.map(\.rawValue)),
      "present": .array(held.present.map(\.json)), "called": .array(held.called.map(\.json)),
    ])
  }

  static let schema = Schema.object([
    "session": .named("Code"), "place": .named("Place"),
    "mode": .choice(ObservationMode.allCases.map(\.rawValue)), "settlement?": .named("Code"),
    "day": .day("of the session"), "lunarDay": .text("such as 15/1"),
    "courses": .list(.named("ID")), "present": .list(.named("Code")),
    "called": .list(.named("Code")),
  ])
}

extension FollowupNoted {
  var message: JSONValue {
    .object(present: [
      "reason": reason.map { .string($0.rawValue) }, "due": due?.json,
    ])
  }

  static let schema = Schema.object([
    "reason?": .choice(FollowupReason.allCases.map(\.rawValue), "none when nothing does any more"),
    "due?": .day("to ask again"),
  ])

  init(message: JSONValue) throws {
    self.init(
      reason: try message.optional("reason") { reason throws(ShapeError) in
        try reason.asChoice()
      },
      due: try message.day("due")
    )
  }
}

extension StuckLearner {
  var message: JSONValue {
    .object(present: [
      "person": view.message, "assessments": .strings(assessments.map(\.rawValue)),
      "tasks": .array(
        tasks.map { ["course": .string($0.course.rawValue), "task": .string($0.task.rawValue)] }
      ),
      "followup": followup?.message,
    ])
  }

  static let schema = Schema.object([
    "person": .named("Person"), "assessments": .list(.named("ID")),
    "tasks": .list(.object(["course": .named("ID"), "task": .named("ID")])),
    "followup?": .named("Followup"),
  ])
}

extension AttemptRow {
  var message: JSONValue {
    .object(present: [
      "attempt": id.json, "assessment": .string(assessment.rawValue),
      "status": .string(status.rawValue), "day": CalendarDay(beganAt).json,
      "dateTrusted": .bool(isBeginningTrusted), "here": .bool(isOfThisStation),
      "earned": summary.map { .integer($0.earned.count) },
      "available": summary.map { .integer($0.available.count) },
      "passed": summary?.isPassed.map { .bool($0) },
    ])
  }

  static let schema = Schema.object([
    "attempt": .named("Code"), "assessment": .named("ID"),
    "status": .choice(["open", "finished", "setAside"]), "day": .day("on which it began"),
    "dateTrusted": .truth(), "here": .truth("it began at this station"), "earned?": .whole(),
    "available?": .whole(), "passed?": .truth(),
  ])
}

extension HouseholdChanged {
  static let schema = Schema.object([
    "settlement?": .named("Code"), "members": .list(.named("Code"), most: 50),
    "head?": .named("Code"),
  ])

  init(message: JSONValue) throws(ShapeError) { try self.init(json: message) }
}

extension HouseholdView {
  var message: JSONValue {
    .object(present: [
      "household": id.json, "settlement": settlement?.json, "head": head?.json,
      "members": .array(members.map(\.message)),
    ])
  }

  static let schema = Schema.object([
    "household": .named("Code"), "settlement?": .named("Code"), "head?": .named("Code"),
    "members": .list(.named("Person")),
  ])
}
