package import CourseCore
package import CourseEngine

/// What an author is writing, as it was last read.
package struct Manuscript: Sendable {
  /// Something wrong, or worth a look, with the place where the author finds it.
  package struct Notice: Sendable {
    let isError: Bool

    /// Such as `Courses/lua-dao/course.yaml:12:5`.
    let place: String

    /// The step or question that it stands in; `nil` for the file as a whole.
    let step: StepPlace?

    /// The line as it stands, and how many of its characters come before the place.
    let line: String
    let caret: Int

    /// The line as it should be, where that is plain.
    let repair: String?
    let message: @Sendable (Language) -> String

    /// What to do where no line can be shown as it should be.
    let advice: @Sendable (Language) -> String?

    package init(
      isError: Bool,
      place: String,
      step: StepPlace?,
      line: String,
      caret: Int,
      repair: String?,
      message: @escaping @Sendable (Language) -> String,
      advice: @escaping @Sendable (Language) -> String?
    ) {
      self.isError = isError
      self.place = place
      self.step = step
      self.line = line
      self.caret = caret
      self.repair = repair
      self.message = message
      self.advice = advice
    }
  }

  /// A file that has errors.
  package struct BrokenFile: Hashable, Sendable {
    let path: String

    /// Whether it is shown as it was before; else nothing of it is.
    let isShownAsBefore: Bool

    /// What its steps or questions stand in.
    let lesson: LessonReference?

    package init(path: String, isShownAsBefore: Bool, lesson: LessonReference?) {
      self.path = path
      self.isShownAsBefore = isShownAsBefore
      self.lesson = lesson
    }
  }

  /// Differs whenever a file was saved.
  let version: String

  /// What was named on the command line.
  let name: String
  let lessons: [LessonReference]
  let banks: [BankID]
  let tests: [AssessmentID]
  let broken: [BrokenFile]
  let notices: [Notice]

  package init(
    version: String,
    name: String,
    lessons: [LessonReference],
    banks: [BankID],
    tests: [AssessmentID],
    broken: [BrokenFile],
    notices: [Notice]
  ) {
    self.version = version
    self.name = name
    self.lessons = lessons
    self.banks = banks
    self.tests = tests
    self.broken = broken
    self.notices = notices
  }

  func notices(at step: StepPlace) -> [Notice] { notices.filter { $0.step == step } }
}
