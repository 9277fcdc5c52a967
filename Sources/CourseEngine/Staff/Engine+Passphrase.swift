package import CourseCore

extension Engine {
  /// Gives a person of the staff a login and a passphrase, or others when they were forgotten.
  ///
  /// Whoever was signed in under the old passphrase is signed out.
  package func setLogin(
    _ token: SessionToken,
    of person: PersonID,
    login typed: String,
    passphrase: String
  ) async throws {
    try await authorised(token, toSee: .giveRoles) { _, _ in }
    guard let login = StaffLogin(typed) else { throw EngineError.refused("login", .loginForm) }
    let secret = try await hashed(passphrase, of: login)
    try await authorised(token, to: .giveRoles) { tx, authority in
      guard try tx.entry(of: person) != nil else {
        throw EngineError.notFound(.person, id: person.description)
      }
      if let other = try tx.staffKey(login), other.person != person {
        throw EngineError.refused("login", .loginTaken)
      }
      tx.save(StaffKey(person: person, login: login, secret: secret))
      if person != authority.person { tx.removeSessions(of: person) }
    }
  }

  /// Changes the passphrase of who is signed in; the old one is asked for, and counted when wrong.
  package func changePassphrase(
    _ token: SessionToken,
    from old: String,
    to new: String,
    on device: Device
  ) async throws {
    let key = try await authorised(token, toSee: .seeOwnRoles) { tx, authority in
      guard let key = try tx.staffKey(of: authority.person) else { throw EngineError.wrongLogin }
      return key
    }
    let proof = try await signInStaff(key.login.text, passphrase: old, on: device)
    try await signOut(proof.token)
    let secret = try await hashed(new, of: key.login)
    try await authorised(token, to: .seeOwnRoles) { tx, authority in
      tx.save(StaffKey(person: authority.person, login: key.login, secret: secret))
    }
  }

  private func hashed(_ passphrase: String, of login: StaffLogin) async throws -> String {
    var refusals = Refusals()
    _ = refusals.take("passphrase") { () throws(Refusal) in
      try Passphrase.check(passphrase, login: login.text)
    }
    try refusals.end()
    return try await passwords.hash(Passphrase.tidied(passphrase))
  }
}
