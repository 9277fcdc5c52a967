package import CourseCore

extension Engine {
  /// Lists the settlements that are ones on a day, or all that ever were; Tổ 2 before Tổ 10.
  package func settlements(
    _ token: SessionToken,
    on day: CalendarDay? = nil
  ) async throws -> [Settlement] {
    try await authorised(token, toSee: .seeSettlements) { tx, _ in
      let all = try tx.settlements()
      return (day.map { day in all.filter { $0.exists(on: day) } } ?? all).inOrder
    }
  }

  package func settlement(_ token: SessionToken, _ id: SettlementID) async throws -> Settlement {
    try await authorised(token, toSee: .seeSettlements) { tx, _ in try Self.settlement(id, in: tx) }
  }

  /// Notes a settlement that was not known, or changes what is known of one.
  package func keep(
    _ token: SessionToken,
    _ draft: SettlementDraft,
    as known: SettlementID? = nil
  ) async throws -> Settlement {
    let id = known ?? SettlementID(ids())
    return try await authorised(token, to: .changeSettlements) { tx, authority in
      if let known { _ = try Self.settlement(known, in: tx) }
      try Self.check(draft, as: id, among: try tx.settlements())
      let settlement = Settlement(id, draft)
      if try tx.settlement(id) != settlement {
        let change = SettlementChanged(draft)
        tx.append(.settlementChanged(change), about: id.code, by: authority.person)
      }
      return settlement
    }
  }

  /// Notes many settlements at once, all or none; those that are known already stay as they are.
  package func add(
    _ token: SessionToken,
    _ drafts: [SettlementDraft]
  ) async throws -> [Settlement] {
    let ids = ids
    return try await authorised(token, to: .changeSettlements) { tx, authority in
      try Self.add(drafts, ids, by: authority.person, tx: tx)
    }
  }

  /// Two settlements of one name must not stand side by side on any day.
  private static func check(
    _ draft: SettlementDraft,
    as id: SettlementID,
    among all: [Settlement]
  ) throws {
    let others = all.filter { $0.id != id }
    if others.contains(where: { draft.names($0.kind, $0.name) && draft.meets($0) }) {
      throw EngineError.refused("name", .settlementTwice)
    }
    if let predecessor = draft.predecessor, !others.contains(where: { $0.id == predecessor }) {
      throw EngineError.refused("predecessor", .predecessorUnknown)
    }
  }

  static func add(
    _ drafts: [SettlementDraft],
    _ ids: Ids,
    by actor: PersonID?,
    tx: any StoreWriting
  ) throws -> [Settlement] {
    let known = try tx.settlements()
    let added: [Settlement] =
      drafts
      .filter { draft in !known.contains { draft.names($0.kind, $0.name) } }
      .map { Settlement(SettlementID(ids()), $0) }
    for settlement in added {
      let change = SettlementChanged(settlement)
      tx.append(.settlementChanged(change), about: settlement.id.code, by: actor)
    }
    return (known + added).inOrder
  }

  private static func settlement(
    _ id: SettlementID,
    in tx: any StoreReading
  ) throws -> Settlement {
    guard let settlement = try tx.settlement(id) else {
      throw EngineError.notFound(.settlement, id: id.description)
    }
    return settlement
  }
}

extension [Settlement] {
  /// As they stand in lists.
  package var inOrder: Self {
    map { ($0, $0.order) }.sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }.map(\.0)
  }
}
