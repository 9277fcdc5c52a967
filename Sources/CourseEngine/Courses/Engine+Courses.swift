package import CourseCore

extension Engine {
  /// Lists the courses on offer, in the order of their files, with how far the learner has come.
  package func courses(
    _ token: SessionToken,
    in language: Language
  ) async throws -> [CourseSummary] {
    let content = content
    return try await reading(token) { tx, person in
      let records = try LearnerRecords(of: person, tx: tx)
      let facts = records.facts(in: content)
      return content.courses(in: language).filter { !$0.isRetired }
        .map { records.summary(of: $0, by: facts, in: language, content: content) }
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
      let records = try LearnerRecords(of: person, tx: tx)
      let facts = records.facts(in: content)
      let extraTime = try tx.entry(of: person)?.extraTime ?? 0
      return CourseView(
        summary: records.summary(of: course, by: facts, in: language, content: content),
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
        assessments: try course.finish.assessments.compactMap { assessment in
          try summary(
            of: assessment,
            in: language,
            content: content,
            records: records,
            facts: facts,
            extraTime: extraTime,
            now: now.judged(trusted: true),
            tx: tx
          )
        },
        after: course.after.compactMap { id in
          content.course(id, in: language).map { Titled(id: id, title: $0.title) }
        }
      )
    }
  }

  /// Lists the assessments and placements on offer, with how the learner stands.
  package func assessments(
    _ token: SessionToken,
    in language: Language
  ) async throws -> [AssessmentSummary] {
    let content = content
    let now = clock()
    return try await reading(token) { tx, person in
      let records = try LearnerRecords(of: person, tx: tx)
      let facts = records.facts(in: content)
      let extraTime = try tx.entry(of: person)?.extraTime ?? 0
      let ids =
        content.placements(in: language).filter { !$0.isRetired }.map(\.id)
        + content.assessments(in: language).filter { !$0.isRetired }.map(\.id)
      return try ids.compactMap { id in
        try summary(
          of: id,
          in: language,
          content: content,
          records: records,
          facts: facts,
          extraTime: extraTime,
          now: now.judged(trusted: true),
          tx: tx
        )
      }
    }
  }

  /// One assessment or placement in a list; `nil` when it is not on offer.
  private func summary(
    of id: AssessmentID,
    in language: Language,
    content: any Content,
    records: LearnerRecords,
    facts: LearnerFacts,
    extraTime: Int,
    now: Moment,
    tx: any StoreReading
  ) throws -> AssessmentSummary? {
    let assessment = content.assessment(id, in: language)
    let placement = content.placement(id, in: language)
    guard let rules = assessment?.rules ?? placement?.rules,
      let title = assessment?.title ?? placement?.title
    else { return nil }
    // Of hundreds of tests most were never begun: nothing is looked up for those.
    let isBegun = records.attempts.contains { $0.assessment == id }
    let admission =
      isBegun
      ? try admission(to: rules.attempts, of: records.person, at: id, now: now, tx: tx)
      : Admission(rules: rules.attempts, attempts: [], now: now)
    return AssessmentSummary(
      id: id,
      title: title,
      intro: assessment?.intro ?? placement?.intro,
      isPlacement: placement != nil,
      time: SittingRules(rules, extraTime: extraTime).timeLimit,
      isPassed: facts.passedAssessments.contains(id),
      level: facts.placementLevels[id],
      open: admission.openAttempt,
      attemptsEnded: records.counted(at: id).count,
      admission: admission
    )
  }
}

extension Admission {
  /// The attempt that is resumed.
  var openAttempt: AttemptID? {
    if case .resume(let attempt) = self { attempt } else { nil }
  }
}
