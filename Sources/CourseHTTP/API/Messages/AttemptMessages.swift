package import CourseCore
package import CourseEngine

/// The reply to an answer: the attempt, without the question that the client still shows.
struct AnswerTaken: JSONWritable {
  let view: AttemptView
  let position: Int

  func write(to json: inout JSONWriter) { view.write(to: &json, answered: position) }
}

extension AttemptView: JSONWritable {
  package func write(to json: inout JSONWriter) { write(to: &json, answered: nil) }

  fileprivate func write(to json: inout JSONWriter, answered position: Int?) {
    json.object { json in
      json.member("answered", answeredCount)
      json.member("assessment", assessment.id.rawValue)
      json.key("attempt")
      json.code(attempt.code)
      json.member("epoch", epoch)
      json.key("explained")
      json.array(explained.count) { json, place in
        let answer = explained[place]
        answer.write(to: &json, showing: answer.position != position)
      }
      json.key("may")
      json.object { json in
        json.member("back", mayGoBack)
        json.member("forward", mayGoForward)
        json.member("hint", hintsLeft > 0)
        json.member("skip", maySkip)
      }
      if let outcome { json.member("outcome", outcome.message) }
      json.member("phase", phase.name)
      if let question {
        json.key("question")
        question.write(to: &json)
      }
      json.member("secondsLeft", timeLeft.map(\.wholeSeconds))
      json.member("title", assessment.title)
      json.member("total", total)
      json.member("unanswered", unanswered)
    }
  }

  static let schema = Schema.object([
    "attempt": .named("Code"), "assessment": .named("ID"), "title": .text(), "epoch": .whole(),
    "phase": Sitting.Phase.schema,
    "explained": .list(.named("ExplainedAnswer")), "question?": .named("AskedQuestion"),
    "answered": .whole(), "total": .whole(), "unanswered": .list(.whole(least: 1)),
    "may": .object([
      "back": .truth(), "forward": .truth(), "skip": .truth(), "hint": .truth(),
    ]),
    "secondsLeft?": .whole(), "outcome?": .named("Outcome"),
  ])
}

extension Sitting.Phase {
  private static let all: [Self] = [.drawn, .finishOffered, .again, .closed]

  var name: String {
    switch self {
    case .drawn: "drawn"
    case .finishOffered: "finish-offered"
    case .again: "again"
    case .closed: "closed"
    }
  }

  init(json: JSONValue) throws(ShapeError) {
    let name = try json.asString()
    guard let phase = Self.all.first(where: { $0.name == name }) else {
      throw ShapeError("a phase")
    }
    self = phase
  }

  static let schema = Schema.choice(all.map(\.name))
}

extension Screen {
  init(json: JSONValue) throws(ShapeError) {
    self.init(
      phase: try json.member("phase") { value throws(ShapeError) in
        try Sitting.Phase(json: value)
      },
      position: try json.optionalInteger("position"),
      hints: try json.integer("hints")
    )
  }

  static let schema = Schema.object([
    "phase": Sitting.Phase.schema, "position?": .whole("of the question shown", least: 1),
    "hints": .whole("shown with it"),
  ])
}

extension AskedQuestion: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("again", isAgain)
      if let explanation {
        json.key("explanation")
        explanation.write(to: &json)
      }
      if let kept { json.member("kept", kept.json) }
      json.member("position", position)
      json.member("revision", revision)
      json.key("shown")
      shown.write(to: &json)
    }
  }

  static let schema = Schema.object([
    "position": .whole(least: 1), "shown": .named("Question"),
    "again": .truth("it is the second wording of a critical question"),
    "revision": .whole("that the next answer must carry", least: 1), "kept?": .named("KeptAnswer"),
    "explanation?": .named("Explanation"),
  ])
}

extension ExplainedAnswer: JSONWritable {
  package func write(to json: inout JSONWriter) { write(to: &json, showing: true) }

  fileprivate func write(to json: inout JSONWriter, showing isShown: Bool) {
    json.object { json in
      json.member("again", isAgain)
      if let response { json.member("answer", response.json) }
      if let explanation {
        json.key("explanation")
        explanation.write(to: &json)
      }
      json.member("position", position)
      guard isShown else { return }
      json.key("shown")
      shown.write(to: &json)
    }
  }

  /// The question is left out of the reply to its own answer.
  static let schema = Schema.object([
    "position": .whole(least: 1), "shown?": .named("Question"), "answer?": .named("KeptAnswer"),
    "again": .truth(), "explanation?": .named("Explanation"),
  ])
}

extension Outcome {
  /// What the learner is told: neither which question was drawn from where nor its digest.
  var message: JSONValue {
    .object(present: [
      "ending": .string(ending.rawValue),
      "earned": .integer(earned.count),
      "available": .integer(available.count),
      "criticalSatisfied": .bool(isCriticalSatisfied),
      "passed": isPassed.map { .bool($0) },
      "level": level.map { .integer($0) },
      "questions": .array(
        questions.map { question in
          [
            "position": .integer(question.position),
            "earned": .integer(question.earned.count),
            "result": .string(question.result.rawValue),
          ]
        }
      ),
    ])
  }

  static let schema = Schema.object([
    "ending": .choice(Outcome.Ending.allCases.map(\.rawValue)), "earned": .whole(),
    "available": .whole(), "criticalSatisfied": .truth(), "passed?": .truth(),
    "level?": .whole(),
    "questions": .list(
      .object([
        "position": .whole(least: 1), "earned": .whole(),
        "result": .choice(QuestionOutcome.Result.allCases.map(\.rawValue)),
      ])
    ),
  ])
}

extension ResultView {
  var message: JSONValue {
    .object(present: [
      "attempt": attempt.json,
      "assessment": .string(assessment.id.rawValue),
      "title": .string(assessment.title),
      "outcome": outcome.message,
      "passMark": passMark.map { .integer($0) },
      "readAgain": .array(
        lessonsToReadAgain.map { lesson in
          [
            "course": .string(lesson.id.course.rawValue),
            "lesson": .string(lesson.id.lesson.rawValue), "title": .string(lesson.title),
          ]
        }
      ),
      "levelTitle": levelTitle.map { .string($0) },
      "mayReview": .bool(mayReview),
      "admission": admission.message,
    ])
  }

  static let schema = Schema.object([
    "attempt": .named("Code"), "assessment": .named("ID"), "title": .text(),
    "outcome": .named("Outcome"), "passMark?": .whole("percent", least: 1, most: 100),
    "readAgain": .list(
      .object(["course": .named("ID"), "lesson": .named("ID"), "title": .text()])
    ),
    "levelTitle?": .text(), "mayReview": .truth(), "admission": .named("Admission"),
  ])
}

extension AttemptSummary {
  var message: JSONValue {
    .object(present: [
      "attempt": attempt.json,
      "assessment": .string(assessment.id.rawValue),
      "title": .string(assessment.title),
      "state": .string(status.name),
      "began": .string(began.description),
      "dateTrusted": .bool(isDateTrusted),
      "outcome": outcome?.message,
    ])
  }

  static let schema = Schema.object([
    "attempt": .named("Code"), "assessment": .named("ID"), "title": .text(),
    "state": .choice(["open", "ended", "set-aside"]),
    "began": .day("in Viet Nam"),
    "dateTrusted": .truth(), "outcome?": .named("Outcome"),
  ])
}

extension AttemptRow.Status {
  var name: String {
    switch self {
    case .open: "open"
    case .finished: "ended"
    case .setAside: "set-aside"
    }
  }
}
