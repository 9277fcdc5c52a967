/// A lesson, assessment or task that a course needs for its completion.
package enum CoursePart: Hashable, Sendable {
  case lesson(LessonID)
  case assessment(AssessmentID)
  case task(TaskID)
}

extension Course {
  /// Everything that completes the course: lessons in the advised order, then tests, then tasks.
  package var partsThatCount: [CoursePart] { partsThatCount(for: finish) }

  /// Everything that completes the course under a rule that may be an earlier one.
  func partsThatCount(for finish: CourseFinish) -> [CoursePart] {
    let lessons = finish.lessons.chosen(from: lessons)
    let tasks = finish.tasks.chosen(from: tasks.map(\.id))
    return lessons.map(CoursePart.lesson) + finish.assessments.map(CoursePart.assessment)
      + tasks.map(CoursePart.task)
  }

  /// Returns what is still to do for the course, in the advised order.
  package func remaining(
    by facts: LearnerFacts,
    finishedLessons: Set<LessonID>
  ) -> [CoursePart] {
    remaining(of: partsThatCount, by: facts, finishedLessons: finishedLessons)
  }

  private func remaining(
    of parts: [CoursePart],
    by facts: LearnerFacts,
    finishedLessons: Set<LessonID>
  ) -> [CoursePart] {
    parts.filter { part in
      switch part {
      case .lesson(let lesson): !finishedLessons.contains(lesson)
      case .assessment(let assessment): !facts.passedAssessments.contains(assessment)
      case .task(let task): !facts.independentTasks.contains(TaskReference(course: id, task: task))
      }
    }
  }

  /// Whether a learner has completed the course: once, whatever changed since, or by what holds now.
  ///
  /// A policy of before may have asked for other parts of it than the course does now.
  package func isCompleted(
    by facts: LearnerFacts,
    finishedLessons: Set<LessonID>,
    asking finish: CourseFinish? = nil
  ) -> Bool {
    let parts = partsThatCount(for: finish ?? self.finish)
    return facts.completedCourses.contains(id)
      || (!parts.isEmpty
        && remaining(of: parts, by: facts, finishedLessons: finishedLessons).isEmpty)
  }

  /// Returns the lesson to finish before this one opens, or `nil` when it is open.
  ///
  /// A finished lesson stays open, also when another was put before it later.
  package func opensAfter(_ lesson: LessonID, finishedLessons: Set<LessonID>) -> LessonID? {
    guard isInOrder, !finishedLessons.contains(lesson),
      let place = lessons.firstIndex(of: lesson), place > 0,
      !finishedLessons.contains(lessons[place - 1])
    else { return nil }
    return lessons[place - 1]
  }

  /// Returns what to do next in the course: the first lesson not finished that is open, whether it
  /// counts or not, else what remains; `nil` when nothing does.
  package func next(by facts: LearnerFacts, finishedLessons: Set<LessonID>) -> CoursePart? {
    let lesson = lessons.first { lesson in
      !finishedLessons.contains(lesson)
        && opensAfter(lesson, finishedLessons: finishedLessons) == nil
    }
    return lesson.map(CoursePart.lesson)
      ?? remaining(by: facts, finishedLessons: finishedLessons).first
  }

  /// Whether all that is next in the course is a task, which a tutor has to see.
  package func waitsForTutor(by facts: LearnerFacts, finishedLessons: Set<LessonID>) -> Bool {
    if case .task = next(by: facts, finishedLessons: finishedLessons) { true } else { false }
  }
}
