import CourseCore
import CourseEngine

/// A lesson, step after step; every step finished is on disk before the next is shown.
@MainActor struct LessonFlow {
  let stage: any Stage
  let visit: Visit

  /// Where the learner goes from a step.
  enum Move {
    case on, back, list, leave
    case to(StepID)

    /// The same step once more: another question of a practice, or one more hint.
    case again
  }

  private var words: Words { stage.words }

  private var engine: Engine { visit.engine }

  /// Plays a lesson from a step, or from where the learner stopped.
  func run(_ lesson: LessonReference, from first: StepID? = nil) async throws {
    var view = try await engine.lesson(visit.token, lesson, in: visit.language)
    var step = first ?? view.resume
    while true {
      let shown = try await engine.step(
        visit.token,
        StepPlace(lesson: lesson, step: step),
        in: visit.language
      )
      switch try await play(shown) {
      case .again: break
      case .to(let other): step = other
      case .leave: return
      case .back: step = shown.previous ?? step
      case .list: step = try await choose(in: lesson) ?? step
      case .on:
        if let next = shown.next {
          step = next
          continue
        }
        view = try await engine.lesson(visit.token, lesson, in: visit.language)
        if let open = view.steps.first(where: { !$0.isFinished }), open.id != step {
          step = open.id
          continue
        }
        return try await end(view)
      }
    }
  }

  private func play(_ shown: StepView) async throws -> Move {
    switch shown.content {
    case .read(let reading): try await read(reading, shown)
    case .question(let practice):
      try await PracticeFlow(stage: stage, visit: visit, step: shown).run(practice, of: nil)
    case .practise(let practise):
      try await PracticeFlow(stage: stage, visit: visit, step: shown).run(
        practise.practice,
        of: practise
      )
    }
  }

  private func read(_ reading: Reading, _ shown: StepView) async throws -> Move {
    var page = TextDialogue(
      title: shown.lessonTitle,
      progress: words.stepOf(shown.number, shown.count),
      body: reading.paragraphs(words),
      next: words.goOn
    )
    while true {
      guard try stage.play(&page) == .menu else {
        try await engine.finishStep(visit.token, shown.place)
        return .on
      }
      if let move = try stage.move(from: shown, mayGoOn: shown.isFinished) { return move }
    }
  }

  /// Lists the steps; `nil` to stay.
  private func choose(in lesson: LessonReference) async throws -> StepID? {
    let view = try await engine.lesson(visit.token, lesson, in: visit.language)
    var menu = MenuDialogue(
      title: view.summary.title,
      items: view.steps.map { .init(($0.isFinished ? "✓ " : "") + words.kind($0.kind)) },
      back: words.goBack
    )
    guard case .item(let place) = try stage.play(&menu) else { return nil }
    return view.steps[place].id
  }

  /// The last page of a lesson: on to the next one, or back.
  private func end(_ view: LessonView) async throws {
    var menu = MenuDialogue(
      title: view.summary.title,
      intro: [
        Paragraph(view.summary.isFinished ? words.lessonDone : words.learn.cannot, .bold)
      ],
      items: (view.following.map { [.init(words.learn.nextLesson($0.title))] } ?? [])
        + [.init(words.learn.backHome)],
      back: nil
    )
    guard try stage.play(&menu) == .item(0), let following = view.following else { return }
    try await run(following.id)
  }
}

extension Stage {
  /// Offers what else there is to do at a step; `nil` to stay.
  func move(
    from step: StepView,
    mayGoOn: Bool,
    hintsLeft: Int = 0
  ) throws(Interruption) -> LessonFlow.Move? {
    var moves: [(label: String, move: LessonFlow.Move)] = []
    if hintsLeft > 0 { moves.append((words.menuHint(hintsLeft), .again)) }
    if step.previous != nil { moves.append((words.learn.previousStep, .back)) }
    if mayGoOn { moves.append((words.learn.nextStep, .on)) }
    moves.append((words.learn.listSteps, .list))
    moves.append((words.learn.leaveLesson, .leave))
    var menu = MenuDialogue(
      title: step.lessonTitle,
      progress: words.stepOf(step.number, step.count),
      intro: [Paragraph(words.menuTitle, .bold)],
      items: moves.map { .init($0.label) },
      back: words.goBack
    )
    guard case .item(let place) = try play(&menu) else { return nil }
    return moves[place].move
  }
}

extension Words {
  fileprivate func kind(_ kind: LessonView.StepSummary.Kind) -> String {
    switch kind {
    case .read: learn.stepRead
    case .question: learn.stepQuestion
    case .practise: learn.stepPractise
    }
  }
}
