import CourseCore
import CourseEngine

/// An attempt of the centre, as the sitting that is played on the screen.
@MainActor final class LearnerAttempt: SittingDesk {
  private let visit: Visit
  private var view: AttemptView
  private var isFresh = true

  init(_ view: AttemptView, of visit: Visit) {
    self.view = view
    self.visit = visit
  }

  var title: String { view.assessment.title }

  var attempt: AttemptID { view.attempt }

  func current() async throws -> Standing {
    if !isFresh { view = try await visit.engine.resume(visit.token, view.attempt) }
    isFresh = false
    return Standing(view)
  }

  func handle(_ event: Sitting.Event) async throws -> Standing {
    do {
      view = try await act(event)
    } catch EngineError.response(let error), EngineError.sitting(.response(let error)) {
      throw SittingRefusal.response(error)
    } catch EngineError.sitting {
      throw SittingRefusal.elsewhere
    }
    return Standing(view)
  }

  private func act(_ event: Sitting.Event) async throws -> AttemptView {
    guard case .answer(let position, let revision, let response) = event else {
      return try await visit.engine.act(visit.token, view.attempt, epoch: view.epoch, event)
    }
    return try await visit.engine.answer(
      visit.token,
      view.attempt,
      epoch: view.epoch,
      position: position,
      revision: revision,
      response
    )
  }

  func meant(by response: Response, at position: Int) -> String? { response.meant }
}

extension Standing {
  fileprivate init(_ view: AttemptView) {
    self.init(
      explained: view.explained.map { Explained($0) },
      asked: view.question.map { question in
        Asked(
          position: question.position,
          place: question.place,
          shown: question.shown,
          revision: question.revision,
          kept: question.kept,
          explanation: question.explanation
        )
      },
      answered: view.answeredCount,
      total: view.total,
      unanswered: view.unanswered,
      mayGoBack: view.mayGoBack,
      mayGoForward: view.mayGoForward,
      maySkip: view.maySkip,
      hintsLeft: view.hintsLeft,
      timeLeft: view.timeLeft,
      outcome: view.outcome
    )
  }
}

extension Explained {
  init(_ answer: ExplainedAnswer) {
    self.init(
      position: answer.position,
      shown: answer.shown,
      response: answer.response,
      explanation: answer.explanation
    )
  }
}
