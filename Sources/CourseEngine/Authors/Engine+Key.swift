package import CourseCore

extension Engine {
  /// The question that an attempt asks at a position, with all that is right about it: for the one
  /// who wrote it.
  ///
  /// - Throws: `EngineError.notFound` wherever people learn.
  package func key(
    _ token: SessionToken,
    _ attempt: AttemptID,
    at position: Int
  ) async throws -> (name: QuestionKey, question: Question) {
    let isForAuthors = isForAuthors
    return try await reading(token) { tx, person in
      guard isForAuthors, let row = try tx.attempt(attempt), row.person == person,
        let item = try tx.started(attempt)?.paper.item(at: position),
        let bytes = try tx.content(item.digest)
      else { throw EngineError.notFound(.question, id: "\(attempt)/\(position)") }
      return (item.key, try Question(json: JSONValue(parsing: bytes)))
    }
  }
}
