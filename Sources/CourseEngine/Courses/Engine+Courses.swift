package import CourseCore

extension Engine {
  /// Lists the courses on offer, in the order of their files, with how far the learner has come.
  package func courses(
    _ token: SessionToken,
    in language: Language,
    _ stretch: Stretch = .whole
  ) async throws -> Extract<CourseSummary> {
    let content = content
    return try await reading(token) { tx, person in
      let records = try LearnerRecords(of: person, tx: tx)
      let facts = records.facts(in: content)
      return records.summaries(stretch, by: facts, in: language, content: content)
    }
  }

  /// Shows a course with its lessons, tasks and assessments.
  package func course(
    _ token: SessionToken,
    _ id: CourseID,
    in language: Language
  ) async throws -> CourseView {
    let content = content
    let now = clock()
    return try await reading(token) { tx, person in
      guard let course = content.course(id, in: language), !course.isRetired else {
        throw EngineError.notFound(.course, id: id.rawValue)
      }
      let desk = try SummaryDesk(of: person, in: language, content: content, now: now, tx: tx)
      let records = desk.records
      return CourseView(
        summary: records.summary(of: course, by: desk.facts, in: language, content: content),
        version: course.version,
        lessons: records.lessons(of: course, in: language, content: content),
        tasks: course.tasks.map { task in
          TaskView(
            id: task.id,
            title: task.title,
            prepare: task.prepare,
            best: records.best(of: TaskReference(course: course.id, task: task.id))
          )
        },
        assessments: try course.finish.assessments.compactMap { try summary(of: $0, desk) },
        after: course.after.compactMap { id in
          content.course(id, in: language).map { Titled(id: id, title: $0.title) }
        }
      )
    }
  }
}
