import CourseCore

extension Engine {
  /// Signs somebody of the staff in, by a short name or the card, and the passphrase.
  ///
  /// Wrong tries are counted for the person, whichever of the two was typed, and slow down as those
  /// of cards do.
  ///
  /// - Throws: `EngineError.wrongLogin`, `.slowDown`, `.tooManySessions`; `StoreError`.
  package func signInStaff(
    _ login: String,
    passphrase: String,
    on device: Device
  ) async throws -> SignedIn {
    guard passphrase.utf8.count <= 1_024 else { throw EngineError.wrongLogin }
    let key = try await countTry(of: login, from: device)
    let typed = Passphrase.tidied(passphrase)
    guard let key, try await passwords.verify(typed, against: key.secret) else {
      throw EngineError.wrongLogin
    }
    return try await openSession(of: key.person, on: device, asStaff: true) { tx in
      tx.save(StaffTries(person: key.person, device: device.name, wrong: 0, last: tx.moment))
      tx.confirmSignIn(of: key.person, from: device.name)
    }
  }

  /// Counts a try as wrong for now and returns whose it is.
  private func countTry(of login: String, from device: Device) async throws -> StaffKey? {
    try await store.write(at: clock()) { tx in
      guard let key = try Self.key(login, in: tx) else { return nil }
      let before = try tx.staffTries(of: key.person, from: device.name)
      if let before {
        let wait = SlowDown.wait(after: before.wrong, atKiosk: device != .other)
        if let rested = tx.moment.elapsed(since: before.last), rested < wait {
          throw EngineError.slowDown(wait - rested)
        }
      }
      let wrong = (before?.wrong ?? 0) + 1
      tx.save(
        StaffTries(person: key.person, device: device.name, wrong: wrong, last: tx.moment)
      )
      tx.save(
        StaffSignIn(
          person: key.person,
          device: device.name,
          at: tx.moment.wall,
          isDateTrusted: tx.moment.isWallTrusted,
          worked: false
        )
      )
      return key
    }
  }

  private static func key(_ login: String, in tx: any StoreReading) throws -> StaffKey? {
    if let card = CardCode(login) {
      return try tx.cardHolder(card).flatMap { try tx.staffKey(of: $0.person) }
    }
    return try StaffLogin(login).flatMap(tx.staffKey)
  }
}
