package import CourseCore

extension Engine {
  /// Notes that somebody saw a person's confirmation on VNeID, or takes that back where there is no
  /// day.
  ///
  /// It is a declaration: nothing is asked of VNeID, and no paper says it.
  package func declareVNeID(
    _ token: SessionToken,
    of person: PersonID,
    seen day: CalendarDay?
  ) async throws {
    let now = clock()
    try await authorised(token, to: .declareVNeID) { tx, authority in
      _ = try authority.person(person, in: tx)
      if let day, let today = try Self.today(tx.judge(now), in: tx), day > today {
        throw EngineError.refused("seen", .dateNotYet)
      }
      guard try tx.declaration(of: person)?.seen != day else { return }
      let declared = VNeIDDeclared(seen: day, by: day == nil ? nil : authority.person)
      tx.append(.vneidDeclared(declared), about: person, by: authority.person)
    }
  }

  /// When and by whom a person's confirmation on VNeID was seen; `nil` where it was not.
  package func vneidDeclaration(
    _ token: SessionToken,
    of person: PersonID
  ) async throws -> VNeIDDeclared? {
    try await authorised(token, toSee: .declareVNeID) { tx, authority in
      _ = try authority.person(person, in: tx)
      return try tx.declaration(of: person).flatMap { $0.seen == nil ? nil : $0 }
    }
  }
}
