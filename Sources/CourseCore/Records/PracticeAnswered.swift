/// A learner answered a question of a lesson; it counts towards no mark.
package struct PracticeAnswered: RecordBody {
  package static let kind = RecordKind("practice.answered")

  package let course: CourseID
  package let lesson: LessonID
  package let step: StepID
  package let question: QuestionID

  /// The version shown.
  package let digest: Digest
  package let arrangement: Arrangement
  package let response: Response
  package let isRight: Bool

  /// From 1: how often the question had been tried since it was last put.
  package let attempt: Int

  package init(
    course: CourseID,
    lesson: LessonID,
    step: StepID,
    question: QuestionID,
    digest: Digest,
    arrangement: Arrangement,
    response: Response,
    isRight: Bool,
    attempt: Int
  ) {
    self.course = course
    self.lesson = lesson
    self.step = step
    self.question = question
    self.digest = digest
    self.arrangement = arrangement
    self.response = response
    self.isRight = isRight
    self.attempt = attempt
  }
}

extension PracticeAnswered {
  package var json: JSONValue {
    .object(present: [
      "course": .string(course.rawValue),
      "lesson": .string(lesson.rawValue),
      "step": .string(step.rawValue),
      "question": .string(question.rawValue),
      "digest": digest.json,
      "arrangement": arrangement.json,
      "response": response.json,
      "isRight": .bool(isRight),
      "attempt": .integer(attempt),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      course: try json.id("course"),
      lesson: try json.id("lesson"),
      step: try json.id("step"),
      question: try json.id("question"),
      digest: try json.member("digest"),
      arrangement: try json.member("arrangement"),
      response: try json.member("response"),
      isRight: try json.flag("isRight"),
      attempt: try json.integer("attempt")
    )
  }
}
