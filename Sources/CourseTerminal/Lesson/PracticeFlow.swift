import CourseCore

/// A question of a lesson: explained at once, tried again freely.
@MainActor struct PracticeFlow {
  let stage: any Stage
  let desk: any LessonDesk
  let page: StepPage

  /// How far practice from a bank has come; `nil` for a question of the lesson itself.
  let count: StepPage.PractiseCount?

  /// What leaving the lesson is called.
  let leave: String

  private var words: Words { stage.words }

  /// Asks one question until it is right, its answer was shown, or the learner goes elsewhere.
  func run(_ first: StepPage.Asked) async throws -> StepsFlow.Move {
    var asked = first
    var hints = 0
    while true {
      var question = dialogue(asked.shown)
      asking: while true {
        switch try stage.play(&question) {
        case .menu:
          let left = asked.shown.hintCount - asked.shown.hints.count
          let mayGoOn = asked.mayGoOn || page.isFinished
          switch try stage.move(from: page, mayGoOn: mayGoOn, hintsLeft: left, leave: leave) {
          case nil: continue asking
          case .again:
            hints = asked.shown.hints.count + 1
            guard let hinted = try await reload(hints: hints) else { return .again }
            asked = hinted
            break asking
          case .on:
            if !page.isFinished { try await desk.finish(page.id) }
            return .on
          case .some(let move): return move
          }
        case .response(let response):
          guard try isMeant(response) else { continue asking }
          do {
            if let move = try await answer(response, to: asked, &question) { return move }
          } catch SittingRefusal.response(let error) {
            question.refuse(words.refusal(error))
          } catch SittingRefusal.elsewhere {
            return .again
          }
        }
      }
    }
  }

  private var progress: String {
    let place = words.stepOf(page.number, page.count)
    return count.map { "\($0.right)/\($0.needed) ✓ · " + place } ?? place
  }

  private func dialogue(_ shown: ShownQuestion, given: Response? = nil) -> QuestionDialogue {
    QuestionDialogue(shown, given: given, title: page.lessonTitle, progress: progress)
  }

  /// Gives an answer; `nil` to ask the same question on.
  private func answer(
    _ response: Response,
    to asked: StepPage.Asked,
    _ question: inout QuestionDialogue
  ) async throws -> StepsFlow.Move? {
    let reply = try await desk.answer(
      page.id,
      question: asked.question,
      tryNumber: asked.tryNumber,
      response
    )
    switch reply {
    case .goesOn(let shown):
      question = dialogue(shown, given: response)
      return nil
    case .explained(let explanation, let isStepFinished, let mayGoOn):
      let explained = Explained(
        position: page.number,
        shown: question.shown,
        response: response,
        explanation: explanation
      )
      let goesOn = isStepFinished || mayGoOn
      try show(explained, next: goesOn ? words.goOn : words.learn.tryAgain)
      if count != nil { return isStepFinished ? .on : .again }
      guard goesOn else { return .again }
      if !isStepFinished { try await desk.finish(page.id) }
      return .on
    }
  }

  private func show(_ explained: Explained, next: String) throws {
    var page = TextDialogue(
      title: page.lessonTitle,
      progress: words.stepOf(page.number, page.count),
      body: explained.paragraphs(words, withPoints: false),
      next: next,
      escape: nil
    )
    _ = try stage.play(&page)
  }

  /// The same question with so many hints; `nil` when the step has another one now.
  private func reload(hints: Int) async throws -> StepPage.Asked? {
    guard case .question(let asked, _) = try await desk.page(page.id, hints: hints).content else {
      return nil
    }
    return asked
  }

  private func isMeant(_ response: Response) throws -> Bool {
    guard let meant = response.meant else { return true }
    return try stage.keeps(meant: meant, title: page.lessonTitle)
  }
}
