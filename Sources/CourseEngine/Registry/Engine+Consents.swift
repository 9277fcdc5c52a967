package import CourseCore

extension Engine {
  /// The texts to be read aloud, each with the digest by which a consent names it.
  package func consentTexts(in language: Language) -> [(text: ConsentText, digest: Digest)] {
    let wanted: Language = language == .english ? .english : .vietnamese
    return ConsentText.all.filter { $0.language == wanted }.map { ($0, hasher($0.canonicalBytes)) }
  }

  /// Notes that a person consents; giving the same consent again does nothing.
  package func give(
    _ token: SessionToken,
    _ grant: ConsentGrant,
    by person: PersonID
  ) async throws {
    let hasher = hasher
    let now = clock()
    try await authorised(token, to: .correctPeople) { tx, authority in
      let known = try authority.person(person, in: tx)
      guard grant.readText(hasher) != nil else {
        throw EngineError.refused("text", .consentMissing)
      }
      let today = try Self.today(tx.judge(now), in: tx)
      let year = known.entry.birthYear
      if let year, Age.needsGuardian(birthYear: year, today: today), !grant.withGuardian {
        throw EngineError.refused("guardian", .guardianNeeded)
      }
      guard try !tx.consents(of: person).contains(where: { $0.grant == grant }) else { return }
      grant.keep(of: person, by: authority.person, hasher, tx: tx)
      tx.log(.consent, known.entry.person, by: authority.person)
    }
  }

  /// Notes that a person took a consent back; withdrawing twice is the same as once.
  ///
  /// The telephone number is kept for reminders alone, and goes with the consent to them.
  package func withdraw(
    _ token: SessionToken,
    _ purpose: ConsentPurpose,
    of person: PersonID
  ) async throws {
    try await authorised(token, to: .correctPeople) { tx, authority in
      let entry = try authority.person(person, in: tx).entry
      guard try tx.consents(of: person).contains(where: { $0.grant.purpose == purpose }) else {
        return
      }
      if purpose == .reminders, entry.phone != nil { tx.save(entry.withoutPhone) }
      let withdrawal = ConsentWithdrawn(purpose: purpose)
      tx.append(.consentWithdrawn(withdrawal), about: person, by: authority.person)
      tx.log(.consent, entry.person, by: authority.person)
    }
  }
}

extension ConsentGrant {
  /// The text of today that it names; `nil` for any other.
  func readText(_ hasher: Hasher) -> ConsentText? {
    ConsentText.all.first { $0.purpose == purpose && hasher($0.canonicalBytes) == text }
  }

  /// Appends the consent and keeps the text that was read.
  func keep(of person: PersonID, by reader: PersonID, _ hasher: Hasher, tx: any StoreWriting) {
    tx.append(.consentGiven(ConsentGiven(self)), about: person, by: reader)
    if let read = readText(hasher) { tx.keep(read.canonicalBytes, as: text) }
  }
}

extension PersonEntry {
  /// The same where nobody may call the person any more.
  package var withoutPhone: Self {
    Self(
      person: person,
      fullName: fullName,
      callName: callName,
      birthYear: birthYear,
      language: language,
      extraTime: extraTime,
      returnsOn: returnsOn
    )
  }
}
