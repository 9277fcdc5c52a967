import CourseCore
import CourseEngine

extension LessonView {
  var message: JSONValue {
    .object(present: [
      "lesson": summary.message,
      "courseTitle": .string(course.title),
      "steps": .array(
        steps.map { step in
          [
            "id": .string(step.id.rawValue), "kind": .string(step.kind.rawValue),
            "finished": .bool(step.isFinished),
          ]
        }
      ),
      "resume": .string(resume.rawValue),
      "following": following.map { next in
        [
          "course": .string(next.id.course.rawValue), "lesson": .string(next.id.lesson.rawValue),
          "title": .string(next.title),
        ]
      },
    ])
  }

  static let schema = Schema.object([
    "lesson": .named("LessonSummary"), "courseTitle": .text(),
    "steps": .list(
      .object([
        "id": .named("ID"), "kind": .choice(["read", "question", "practise"]),
        "finished": .truth(),
      ])
    ),
    "resume": .named("ID"),
    "following?": .object(["course": .named("ID"), "lesson": .named("ID"), "title": .text()]),
  ])
}

extension StepView {
  var message: JSONValue {
    .object(present: [
      "id": .string(place.step.rawValue),
      "lessonTitle": .string(lessonTitle),
      "number": .integer(number),
      "count": .integer(count),
      "content": content.message,
      "finished": .bool(isFinished),
      "previous": previous.map { .string($0.rawValue) },
      "next": next.map { .string($0.rawValue) },
    ])
  }

  static let schema = Schema.object([
    "id": .named("ID"), "lessonTitle": .text(), "number": .whole(least: 1),
    "count": .whole(least: 1), "content": .named("StepContent"), "finished": .truth(),
    "previous?": .named("ID"), "next?": .named("ID"),
  ])
}

extension StepView.Content {
  var message: JSONValue {
    switch self {
    case .read(let reading):
      .object(present: [
        "kind": "read",
        "text": .string(reading.text),
        "picture": reading.picture?.json,
        "say": reading.say?.json,
        "video": reading.video?.json,
      ])
    case .question(let practice):
      ["kind": "question", "practice": practice.message]
    case .practise(let practise):
      [
        "kind": "practise", "practice": practise.practice.message,
        "right": .integer(practise.right), "needed": .integer(practise.needed),
        "of": .integer(practise.of),
      ]
    }
  }

  static let schema = Schema.either([
    .object([
      "kind": .choice(["read"]), "text": .named("Text"), "picture?": .named("Picture"),
      "say?": .named("Media"), "video?": .named("Media"),
    ]),
    .object(["kind": .choice(["question"]), "practice": .named("Practice")]),
    .object([
      "kind": .choice(["practise"]), "practice": .named("Practice"), "right": .whole(),
      "needed": .whole(least: 1), "of": .whole(least: 1),
    ]),
  ])
}

extension PracticeView {
  var message: JSONValue {
    [
      "question": .string(question.rawValue), "shown": shown.json, "try": .integer(tryNumber),
      "mayGoOn": .bool(mayGoOn),
    ]
  }

  static let schema = Schema.object([
    "question": .named("ID"), "shown": .named("Question"), "try": .whole(least: 1),
    "mayGoOn": .truth(),
  ])
}

extension PracticeReply {
  var message: JSONValue {
    switch self {
    case .goesOn(let shown): ["kind": "goes-on", "shown": shown.json]
    case .explained(let explanation, let isStepFinished, let mayGoOn):
      [
        "kind": "explained", "explanation": explanation.json,
        "stepFinished": .bool(isStepFinished), "mayGoOn": .bool(mayGoOn),
      ]
    }
  }

  static let schema = Schema.either([
    .object(["kind": .choice(["goes-on"]), "shown": .named("Question")]),
    .object([
      "kind": .choice(["explained"]), "explanation": .named("Explanation"),
      "stepFinished": .truth(), "mayGoOn": .truth(),
    ]),
  ])
}
