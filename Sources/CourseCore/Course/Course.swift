/// A course: lessons in an advised order, observed tasks, and what completes it.
package struct Course: Hashable, Sendable {
  package let id: CourseID

  /// Printed on papers, such as `1.2`.
  package let version: String
  package let title: String
  package let language: Language
  package let audience: [Audience]
  package let summary: String?

  /// Printed beside the version, such as `K04`.
  package let code: String?

  /// DigComp level, 1…8.
  package let level: Int
  package let competences: [CompetenceReference]

  /// The author's own figure; `nil` stands for the sum of the lessons.
  package let minutes: Int?

  /// Courses that are better taken first; advice, never a lock.
  package let after: [CourseID]

  /// All must hold before the course opens.
  package let requires: [Condition]

  /// Whether each lesson opens when the one before is finished.
  package let isInOrder: Bool
  package let lessons: [LessonID]
  package let reviewed: Review?
  package let tasks: [ObservedTask]
  package let finish: CourseFinish

  /// Ids that were once used here and never will be again.
  package let retired: [String]

  /// Whether the course is no longer offered.
  package let isRetired: Bool
  package let accepted: [AcceptedAdvice]

  package init(
    id: CourseID,
    version: String,
    title: String,
    language: Language = .vietnamese,
    audience: [Audience],
    summary: String? = nil,
    code: String? = nil,
    level: Int = 1,
    competences: [CompetenceReference] = [],
    minutes: Int? = nil,
    after: [CourseID] = [],
    requires: [Condition] = [],
    isInOrder: Bool = false,
    lessons: [LessonID],
    reviewed: Review? = nil,
    tasks: [ObservedTask] = [],
    finish: CourseFinish = .init(),
    retired: [String] = [],
    isRetired: Bool = false,
    accepted: [AcceptedAdvice] = []
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.language = language
    self.audience = audience
    self.summary = summary
    self.code = code
    self.level = level
    self.competences = competences
    self.minutes = minutes
    self.after = after
    self.requires = requires
    self.isInOrder = isInOrder
    self.lessons = lessons
    self.reviewed = reviewed
    self.tasks = tasks
    self.finish = finish
    self.retired = retired
    self.isRetired = isRetired
    self.accepted = accepted
  }
}

/// The groups that a course or pathway is offered to.
package enum Audience: String, Hashable, Sendable, CaseIterable {
  case everyone
  case olderPerson = "older-person"
  case farmer, fisher, trader, worker, away, official, tutor, student, vulnerable
}

/// A thing the learner does while a tutor watches; level 2, alone, passes.
package struct ObservedTask: Hashable, Sendable {
  package let id: TaskID
  package let title: String

  /// What the tutor looks for, 1–7 lines.
  package let observe: [String]
  package let prepare: String?
  package let competences: [CompetenceReference]

  /// Whether it may be seen by video call.
  package let isRemoteAllowed: Bool

  package init(
    id: TaskID,
    title: String,
    observe: [String],
    prepare: String? = nil,
    competences: [CompetenceReference] = [],
    isRemoteAllowed: Bool = true
  ) {
    self.id = id
    self.title = title
    self.observe = observe
    self.prepare = prepare
    self.competences = competences
    self.isRemoteAllowed = isRemoteAllowed
  }
}

/// What completes a course; all of it must hold.
package struct CourseFinish: Hashable, Sendable {
  /// Which of a course's lessons or tasks count.
  package enum Part<ID: Hashable & Sendable>: Hashable, Sendable {
    case all
    case none
    case listed([ID])

    /// The ids that count, of those the course has.
    package func chosen(from ids: [ID]) -> [ID] {
      switch self {
      case .all: ids
      case .none: []
      case .listed(let listed): listed
      }
    }
  }

  package let lessons: Part<LessonID>
  package let assessments: [AssessmentID]
  package let tasks: Part<TaskID>

  package init(
    lessons: Part<LessonID> = .all,
    assessments: [AssessmentID] = [],
    tasks: Part<TaskID> = .all
  ) {
    self.lessons = lessons
    self.assessments = assessments
    self.tasks = tasks
  }
}
