import CourseCore
import CourseEngine

/// A question of a lesson: explained at once, tried again freely.
@MainActor struct PracticeFlow {
  let stage: any Stage
  let visit: Visit
  let step: StepView

  private var words: Words { stage.words }

  private var engine: Engine { visit.engine }

  /// Asks one question until it is right, its answer was shown, or the learner goes elsewhere.
  func run(_ first: PracticeView, of practise: PractiseView?) async throws -> LessonFlow.Move {
    var practice = first
    var hints = 0
    while true {
      var question = dialogue(practice.shown, practise)
      asking: while true {
        switch try stage.play(&question) {
        case .menu:
          let left = practice.shown.hintCount - practice.shown.hints.count
          let mayGoOn = practice.mayGoOn || step.isFinished
          let move = try stage.move(from: step, mayGoOn: mayGoOn, hintsLeft: left)
          switch move {
          case nil: continue asking
          case .again:
            hints += 1
            guard let hinted = try await reload(hints: hints) else { return .again }
            practice = hinted
            break asking
          case .on: return try await goOn(from: practice)
          case .some(let move): return move
          }
        case .response(let response):
          guard try isMeant(response) else { continue asking }
          do {
            if let move = try await answer(response, to: practice, &question) { return move }
          } catch EngineError.response(let error) {
            question.refuse(words.refusal(error))
            continue asking
          }
        }
      }
    }
  }

  private func dialogue(_ shown: ShownQuestion, _ practise: PractiseView?) -> QuestionDialogue {
    var progress = words.stepOf(step.number, step.count)
    if let practise { progress = "\(practise.right)/\(practise.needed) ✓ · " + progress }
    return QuestionDialogue(shown, title: step.lessonTitle, progress: progress)
  }

  /// Gives an answer; `nil` to ask the same question on.
  private func answer(
    _ response: Response,
    to practice: PracticeView,
    _ question: inout QuestionDialogue
  ) async throws -> LessonFlow.Move? {
    let reply = try await engine.answerPractice(
      visit.token,
      step.place,
      question: practice.question,
      tryNumber: practice.tryNumber,
      response,
      in: visit.language
    )
    switch reply {
    case .goesOn(let shown):
      question = QuestionDialogue(
        shown,
        given: response,
        title: step.lessonTitle,
        progress: words.stepOf(step.number, step.count)
      )
      return nil
    case .explained(let explanation, let isStepFinished, let mayGoOn):
      let explained = Explained(
        position: step.number,
        shown: question.shown,
        response: response,
        explanation: explanation
      )
      let goesOn = isStepFinished || mayGoOn
      try show(explained, next: goesOn ? words.goOn : words.learn.tryAgain)
      if case .practise = step.content { return isStepFinished ? .on : .again }
      guard goesOn else { return .again }
      if !isStepFinished { try await engine.finishStep(visit.token, step.place) }
      return .on
    }
  }

  private func show(_ explained: Explained, next: String) throws {
    var page = TextDialogue(
      title: step.lessonTitle,
      progress: words.stepOf(step.number, step.count),
      body: explained.paragraphs(words),
      next: next,
      hasMenu: false
    )
    _ = try stage.play(&page)
  }

  private func goOn(from practice: PracticeView) async throws -> LessonFlow.Move {
    if !step.isFinished { try await engine.finishStep(visit.token, step.place) }
    return .on
  }

  /// The same question with so many hints; `nil` when the step has another one now.
  private func reload(hints: Int) async throws -> PracticeView? {
    let view = try await engine.step(visit.token, step.place, hints: hints, in: visit.language)
    switch view.content {
    case .read: return nil
    case .question(let practice): return practice
    case .practise(let practise): return practise.practice
    }
  }

  private func isMeant(_ response: Response) throws -> Bool {
    guard let meant = response.meant else { return true }
    return try stage.keeps(meant: meant, title: step.lessonTitle)
  }
}
