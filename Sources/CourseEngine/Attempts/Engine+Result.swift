package import CourseCore

extension Engine {
  /// Says what an ended attempt came to.
  package func result(
    _ token: SessionToken,
    _ attempt: AttemptID,
    in language: Language
  ) async throws -> ResultView {
    let content = content
    let now = clock()
    return try await reading(token) { tx, person in
      let (row, outcome) = try ended(attempt, of: person, tx: tx)
      guard let started = try tx.started(attempt) else {
        throw EngineError.notFound(.attempt, id: attempt.description)
      }
      let rules = started.rules.rules
      return ResultView(
        attempt: attempt,
        assessment: title(of: row.assessment, in: language),
        outcome: outcome,
        passMark: rules.pass?.percent,
        lessonsToReadAgain: outcome.lessonsToReadAgain.map { lesson in
          let title = content.outline(of: lesson, in: language)?.title
          return Titled(id: lesson, title: title ?? lesson.description)
        },
        levelTitle: outcome.level.flatMap { level in
          guard level > 0 else { return nil }
          let levels = content.placement(row.assessment, in: language)?.levels ?? []
          return levels.dropFirst(level - 1).first?.title
        },
        mayReview: try !tx.answers(to: attempt).isEmpty,
        admission: try admission(
          to: rules.attempts,
          of: person,
          at: row.assessment,
          now: now.judged(trusted: true),
          tx: tx
        )
      )
    }
  }

  /// Shows the questions of an ended attempt again, with what was answered and, where the rules
  /// allow it, what is right.
  ///
  /// - Throws: `EngineError.attemptOpen`; `.reviewNotAllowed` once the answers were dropped.
  package func review(
    _ token: SessionToken,
    _ attempt: AttemptID
  ) async throws -> [ExplainedAnswer] {
    try await reading(token) { tx, person in
      let (row, outcome) = try ended(attempt, of: person, tx: tx)
      guard try !tx.answers(to: attempt).isEmpty else {
        throw EngineError.reviewNotAllowed(attempt)
      }
      let seat = try restored(row, tx: tx)
      return outcome.questions.compactMap { seat.explained($0.position) }
    }
  }

  private func ended(
    _ attempt: AttemptID,
    of person: PersonID,
    tx: any StoreReading
  ) throws -> (AttemptRow, Outcome) {
    guard let row = try tx.attempt(attempt), try tx.isSame(row.person, person) else {
      throw EngineError.notFound(.attempt, id: attempt.description)
    }
    guard let outcome = try tx.outcome(of: attempt) else { throw EngineError.attemptOpen(attempt) }
    return (row, outcome)
  }
}
