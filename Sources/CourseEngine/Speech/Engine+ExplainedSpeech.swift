package import CourseCore

// What was said to an answer, and what a test came to, read aloud as the learner may see it now.
extension Engine {
  /// Reads aloud what was said to the answer at a position of an attempt, open or ended.
  ///
  /// - Throws: `EngineError.notFound` where nothing may be said about it, or nobody can read it.
  package func speech(
    _ token: SessionToken,
    ofAnswerAt position: Int,
    in attempt: AttemptID
  ) async throws -> Speech {
    let (answer, language) = try await reading(token) { tx, person in
      guard let row = try tx.attempt(attempt), try tx.isSame(row.person, person) else {
        throw EngineError.notFound(.attempt, id: attempt.description)
      }
      let seat = try restored(row, tx: tx)
      return (seat.explained(position), seat.language)
    }
    guard let answer, let explanation = answer.explanation else {
      throw EngineError.notFound(.question, id: "\(attempt)/\(position)")
    }
    let text = SpokenText(explanation, of: answer.shown, .of(language))
    return try await speech(nil, text, language)
  }

  /// Reads aloud what was said to the latest answer at a step of a lesson.
  ///
  /// - Throws: `EngineError.notFound` before the first answer, and where nobody can read it.
  package func speech(
    _ token: SessionToken,
    ofAnswerAt place: StepPlace,
    in language: Language
  ) async throws -> Speech {
    let written = content.lesson(place.lesson, in: language)?.language ?? language
    guard let last = try await practiceExplained(token, place, in: language) else {
      throw EngineError.notFound(.step, id: place.step.rawValue)
    }
    let text = SpokenText(last.explanation, of: last.shown, .of(written))
    return try await speech(nil, text, written)
  }

  /// Reads aloud what an ended attempt came to.
  ///
  /// - Throws: `EngineError.attemptOpen`; `.notFound` also where nobody can read it.
  package func speech(
    _ token: SessionToken,
    ofResult attempt: AttemptID,
    in language: Language
  ) async throws -> Speech {
    let result = try await result(token, attempt, in: language)
    return try await speech(nil, SpokenText(result, .of(language)), language)
  }
}
