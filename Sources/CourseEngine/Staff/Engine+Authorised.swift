import CourseCore

// The one place that every use case of the staff passes: it reads who acts, and whether the person
// may. A role that ended a moment ago is gone here, whatever the screen still shows.
extension Engine {
  /// Reads as somebody who has a right, and as far as it reaches.
  func authorised<Value: Sendable>(
    _ token: SessionToken,
    toSee right: Right,
    _ body: @escaping @Sendable (any StoreReading, Authority) throws -> Value
  ) async throws -> Value {
    try await readingSession(token) { tx, session in
      try body(tx, try Self.authority(of: session, right, in: tx))
    }
  }

  /// Writes as somebody who has a right, and as far as it reaches.
  func authorised<Value: Sendable>(
    _ token: SessionToken,
    to right: Right,
    _ body: @escaping @Sendable (any StoreWriting, Authority) throws -> Value
  ) async throws -> Value {
    try await writingSession(token) { tx, session in
      try body(tx, try Self.authority(of: session, right, in: tx))
    }
  }

  private static func authority(
    of session: SessionRow,
    _ right: Right,
    in tx: any StoreReading
  ) throws -> Authority {
    guard session.isOfStaff else { throw EngineError.passphraseNeeded }
    let actor = Actor(person: session.person, roles: try tx.roles(of: session.person))
    guard let reach = actor.reach(of: right) else { throw EngineError.notAllowed(right) }
    return Authority(actor: actor, right: right, reach: reach)
  }
}

/// A right that somebody has, and how far it reaches.
struct Authority: Sendable {
  let actor: Actor
  let right: Right
  let reach: Reach

  var person: PersonID { actor.person }

  /// - Throws: `EngineError.notAllowed` where a settlement is beyond reach.
  func check(_ settlement: SettlementID?) throws {
    guard reach.takesIn(settlement) else { throw EngineError.notAllowed(right) }
  }
}
