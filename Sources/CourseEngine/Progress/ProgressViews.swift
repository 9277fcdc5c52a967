package import CourseCore

/// Where a learner goes on.
package enum NextView: Hashable, Sendable {
  /// The lesson where the learner stopped, or the next advised one; with the lesson's title.
  case step(StepPlace, lesson: String)

  /// An attempt that is open.
  case attempt(AttemptID, Titled<AssessmentID>)

  /// The test that is left of a course.
  case assessment(Titled<AssessmentID>)

  /// A task to be done with a tutor; with its title.
  case task(TaskReference, title: String)

  /// A course that was not begun.
  case course(Titled<CourseID>)

  /// Everything on offer is done.
  case nothing
}

/// How far a learner has come.
package struct ProgressView: Hashable, Sendable {
  package let courses: Extract<CourseSummary>
  package let programmes: [ProgrammeView]

  /// The courses advised to the learner, in order.
  package let way: [WayStop]

  /// The placements that would show where to start.
  package let placements: [Titled<AssessmentID>]
}

/// A course that a learner's pathways advise.
package struct WayStop: Hashable, Sendable {
  package let course: Titled<CourseID>
  package let isOptional: Bool

  /// Whether a placement showed that the learner may skip it.
  package let maySkip: Bool
  package let isCompleted: Bool
}

/// A programme with what is still to do for the version that judges today.
package struct ProgrammeView: Hashable, Sendable {
  package let programme: Titled<ProgrammeID>

  /// The version that judges, or the one that will first where none does yet.
  package let version: Int

  /// The day from which anything is judged at all; `nil` when a version judges today.
  package let startsOn: CalendarDay?

  /// The version that judges next, and from when; `nil` when none is known.
  package let next: Next?

  /// Whether today's date, by which the version was chosen, is believed.
  package let isDateTrusted: Bool

  /// Whether no official basis is loaded: screens say “tạm dùng”.
  package let isProvisional: Bool
  package let isCompleted: Bool

  /// What is still to do; of an alternative, the alternative as a whole.
  package let missing: [Condition]

  package struct Next: Hashable, Sendable {
    package let version: Int
    package let from: CalendarDay
  }
}

/// An attempt in a list.
package struct AttemptSummary: Hashable, Sendable {
  package let attempt: AttemptID
  package let assessment: Titled<AssessmentID>
  package let status: AttemptRow.Status

  /// The day it began, in Viet Nam.
  package let began: CalendarDay
  package let isDateTrusted: Bool
  package let outcome: Outcome?
}
