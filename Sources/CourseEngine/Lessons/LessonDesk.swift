import CourseCore

/// A lesson laid open for one learner: its text, and which of its steps are finished.
struct LessonDesk {
  let person: PersonID
  let reference: LessonReference
  let language: Language
  let course: Course
  let lesson: Lesson
  let finished: Set<StepID>
  let summary: LessonSummary
  private let following: Titled<LessonReference>?

  /// - Throws: `EngineError.notFound` for what is not on offer; `.closed` and `.lessonNotYet` while
  ///   the course or the lesson is not open to this learner.
  init(
    _ reference: LessonReference,
    in language: Language,
    content: any Content,
    of person: PersonID,
    tx: any StoreReading
  ) throws {
    guard let course = content.course(reference.course, in: language), !course.isRetired else {
      throw EngineError.notFound(.course, id: reference.course.rawValue)
    }
    guard course.lessons.contains(reference.lesson),
      let lesson = content.lesson(reference, in: language)
    else { throw EngineError.notFound(.lesson, id: reference.description) }
    let records = try LearnerRecords(of: person, tx: tx)
    let missing = records.facts(in: content).missing(of: course.requires)
    guard missing.isEmpty else {
      throw EngineError.closed(.course, id: course.id.rawValue, until: missing)
    }
    let lessons = records.lessons(of: course, in: language, content: content)
    guard let place = lessons.firstIndex(where: { $0.reference == reference }) else {
      throw EngineError.notFound(.lesson, id: reference.description)
    }
    if let first = lessons[place].opensAfter {
      throw EngineError.lessonNotYet(reference, after: first)
    }
    self.person = person
    self.reference = reference
    self.language = language
    self.course = course
    self.lesson = lesson
    self.finished = records.finished(in: reference)
    self.summary = lessons[place]
    self.following = lessons.dropFirst(place + 1).first.map {
      Titled(id: $0.reference, title: $0.title)
    }
  }

  func view() throws -> LessonView {
    LessonView(
      course: Titled(id: course.id, title: course.title),
      summary: summary,
      steps: lesson.steps.map { step in
        LessonView.StepSummary(
          id: step.id,
          kind: step.content.kind,
          isFinished: finished.contains(step.id)
        )
      },
      resume: lesson.outline.next(finished) ?? lesson.steps[0].id,
      following: following
    )
  }

  func find(_ id: StepID) throws -> Step {
    guard let step = lesson.steps.first(where: { $0.id == id }) else {
      throw EngineError.notFound(.step, id: "\(reference)/\(id)")
    }
    return step
  }

  /// Shows a step with so many hints as the learner has asked for.
  func step(
    _ id: StepID,
    hints: Int = 0,
    content: any Content,
    hasher: @escaping Hasher,
    tx: any StoreReading
  ) throws -> StepView {
    let step = try find(id)
    let place = lesson.steps.firstIndex(of: step) ?? 0
    return StepView(
      place: StepPlace(lesson: reference, step: id),
      lessonTitle: lesson.title,
      number: place + 1,
      count: lesson.steps.count,
      content: try shown(step, hints: hints, content: content, hasher: hasher, tx: tx),
      isFinished: finished.contains(id),
      previous: place > 0 ? lesson.steps[place - 1].id : nil,
      next: lesson.steps.dropFirst(place + 1).first?.id
    )
  }

  private func shown(
    _ step: Step,
    hints: Int,
    content: any Content,
    hasher: @escaping Hasher,
    tx: any StoreReading
  ) throws -> StepView.Content {
    if case .read(let reading) = step.content { return .read(reading) }
    let tries = try tx.practice(of: person, at: StepPlace(lesson: reference, step: step.id))
      .map(\.asTry)
    let laid = try laid(at: step, after: tries, content: content, hasher: hasher)
    let practice = laid.view(hints: hints)
    guard case .practise(let practise) = step.content else { return .question(practice) }
    let run = PractiseRun(practise, puts: PracticeRounds(tries).closed)
    return .practise(
      PractiseView(
        practice: practice,
        right: run.rightOfLatest,
        needed: practise.right,
        of: practise.of
      )
    )
  }
}

extension Step.Content {
  var kind: LessonView.StepSummary.Kind {
    switch self {
    case .read: .read
    case .question: .question
    case .practise: .practise
    }
  }
}

extension StepView {
  /// Whether the learner may leave the step as finished.
  var mayGoOn: Bool {
    switch content {
    case .read: true
    case .question(let practice): practice.mayGoOn
    case .practise: false
    }
  }
}
