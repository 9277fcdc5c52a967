import CourseCore

/// What a table of people came to.
package struct PeopleImport: Hashable, Sendable {
  /// How many people the table holds.
  package let count: Int

  /// Every problem of every line; nothing is written while there is one.
  package let problems: [LineProblem]

  /// The lines of people who may be enrolled already.
  package let likely: [Int]

  /// Whether the people were enrolled.
  package let isWritten: Bool
}

extension Engine {
  /// Looks through a table of people who signed their consent on paper, and enrols them all when it
  /// is asked for and nothing is wrong; their cards are given out later, with their PINs.
  ///
  /// - Parameters:
  ///   - token: Of an officer's sign-in.
  ///   - table: What an office program wrote, with a heading.
  ///   - isFinal: Whether to write; else only what is wrong is told.
  ///   - repetition: Makes the same request enrol once.
  /// - Returns: What is wrong, or how many were enrolled.
  /// - Throws: `EngineError`; `StoreError`.
  package func importPeople(
    _ token: SessionToken,
    _ table: String,
    isFinal: Bool,
    once repetition: Repetition? = nil
  ) async throws -> PeopleImport {
    let read = SeparatedTable(table)
    let now = clock()
    let (ids, hasher) = (ids, hasher)
    return try await authorised(token, to: .importPeople) { tx, authority in
      let today = try Self.today(tx.judge(now), in: tx)
      let list = PeopleList(read, settlements: try tx.settlements(), today: today)
      let likely = try Self.likely(list, among: tx.enrolled())
      let isRepeated =
        try repetition?.reply(to: "import", of: authority.person, hasher, in: tx) != nil
      let isWritten = isFinal && list.problems.isEmpty
      if isWritten, !isRepeated {
        let consent = ConsentGrant.signedStudy(hasher)
        for person in list.people {
          let id = PersonID(ids())
          let settlement = person.details.settlement.code
          let record = PersonEnrolled(groups: person.checked.groups, settlement: settlement)
          tx.append(.personEnrolled(record), about: id, by: authority.person)
          tx.save(person.checked.entry(of: id, named: person.fullName, person.details))
          consent.keep(of: id, by: authority.person, hasher, tx: tx)
        }
        repetition?.keep(.bool(true), for: "import", of: authority.person, hasher, tx: tx)
      }
      return PeopleImport(
        count: list.people.count,
        problems: list.problems,
        likely: likely,
        isWritten: isWritten
      )
    }
  }

  /// The lines whose people look like somebody who is enrolled, or like one of an earlier line.
  private static func likely(_ list: PeopleList, among enrolled: [EnrolledPerson]) -> [Int] {
    var known = Dictionary(grouping: enrolled.map(\.namesake), by: \.nameKey)
    var lines: [Int] = []
    for person in list.people {
      let namesake = Namesake(
        fullName: person.fullName,
        birthYear: person.details.birthYear,
        settlement: person.details.settlement,
        phone: person.checked.phone
      )
      if known[namesake.nameKey]?.contains(where: namesake.mayBe) ?? false {
        lines.append(person.line)
      }
      known[namesake.nameKey, default: []].append(namesake)
    }
    return lines
  }
}

extension ConsentGrant {
  /// The consent to study that was signed on the paper of today.
  fileprivate static func signedStudy(_ hasher: Hasher) -> ConsentGrant {
    let text = ConsentText.all.first { $0.purpose == .study && $0.language == .vietnamese }
    guard let text else { preconditionFailure("there is a text for every purpose") }
    return ConsentGrant(
      purpose: .study,
      text: hasher(text.canonicalBytes),
      mode: .signed,
      withGuardian: false
    )
  }
}
