package import CourseCore

/// A course in a list, with how far the learner has come.
package struct CourseSummary: Hashable, Sendable {
  package let id: CourseID
  package let code: String?
  package let title: String
  package let summary: String?
  package let audience: [Audience]
  package let minutes: Int
  package let lessonCount: Int
  package let finishedLessons: Int
  package let isCompleted: Bool

  /// What must hold before the course opens; empty when it is open.
  package let closedUntil: [Condition]
}

/// A course with everything in it.
package struct CourseView: Hashable, Sendable {
  package let summary: CourseSummary
  package let version: String
  package let lessons: [LessonSummary]
  package let tasks: [TaskView]
  package let assessments: [AssessmentSummary]

  /// Courses that are better taken first, with their titles; advice, never a lock.
  package let after: [Titled<CourseID>]
}

/// An id with the title that people know it by.
package struct Titled<ID: Hashable & Sendable>: Hashable, Sendable {
  package let id: ID
  package let title: String

  package init(id: ID, title: String) {
    self.id = id
    self.title = title
  }
}

/// A lesson in a list.
package struct LessonSummary: Hashable, Sendable {
  package let reference: LessonReference
  package let title: String
  package let minutes: Int
  package let stepCount: Int
  package let finishedSteps: Int

  /// The lesson that comes first where a course is taken in order; `nil` when this one is open.
  package let opensAfter: LessonID?

  package var isFinished: Bool { finishedSteps == stepCount }
}

/// An observed task with what was seen of the learner.
package struct TaskView: Hashable, Sendable {
  package let id: TaskID
  package let title: String
  package let prepare: String?

  /// The best that was seen; `nil` when nothing was yet.
  package let best: TaskLevel?
}

/// An assessment or placement in a list, with how the learner stands.
package struct AssessmentSummary: Hashable, Sendable {
  package let id: AssessmentID
  package let title: String
  package let intro: String?
  package let isPlacement: Bool

  /// How long it may take, this learner's extra time included; `nil` without a limit.
  package let time: Span?
  package let isPassed: Bool

  /// The highest level ever reached in a placement.
  package let level: Int?

  /// The attempt that is open here and goes on when asked for.
  package let open: AttemptID?
  package let attemptsEnded: Int
  package let admission: Admission
}
