package import CourseCore

/// A sitting of a file alone: drives the machine, and hands its state on to be saved after each step.
@MainActor package final class QuizDesk: SittingDesk {
  package let content: QuizContent
  package let title: String
  private let world: QuizWorld
  private var sitting: Sitting
  private let questions: [Digest: Question]
  private var answers: [Sitting.Answer]

  /// The time used in earlier runs.
  private let used: Span

  /// Begins a quiz, or goes on with one that was saved.
  ///
  /// - Throws: `DrawError`, `QuizStateError`.
  package init(
    _ content: QuizContent,
    banks: [BankID: Bank],
    saved: [UInt8]?,
    world: QuizWorld,
    using chance: inout some RandomNumberGenerator
  ) throws {
    self.content = content
    self.title = content.title
    self.world = world
    if let saved {
      let state: QuizState = try SavedQuiz.state(of: content.name, in: saved, world.digest)
      questions = content.questions(from: banks, digest: world.digest(of:))
      guard state.paper.digests.isSubset(of: questions.keys) else {
        throw QuizStateError.contentChanged
      }
      sitting = try Sitting(paper: state.paper, rules: state.rules, questions: questions)
      _ = try sitting.restore(
        state.answers,
        position: state.position,
        skipped: state.skipped,
        hints: state.hints,
        elapsed: state.elapsed,
        outcome: state.outcome
      )
      answers = state.answers
      used = state.elapsed
    } else {
      let paper = try content.draw(from: banks, digest: world.digest(of:), using: &chance)
      questions = paper.drawn.questions
      sitting = try Sitting(paper: paper.drawn.paper, rules: paper.rules, questions: questions)
      answers = []
      used = .zero
    }
    try save()
  }

  package var isBegun: Bool { !answers.isEmpty }

  package var outcome: Outcome? { sitting.outcome }

  private var now: Span { used + world.elapsed() }

  private func save() throws {
    let state = QuizState(
      content: content.name,
      paper: sitting.paper,
      rules: sitting.rules,
      answers: answers,
      position: sitting.position,
      skipped: sitting.skipped,
      hints: sitting.hints,
      elapsed: sitting.elapsed,
      outcome: sitting.outcome
    )
    try world.save(SavedQuiz.bytes(state, world.digest))
  }

  package func current() throws -> Standing { try handle(.tick) }

  package func handle(_ event: Sitting.Event) throws -> Standing {
    let actions: [Sitting.Action]
    do throws(SittingError) { actions = try sitting.handle(event, at: now) } catch {
      if case .response(let error) = error { throw SittingRefusal.response(error) }
      throw SittingRefusal.elsewhere
    }
    for case .record(let answer) in actions { answers.append(answer) }
    try save()
    return standing(after: actions)
  }

  package func meant(by response: Response, at position: Int) -> String? {
    guard let item = sitting.paper.item(at: position), let question = questions[item.digest]
    else { return nil }
    return question.inputMethodHint(for: response, in: item.arrangement)
  }

  private func standing(after actions: [Sitting.Action]) -> Standing {
    let (answered, total) = sitting.progress
    return Standing(
      explained: actions.compactMap { action in
        if case .explain(let position) = action { explained(position) } else { nil }
      },
      asked: sitting.position.flatMap(asked),
      answered: answered,
      total: total,
      unanswered: sitting.unanswered,
      mayGoBack: sitting.canGoBack,
      mayGoForward: sitting.canGoForward,
      maySkip: sitting.canSkip,
      hintsLeft: sitting.hintsLeft,
      timeLeft: sitting.timeLeft(at: now),
      outcome: sitting.outcome
    )
  }

  private func asked(_ position: Int) -> Standing.Asked? {
    guard let shown = sitting.shown(at: position) else { return nil }
    return Standing.Asked(
      position: position,
      place: sitting.place(of: position),
      shown: shown,
      revision: sitting.nextRevision(at: position),
      kept: sitting.answer(at: position)?.response,
      explanation: sitting.explanation(at: position)
    )
  }

  private func explained(_ position: Int) -> Explained? {
    sitting.shown(at: position).map { shown in
      Explained(
        position: position,
        shown: shown,
        response: sitting.answer(at: position)?.response,
        explanation: sitting.explanation(at: position)
      )
    }
  }
}

extension QuizDesk: FileQuiz {
  package func play(on stage: any Stage) async throws -> Bool {
    try await QuizFlow(stage: stage, desk: self).run()
  }

  package var report: JSONValue {
    var ended = sitting
    for _ in 0..<2 where ended.outcome == nil { _ = try? ended.handle(.finish, at: now) }
    guard let outcome = ended.outcome else { return .null }
    return QuizReport(
      outcome,
      isFinished: sitting.outcome != nil,
      available: { position in
        ended.paper.item(at: position).flatMap { self.questions[$0.digest] }?.points ?? .zero
      }
    ).json
  }
}
