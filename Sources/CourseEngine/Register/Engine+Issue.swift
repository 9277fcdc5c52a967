package import CourseCore

extension Engine {
  /// Issues papers to learners who have completed something: each with its number, its signature and
  /// its record, all of them or none.
  ///
  /// Repeating it issues nothing twice: who holds a paper for it is refused. `passphrase` is that of
  /// the key, where it has one.
  ///
  /// - Throws: `EngineError.refused`, which names the first learner by place, as `learners.0`.
  package func issue(
    _ token: SessionToken,
    _ target: PaperTarget,
    to learners: [PersonID],
    passphrase: String? = nil
  ) async throws -> [PaperID] {
    try await atDesk(token, passphrase) { desk, tx, authority in
      guard !learners.isEmpty else { throw EngineError.refused("learners", .nobodyChosen) }
      var shown: Set<PersonID> = []
      return try learners.enumerated().map { place, person in
        guard try shown.insert(tx.shown(for: person)).inserted else {
          throw EngineError.refused("learners.\(place)", .paperHolds)
        }
        _ = try authority.person(person, in: tx)
        return try desk.issue(target, to: person, "learners.\(place)")
      }
    }
  }

  /// Issues another paper in the place of one, with what is known of the holder now.
  package func reissue(
    _ token: SessionToken,
    _ paper: PaperID,
    _ reason: ReissueReason,
    passphrase: String? = nil
  ) async throws -> PaperID {
    try await atDesk(token, passphrase) { desk, tx, _ in
      try desk.reissue(tx.known(paper), reason)
    }
  }

  /// Opens the key, then the register in one transaction.
  private func atDesk<Value: Sendable>(
    _ token: SessionToken,
    _ passphrase: String?,
    _ body: @escaping @Sendable (inout RegisterDesk, any StoreWriting, Authority) throws -> Value
  ) async throws -> Value {
    let signer = try await openKey(token, for: .issuePapers, passphrase)
    let (content, now, ids, hasher, key) = (content, clock(), ids, hasher, issuingKey)
    return try await authorised(token, to: .issuePapers) { tx, authority in
      var desk = try RegisterDesk(
        signer,
        keptAs: key,
        authority,
        at: now,
        in: content,
        ids: ids,
        hasher: hasher,
        tx: tx
      )
      return try body(&desk, tx, authority)
    }
  }

  /// Opens the key for somebody who has a right, where the register lies open.
  ///
  /// A station without a key says which machine has one.
  func openKey(
    _ token: SessionToken,
    for right: Right,
    _ passphrase: String?
  ) async throws -> any PaperSigner {
    let key = issuingKey
    try await authorised(token, toSee: right) { tx, _ in
      guard let issuer = try key.known()?.issuer else {
        let place = try tx.registerPlaces().first
        throw place.map { EngineError.registerElsewhere($0.machine) } ?? .issuingKey(.missing)
      }
      _ = try tx.openRegister(of: issuer)
    }
    do { return try await key.signer(passphrase: passphrase.opened) } catch {
      throw EngineError.issuingKey(error)
    }
  }
}

extension StoreReading {
  /// - Throws: `EngineError.notFound`.
  func known(_ paper: PaperID) throws -> PaperRow {
    guard let row = try self.paper(paper) else {
      throw EngineError.notFound(.paper, id: paper.description)
    }
    return row
  }
}
