package import CourseCore

extension Engine {
  /// Says again what was said to the answer at a position of an attempt, open or ended.
  ///
  /// It is made from the records, so that the sitting in memory stays with whoever answers.
  ///
  /// - Throws: `EngineError.notFound` where nothing may be said about that question now.
  package func explained(
    _ token: SessionToken,
    _ attempt: AttemptID,
    at position: Int
  ) async throws -> ExplainedAnswer {
    try await reading(token) { tx, person in
      guard let row = try tx.attempt(attempt), try tx.isSame(row.person, person),
        let answer = try restored(row, tx: tx).explained(position), answer.explanation != nil
      else { throw EngineError.notFound(.question, id: "\(attempt)/\(position)") }
      return answer
    }
  }
}
