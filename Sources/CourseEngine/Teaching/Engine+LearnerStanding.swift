package import CourseCore

/// How far a learner has come, as a tutor sees it.
package struct LearnerStanding: Hashable, Sendable {
  /// Every course on offer, in the order of their files.
  package let courses: [CourseSummary]

  /// The observed tasks of all of them; those of courses that were begun first.
  package let tasks: [TaskStanding]
}

/// A task of a course, with the best that was seen of a learner.
package struct TaskStanding: Hashable, Sendable {
  package let reference: TaskReference
  package let title: String
  package let courseTitle: String

  /// What the tutor looks for, 1–7 lines.
  package let observe: [String]
  package let prepare: String?

  /// Whether it may be seen by video call.
  package let isRemoteAllowed: Bool

  /// `nil` when nothing was seen yet.
  package let best: TaskLevel?

  /// When the best was seen first.
  package let bestOn: EffectiveDay?
}

extension Engine {
  /// Shows how far a learner within reach has come.
  package func standing(
    _ token: SessionToken,
    of person: PersonID,
    in language: Language
  ) async throws -> LearnerStanding {
    let content = content
    return try await authorised(token, toSee: .seePeople) { tx, authority in
      _ = try authority.person(person, in: tx)
      let records = try LearnerRecords(of: person, tx: tx)
      let facts = records.facts(in: content)
      let courses = content.courses(in: language).filter { !$0.isRetired }
      let touched = records.touchedCourses
      let inOrder =
        courses.filter { touched.contains($0.id) } + courses.filter { !touched.contains($0.id) }
      return LearnerStanding(
        courses: courses.map { course in
          records.summary(of: course, by: facts, in: language, content: content)
        },
        tasks: inOrder.flatMap { course in
          course.tasks.map { TaskStanding($0, of: course, seen: records) }
        }
      )
    }
  }
}

extension TaskStanding {
  fileprivate init(_ task: ObservedTask, of course: Course, seen records: LearnerRecords) {
    let reference = TaskReference(course: course.id, task: task.id)
    self.init(
      reference: reference,
      title: task.title,
      courseTitle: course.title,
      observe: task.observe,
      prepare: task.prepare,
      isRemoteAllowed: task.isRemoteAllowed,
      best: records.best(of: reference),
      bestOn: records.observation(of: reference)?.bestOn
    )
  }
}
