package import CourseCore

/// The team of a settlement, as a list shows it.
package struct TeamView: Hashable, Sendable {
  package let settlement: Settlement
  package let memberCount: Int

  /// By given name.
  package let leaders: [String]
}

/// Somebody of a team.
package struct TeamMemberView: Hashable, Sendable {
  package let member: TeamMember
  package let fullName: String
}

extension Engine {
  /// Lists the teams within reach that have members, Tổ 2 before Tổ 10.
  package func teams(_ token: SessionToken) async throws -> [TeamView] {
    try await authorised(token, toSee: .changeTeams) { tx, authority in
      let members = Dictionary(grouping: try tx.teamMembers(), by: \.team)
      return try tx.settlements()
        .filter { members[$0.id] != nil && authority.reach.takesIn($0.id) }
        .inOrder
        .map { settlement in
          let team = members[settlement.id] ?? []
          let leaders = try team.filter(\.leads).compactMap {
            try tx.entry(of: $0.person)?.fullName
          }
          return TeamView(
            settlement: settlement,
            memberCount: team.count,
            leaders: leaders.map { ($0, VietnameseOrder(name: $0)) }.sorted { $0.1 < $1.1 }
              .map(\.0)
          )
        }
    }
  }

  /// Lists who is or was in the team of a settlement: leaders first, then by given name.
  package func team(
    _ token: SessionToken,
    of settlement: SettlementID
  ) async throws -> [TeamMemberView] {
    try await authorised(token, toSee: .changeTeams) { tx, authority in
      try authority.check(settlement)
      return try tx.teamMembers(of: settlement)
        .compactMap { member in
          try tx.entry(of: member.person).map {
            TeamMemberView(member: member, fullName: $0.fullName)
          }
        }
        .map { ($0, VietnameseOrder(name: $0.fullName)) }
        .sorted { one, other in
          let ranks = [one, other].map { $0.0.member.hasLeft ? 2 : $0.0.member.leads ? 0 : 1 }
          return (ranks[0], one.1, one.0.member.person) < (ranks[1], other.1, other.0.member.person)
        }
        .map(\.0)
    }
  }

  /// Takes a person into the team of a settlement, or says anew since when and whether as leader.
  package func join(
    _ token: SessionToken,
    _ person: PersonID,
    to joined: TeamJoined
  ) async throws {
    try await authorised(token, to: .changeTeams) { tx, authority in
      try authority.check(joined.team)
      guard try tx.settlement(joined.team) != nil else {
        throw EngineError.refused("settlement", .settlementUnknown)
      }
      guard try tx.entry(of: person) != nil else {
        throw EngineError.notFound(.person, id: person.description)
      }
      tx.append(.teamJoined(joined), about: person, by: authority.person)
    }
  }

  /// Notes that a person left a team; leaving twice is the same as once.
  package func leave(
    _ token: SessionToken,
    _ person: PersonID,
    from left: TeamLeft
  ) async throws {
    try await authorised(token, to: .changeTeams) { tx, authority in
      try authority.check(left.team)
      let members = try tx.teamMembers(of: left.team)
      guard let member = members.first(where: { $0.person == person }), !member.hasLeft else {
        return
      }
      if let from = member.from, let until = left.until, until < from {
        throw EngineError.refused("until", .settlementDates)
      }
      tx.append(.teamLeft(left), about: person, by: authority.person)
    }
  }
}
