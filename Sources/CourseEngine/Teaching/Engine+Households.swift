package import CourseCore

extension Engine {
  /// Notes who lives in a household, all of them; a new household where none is named.
  ///
  /// - Returns: The code of the household, which is no number of any authority.
  package func keepHousehold(
    _ token: SessionToken,
    _ household: HouseholdChanged,
    as known: Code128? = nil
  ) async throws -> Code128 {
    let id = known ?? ids()
    return try await authorised(token, to: .changeHouseholds) { tx, authority in
      try authority.check(household.settlement)
      for person in household.members { _ = try authority.person(person, in: tx) }
      if let known {
        let before = try tx.members(of: known)
        guard !before.isEmpty else {
          throw EngineError.notFound(.household, id: known.description)
        }
        for person in before { _ = try authority.person(person, in: tx) }
      }
      if let head = household.head, !household.members.contains(head) {
        throw EngineError.refused("head", .samePerson)
      }
      tx.append(.householdChanged(household), about: id, by: authority.person)
      return id
    }
  }

  /// The household of a person, with everybody in it who is enrolled; `nil` where none was noted.
  package func household(
    _ token: SessionToken,
    of person: PersonID
  ) async throws -> (id: Code128, members: [PersonID])? {
    try await authorised(token, toSee: .seePeople) { tx, authority in
      _ = try authority.person(person, in: tx)
      guard let id = try tx.household(of: person) else { return nil }
      return (id, try tx.members(of: id))
    }
  }
}
