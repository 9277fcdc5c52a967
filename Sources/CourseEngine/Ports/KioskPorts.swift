package import CourseCore

/// What use cases read of the registered kiosks: rows of the data directory, not records.
package protocol KioskReading {
  /// The kiosk that shows the token with this digest.
  func kiosk(_ token: Digest) throws -> KioskRow?

  /// In the order of their names.
  func kiosks() throws -> [KioskRow]

  /// Every invitation that was neither taken nor withdrawn, also those whose time is over.
  func kioskInvitations() throws -> [KioskInvitationRow]
}

/// What use cases write of them.
package protocol KioskWriting {
  /// Keeps a kiosk in place of another of its name.
  func save(_ kiosk: KioskRow)
  func removeKiosk(_ name: String)

  /// Keeps an invitation in place of another of its name.
  func save(_ invitation: KioskInvitationRow)
  func removeKioskInvitation(_ name: String)
}

/// A machine of the centre that an officer has registered.
package struct KioskRow: Hashable, Sendable {
  package let name: String

  /// SHA-256 of the token; the token itself is kept nowhere.
  package let token: Digest
  package let registered: Moment

  package init(name: String, token: Digest, registered: Moment) {
    self.name = name
    self.token = token
    self.registered = registered
  }
}

/// A kiosk that is to be registered by whoever knows a code.
package struct KioskInvitationRow: Hashable, Sendable {
  package let name: String
  package let code: Digest
  package let made: Moment

  /// How many wrong codes were tried since.
  package let wrong: Int

  package init(name: String, code: Digest, made: Moment, wrong: Int) {
    self.name = name
    self.code = code
    self.made = made
    self.wrong = wrong
  }
}
