import CourseCore
import CourseEngine

/// A lesson of the centre, as its steps are played on the screen.
@MainActor struct LearnerLesson: LessonDesk {
  private let lesson: LessonReference
  private let visit: Visit

  init(_ lesson: LessonReference, of visit: Visit) {
    self.lesson = lesson
    self.visit = visit
  }

  func view() async throws -> LessonView {
    try await visit.engine.lesson(visit.token, lesson, in: visit.language)
  }

  func steps() async throws -> [StepPage.Entry] {
    try await view().steps.map { .init(id: $0.id, kind: .init($0.kind), isFinished: $0.isFinished) }
  }

  func resume() async throws -> StepID { try await view().resume }

  func page(_ step: StepID, hints: Int) async throws -> StepPage {
    StepPage(
      try await visit.engine.step(visit.token, place(step), hints: hints, in: visit.language)
    )
  }

  func finish(_ step: StepID) async throws {
    try await visit.engine.finishStep(visit.token, place(step))
  }

  func answer(
    _ step: StepID,
    question: QuestionID,
    tryNumber: Int,
    _ response: Response
  ) async throws -> StepReply {
    do {
      return StepReply(
        try await visit.engine.answerPractice(
          visit.token,
          place(step),
          question: question,
          tryNumber: tryNumber,
          response,
          in: visit.language
        )
      )
    } catch EngineError.response(let error) {
      throw SittingRefusal.response(error)
    } catch EngineError.wrongTry {
      throw SittingRefusal.elsewhere
    }
  }

  private func place(_ step: StepID) -> StepPlace { StepPlace(lesson: lesson, step: step) }
}

extension StepPage {
  fileprivate init(_ view: StepView) {
    self.init(
      id: view.place.step,
      lessonTitle: view.lessonTitle,
      number: view.number,
      count: view.count,
      content: Content(view.content),
      isFinished: view.isFinished,
      previous: view.previous,
      next: view.next
    )
  }
}

extension StepPage.Content {
  fileprivate init(_ content: StepView.Content) {
    self =
      switch content {
      case .read(let reading): .read(reading)
      case .question(let practice): .question(StepPage.Asked(practice), nil)
      case .practise(let practise):
        .question(
          StepPage.Asked(practise.practice),
          StepPage.PractiseCount(right: practise.right, needed: practise.needed)
        )
      }
  }
}

extension StepPage.Asked {
  fileprivate init(_ practice: PracticeView) {
    self.init(
      question: practice.question,
      shown: practice.shown,
      tryNumber: practice.tryNumber,
      mayGoOn: practice.mayGoOn
    )
  }
}

extension StepPage.Entry.Kind {
  fileprivate init(_ kind: LessonView.StepSummary.Kind) {
    self =
      switch kind {
      case .read: .read
      case .question: .question
      case .practise: .practise
      }
  }
}

extension StepReply {
  fileprivate init(_ reply: PracticeReply) {
    self =
      switch reply {
      case .goesOn(let shown): .goesOn(shown)
      case .explained(let explanation, let isStepFinished, let mayGoOn):
        .explained(explanation, isStepFinished: isStepFinished, mayGoOn: mayGoOn)
      }
  }
}
