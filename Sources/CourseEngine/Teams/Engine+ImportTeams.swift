import CourseCore

/// What a table of teams came to.
package struct TeamImport: Hashable, Sendable {
  package let memberCount: Int
  package let teamCount: Int

  /// Every problem of every line; nothing is written while there is one.
  package let problems: [LineProblem]
  package let isWritten: Bool
}

extension Engine {
  /// Looks through a table of teams, and takes all members in when it is asked for and nothing is
  /// wrong: each becomes a tutor of the settlement, leaders its team leaders.
  ///
  /// Settlements that are not known yet are noted. Logins are given out later, one by one.
  ///
  /// - Parameters:
  ///   - token: Of an officer's sign-in.
  ///   - table: What an office program wrote, with a heading.
  ///   - isFinal: Whether to write; else only what is wrong is told.
  ///   - repetition: Makes the same request take them in once.
  /// - Returns: What is wrong, or how many were taken in.
  /// - Throws: `EngineError`; `StoreError`.
  package func importTeams(
    _ token: SessionToken,
    _ table: String,
    isFinal: Bool,
    once repetition: Repetition? = nil
  ) async throws -> TeamImport {
    let list = TeamList(SeparatedTable(table))
    let (ids, hasher) = (ids, hasher)
    return try await authorised(token, to: .importPeople) { tx, authority in
      let isRepeated =
        try repetition?.reply(to: "importTeams", of: authority.person, hasher, in: tx) != nil
      let isWritten = isFinal && list.problems.isEmpty
      var places = TeamPlaces(try tx.settlements())
      for member in list.members {
        let (settlement, isNew) = try places.settlement(of: member, ids)
        guard isWritten, !isRepeated else { continue }
        if isNew {
          let change = SettlementChanged(settlement)
          tx.append(.settlementChanged(change), about: settlement.id.code, by: authority.person)
        }
        member.save(as: PersonID(ids()), in: settlement.id, by: authority.person, tx: tx)
      }
      if isWritten {
        repetition?.keep(.bool(true), for: "importTeams", of: authority.person, hasher, tx: tx)
      }
      return TeamImport(
        memberCount: list.members.count,
        teamCount: places.used.count,
        problems: list.problems,
        isWritten: isWritten
      )
    }
  }
}

/// The settlements that teams are of, also those that the table brings.
private struct TeamPlaces {
  private var known: [String: Settlement]
  private(set) var used: Set<SettlementID> = []

  init(_ settlements: [Settlement]) {
    known = Dictionary(settlements.map { (Self.key($0.kind, $0.name), $0) }) { $1 }
  }

  mutating func settlement(
    of member: TeamList.Member,
    _ ids: Ids
  ) throws -> (settlement: Settlement, isNew: Bool) {
    let key = Self.key(member.kind, member.settlement)
    if let settlement = known[key] {
      used.insert(settlement.id)
      return (settlement, false)
    }
    let draft: SettlementDraft
    do throws(Refusal) {
      draft = try SettlementDraft(kind: member.kind, name: member.settlement)
    } catch { throw EngineError.refused("settlement", error) }
    let settlement = Settlement(SettlementID(ids()), draft)
    known[key] = settlement
    used.insert(settlement.id)
    return (settlement, true)
  }

  private static func key(_ kind: SettlementKind, _ name: String) -> String {
    kind.rawValue + " " + Spelling.folded(name.lowercased())
  }
}

extension TeamList.Member {
  fileprivate func save(
    as person: PersonID,
    in settlement: SettlementID,
    by actor: PersonID,
    tx: any StoreWriting
  ) {
    tx.save(
      PersonEntry(
        person: person,
        fullName: fullName,
        phone: phone,
        phoneOwner: phone == nil ? nil : .own
      )
    )
    let role: Role = leads ? .teamLeader : .tutor
    let given = RoleGiven(role: role, settlements: [settlement])
    tx.append(.roleGiven(given), about: person, by: actor)
    let joined = TeamJoined(team: settlement, leads: leads, from: nil)
    tx.append(.teamJoined(joined), about: person, by: actor)
  }
}
