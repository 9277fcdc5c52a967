/// A learner finished a step of a lesson.
package struct StepFinished: RecordBody {
  package static let kind = RecordKind("step.finished")

  package let course: CourseID
  package let lesson: LessonID
  package let step: StepID

  package init(course: CourseID, lesson: LessonID, step: StepID) {
    self.course = course
    self.lesson = lesson
    self.step = step
  }
}

extension StepFinished {
  package var json: JSONValue {
    .object(present: [
      "course": .string(course.rawValue),
      "lesson": .string(lesson.rawValue),
      "step": .string(step.rawValue),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      course: try json.id("course"),
      lesson: try json.id("lesson"),
      step: try json.id("step")
    )
  }
}
