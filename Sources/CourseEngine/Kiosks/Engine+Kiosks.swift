package import CourseCore

/// A kiosk that an officer has registered.
package struct KioskView: Hashable, Sendable {
  package let name: String
  package let registered: Moment
}

/// What is typed into a kiosk's browser, once, to register it.
package struct KioskInvitation: Hashable, Sendable {
  package let name: String

  /// Six digits.
  package let code: String
}

/// How an invitation is kept from being guessed.
enum KioskInvitationRules {
  static let lifetime = Span.minutes(15)

  /// So many wrong codes end every invitation: one in 200,000 guesses is right by then.
  static let mostWrong = 5
}

extension Engine {
  /// Invites a machine to become the kiosk of this name; a kiosk that has the name stays until the
  /// invitation is taken.
  ///
  /// Whoever can open the data directory may do so.
  package func inviteKiosk(_ name: KioskName) async throws -> KioskInvitation {
    let invitation = newInvitation(name)
    let digest = digest(of: invitation.code)
    try await store.write(at: clock()) { try Self.keep(invitation, digest, $0) }
    return invitation
  }

  /// Invites a machine, as an officer who is signed in.
  package func inviteKiosk(
    _ token: SessionToken,
    _ name: KioskName
  ) async throws -> KioskInvitation {
    let invitation = newInvitation(name)
    let digest = digest(of: invitation.code)
    try await authorised(token, to: .registerKiosks) { tx, _ in
      try Self.keep(invitation, digest, tx)
    }
    return invitation
  }

  /// Registers the machine that knows the code of an invitation.
  ///
  /// - Throws: `EngineError.wrongCode` also for a code whose time is over.
  package func registerKiosk(code: String) async throws -> (name: String, token: KioskToken) {
    let token = KioskToken(ids(), ids())
    let tokenDigest = token.digest(by: hasher)
    let codeDigest = digest(of: code)
    let name = try await store.write(at: clock()) { tx -> String? in
      let open = try Self.openInvitations(tx)
      guard let taken = open.first(where: { $0.code == codeDigest }) else {
        for invitation in open { Self.countWrongCode(invitation, tx) }
        return nil
      }
      tx.removeKioskInvitation(taken.name)
      tx.save(KioskRow(name: taken.name, token: tokenDigest, registered: tx.moment))
      return taken.name
    }
    guard let name else { throw EngineError.wrongCode }
    return (name, token)
  }

  /// In the order of their names.
  package func kiosks() async throws -> [KioskView] { try await store.read(Self.views) }

  /// The same, for an officer who is signed in.
  package func kiosks(_ token: SessionToken) async throws -> [KioskView] {
    try await authorised(token, toSee: .registerKiosks) { tx, _ in try Self.views(tx) }
  }

  /// Takes a machine off the list of kiosks: it is any other device from then on.
  ///
  /// - Throws: `EngineError.notFound`.
  package func removeKiosk(_ name: String) async throws {
    try await store.write(at: clock()) { try Self.remove(name, $0) }
  }

  /// The same, by an officer who is signed in.
  package func removeKiosk(_ token: SessionToken, _ name: String) async throws {
    try await authorised(token, to: .registerKiosks) { tx, _ in try Self.remove(name, tx) }
  }

  /// The device that shows a kiosk's token; who shows none, or one that is no kiosk's, is any other.
  package func device(showing token: KioskToken?) async throws -> Device {
    guard let digest = token?.digest(by: hasher),
      let kiosk = try await store.read({ try $0.kiosk(digest) })
    else { return .other }
    return .kiosk(kiosk.name)
  }
}

extension Engine {
  private func digest(of code: String) -> Digest { hasher(Array(("kiosk " + code).utf8)) }

  private func newInvitation(_ name: KioskName) -> KioskInvitation {
    KioskInvitation(
      name: name.text,
      code: String(String(1_000_000 + ids().high % 1_000_000).dropFirst())
    )
  }

  private static func keep(
    _ invitation: KioskInvitation,
    _ code: Digest,
    _ tx: any StoreWriting
  ) throws {
    // A code that another kiosk has too would register the wrong one.
    for other in try tx.kioskInvitations() where other.code == code {
      tx.removeKioskInvitation(other.name)
    }
    tx.save(KioskInvitationRow(name: invitation.name, code: code, made: tx.moment, wrong: 0))
  }

  private static func views(_ tx: any StoreReading) throws -> [KioskView] {
    try tx.kiosks().map { KioskView(name: $0.name, registered: $0.registered) }
  }

  private static func remove(_ name: String, _ tx: any StoreWriting) throws {
    guard try tx.kiosks().contains(where: { $0.name == name }) else {
      throw EngineError.notFound(.kiosk, id: name)
    }
    tx.removeKiosk(name)
  }

  /// Those that hold still; the others are cleared away.
  private static func openInvitations(
    _ tx: any StoreWriting
  ) throws -> [KioskInvitationRow] {
    let all = try tx.kioskInvitations()
    let open = all.filter { invitation in
      guard let age = tx.moment.elapsed(since: invitation.made) else { return false }
      return age < KioskInvitationRules.lifetime
    }
    for over in Set(all).subtracting(open) { tx.removeKioskInvitation(over.name) }
    return open
  }

  private static func countWrongCode(_ invitation: KioskInvitationRow, _ tx: any StoreWriting) {
    let wrong = invitation.wrong + 1
    guard wrong < KioskInvitationRules.mostWrong else {
      return tx.removeKioskInvitation(invitation.name)
    }
    tx.save(
      KioskInvitationRow(
        name: invitation.name,
        code: invitation.code,
        made: invitation.made,
        wrong: wrong
      )
    )
  }
}
