package import CourseCore

/// A lesson of a file alone, by the same rules as a lesson of the centre.
@MainActor package final class FileLesson {
  let lesson: Lesson
  let banks: [BankID: Bank]
  private let world: QuizWorld
  private let table: PracticeTable
  private(set) var state: LessonState

  /// Begins a lesson, or goes on with one that was saved.
  ///
  /// - Throws: `DrawError`, `QuizStateError`.
  package init(
    _ lesson: Lesson,
    banks: [BankID: Bank],
    saved: [UInt8]?,
    world: QuizWorld,
    using chance: inout some RandomNumberGenerator
  ) throws {
    let name = "lesson/\(lesson.id)"
    self.lesson = lesson
    self.banks = banks
    self.world = world
    state =
      try saved.map { try SavedQuiz.state(of: name, in: $0, world.digest) }
      ?? LessonState(content: name, seed: String(chance.next(), radix: 16))
    table = PracticeTable(owner: state.seed, hasher: world.digest) { banks[$0] }
    try lesson.checkPractice(in: banks)
    let known = Set(lesson.questions(in: banks).map(world.digest(of:)))
    guard state.tries.values.joined().map(\.digest).allSatisfy(known.contains) else {
      throw QuizStateError.contentChanged
    }
    try save()
  }

  private var finished: Set<StepID> { Set(state.finished) }

  private func save() throws {
    state.isEnded = lesson.outline.isFinished(finished)
    try world.save(SavedQuiz.bytes(state, world.digest))
  }

  private func find(_ id: StepID) -> Step {
    guard let step = lesson.steps.first(where: { $0.id == id }) else {
      preconditionFailure("only steps of this lesson are asked for")
    }
    return step
  }
}

extension FileLesson: LessonDesk {
  package func steps() -> [StepPage.Entry] {
    lesson.steps.map { step in
      StepPage.Entry(
        id: step.id,
        kind: step.content.kind,
        isFinished: finished.contains(step.id)
      )
    }
  }

  package func resume() -> StepID { lesson.outline.next(finished) ?? lesson.steps[0].id }

  package func page(_ id: StepID, hints: Int) -> StepPage {
    let step = find(id)
    let place = lesson.steps.firstIndex(of: step) ?? 0
    return StepPage(
      id: id,
      lessonTitle: lesson.title,
      number: place + 1,
      count: lesson.steps.count,
      content: content(of: step, hints: hints),
      isFinished: finished.contains(id),
      previous: place > 0 ? lesson.steps[place - 1].id : nil,
      next: lesson.steps.dropFirst(place + 1).first?.id
    )
  }

  private func content(of step: Step, hints: Int) -> StepPage.Content {
    if case .read(let reading) = step.content { return .read(reading) }
    let tries = state.tries[step.id] ?? []
    let laid = laid(at: step)
    let asked = StepPage.Asked(
      question: laid.question.id,
      shown: laid.shown(hints: hints),
      tryNumber: laid.tryNumber,
      mayGoOn: laid.isOver
    )
    guard case .practise(let practise) = step.content else { return .question(asked, nil) }
    let run = PractiseRun(practise, puts: PracticeRounds(tries).closed)
    return .question(asked, .init(right: run.rightOfLatest, needed: practise.right))
  }

  private func laid(at step: Step) -> LaidQuestion {
    guard let laid = table.laid(at: step, after: state.tries[step.id] ?? []) else {
      preconditionFailure("a lesson begins only when all its practice can be drawn")
    }
    return laid
  }

  package func finish(_ id: StepID) throws {
    guard !state.finished.contains(id) else { return }
    state.finished.append(id)
    try save()
  }

  package func answer(
    _ id: StepID,
    question: QuestionID,
    tryNumber: Int,
    _ response: Response
  ) throws -> StepReply {
    let step = find(id)
    let laid = laid(at: step)
    guard laid.question.id == question, laid.tryNumber == tryNumber else {
      throw SittingRefusal.elsewhere
    }
    switch try taken(response, by: laid) {
    case .goesOn(let shown): return .goesOn(shown)
    case .tried(let new):
      state.tries[id, default: []].append(new)
      let isFinished = step.isFinished(by: state.tries[id] ?? [])
      if isFinished, !state.finished.contains(id) { state.finished.append(id) }
      try save()
      let then = laid.with(new)
      return .explained(
        then.explanation(of: new),
        isStepFinished: isFinished,
        mayGoOn: then.isOver
      )
    }
  }

  private func taken(
    _ response: Response,
    by laid: LaidQuestion
  ) throws(SittingRefusal) -> LaidQuestion.Taken {
    do throws(ResponseError) { return try laid.take(response) } catch { throw .response(error) }
  }
}

extension Step.Content {
  fileprivate var kind: StepPage.Entry.Kind {
    switch self {
    case .read: .read
    case .question: .question
    case .practise: .practise
    }
  }
}
