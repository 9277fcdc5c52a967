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
        guard let before = try tx.household(known) else {
          throw EngineError.notFound(.household, id: known.description)
        }
        for person in before.members { _ = try authority.person(person, in: tx) }
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
      return (id, try tx.household(id)?.members ?? [])
    }
  }

  /// Lists the households within reach, or those of one settlement: by the name of who heads each, or
  /// of the first in it.
  package func households(
    _ token: SessionToken,
    in settlement: SettlementID? = nil
  ) async throws -> [HouseholdView] {
    try await authorised(token, toSee: .changeHouseholds) { tx, authority in
      if let settlement { try authority.check(settlement) }
      return try tx.households()
        .filter { household in
          settlement.map { $0 == household.settlement }
            ?? authority.reach.takesIn(household.settlement)
        }
        .map { try HouseholdView($0, in: tx) }
        .map { ($0, VietnameseOrder(name: $0.name)) }
        .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
        .map(\.0)
    }
  }

  /// Says who lives in a household within reach.
  package func household(_ token: SessionToken, _ id: Code128) async throws -> HouseholdView {
    try await authorised(token, toSee: .changeHouseholds) { tx, authority in
      guard let household = try tx.household(id),
        authority.reach.takesIn(household.settlement)
      else { throw EngineError.notFound(.household, id: id.description) }
      return try HouseholdView(household, in: tx)
    }
  }
}

/// A household with the names of those who live in it.
package struct HouseholdView: Hashable, Sendable {
  package let id: Code128
  package let settlement: SettlementID?

  /// Who heads it comes first, then by given name.
  package let members: [PersonView]
  package let head: PersonID?

  /// By whom it is called.
  package var name: String { members.first?.fullName ?? "" }
}

extension HouseholdView {
  /// Members whose entries are gone do not show.
  fileprivate init(_ household: Household, in tx: any StoreReading) throws {
    let people = try household.members.compactMap { try tx.enrolled($0) }
    id = household.id
    settlement = household.settlement
    head = household.head
    members = people.map { (PersonView($0), VietnameseOrder(name: $0.entry.fullName)) }
      .sorted { one, other in
        let ranks = [one, other].map { $0.0.person == household.head ? 0 : 1 }
        return (ranks[0], one.1, one.0.person) < (ranks[1], other.1, other.0.person)
      }
      .map(\.0)
  }
}
