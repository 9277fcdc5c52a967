package import CourseCore

extension Engine {
  /// Says where the learner goes on: an open attempt, else the lesson where they stopped, else what
  /// their pathway advises next.
  package func next(_ token: SessionToken, in language: Language) async throws -> NextView {
    let content = content
    return try await reading(token) { tx, person in
      let records = try LearnerRecords(of: person, tx: tx)
      if let open = records.attempts.last(where: { $0.status == .open && $0.isOfThisStation }) {
        return .attempt(open.id, title(of: open.assessment, in: language))
      }
      let groups = try tx.groups(of: person)
      for course in records.advised(for: groups, in: language, content: content) {
        if let next = records.next(in: course, language: language, content: content) { return next }
      }
      return .nothing
    }
  }
}

extension LearnerRecords {
  /// The open courses that are not completed: first the one last worked in, then those of the
  /// learner's pathways, then the rest for everyone.
  func advised(
    for groups: [Audience],
    in language: Language,
    content: any Content
  ) -> [Course] {
    let facts = facts
    let ways = content.pathways(in: language).filter { way in
      !way.isRetired && !Set(way.audience).isDisjoint(with: groups + [.everyone])
    }
    let onTheWay = ways.flatMap(\.courses).filter { stop in
      guard let level = stop.skipFromLevel else { return true }
      return !ways.contains { way in
        way.placement.flatMap { facts.placementLevels[$0] } ?? 0 >= level
      }
    }
    let last = steps.max { $0.place < $1.place }?.step.lesson.course
    let others = content.courses(in: language).filter { $0.audience.contains(.everyone) }.map(\.id)
    var seen: Set<CourseID> = []
    return ([last].compactMap(\.self) + onTheWay.map(\.course) + others)
      .filter { seen.insert($0).inserted && !hasCompleted($0) }
      .compactMap { content.course($0, in: language) }
      .filter { !$0.isRetired && facts.missing(of: $0.requires).isEmpty }
  }

  /// What is left to do of a course: a step, else its test, else a task.
  func next(in course: Course, language: Language, content: any Content) -> NextView? {
    let lessons = lessons(of: course, in: language, content: content)
    if let lesson = lessons.first(where: { !$0.isFinished && $0.opensAfter == nil }),
      let step = content.lesson(lesson.reference, in: language)?.steps.first(where: { step in
        !finished(in: lesson.reference).contains(step.id)
      })
    {
      return .step(StepPlace(lesson: lesson.reference, step: step.id), lesson: lesson.title)
    }
    let facts = facts
    if let test = course.finish.assessments.first(where: { !facts.passedAssessments.contains($0) }),
      let assessment = content.assessment(test, in: language)
    {
      return .assessment(Titled(id: test, title: assessment.title))
    }
    let counted = course.finish.tasks.chosen(from: course.tasks.map(\.id))
    let task = course.tasks.first { task in
      counted.contains(task.id)
        && best(of: TaskReference(course: course.id, task: task.id)) != .independent
    }
    return task.map { task in
      .task(TaskReference(course: course.id, task: task.id), title: task.title)
    }
  }
}
