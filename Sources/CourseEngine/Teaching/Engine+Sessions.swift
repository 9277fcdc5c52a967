package import CourseCore

extension Engine {
  /// Notes a class or a home visit, or what became of one: who came and who was called.
  ///
  /// The day may be one that has passed, for what was written on paper.
  package func hold(
    _ token: SessionToken,
    _ held: SessionHeld,
    as known: Code128? = nil
  ) async throws -> HeldSession {
    let id = known ?? ids()
    let now = clock()
    return try await authorised(token, to: .holdSessions) { tx, authority in
      try authority.check(held.settlement)
      if let known {
        guard let before = try tx.heldSession(known) else {
          throw EngineError.notFound(.session, id: known.description)
        }
        try authority.check(before.settlement)
      }
      if let today = try Self.today(tx.judge(now), in: tx), held.day > today {
        throw EngineError.refused("day", .dateNotYet)
      }
      for person in held.present + held.called { _ = try authority.person(person, in: tx) }
      if try tx.heldSession(id) != held {
        tx.append(.sessionHeld(held), about: id, by: authority.person)
      }
      return HeldSession(id: id, held: held)
    }
  }

  /// Lists classes and visits within reach, the latest first.
  package func sessions(_ token: SessionToken) async throws -> [HeldSession] {
    try await authorised(token, toSee: .holdSessions) { tx, authority in
      try tx.heldSessions().filter { authority.reach.takesIn($0.held.settlement) }
    }
  }
}
