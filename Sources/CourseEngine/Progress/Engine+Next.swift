package import CourseCore

extension Engine {
  /// Says where the learner goes on: an open attempt, else the course last worked in, else what
  /// their pathways advise, else any course for everyone.
  ///
  /// A course of which only tasks are left waits for a tutor: it comes after all that the learner
  /// can do alone.
  package func next(_ token: SessionToken, in language: Language) async throws -> NextView {
    let content = content
    return try await reading(token) { tx, person in
      let records = try LearnerRecords(of: person, tx: tx)
      if let open = records.attempts.last(where: { $0.status == .open && $0.isOfThisStation }) {
        return .attempt(open.id, title(of: open.assessment, in: language))
      }
      let facts = records.facts(in: content)
      let groups = try tx.groups(of: person)
      let way = Way(of: content.pathways(in: language), for: groups, facts: facts)
      let isOpen = { (course: Course) in
        !course.isRetired && facts.missing(of: course.requires).isEmpty
      }
      let first = { (isDone: (Course) -> Bool) -> Course? in
        let advised = way.next(
          after: records.lastCourse,
          isOpen: { content.course($0, in: language).map(isOpen) ?? false },
          isCompleted: { content.course($0, in: language).map(isDone) ?? true }
        )
        return advised.flatMap { content.course($0, in: language) }
          ?? content.courses(in: language).first { course in
            course.audience.contains(.everyone) && isOpen(course) && !isDone(course)
          }
      }
      let isCompleted = { (course: Course) in facts.completedCourses.contains(course.id) }
      let waits = { (course: Course) in
        course.waitsForTutor(
          by: facts,
          finishedLessons: records.finishedLessons(of: course, in: content)
        )
      }
      guard let course = first({ isCompleted($0) || waits($0) }) ?? first(isCompleted) else {
        return .nothing
      }
      return records.next(in: course, by: facts, language: language, content: content)
    }
  }
}

extension LearnerRecords {
  /// What is next in a course: a step of a lesson, else its test, else a task.
  fileprivate func next(
    in course: Course,
    by facts: LearnerFacts,
    language: Language,
    content: any Content
  ) -> NextView {
    let finishedLessons = finishedLessons(of: course, in: content)
    switch course.next(by: facts, finishedLessons: finishedLessons) {
    case .lesson(let id):
      let reference = LessonReference(course: course.id, lesson: id)
      if let lesson = content.outline(of: reference, in: language),
        let step = lesson.next(finished(in: reference))
      {
        return .step(StepPlace(lesson: reference, step: step), lesson: lesson.title)
      }
    case .assessment(let id):
      if let assessment = content.outline(of: id, in: language) {
        return .assessment(Titled(id: id, title: assessment.title))
      }
    case .task(let id):
      if let task = course.tasks.first(where: { $0.id == id }) {
        return .task(TaskReference(course: course.id, task: id), title: task.title)
      }
    case nil: break
    }
    return .course(Titled(id: course.id, title: course.title))
  }
}
