package import CourseCore

/// Whom an officer is about to erase, and what the register keeps all the same.
package struct ErasurePlan: Hashable, Sendable {
  package let file: PersonFile

  /// Every number that was given to the person; its row names the person for good.
  package let papers: [DataPaper]
}

extension Engine {
  /// Says what is to be known before somebody is erased.
  package func erasurePlan(
    _ token: SessionToken,
    of person: PersonID
  ) async throws -> ErasurePlan {
    try await noteLooks(token, .opened, at: [person], as: .erasePeople)
    return try await authorised(token, toSee: .erasePeople) { tx, authority in
      let known = try authority.person(person, in: tx)
      return ErasurePlan(
        file: try Self.file(known, in: tx, hasher),
        papers: try tx.dataPapers(of: known.entry.person)
      )
    }
  }

  /// Erases whatever tells who a person was, for good; what the person did goes on being counted.
  ///
  /// The name is said once more, as it stands on the page that asks, so that a mistyped code erases
  /// nobody. Whoever holds a role gives it back first, so that nobody is locked out of the centre.
  package func erase(
    _ token: SessionToken,
    _ named: NamedEntry,
    because reason: ErasureReason
  ) async throws {
    _ = try await authorised(token, toSee: .erasePeople) { tx, authority in
      try authority.erasable(named, in: tx)
    }
    try await store.prepareToGather()
    let now = clock()
    try await authorised(token, to: .erasePeople) { tx, authority in
      let person = try authority.erasable(named, in: tx)
      let year = try (Self.today(tx.judge(now), in: tx) ?? CalendarDay(now.wall)).year
      try tx.erase(person, because: reason, by: authority.person, in: year)
      tx.log(.erased, person, by: authority.person)
    }
    try await store.clearTraces()
  }
}

extension Authority {
  fileprivate func erasable(_ named: NamedEntry, in tx: any StoreReading) throws -> PersonID {
    let entry = try person(named.person, in: tx).entry
    guard named.fullName.tidied == entry.fullName else {
      throw EngineError.refused("fullName", .nameNotSame)
    }
    guard try !tx.isSame(entry.person, person) else {
      throw EngineError.refused("fullName", .ownself)
    }
    guard try tx.entries(of: entry.person).allSatisfy({ try tx.roles(of: $0).isEmpty }) else {
      throw EngineError.refused("fullName", .holdsRole)
    }
    return entry.person
  }
}

extension StoreWriting {
  /// Erases all entries of a person, the one that is shown first: its year of birth is the one that
  /// figures were told by.
  package func erase(
    _ person: PersonID,
    because reason: ErasureReason,
    by actor: PersonID?,
    in year: Int
  ) throws {
    let first = try firstEnrolled(person).map { CalendarDay($0).year } ?? year
    let ages = Set(try enteredFigures().compactMap(\.workingAges))
    for entry in try [person] + entries(of: person).filter({ $0 != person }) {
      let born = try ownEntry(of: entry)?.birthYear.map { birthYear in
        BirthYears(around: birthYear, toldIn: min(first, year)...year, workingAges: ages)
      }
      append(.personErased(PersonErased(reason: reason, born: born)), about: entry, by: actor)
    }
  }
}

extension EnteredFigure {
  /// What was entered as the years of working age.
  fileprivate var workingAges: ClosedRange<Int>? {
    name == .kind(.workingAgeYears) ? value.low...value.high : nil
  }
}
