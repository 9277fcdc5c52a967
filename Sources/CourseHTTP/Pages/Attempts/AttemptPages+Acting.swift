import CourseCore
import CourseEngine

// What the form of a question does: answer, or anything else that may be done there.
extension PageCall {
  func act() async throws -> PageReply {
    let attempt = try attempt()
    let here = Path.attempt(attempt)
    guard let epoch = form.number("epoch") else { throw Problem(.badRequest) }
    if let event = event {
      try await keepDraft(of: attempt)
      do {
        return .explaining(
          try await engine.act(try signedIn(), attempt, epoch: epoch, event, seeing: screen)
        )
      } catch EngineError.sitting { return .see(here) } catch EngineError.attemptEnded {
        return .see(here + "/result")
      }
    }
    return try await answer(attempt, epoch)
  }

  /// What else was pressed than “answer”; `nil` for an answer.
  private var event: Sitting.Event? {
    switch form["do"] {
    case "hint": .hint
    case "skip": .skip
    case "back": .back
    case "forward": .forward
    case "finish": .finish
    case "look-back": .go(to: 1)
    default: nil
    }
  }

  /// What the learner saw; a form that says nothing of it is not one of ours.
  private var screen: Screen? {
    guard let phase = form["phase"].flatMap({ try? Sitting.Phase(json: .string($0)) }) else {
      return nil
    }
    return Screen(
      phase: phase,
      position: form.number("position"),
      hints: form.number("hints") ?? 0
    )
  }

  private func answer(_ attempt: AttemptID, _ epoch: Int) async throws -> PageReply {
    let here = Path.attempt(attempt)
    guard let position = form.number("position"), let revision = form.number("revision") else {
      throw Problem(.badRequest)
    }
    let place = draftPlace(attempt, position, revision)
    let given = try form.response()
    let isMeantSo = form["do"] == "keep" || given.meant == nil
    guard isAnswer, isMeantSo else {
      try await keep(given, at: place)
      return .see(isAnswer ? here + "?note=meant" : here)
    }
    do throws(any Error) {
      let view = try await engine.answer(
        try signedIn(),
        attempt,
        epoch: epoch,
        position: position,
        revision: revision,
        given
      )
      try await keep(nil, at: place)
      return .explaining(view)
    } catch EngineError.sitting(.response(let error)) {
      try await keep(given, at: place)
      return .see(here + "?note=\(error.name)")
    } catch EngineError.sitting {
      return .see(here)
    } catch EngineError.attemptEnded {
      return .see(here + "/result")
    }
  }

  /// Whether the form is to be given, and not only to be kept.
  private var isAnswer: Bool { ["answer", "keep", nil].contains(form["do"]) }

  /// Keeps what was begun before something else was done; a story has nothing begun.
  private func keepDraft(of attempt: AttemptID) async throws {
    guard let position = form.number("position"), let revision = form.number("revision"),
      let given = try? form.response()
    else { return }
    if case .replies = given { return }
    try await keep(given, at: draftPlace(attempt, position, revision))
  }
}

extension PageReply {
  /// Leads to what is explained now, and from there to what comes next.
  fileprivate static func explaining(_ view: AttemptView) -> Self {
    .see(Path.explanations(view.explained.map(\.position), of: view.attempt))
  }
}
