package import CourseCore

extension Engine {
  /// Begins an oral test of a learner, which the tutor reads aloud and enters, at the learner's
  /// place: with the sign-in that comes back it goes on as any other.
  ///
  /// - Throws: `EngineError.refused` with `notOral`, and what `begin` throws.
  package func examine(
    _ token: SessionToken,
    _ person: PersonID,
    at assessment: AssessmentID,
    in language: Language
  ) async throws -> (signedIn: SignedIn, attempt: AttemptView) {
    let exam = try Exam(assessment, in: language, content: content)
    try await authorised(token, toSee: .examine) { tx, authority in
      _ = try authority.person(person, in: tx)
      guard try !tx.isSame(person, authority.person) else {
        throw EngineError.refused("person", .ownself)
      }
      guard exam.rules.modes.contains(.oral) else {
        throw EngineError.refused("assessment", .notOral)
      }
    }
    let signedIn = try await openSession(of: person, on: .other) { _ in }
    do {
      let view = try await begin(signedIn.token, assessment, in: language, mode: .oral)
      return (signedIn, view)
    } catch {
      try await signOut(signedIn.token)
      throw error
    }
  }
}
