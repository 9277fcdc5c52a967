import CourseCore
import CourseEngine

extension Pages {
  static let attemptRoutes: [PageRoute] = [
    .get("/attempts/{attempt}") { call in try await call.attemptPage() },
    .post("/attempts/{attempt}") { call in try await call.act() },
    .get("/attempts/{attempt}/answers/{position}") { call in try await call.explainedPage() },
    .get("/attempts/{attempt}/finish") { call in
      call.page(askingToFinish: try await call.resumed())
    },
    .post("/attempts/{attempt}/take-over") { call in
      let attempt = try call.attempt()
      _ = try await call.engine.resume(try call.signedIn(), attempt, takeOver: true)
      return .see(Path.attempt(attempt))
    },
  ]
}

extension PageCall {
  fileprivate func resumed() async throws -> AttemptView {
    try await engine.resume(try signedIn(), try attempt())
  }

  /// The question that is on the desk.
  fileprivate func attemptPage() async throws -> PageReply {
    let view: AttemptView
    do { view = try await resumed() } catch EngineError.attemptEnded(let attempt) {
      return .see(Path.attempt(attempt) + "/result")
    }
    if view.outcome != nil { return .see(Path.attempt(view.attempt) + "/result") }
    guard let question = view.question else { return page(askingToFinish: view) }
    if let explanation = question.explanation { return page(lookingBackAt: explanation, view) }
    return try await page(asking: question, view)
  }

  private func page(asking question: AskedQuestion, _ view: AttemptView) async throws -> PageReply {
    let draft = try await draft(
      at: draftPlace(view.attempt, question.position, question.revision)
    )
    let hintsLeft = view.hintsLeft > 0 ? words.someHints(view.hintsLeft) : nil
    return page(
      .question,
      view.assessment.title,
      back: BackLink("/", words.rest),
      frame(of: view)
        .adding(
          asked(
            question.shown,
            at: "\(Path.attempt(view.attempt))/questions/\(question.position)",
            given: draft ?? question.kept
          )
        )
        .adding([
          "progress": place(of: question, view), "isAgain": question.isAgain,
          "position": question.position, "revision": question.revision,
          "hintCount": question.shown.hints.count, "hintsLeft": hintsLeft,
          "carry": isGuest ? nil : engine.slip(of: question, in: view).map(values(of:)),
          "answerKey": try await key(of: view, at: question.position),
          "isKept": question.kept != nil && question.shown.kind != .scenario,
        ])
        .adding(notes(draft))
    )
  }

  private func values(of slip: CarrySlip) -> Values {
    ["secret": slip.secret.description, "place": Hex.text(slip.place)]
  }

  /// What every page of an open attempt has: what its forms carry, and where else to go.
  private func frame(of view: AttemptView) -> Values {
    let minutes = view.timeLeft.map { Int(($0.milliseconds + 59_999) / 60_000) }
    return [
      "action": Path.attempt(view.attempt), "epoch": view.epoch, "phase": view.phase.name,
      "finishPath": Path.attempt(view.attempt) + "/finish",
      "answered": view.answeredCount, "total": view.total,
      "mayBack": view.mayGoBack, "mayForward": view.mayGoForward, "maySkip": view.maySkip,
      "timeLeft": minutes.map { words.timeLeft($0) },
      "seconds": view.timeLeft.map { ($0.milliseconds + 999) / 1_000 },
    ]
  }

  private func place(of question: AskedQuestion, _ view: AttemptView) -> String {
    guard let place = question.place else {
      return words.againOf(view.answeredCount + 1, view.total)
    }
    return place.isOfLaterLevel
      ? words.moreOf(place.number, place.total) : words.questionOf(place.number, place.total)
  }

  /// An answer that stands, looked at again.
  private func page(lookingBackAt explanation: Explanation, _ view: AttemptView) -> PageReply {
    guard let question = view.question else { return .see("/") }
    return page(
      .explained,
      view.assessment.title,
      back: BackLink("/", words.rest),
      frame(of: view)
        .adding(explained(question.shown, question.kept, explanation, withPoints: true))
        .adding([
          "progress": place(of: question, view), "isLookingBack": true,
          "position": question.position, "hintCount": question.shown.hints.count,
          "say": explainedVoice(view.attempt, question.position),
        ])
    )
  }

  fileprivate func explainedPage() async throws -> PageReply {
    let attempt = try attempt()
    let position = try number("position")
    let rest = (query["then"] ?? "").split(separator: ".").prefix(64).compactMap { Int($0) }
    let answer = try await engine.explained(try signedIn(), attempt, at: position)
    return page(
      .explained,
      words.explanation,
      back: BackLink("/", words.rest),
      explained(answer.shown, answer.response, answer.explanation, withPoints: true)
        .adding([
          "next": Path.explanations(rest, of: attempt), "label": words.goOn,
          "say": explainedVoice(attempt, position),
        ])
    )
  }

  /// Where what was said to an answer is read aloud.
  func explainedVoice(_ attempt: AttemptID, _ position: Int) -> String? {
    voice(nil, for: "\(Path.attempt(attempt))/answers/\(position)")
  }

  /// Everything is answered, or the learner wants to end: finish, or look at the answers again.
  fileprivate func page(askingToFinish view: AttemptView) -> PageReply {
    let left = view.unanswered.count
    return page(
      .finish,
      words.finishTitle,
      back: BackLink(Path.attempt(view.attempt), words.back),
      frame(of: view).adding([
        "text": left == 0 ? words.allAnswered : words.someUnanswered(left),
        "mayLookBack": view.phase == .finishOffered, "hintCount": 0,
      ])
    )
  }

  /// Where a draft waits: another revision is another answer.
  func draftPlace(_ attempt: AttemptID, _ position: Int, _ revision: Int) -> String {
    "\(attempt) \(position) \(revision)"
  }
}
