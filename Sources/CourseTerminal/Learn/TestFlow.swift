import CourseCore
import CourseEngine

/// A test or a placement: its first page, its questions, and what it came to.
@MainActor struct TestFlow {
  let stage: any Stage
  let visit: Visit

  private var words: Words { stage.words }

  private var engine: Engine { visit.engine }

  /// What a test is about, then all that may be done there.
  func open(_ id: AssessmentID) async throws {
    var test = try await engine.assessment(visit.token, id, in: visit.language)
    if let intro = test.intro, try !hasRead(intro, of: test.title) { return }
    while true {
      var menu = MenuDialogue(
        title: test.title,
        intro: intro(test),
        items: choices(test).map { .init($0.label) },
        back: words.goBack
      )
      guard case .item(let place) = try stage.play(&menu) else { return }
      guard choices(test)[place].begins else {
        try await ResultsFlow(stage: stage, visit: visit).run(only: id)
        continue
      }
      try await begin(id)
      test = try await engine.assessment(visit.token, id, in: visit.language)
    }
  }

  /// Shows what the author says before the start; false when the learner goes back.
  private func hasRead(_ intro: String, of title: String) throws -> Bool {
    var page = TextDialogue(
      title: title,
      body: Markdown(intro).paragraphs(),
      next: words.goOn,
      escape: .back
    )
    return try stage.play(&page) == .goOn
  }

  private func intro(_ test: AssessmentSummary) -> [Paragraph] {
    var intro = [Paragraph(words.learn.testText(test.isPlacement))]
    if let time = test.time {
      intro.append(Paragraph(words.learn.timeLimit(Int(time.milliseconds / 60_000))))
    }
    if let level = test.level { intro.append(Paragraph(words.level(level), .bold)) }
    if test.isPassed { intro.append(Paragraph(words.learn.passed, .bold)) }
    switch test.admission {
    case .wait(let span): intro.append(Paragraph(words.learn.wait(words.length(span)), .bold))
    case .limitReached(let limit): intro.append(Paragraph(words.learn.limitReached(limit), .bold))
    case .open, .resume: break
    }
    return intro
  }

  private func choices(_ test: AssessmentSummary) -> [(label: String, begins: Bool)] {
    var choices: [(label: String, begins: Bool)] = []
    switch test.admission {
    case .open: choices.append((words.learn.beginTest, true))
    case .resume: choices.append((words.learn.resumeTest, true))
    case .wait, .limitReached: break
    }
    if test.attemptsEnded > 0 { choices.append((words.learn.results, false)) }
    return choices
  }

  /// Begins an attempt or goes on with the open one.
  func begin(_ id: AssessmentID) async throws {
    guard
      let view = try await takingOver({ takeOver in
        try await engine.begin(visit.token, id, in: visit.language, takeOver: takeOver)
      })
    else { return }
    try await play(view)
  }

  func resume(_ attempt: AttemptID) async throws {
    guard
      let view = try await takingOver({ takeOver in
        try await engine.resume(visit.token, attempt, takeOver: takeOver)
      })
    else { return }
    try await play(view)
  }

  /// Opens an attempt; where another screen holds it, asks whether to take it over.
  private func takingOver(
    _ open: (_ takeOver: Bool) async throws -> AttemptView
  ) async throws -> AttemptView? {
    do { return try await open(false) } catch EngineError.attemptHeldElsewhere {
      var menu = MenuDialogue(
        title: words.learn.tests,
        intro: [Paragraph(words.learn.heldElsewhere, .bold)],
        items: [.init(words.learn.takeOver)],
        back: words.goBack
      )
      guard try stage.play(&menu) == .item(0) else { return nil }
      return try await open(true)
    }
  }

  private func play(_ view: AttemptView) async throws {
    let desk = LearnerAttempt(view, of: visit)
    guard try await SittingFlow(stage: stage, desk: desk).run() != nil else {
      return try stage.tell(words.learn.attemptSaved, title: desk.title)
    }
    try await ResultsFlow(stage: stage, visit: visit).show(view.attempt)
  }
}
