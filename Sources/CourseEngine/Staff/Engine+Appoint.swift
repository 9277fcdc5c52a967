package import CourseCore

/// Somebody who is to work for the centre.
package struct Appointee: Hashable, Sendable {
  package let fullName: String
  package let callName: String?
  package let roles: [GivenRole]
  package let login: String
  package let passphrase: String

  package init(
    fullName: String,
    callName: String? = nil,
    roles: [GivenRole],
    login: String,
    passphrase: String
  ) {
    self.fullName = fullName
    self.callName = callName
    self.roles = roles
    self.login = login
    self.passphrase = passphrase
  }
}

extension Engine {
  /// Takes in somebody of the staff who is not enrolled, with roles and a way to sign in.
  package func appoint(_ token: SessionToken, _ appointee: Appointee) async throws -> StaffView {
    // Before the passphrase is hashed, which takes long on purpose.
    try await authorised(token, toSee: .giveRoles) { _, _ in }
    let checked = try await CheckedAppointee(appointee, by: passwords)
    let person = PersonID(ids())
    return try await authorised(token, to: .giveRoles) { tx, authority in
      let roles = try appointee.roles.map { try Self.checked($0, in: tx) }
      guard !roles.isEmpty else { throw EngineError.refused("roles", .roleNotGiven) }
      try Self.appoint(checked, as: person, roles, by: authority.person, tx: tx)
      return StaffView(
        person: person,
        fullName: checked.fullName,
        callName: checked.callName,
        login: checked.login,
        roles: roles.sorted(by: GivenRole.precedes)
      )
    }
  }

  static func appoint(
    _ appointee: CheckedAppointee,
    as person: PersonID,
    _ roles: [GivenRole],
    by actor: PersonID?,
    tx: any StoreWriting
  ) throws {
    guard try tx.staffKey(appointee.login) == nil else {
      throw EngineError.refused("login", .loginTaken)
    }
    tx.save(
      PersonEntry(person: person, fullName: appointee.fullName, callName: appointee.callName)
    )
    tx.save(StaffKey(person: person, login: appointee.login, secret: appointee.secret))
    for role in roles {
      let given = RoleGiven(role)
      tx.append(.roleGiven(given), about: person, by: actor)
    }
  }
}

/// Somebody whose name, login and passphrase can be taken.
struct CheckedAppointee: Sendable {
  let fullName: String
  let callName: String?
  let login: StaffLogin

  /// The passphrase, hashed.
  let secret: String

  /// - Throws: `EngineError.refused` with everything that cannot be taken.
  init(_ appointee: Appointee, by passwords: any PasswordHasher) async throws {
    var refusals = Refusals()
    let fullName = refusals.take("fullName") { () throws(Refusal) in
      try PersonName.checked(appointee.fullName)
    }
    let callName = try Self.callName(appointee, &refusals)
    let login = StaffLogin(appointee.login)
    if login == nil { refusals.note("login", .loginForm) }
    _ = refusals.take("passphrase") { () throws(Refusal) in
      try Passphrase.check(appointee.passphrase, login: login?.text ?? "")
    }
    try refusals.end()
    guard let fullName, let login else { throw EngineError.refused("login", .loginForm) }
    self.fullName = fullName
    self.callName = callName
    self.login = login
    secret = try await passwords.hash(Passphrase.tidied(appointee.passphrase))
  }

  private static func callName(
    _ appointee: Appointee,
    _ refusals: inout Refusals
  ) throws -> String? {
    guard let typed = appointee.callName, !typed.tidied.isEmpty else { return nil }
    return refusals.take("callName") { () throws(Refusal) in try PersonName.checked(typed) }
  }
}
