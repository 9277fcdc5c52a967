package import CourseCore
package import CourseEngine

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

extension StepView: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("content", content)
      json.member("count", count)
      json.member("finished", isFinished)
      json.member("id", place.step.rawValue)
      json.member("lessonTitle", lessonTitle)
      json.member("next", next?.rawValue)
      json.member("number", number)
      json.member("previous", previous?.rawValue)
    }
  }

  static let schema = Schema.object([
    "id": .named("ID"), "lessonTitle": .text(), "number": .whole(least: 1),
    "count": .whole(least: 1), "content": .named("StepContent"), "finished": .truth(),
    "previous?": .named("ID"), "next?": .named("ID"),
  ])
}

extension StepView.Content: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .read(let reading):
        json.member("kind", "read")
        json.member("picture", reading.picture)
        json.member("say", reading.say)
        json.member("text", reading.text)
        json.member("video", reading.video?.json)
      case .question(let practice):
        json.member("kind", "question")
        json.member("practice", practice)
      case .practise(let practise):
        json.member("kind", "practise")
        json.member("needed", practise.needed)
        json.member("of", practise.of)
        json.member("practice", practise.practice)
        json.member("right", practise.right)
      }
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

extension PracticeView: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("mayGoOn", mayGoOn)
      json.member("question", question.rawValue)
      json.member("shown", shown)
      json.member("try", tryNumber)
    }
  }

  static let schema = Schema.object([
    "question": .named("ID"), "shown": .named("Question"), "try": .whole(least: 1),
    "mayGoOn": .truth(),
  ])
}

extension PracticeReply: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .goesOn(let shown):
        json.member("kind", "goes-on")
        json.member("shown", shown)
      case .explained(let explanation, let isStepFinished, let mayGoOn):
        json.member("explanation", explanation)
        json.member("kind", "explained")
        json.member("mayGoOn", mayGoOn)
        json.member("stepFinished", isStepFinished)
      }
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
