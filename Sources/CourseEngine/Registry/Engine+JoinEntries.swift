package import CourseCore

extension Engine {
  /// Joins two entries of somebody who was enrolled twice: from then on they are read as one person.
  ///
  /// The names of both are said once more, as they stand on the page that asks, so that a mistyped
  /// code joins nobody. Nobody joins entries of their own, and rights are never joined.
  package func join(
    _ token: SessionToken,
    _ entry: NamedEntry,
    into other: NamedEntry
  ) async throws -> PersonFile {
    _ = try await authorised(token, toSee: .joinEntries) { tx, authority in
      try authority.joining(entry, other, in: tx)
    }
    try await store.prepareToGather()
    try await authorised(token, to: .joinEntries) { tx, authority in
      let joining = try authority.joining(entry, other, in: tx)
      let record = PersonJoined(into: joining.into)
      tx.append(.personJoined(record), about: joining.entry, by: authority.person)
    }
    return try await person(token, other.person)
  }

  /// Takes back that two entries are of one person: each has its own records again, as if they had
  /// never been joined.
  package func part(
    _ token: SessionToken,
    _ entry: PersonID,
    from other: PersonID
  ) async throws -> PersonFile {
    _ = try await authorised(token, toSee: .joinEntries) { tx, authority in
      try authority.joinings(between: entry, and: other, in: tx)
    }
    try await store.prepareToGather()
    try await authorised(token, to: .joinEntries) { tx, authority in
      for joining in try authority.joinings(between: entry, and: other, in: tx) {
        let record = PersonParted(from: joining.into)
        tx.append(.personParted(record), about: joining.entry, by: authority.person)
      }
    }
    return try await person(token, other)
  }
}

/// An entry with the name that was read beside it.
package struct NamedEntry: Hashable, Sendable {
  package let person: PersonID
  package let fullName: String

  package init(_ person: PersonID, fullName: String) {
    self.person = person
    self.fullName = fullName
  }
}

/// Two entries of one person, as the person's page shows them.
package struct JoinedEntry: Hashable, Sendable {
  /// The entry that was joined to another.
  package let entry: PersonID
  package let fullName: String
  package let birthYear: Int?
  package let into: PersonID
}

extension Authority {
  /// The joining of two entries that may be joined, each by the entry that its person is shown by.
  fileprivate func joining(
    _ entry: NamedEntry,
    _ other: NamedEntry,
    in tx: any StoreReading
  ) throws -> Joining {
    let entries = try [entry, other].map { try person($0.person, in: tx).entry }
    guard entry.person != other.person else { throw EngineError.refused("entry", .samePerson) }
    guard entries[0].person != entries[1].person else {
      throw EngineError.refused("entry", .alreadyJoined)
    }
    for entry in entries { try checkNotOwn(entry.person, in: tx) }
    for (field, named, kept) in [("entryName", entry, entries[0]), ("name", other, entries[1])]
    where named.fullName.tidied != kept.fullName {
      throw EngineError.refused(field, .namesDiffer)
    }
    return Joining(entries[0].person, into: entries[1].person)
  }

  /// What holds between two entries, in whichever direction it was said.
  fileprivate func joinings(
    between entry: PersonID,
    and other: PersonID,
    in tx: any StoreReading
  ) throws -> [Joining] {
    _ = try person(other, in: tx)
    let joinings = try tx.joinings(of: other).filter {
      Set([$0.entry, $0.into]) == [entry, other]
    }
    guard !joinings.isEmpty else { throw EngineError.refused("entry", .notJoined) }
    try checkNotOwn(other, in: tx)
    return joinings
  }

  private func checkNotOwn(_ entry: PersonID, in tx: any StoreReading) throws {
    guard try !tx.isSame(entry, person) else { throw EngineError.refused("entry", .ownself) }
  }
}

extension StoreReading {
  /// Whether two entries are of one person.
  func isSame(_ one: PersonID, _ other: PersonID) throws -> Bool {
    if one == other { return true }
    return try shown(for: one) == shown(for: other)
  }

  /// What is joined among the entries of a person.
  func joinedEntries(of person: PersonID) throws -> [JoinedEntry] {
    try joinings(of: person).compactMap { joining in
      try ownEntry(of: joining.entry).map { own in
        JoinedEntry(
          entry: joining.entry,
          fullName: own.fullName,
          birthYear: own.birthYear,
          into: joining.into
        )
      }
    }
  }
}
