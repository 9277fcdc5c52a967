package import CourseCore

/// A list of names that leaves this machine, with who took it, when and why.
package struct PeopleExport: Hashable, Sendable {
  package let people: Extract<ExportedPerson>
  package let reason: ExportReason
  package let exporter: String

  /// `nil` where the clock cannot be believed.
  package let day: CalendarDay?
}

/// A line of such a list: no more of a telephone number than its ends.
package struct ExportedPerson: Hashable, Sendable {
  package let view: PersonView
  package let settlement: String
  package let maskedPhone: String?
}

extension Engine {
  /// Takes out the names of people within reach, of one settlement or all, a stretch of the list or the
  /// whole; each of them finds it in the log.
  package func exportPeople(
    _ token: SessionToken,
    of settlement: SettlementID?,
    because reason: ExportReason,
    _ stretch: Stretch = .whole
  ) async throws -> PeopleExport {
    let now = clock()
    guard ExportReason.ofPeople.contains(reason) else {
      throw EngineError.refused("reason", .reason)
    }
    return try await authorised(token, to: .exportPeople) { tx, authority in
      if let settlement { try authority.check(settlement) }
      let people = try settlement.map(tx.enrolled) ?? authority.people(in: tx)
      let phones = Dictionary(
        people.map { ($0.entry.person, $0.entry.phone?.masked) },
        uniquingKeysWith: { first, _ in first }
      )
      let titles = Dictionary(try tx.settlements().map { ($0.id, $0.title) }) { $1 }
      return PeopleExport(
        people: Extract(stretch, of: Self.ordered(people.map { ($0, 0) })) { view in
          tx.log(.exported, view.person, by: authority.person, because: reason)
          return ExportedPerson(
            view: view,
            settlement: view.settlement.flatMap { titles[$0] } ?? "",
            maskedPhone: phones[view.person] ?? nil
          )
        },
        reason: reason,
        exporter: try tx.entry(of: authority.person)?.fullName ?? "",
        day: try Self.today(tx.judge(now), in: tx)
      )
    }
  }
}
