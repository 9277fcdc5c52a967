import CourseCore
import CourseEngine

// A question of a lesson: explained at once, tried again freely.
extension PageCall {
  func practicePage() async throws -> PageReply {
    let hints = query.number("hints").map { min(max(0, $0), 100) } ?? 0
    let step = try await stepView(hints: hints)
    guard let practice = step.practice else { throw Problem(.notFound) }
    let draft = try await draft(at: draftPlace(practice.question, practice.tryNumber))
    let story = draft.flatMap { if case .replies = $0 { $0 } else { nil } }
    let played = try await played(story, practice, step.place)
    let shown = played ?? practice.shown
    return page(
      .practice,
      step.lessonTitle,
      back: back(from: step),
      progress(of: step)
        .adding(
          asked(
            shown,
            at: Path.step(step.place),
            given: story == nil || played != nil ? draft : nil
          )
        )
        .adding([
          "action": Path.step(step.place), "question": practice.question.rawValue,
          "try": practice.tryNumber,
          "hintsLeft": words.someHints(shown.hintCount - shown.hints.count),
          "mayHint": shown.hintCount > shown.hints.count, "hintCount": shown.hints.count,
          "answerKey": key(of: practice, at: step.place),
          "mayGoOn": practice.mayGoOn || step.isFinished,
          "practised": step.practised.map { words.practised($0.right, $0.needed) },
        ])
        .adding(notes(draft))
    )
  }

  /// A story as far as the learner has played it: its replies count once it is over.
  private func played(
    _ replies: Response?,
    _ practice: PracticeView,
    _ place: StepPlace
  ) async throws -> ShownQuestion? {
    guard let replies, case .replies(let given) = replies, !given.isEmpty else { return nil }
    let reply = try? await engine.answerPractice(
      try signedIn(),
      place,
      question: practice.question,
      tryNumber: practice.tryNumber,
      replies,
      in: language
    )
    guard case .goesOn(let shown)? = reply else { return nil }
    return shown
  }

  /// Does what was pressed at a question of a lesson.
  func practise() async throws -> PageReply {
    guard let question = form["question"].map({ QuestionID($0) }), let number = form.number("try")
    else { throw Problem(.badRequest) }
    let place = draftPlace(question, number)
    let given = try form.response()
    switch form["do"] {
    case "go-on": return .see(try await next(after: try step()))
    case "answer", "keep", nil: return try await answer(given, to: question, number)
    case "hint":
      try await keep(given, at: place)
      return .see(path + "?hints=\((form.number("hints") ?? 0) + 1)")
    default:
      try await keep(given, at: place)
      return .see(path)
    }
  }

  /// Gives an answer; one that comes again leads to what was said to it the first time.
  private func answer(
    _ given: Response,
    to question: QuestionID,
    _ number: Int
  ) async throws -> PageReply {
    let place = draftPlace(question, number)
    guard form["do"] == "keep" || given.meant == nil else {
      try await keep(given, at: place)
      return .see(path + "?note=meant")
    }
    do throws(any Error) {
      let reply = try await engine.answerPractice(
        try signedIn(),
        try step(),
        question: question,
        tryNumber: number,
        given,
        in: language
      )
      let isExplained = if case .explained = reply { true } else { false }
      try await keep(isExplained ? nil : given, at: place)
      return .see(isExplained ? path + "/answer" : path)
    } catch EngineError.response(let error) {
      try await keep(given, at: place)
      return .see(path + "?note=\(error.name)")
    } catch EngineError.wrongTry {
      return .see(path)
    }
  }

  func practiceExplained() async throws -> PageReply {
    let token = try signedIn()
    let place = try step()
    let step = try await stepView()
    guard let last = try await engine.practiceExplained(token, place, in: language) else {
      return .see(Path.step(place))
    }
    let goesOn = last.isStepFinished || (last.mayGoOn && step.practised == nil)
    return page(
      .explained,
      step.lessonTitle,
      back: BackLink(Path.course(place.lesson.course), words.toCourse),
      progress(of: step).adding(explained(last.shown, last.response, last.explanation)).adding([
        "say": voice(nil, for: Path.step(place) + "/answer"),
        "action": goesOn && !last.isStepFinished ? Path.step(place) + "/finish" : nil,
        "next": last.isStepFinished ? try await next(after: place) : Path.step(place),
        "label": goesOn
          ? words.goOn : step.practised == nil ? words.tryAgain : words.nextQuestion,
      ])
    )
  }

  private func draftPlace(_ question: QuestionID, _ number: Int) -> String {
    "\(path) \(question) \(number)"
  }
}

extension StepView {
  fileprivate var practice: PracticeView? {
    switch content {
    case .read: nil
    case .question(let practice): practice
    case .practise(let practise): practise.practice
    }
  }

  fileprivate var practised: PractiseView? {
    if case .practise(let practise) = content { practise } else { nil }
  }
}
