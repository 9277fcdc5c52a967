import CourseCore

// Copies of what authors wrote, without what would keep them out.

extension Course {
  init(opening other: Course, lessons: [LessonID], assessments: [AssessmentID]) {
    self.init(
      id: other.id,
      version: other.version,
      title: other.title,
      language: other.language,
      audience: other.audience,
      summary: other.summary,
      code: other.code,
      level: other.level,
      competences: other.competences,
      minutes: other.minutes,
      lessons: lessons,
      reviewed: other.reviewed,
      tasks: other.tasks,
      finish: CourseFinish(assessments: assessments, tasks: other.finish.tasks),
      retired: other.retired
    )
  }
}

extension Lesson {
  init(_ other: Lesson, steps: [Step]) {
    self.init(
      id: other.id,
      title: other.title,
      language: other.language,
      minutes: other.minutes,
      reviewed: other.reviewed,
      steps: steps,
      retired: other.retired
    )
  }
}

extension Assessment {
  init(unlimited other: Assessment) {
    self.init(
      id: other.id,
      title: other.title,
      language: other.language,
      intro: other.intro,
      source: other.source,
      rules: AssessmentRules(unlimited: other.rules),
      reviewed: other.reviewed,
      retired: other.retired
    )
  }

  /// The banks that it draws from.
  var bankIDs: Set<BankID> {
    guard case .draw(let lines) = source else { return [] }
    return Set(lines.map(\.questions.bank))
  }
}

extension Placement {
  init(unlimited other: Placement) {
    self.init(
      id: other.id,
      title: other.title,
      language: other.language,
      intro: other.intro,
      levels: other.levels,
      rules: AssessmentRules(unlimited: other.rules)
    )
  }

  var bankIDs: Set<BankID> { Set(levels.flatMap(\.draw).map(\.questions.bank)) }
}

extension AssessmentRules {
  fileprivate init(unlimited other: AssessmentRules) {
    self.init(
      pass: other.pass,
      attempts: AttemptRules(counts: other.attempts.counts),
      order: other.order,
      feedback: other.feedback,
      isBackAllowed: other.isBackAllowed,
      isSkipAllowed: other.isSkipAllowed,
      areHintsAllowed: other.areHintsAllowed,
      time: other.time,
      modes: other.modes
    )
  }
}
