package import CourseCore

/// Something to be printed on A4.
package enum Sheets: Hashable, Sendable {
  /// Learners' cards, ten to a page, to be cut apart.
  case cards([LearnerCard], centre: String)
  case poster(LessonPoster)
  case checklist(TaskChecklist)

  /// Completion papers, one to a page.
  case papers([PaperSheet])
  case register(RegisterBook)
}

/// What stands on a learner's card.
package struct LearnerCard: Hashable, Sendable {
  package let code: CardCode
  package let fullName: String

  /// What the learner picks in a class; `nil` where it is not needed.
  package let picture: LearnerPicture?

  package init(code: CardCode, fullName: String, picture: LearnerPicture? = nil) {
    self.code = code
    self.fullName = fullName
    self.picture = picture
  }
}

/// A page for a wall: whoever scans it comes to a lesson, without signing in.
package struct LessonPoster: Hashable, Sendable {
  package let lesson: String
  package let course: String
  package let minutes: Int

  /// Who invites; `nil` where the centre has no name yet.
  package let centre: String?

  /// Where the lesson is found, as a browser takes it.
  package let address: String

  package init(lesson: String, course: String, minutes: Int, centre: String?, address: String) {
    self.lesson = lesson
    self.course = course
    self.minutes = minutes
    self.centre = centre
    self.address = address
  }
}

/// A page to observe tasks by where there is no electricity, to be typed in later.
package struct TaskChecklist: Hashable, Sendable {
  package struct Task: Hashable, Sendable {
    package let title: String

    /// What the tutor looks for.
    package let observe: [String]

    package init(title: String, observe: [String]) {
      self.title = title
      self.observe = observe
    }
  }

  package let course: String
  package let tasks: [Task]

  /// Those expected; empty lines are left for others.
  package let learners: [LearnerCard]

  package init(course: String, tasks: [Task], learners: [LearnerCard]) {
    self.course = course
    self.tasks = tasks
    self.learners = learners
  }
}
