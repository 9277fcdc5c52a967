package import CourseCore

extension Engine {
  /// Gives a person a new card with a PIN; the cards before it are of no use from then on.
  ///
  /// Nothing of what the person has learned is touched.
  package func replaceCard(
    _ token: SessionToken,
    of person: PersonID,
    pin: String
  ) async throws -> CardCode {
    let secret = try await secret(pin, of: person, token)
    let ids = ids
    return try await authorised(token, to: .issueCards) { tx, authority in
      let shown = try authority.person(person, in: tx).entry.person
      let card = try Self.unusedCard(ids, tx: tx)
      tx.removeCards(of: person)
      tx.removeSessions(of: person)
      tx.save(CardHolder(card: card, person: shown, secret: secret))
      tx.log(.card, shown, by: authority.person)
      return card
    }
  }

  /// Gives the cards of a person another PIN, and forgets wrong tries: a forgotten PIN is no harm.
  package func resetPIN(_ token: SessionToken, of person: PersonID, to pin: String) async throws {
    let secret = try await secret(pin, of: person, token)
    try await authorised(token, to: .issueCards) { tx, authority in
      let shown = try authority.person(person, in: tx).entry.person
      tx.log(.card, shown, by: authority.person)
      for holder in try tx.cards(of: person) {
        tx.save(CardHolder(card: holder.card, person: holder.person, secret: secret))
        tx.save(TriesRow(card: holder.card, device: "", wrong: 0, last: tx.moment))
      }
    }
  }

  /// Checks a PIN by what is known of the person, and hashes it.
  private func secret(
    _ pin: String,
    of person: PersonID,
    _ token: SessionToken
  ) async throws -> String {
    try await authorised(token, toSee: .issueCards) { tx, authority in
      let entry = try authority.person(person, in: tx).entry
      var refusals = Refusals()
      _ = refusals.take("pin") { () throws(Refusal) in
        try PIN.check(pin, birthYear: entry.birthYear)
      }
      try refusals.end()
    }
    return try await passwords.hash(pin)
  }
}
