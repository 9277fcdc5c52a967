package import CourseCore

extension Engine {
  /// Opens a class: whoever shows its token sees the names of its learners, until it is closed or
  /// six hours are over.
  package func openClass(
    _ token: SessionToken,
    in settlement: SettlementID,
    showing session: Code128? = nil
  ) async throws -> (id: Code128, token: ClassToken) {
    presence.want()
    let (id, shown) = (ids(), ClassToken(ids(), ids()))
    let digest = shown.digest(by: hasher)
    return try await authorised(token, to: .holdSessions) { tx, authority in
      try authority.check(settlement)
      guard try tx.settlement(settlement) != nil else {
        throw EngineError.refused("settlement", .settlementUnknown)
      }
      if let session, try tx.heldSession(session)?.settlement != settlement {
        throw EngineError.notFound(.session, id: session.description)
      }
      for row in try tx.openClasses() where !row.isOpen(at: tx.moment) {
        tx.removeOpenClass(row.id)
      }
      tx.save(
        OpenClassRow(
          id: id,
          token: digest,
          settlement: settlement,
          session: session,
          tutor: authority.person,
          opened: tx.moment
        )
      )
      return (id, shown)
    }
  }

  /// Lists the classes within reach that are open, the latest first.
  package func openClasses(_ token: SessionToken) async throws -> [OpenClassView] {
    let now = clock()
    return try await authorised(token, toSee: .holdSessions) { tx, authority in
      try authority.openClasses(at: tx.judge(now), in: tx).map(\.view)
    }
  }

  /// Closes a class on whatever machine it is open; no name is shown there any more.
  ///
  /// - Throws: `EngineError.notFound` also for one that is closed.
  package func closeClass(_ token: SessionToken, _ id: Code128) async throws {
    let now = clock()
    try await authorised(token, to: .holdSessions) { tx, authority in
      _ = try authority.openClass(id, at: tx.judge(now), in: tx)
      tx.removeOpenClass(id)
    }
  }

  /// Lists the learners of the class whose token a machine shows, by given name.
  ///
  /// - Throws: `EngineError.notFound` where no class is open.
  package func members(of token: ClassToken) async throws -> [ClassMember] {
    presence.want()
    let hasher = hasher
    return try await reading(class: token) { tx, row in
      let people = try row.people(in: tx)
      let names = Dictionary(grouping: people) { Spelling.folded($0.calledName.lowercased()) }
      return try people.map { ($0, VietnameseOrder(name: $0.entry.fullName)) }
        .sorted { ($0.1, $0.0.entry.person) < ($1.1, $1.0.entry.person) }
        .map { person, _ in
          let sharing = names[Spelling.folded(person.calledName.lowercased())] ?? []
          return try ClassMember(
            person,
            among: sharing,
            mark: row.mark(of: person.entry.person, hasher),
            in: tx
          )
        }
    }
  }

  /// The pictures that a learner of a class picks the own one out of.
  ///
  /// - Throws: `EngineError.notFound` where no class is open, or it has no such learner.
  package func pictures(
    for member: String,
    of token: ClassToken
  ) async throws -> (member: ClassMember, offered: [LearnerPicture]) {
    let hasher = hasher
    guard let found = try await members(of: token).first(where: { $0.mark == member }) else {
      throw EngineError.notFound(.person, id: member)
    }
    let offered = try await reading(class: token) { tx, row in
      PictureChoice(try row.cards(of: member, hasher, in: tx), hasher).offered
    }
    return (found, offered)
  }

  /// Signs in a learner of a class by picture and PIN; the error never says which of them is wrong,
  /// and each wrong try counts on the learner's card as one with the card does.
  package func signIn(
    _ member: String,
    of token: ClassToken,
    picture: LearnerPicture,
    pin: String,
    on device: Device
  ) async throws -> SignedIn {
    let hasher = hasher
    let cards = try await reading(class: token) { tx, row in
      try row.cards(of: member, hasher, in: tx)
    }
    guard let first = cards.first?.card else { throw EngineError.wrongCardOrPIN }
    _ = try await countTry(on: first, from: device)
    var holder: CardHolder?
    // All of them are looked at, so that the time taken says nothing.
    for card in cards where try await passwords.verify(pin, against: card.secret) { holder = card }
    guard let holder, PictureChoice(cards, hasher).own.contains(picture) else {
      throw EngineError.wrongCardOrPIN
    }
    return try await openSession(of: holder.person, on: device) { tx in
      tx.save(TriesRow(card: first, device: device.name, wrong: 0, last: tx.moment))
    }
  }

  private func reading<Value: Sendable>(
    class token: ClassToken,
    _ body: @escaping @Sendable (any StoreReading, OpenClassRow) throws -> Value
  ) async throws -> Value {
    let digest = token.digest(by: hasher)
    let now = clock().judged(trusted: true)
    return try await store.read { tx in
      guard let row = try tx.openClass(digest), row.isOpen(at: now) else {
        throw EngineError.notFound(.openClass, id: "")
      }
      return try body(tx, row)
    }
  }
}

extension Authority {
  func openClasses(at now: Moment, in tx: any StoreReading) throws -> [OpenClassRow] {
    try tx.openClasses().filter { $0.isOpen(at: now) && reach.takesIn($0.settlement) }
  }

  /// - Throws: `EngineError.notFound` also for one beyond reach.
  func openClass(_ id: Code128, at now: Moment, in tx: any StoreReading) throws -> OpenClassRow {
    guard let row = try openClasses(at: now, in: tx).first(where: { $0.id == id }) else {
      throw EngineError.notFound(.openClass, id: id.description)
    }
    return row
  }
}

extension OpenClassRow {
  /// The cards of a learner, in the order of their codes; none where nobody is meant.
  fileprivate func cards(
    of member: String,
    _ hasher: Hasher,
    in tx: any StoreReading
  ) throws -> [CardHolder] {
    let people = try people(in: tx).map(\.entry.person)
    guard let person = people.first(where: { mark(of: $0, hasher) == member }) else { return [] }
    return try tx.cards(of: person).sorted { $0.card < $1.card }
  }
}

extension EnrolledPerson {
  fileprivate var calledName: String { entry.callName ?? entry.fullName }
}

extension ClassMember {
  /// Tells a learner apart from those who are called alike.
  fileprivate init(
    _ person: EnrolledPerson,
    among sharing: [EnrolledPerson],
    mark: String,
    in tx: any StoreReading
  ) throws {
    let isAlone = sharing.count < 2
    let others = Set(sharing.map(\.settlement))
    let settlement = others.count > 1 ? try person.settlement.flatMap(tx.settlement) : nil
    self.init(
      mark: mark,
      name: person.calledName,
      fullName: isAlone || person.entry.callName == nil ? nil : person.entry.fullName,
      birthYear: isAlone ? nil : person.entry.birthYear,
      settlement: settlement?.title
    )
  }
}
