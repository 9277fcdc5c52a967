package import CourseCore

extension Engine {
  /// Corrects what is known of a person; moving to another settlement needs reach over both.
  package func correct(
    _ token: SessionToken,
    _ person: PersonID,
    to details: PersonDetails
  ) async throws -> PersonFile {
    let now = clock()
    return try await authorised(token, to: .correctPeople) { tx, authority in
      let before = try authority.person(person, in: tx)
      try authority.check(details.settlement)
      var refusals = Refusals()
      let today = try Self.today(tx.judge(now), in: tx)
      let checked = CheckedDetails(details, today: today, &refusals)
      if try tx.settlement(details.settlement) == nil {
        refusals.note("settlement", .settlementUnknown)
      }
      try refusals.end()
      let entry = checked.entry(
        of: before.entry.person,
        named: before.entry.fullName,
        details,
        extraTime: before.entry.extraTime
      )
      tx.save(entry)
      tx.log(.corrected, entry.person, by: authority.person)
      if before.settlement != details.settlement || before.groups != checked.groups {
        let record = PersonEnrolled(
          groups: checked.groups,
          settlement: details.settlement.code
        )
        tx.append(.personEnrolled(record), about: entry.person, by: authority.person)
      }
      let after = EnrolledPerson(
        entry: entry,
        settlement: details.settlement,
        groups: checked.groups
      )
      return try Self.file(after, in: tx, hasher)
    }
  }

  /// Writes a person's name anew; the one before stays in the person's history.
  package func rename(
    _ token: SessionToken,
    _ person: PersonID,
    to typed: String,
    because reason: NameReason
  ) async throws {
    try await authorised(token, to: .correctPeople) { tx, authority in
      let entry = try authority.person(person, in: tx).entry
      var refusals = Refusals()
      let name = refusals.take("fullName") { () throws(Refusal) in try PersonName.checked(typed) }
      try refusals.end()
      guard let name, !name.unicodeScalars.elementsEqual(entry.fullName.unicodeScalars) else {
        return
      }
      tx.save(
        FormerName(
          person: entry.person,
          fullName: entry.fullName,
          reason: reason,
          changed: tx.moment.wall,
          isDateTrusted: tx.moment.isWallTrusted,
          changedBy: authority.person
        )
      )
      tx.save(entry.named(name))
      tx.log(.renamed, entry.person, by: authority.person)
    }
  }
}

extension PersonEntry {
  fileprivate func named(_ fullName: String) -> Self {
    Self(
      person: person,
      fullName: fullName,
      callName: callName,
      birthYear: birthYear,
      language: language,
      extraTime: extraTime,
      phone: phone,
      phoneOwner: phoneOwner,
      returnsOn: returnsOn
    )
  }
}
