package import CourseCore

extension Engine {
  /// Lists the people within reach, by given name; with a query those it finds, the best first.
  package func people(
    _ token: SessionToken,
    matching query: String? = nil,
    in settlement: SettlementID? = nil
  ) async throws -> [PersonView] {
    try await authorised(token, toSee: .seePeople) { tx, authority in
      if let settlement { try authority.check(settlement) }
      let people = try settlement.map(tx.enrolled) ?? authority.people(in: tx)
      return Self.ordered(Self.found(people, query, alsoCalled: try tx.otherNames()))
    }
  }

  /// Says what is known of a person; the log says who asked.
  package func person(_ token: SessionToken, _ id: PersonID) async throws -> PersonFile {
    try await noteLooks(token, .opened, at: [id])
    return try await authorised(token, toSee: .seePeople) { tx, authority in
      try Self.file(try authority.person(id, in: tx), in: tx, hasher)
    }
  }

  /// Lists who may be the same person as somebody who is to be enrolled.
  package func likely(
    _ token: SessionToken,
    fullName: String,
    birthYear: Int?,
    settlement: SettlementID?,
    phone: String? = nil
  ) async throws -> [PersonView] {
    try await authorised(token, toSee: .enrol) { tx, authority in
      let newcomer = Namesake(
        fullName: fullName,
        birthYear: birthYear,
        settlement: settlement,
        phone: phone.flatMap { try? PhoneNumber($0) }
      )
      let alike = try authority.people(in: tx).filter { newcomer.mayBe($0.namesake) }
      return Self.ordered(alike.map { ($0, 0) })
    }
  }

  private static func found(
    _ people: [EnrolledPerson],
    _ query: String?,
    alsoCalled others: [PersonID: [String]]
  ) -> [(EnrolledPerson, rank: Int)] {
    guard let query, !query.tidied.isEmpty else { return people.map { ($0, 0) } }
    let key = SearchKey(query)
    return people.compactMap { person in
      let names = [person.entry.fullName] + (others[person.entry.person] ?? [])
      return names.compactMap { key.rank(in: SearchKey($0)) }.max().map { (person, $0) }
    }
  }

  static func ordered(_ people: [(EnrolledPerson, rank: Int)]) -> [PersonView] {
    let names = Dictionary(grouping: people) { $0.0.entry.fullName.lowercased() }
    return people.map { person, rank in
      (person, rank: rank, order: VietnameseOrder(name: person.entry.fullName))
    }
    .sorted { one, other in
      if one.rank != other.rank { return one.rank > other.rank }
      return (one.order, one.0.entry.birthYear ?? 0, one.0.entry.person)
        < (other.order, other.0.entry.birthYear ?? 0, other.0.entry.person)
    }
    .map { person, _, _ in
      let sharing = names[person.entry.fullName.lowercased()]?.count ?? 1
      return PersonView(person, hasNamesake: sharing > 1)
    }
  }

  static func file(
    _ person: EnrolledPerson,
    in tx: any StoreReading,
    _ hasher: Hasher
  ) throws -> PersonFile {
    let id = person.entry.person
    let cards = try tx.cards(of: id).sorted { $0.card < $1.card }
    return PersonFile(
      view: PersonView(person),
      phone: person.entry.phone,
      phoneOwner: person.entry.phoneOwner,
      language: person.entry.language,
      returnsOn: person.entry.returnsOn,
      cards: cards.map(\.card),
      pictures: cards.map { PictureChoice.picture(on: $0, hasher) },
      consents: try tx.consents(of: id),
      formerNames: try tx.formerNames(of: id),
      joined: try tx.joinedEntries(of: id)
    )
  }
}
