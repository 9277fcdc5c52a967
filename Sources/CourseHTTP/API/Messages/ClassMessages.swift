import CourseCore
import CourseEngine

extension OpenClassView {
  var message: JSONValue {
    .object(present: [
      "class": id.json, "settlement": settlement.json, "session": session?.json,
      "day": CalendarDay(opened.wall).json, "dateTrusted": .bool(opened.isWallTrusted),
    ])
  }

  static let schema = Schema.object([
    "class": .named("Code"), "settlement": .named("Code"), "session?": .named("Code"),
    "day": .day("on which it was opened"), "dateTrusted": .truth(),
  ])
}

extension ClassMember {
  var message: JSONValue {
    .object(present: [
      "member": .string(mark), "name": .string(name), "fullName": fullName.map { .string($0) },
      "birthYear": birthYear.map { .integer($0) }, "settlement": settlement.map { .string($0) },
    ])
  }

  static let schema = Schema.object([
    "member": .text("by what the learner is picked", pattern: "^[0-9a-f]{16}$"),
    "name": .text("as the learner is called"),
    "fullName?": .text("where two are called alike"), "birthYear?": .whole(),
    "settlement?": .text("its title"),
  ])
}

extension LiveLearner {
  var message: JSONValue {
    .object(present: [
      "person": view.message, "place": place?.message,
      "quietSeconds": quiet.map { .integer(Int($0.milliseconds / 1_000)) },
      "waitsLong": .bool(isLong), "hand": .bool(hasHandUp),
      "lastFinished": lastFinished.map { .string($0) },
    ])
  }

  static let schema = Schema.object([
    "person": .named("Person"), "place?": LivePlace.schema,
    "quietSeconds?": .whole("since anything was heard of the learner"),
    "waitsLong": .truth("a tutor may want to go and look"),
    "hand": .truth("the learner asks for the tutor"), "lastFinished?": .text("its title"),
  ])
}

extension LivePlace {
  var message: JSONValue {
    [
      "title": .string(title), "kind": .string(isTest ? "test" : "lesson"),
      "number": .integer(number), "count": .integer(count),
    ]
  }

  static let schema = Schema.object([
    "title": .text("of a lesson or test"), "kind": .choice(["lesson", "test"]),
    "number": .whole("of the step or question", least: 1), "count": .whole("of all", least: 1),
  ])
}
