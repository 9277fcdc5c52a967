package import CourseCore

/// How people within reach fared with a question.
package struct HardQuestion: Hashable, Sendable {
  package let tally: QuestionTally

  /// What was asked; `nil` where that version is not kept here.
  package let ask: String?

  /// The lesson that teaches it.
  package let lesson: LessonReference?

  /// `nil` where it cannot be told.
  package let commonest: CommonAnswer?
}

/// A wrong answer that several people gave.
package struct CommonAnswer: Hashable, Sendable {
  package let answer: GivenAnswer
  package let times: Int
  package let learners: Int
}

extension Engine {
  /// Lists the questions that were asked of people within reach, the hardest first.
  ///
  /// They are those of ended attempts: of one assessment or all, from one bank or any. It is worked
  /// out when somebody asks, from what each attempt came to, so that answering costs nothing more.
  package func hardQuestions(
    _ token: SessionToken,
    at assessment: AssessmentID? = nil,
    in bank: BankID? = nil
  ) async throws -> [HardQuestion] {
    try await authorised(token, toSee: .seeDifficulties) { tx, authority in
      var survey = QuestionSurvey(bank: bank)
      for attempt in try authority.finishedAttempts(at: assessment, in: tx) {
        guard let outcome = try tx.outcome(of: attempt.id) else { continue }
        survey.add(outcome, of: attempt)
      }
      try survey.readAnswers(in: tx)
      return survey.questions
    }
  }
}

extension Authority {
  /// The latest first.
  fileprivate func finishedAttempts(
    at assessment: AssessmentID?,
    in tx: any StoreReading
  ) throws -> [FinishedAttempt] {
    let all = try tx.finishedAttempts(at: assessment)
    guard case .settlements = reach else { return all }
    let people = Set(try people(in: tx).map(\.entry.person))
    return all.filter { people.contains($0.person) }
  }
}
