import CourseCore

/// The steps of a lesson, one after the other; every step finished is on disk before the next is
/// shown.
@MainActor struct StepsFlow {
  let stage: any Stage
  let desk: any LessonDesk

  /// What leaving the lesson is called.
  let leave: String

  /// Where the learner goes from a step.
  enum Move {
    case on, back, list, leave

    /// The same step once more: another question of a practice, or one more hint.
    case again
  }

  private var words: Words { stage.words }

  /// Plays a lesson from a step, or from where the learner stopped.
  ///
  /// - Returns: Whether the learner came to the end; false when they left.
  func run(from first: StepID? = nil) async throws -> Bool {
    var step = if let first { first } else { try await desk.resume() }
    while true {
      let page = try await desk.page(step, hints: 0)
      switch try await play(page) {
      case .again: break
      case .leave: return false
      case .back: step = page.previous ?? step
      case .list: step = try await choose(page.lessonTitle) ?? step
      case .on:
        guard let next = try await next(after: page) else { return true }
        step = next
      }
    }
  }

  /// The step after this one; at the end the first that was left out, if any.
  private func next(after page: StepPage) async throws -> StepID? {
    if let next = page.next { return next }
    let open = try await desk.steps().first { !$0.isFinished }
    return open?.id == page.id ? nil : open?.id
  }

  private func play(_ page: StepPage) async throws -> Move {
    switch page.content {
    case .read(let reading): try await read(reading, page)
    case .question(let asked, let count):
      try await PracticeFlow(stage: stage, desk: desk, page: page, count: count, leave: leave)
        .run(asked)
    }
  }

  private func read(_ reading: Reading, _ page: StepPage) async throws -> Move {
    var text = TextDialogue(
      title: page.lessonTitle,
      progress: words.stepOf(page.number, page.count),
      body: reading.paragraphs(words),
      next: words.goOn
    )
    while true {
      guard try stage.play(&text) == .escape else {
        try await desk.finish(page.id)
        return .on
      }
      if let move = try stage.move(from: page, mayGoOn: page.isFinished, leave: leave) {
        return move
      }
    }
  }

  /// Lists the steps; `nil` to stay.
  private func choose(_ title: String) async throws -> StepID? {
    let steps = try await desk.steps()
    var menu = MenuDialogue(
      title: title,
      items: steps.map { .init(($0.isFinished ? "✓ " : "") + words.kind($0.kind)) },
      back: words.goBack
    )
    guard case .item(let place) = try stage.play(&menu) else { return nil }
    return steps[place].id
  }
}

extension Stage {
  /// Offers what else there is to do at a step; `nil` to stay.
  func move(
    from page: StepPage,
    mayGoOn: Bool,
    hintsLeft: Int = 0,
    leave: String
  ) throws(Interruption) -> StepsFlow.Move? {
    var moves: [(label: String, move: StepsFlow.Move)] = []
    if hintsLeft > 0 { moves.append((words.menuHint(hintsLeft), .again)) }
    if page.previous != nil { moves.append((words.learn.previousStep, .back)) }
    if mayGoOn { moves.append((words.learn.nextStep, .on)) }
    moves.append((words.learn.listSteps, .list))
    moves.append((leave, .leave))
    var menu = MenuDialogue(
      title: page.lessonTitle,
      progress: words.stepOf(page.number, page.count),
      intro: [Paragraph(words.menuTitle, .bold)],
      items: moves.map { .init($0.label) },
      back: words.goBack
    )
    guard case .item(let place) = try play(&menu) else { return nil }
    return moves[place].move
  }
}

extension Words {
  fileprivate func kind(_ kind: StepPage.Entry.Kind) -> String {
    switch kind {
    case .read: learn.stepRead
    case .question: learn.stepQuestion
    case .practise: learn.stepPractise
    }
  }
}
