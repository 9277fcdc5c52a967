package import CourseCore

extension Engine {
  /// Opens an ended attempt again, where it began; its learner goes on with it.
  ///
  /// Only where questions were left without an answer. Time that has run out does not come back.
  package func reopen(
    _ token: SessionToken,
    _ attempt: AttemptID,
    because reason: ReopenReason
  ) async throws {
    try await mend(token, attempt) { tx, row, actor in
      guard row.isOfThisStation else { throw EngineError.attemptElsewhere(attempt) }
      let others = try tx.attempts(of: row.person, at: row.assessment)
      guard row.status == .finished, !others.contains(where: { $0.status == .open }),
        try tx.outcome(of: attempt)?.ending == .finished
      else {
        throw EngineError.refused("attempt", .attemptState)
      }
      let record = AttemptReopened(attempt: attempt, reason: reason.rawValue)
      tx.append(.attemptReopened(record), about: row.person, by: actor)
    }
  }

  /// Sets an attempt aside: it counts neither in marks nor in limits; what it completed stays.
  package func setAside(
    _ token: SessionToken,
    _ attempt: AttemptID,
    because reason: SetAsideReason
  ) async throws {
    let sittings = sittings
    try await mend(token, attempt) { tx, row, actor in
      guard row.status != .setAside else { return }
      let record = AttemptSetAside(attempt: attempt, reason: reason.rawValue)
      tx.append(.attemptSetAside(record), about: row.person, by: actor)
      _ = sittings.take(attempt, at: tx.generation)
    }
  }

  /// Lists the attempts of a learner, the latest first.
  package func attempts(
    _ token: SessionToken,
    of person: PersonID
  ) async throws -> [AttemptRow] {
    try await authorised(token, toSee: .mendAttempts) { tx, authority in
      _ = try authority.person(person, in: tx)
      return try tx.attempts(of: person, at: nil).reversed()
    }
  }

  private func mend(
    _ token: SessionToken,
    _ attempt: AttemptID,
    _ body: @escaping @Sendable (any StoreWriting, AttemptRow, PersonID) throws -> Void
  ) async throws {
    try await authorised(token, to: .mendAttempts) { tx, authority in
      guard let row = try tx.attempt(attempt), let person = try tx.enrolled(row.person),
        authority.reach.takesIn(person.settlement)
      else { throw EngineError.notFound(.attempt, id: attempt.description) }
      guard try !tx.isSame(row.person, authority.person) else {
        throw EngineError.refused("attempt", .ownself)
      }
      try body(tx, row, authority.person)
    }
  }
}
