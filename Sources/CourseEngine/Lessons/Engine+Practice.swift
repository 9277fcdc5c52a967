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
      let table = PracticeTable(desk: desk, hasher: hasher)
      let answers = try tx.practice(of: person, at: place)
      let laid = try table.laid(at: step, after: answers, content: content)
      guard laid.question.id == id, laid.tries.count + 1 == tryNumber else {
        return try table.repeated(response, id, tryNumber, after: answers, at: step, content)
      }
      let accepted = try laid.accept(response)
      guard laid.question.isComplete(accepted, in: laid.arrangement) else {
        return .goesOn(laid.question.shown(in: laid.arrangement, response: accepted))
      }
      let answer = PracticeAnswered(
        course: place.lesson.course,
        lesson: place.lesson.lesson,
        step: place.step,
        question: id,
        digest: laid.digest,
        arrangement: laid.arrangement,
        response: accepted,
        isRight: laid.question.grade(accepted, in: laid.arrangement).isRight,
        attempt: tryNumber
      )
      keep([laid.digest: laid.question], tx: tx)
      tx.append(.practiceAnswered(answer), about: person, by: person)
      let isFinished = step.isFinished(by: answers + [answer])
      if isFinished, !desk.finished.contains(place.step) {
        try finish(place, of: person, in: content, tx: tx)
      }
      return laid.with(answer).reply(to: answer, isStepFinished: isFinished)
    }
  }
}

extension Step {
  /// Whether answers finish the step by themselves: a question right or a poll answered; of
  /// practice, enough of the latest right at the first try.
  func isFinished(by answers: [PracticeAnswered]) -> Bool {
    switch content {
    case .read: false
    case .question(let question): !question.answer.isScored || answers.contains(where: \.isRight)
    case .practise(let practise):
      PractiseRun(practise, puts: PracticeRounds(answers).closed).isEnough
    }
  }
}
