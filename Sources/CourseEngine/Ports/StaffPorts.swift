package import CourseCore

/// What use cases of the staff read: who may act, and what the centre says of itself.
package protocol StaffReading {
  /// In the order of `Role`; only those that somebody gave.
  func roles(of person: PersonID) throws -> [GivenRole]

  /// Everybody who holds a role that somebody gave, in no telling order.
  func staff() throws -> [PersonID]
  func people(with role: Role) throws -> [PersonID]
  func staffKey(of person: PersonID) throws -> StaffKey?
  func staffKey(_ login: StaffLogin) throws -> StaffKey?
  func staffTries(of person: PersonID, from device: String) throws -> StaffTries?

  /// So many of the latest, the latest first.
  func staffSignIns(latest count: Int) throws -> [StaffSignIn]

  /// Every setting that was made and not taken back, by name.
  func settings() throws -> [String: String]
  func settlement(_ id: SettlementID) throws -> Settlement?

  /// All that ever were, in no telling order.
  func settlements() throws -> [Settlement]
}

/// What use cases of the staff write beside records.
package protocol StaffWriting {
  func save(_ key: StaffKey)
  func save(_ tries: StaffTries)
  func save(_ signIn: StaffSignIn)

  /// Notes that the last try of a person from a device was the right one.
  func confirmSignIn(of person: PersonID, from device: String)
}

/// By what somebody of the staff signs in; gone with the person's entry.
package struct StaffKey: Hashable, Sendable {
  package let person: PersonID
  package let login: StaffLogin

  /// The passphrase, in the form that the password hasher made.
  package let secret: String

  package init(person: PersonID, login: StaffLogin, secret: String) {
    self.person = person
    self.login = login
    self.secret = secret
  }
}

/// Wrong passphrases of one person from one registered kiosk, or from all other devices together.
package struct StaffTries: Hashable, Sendable {
  package let person: PersonID

  /// The kiosk's name; empty for all other devices.
  package let device: String
  package let wrong: Int
  package let last: Moment

  package init(person: PersonID, device: String, wrong: Int, last: Moment) {
    self.person = person
    self.device = device
    self.wrong = wrong
    self.last = last
  }
}
