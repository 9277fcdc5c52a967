package import CourseCore

/// The second of two people who act together, by what that person signs in with.
package struct Witness: Sendable {
  package let login: String
  package let passphrase: String
  package let device: Device

  package init(login: String, passphrase: String, on device: Device) {
    self.login = login
    self.passphrase = passphrase
    self.device = device
  }
}

extension Engine {
  /// Revokes a paper, by two people of whom neither is its holder.
  ///
  /// `decision` is the number of what was decided, where there is one.
  package func revoke(
    _ token: SessionToken,
    _ paper: PaperID,
    _ reason: RevocationReason,
    decision: PaperNumber? = nil,
    with witness: Witness
  ) async throws {
    let second = try await second(token, .endPapers, witness)
    let now = clock()
    try await authorised(token, to: .endPapers) { tx, authority in
      let row = try tx.ending(paper)
      try authority.check(second: second, besides: row.person, in: tx)
      let record = PaperRevoked(
        paper: paper,
        reason: reason,
        day: try tx.confirmedToday(at: now),
        second: second,
        decision: decision
      )
      tx.append(.paperRevoked(record), about: row.subject, by: authority.person)
    }
  }

  /// Notes that a number was spoiled: it stays in the register, and is never given again.
  package func void(
    _ token: SessionToken,
    _ paper: PaperID,
    _ reason: VoidReason
  ) async throws {
    let now = clock()
    try await authorised(token, to: .endPapers) { tx, authority in
      let row = try tx.ending(paper)
      guard try !tx.isSame(row.person, authority.person) else {
        throw EngineError.refused("paper", .ownself)
      }
      let day = try tx.confirmedToday(at: now)
      let record = PaperVoided(paper: paper, reason: reason, day: day)
      tx.append(.paperVoided(record), about: row.subject, by: authority.person)
    }
  }

  /// Notes who took a paper from the desk; what was noted last stands.
  package func hand(
    _ token: SessionToken,
    _ paper: PaperID,
    to recipient: PaperRecipient
  ) async throws {
    let now = clock()
    try await authorised(token, to: .handPapers) { tx, authority in
      let row = try tx.known(paper)
      guard row.holds else { throw EngineError.refused("paper", .paperEnded) }
      guard row.handed?.recipient != recipient else { return }
      let day = try tx.confirmedToday(at: now)
      let record = PaperHanded(paper: paper, recipient: recipient, day: day)
      tx.append(.paperHanded(record), about: row.subject, by: authority.person)
    }
  }

  /// Who the second person is; asked for before the act, because a passphrase takes long to check.
  func second(
    _ token: SessionToken,
    _ right: Right,
    _ witness: Witness
  ) async throws -> PersonID {
    try await authorised(token, toSee: right) { _, _ in }
    let proof = try await signInStaff(
      witness.login,
      passphrase: witness.passphrase,
      on: witness.device
    )
    let second = try await person(of: proof.token)
    try await signOut(proof.token)
    return second
  }
}

extension Authority {
  /// - Throws: `EngineError.refused` unless the second person has the right too, and is neither the
  ///   one who acts nor the one whom the act is about, who does not act either.
  func check(
    second: PersonID,
    besides holder: PersonID? = nil,
    in tx: any StoreReading
  ) throws {
    let other = Actor(person: second, roles: try tx.roles(of: second))
    guard other.reach(of: right) != nil, try !tx.isSame(second, person) else {
      throw EngineError.refused("second", .secondPerson)
    }
    guard let holder else { return }
    guard try !tx.isAmong(holder, [person, second]) else {
      throw EngineError.refused("paper", .ownself)
    }
  }
}

extension StoreReading {
  /// A paper that is to end: it holds, and the register lies here.
  fileprivate func ending(_ paper: PaperID) throws -> PaperRow {
    let row = try known(paper)
    _ = try openRegister(of: row.issued.issuer)
    guard row.holds else { throw EngineError.refused("paper", .paperEnded) }
    return row
  }
}
