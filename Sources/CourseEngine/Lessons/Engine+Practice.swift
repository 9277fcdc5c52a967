package import CourseCore

extension Engine {
  /// Takes an answer to the question of a step and explains it.
  ///
  /// An answer names the try it is for; sending the same answer again gets the same reply and
  /// records nothing. While the learner may still find the right answer it is not told.
  ///
  /// - Throws: `EngineError.wrongTry` for a try that is not the next one; `.response` for an answer
  ///   that does not fit.
  package func answerPractice(
    _ token: SessionToken,
    _ place: StepPlace,
    question id: QuestionID,
    tryNumber: Int,
    _ response: Response,
    in language: Language
  ) async throws -> PracticeReply {
    let content = content
    return try await writing(token) { tx, person in
      let desk = try LessonDesk(place.lesson, in: language, content: content, of: person, tx: tx)
      let step = try desk.find(place.step)
      let tries = try tx.practice(of: person, at: place).map(\.asTry)
      let laid = try desk.laid(at: step, after: tries, content: content, hasher: hasher)
      guard laid.question.id == id, laid.tryNumber == tryNumber else {
        return try desk.repeated(
          response,
          id,
          tryNumber,
          at: step,
          after: tries,
          content: content,
          hasher: hasher
        )
      }
      switch try laid.answer(response) {
      case .goesOn(let shown): return .goesOn(shown)
      case .tried(let new):
        let kept = keep([laid.digest: laid.question], tx: tx)
        tx.append(.practiceAnswered(PracticeAnswered(new, at: place)), about: person, by: person)
        let isFinished = step.isFinished(by: tries + [new])
        if isFinished, !desk.finished.contains(place.step) {
          try finish(place, of: person, in: content, tx: tx)
        }
        keptContent.note(kept, at: tx.generation)
        return laid.reply(to: new, isStepFinished: isFinished)
      }
    }
  }
}

extension PracticeAnswered {
  fileprivate init(_ new: PracticeTry, at place: StepPlace) {
    self.init(
      course: place.lesson.course,
      lesson: place.lesson.lesson,
      step: place.step,
      question: new.question,
      digest: new.digest,
      arrangement: new.arrangement,
      response: new.response,
      isRight: new.isRight,
      attempt: new.number
    )
  }
}
