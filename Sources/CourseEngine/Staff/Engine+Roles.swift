package import CourseCore

extension Engine {
  /// Says who of the staff is signed in, and what the person may do.
  package func myRoles(_ token: SessionToken) async throws -> StaffView {
    try await authorised(token, toSee: .seeOwnRoles) { tx, authority in
      guard let view = try StaffView(authority.person, in: tx) else {
        throw EngineError.notSignedIn
      }
      return view
    }
  }

  /// Lists everybody who holds a role, by name.
  package func staff(_ token: SessionToken) async throws -> [StaffView] {
    try await authorised(token, toSee: .giveRoles) { tx, _ in
      try tx.staff().compactMap { try StaffView($0, in: tx) }
        .map { (view: $0, order: VietnameseOrder(name: $0.fullName)) }
        .sorted { ($0.order, $0.view.person) < ($1.order, $1.view.person) }
        .map(\.view)
    }
  }

  /// Gives a person a role, or other settlements or terms to a role that the person has.
  package func give(
    _ token: SessionToken,
    _ role: GivenRole,
    to person: PersonID
  ) async throws -> StaffView {
    try await authorised(token, to: .giveRoles) { tx, authority in
      guard let entry = try tx.entry(of: person) else {
        throw EngineError.notFound(.person, id: person.description)
      }
      let before = try tx.roles(of: person)
      let role = try Self.checked(role, in: tx).keepingTerms(of: before)
      if !before.contains(role) {
        let given = RoleGiven(role)
        tx.append(.roleGiven(given), about: person, by: authority.person)
      }
      return StaffView(
        person: person,
        fullName: entry.fullName,
        callName: entry.callName,
        login: try tx.staffKey(of: person)?.login,
        roles: (before.filter { $0.role != role.role } + [role]).sorted(by: GivenRole.precedes)
      )
    }
  }

  /// Ends a role of a person; ending it twice is the same as once.
  ///
  /// - Throws: `EngineError.refused` where nobody would be left to run the centre.
  package func end(_ token: SessionToken, _ role: Role, of person: PersonID) async throws {
    try await authorised(token, to: .giveRoles) { tx, authority in
      guard try tx.roles(of: person).contains(where: { $0.role == role }) else { return }
      if role == .officer, try tx.people(with: .officer) == [person] {
        throw EngineError.refused("role", .lastOfficer)
      }
      tx.append(.roleEnded(RoleEnded(role: role)), about: person, by: authority.person)
    }
  }

  /// A role with the settlements that go with it: known ones where it is held in settlements, else
  /// none; each once, in the order of their codes.
  static func checked(_ role: GivenRole, in tx: any StoreReading) throws -> GivenRole {
    guard role.role.isGiven else { throw EngineError.refused("role", .roleNotGiven) }
    if role.role == .signer, let signing = role.signing {
      guard try signing.block.lines(of: tx.issuerKind()) != nil else {
        throw EngineError.refused("signing", .signature)
      }
      return GivenRole(role: .signer, signing: signing)
    }
    guard role.role.isLocal else { return GivenRole(role: role.role) }
    guard !role.settlements.isEmpty else {
      throw EngineError.refused("settlements", .settlementMissing)
    }
    for settlement in role.settlements where try tx.settlement(settlement) == nil {
      throw EngineError.refused("settlements", .settlementUnknown)
    }
    return GivenRole(role: role.role, settlements: Set(role.settlements).sorted())
  }
}

extension GivenRole {
  /// The role under the terms that it was held by, where no others are said.
  fileprivate func keepingTerms(of before: [GivenRole]) -> Self {
    let held = before.first { $0.role == role }?.signing
    return GivenRole(role: role, settlements: settlements, signing: signing ?? held)
  }

  /// Whether a role stands before another in lists.
  package static func precedes(_ one: Self, _ other: Self) -> Bool {
    let places = [one, other].map { Role.allCases.firstIndex(of: $0.role) ?? 0 }
    return places[0] < places[1]
  }
}
