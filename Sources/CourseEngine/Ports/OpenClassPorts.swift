package import CourseCore

/// What use cases read of the classes that are open: rows of the data directory, not records.
package protocol OpenClassReading {
  func openClass(_ token: Digest) throws -> OpenClassRow?

  /// Every one that was not closed, also those whose time is over; the latest first.
  func openClasses() throws -> [OpenClassRow]
}

package protocol OpenClassWriting {
  func save(_ row: OpenClassRow)
  func removeOpenClass(_ id: Code128)
}

/// A class that a tutor opened on a machine, which shows the names of its learners from then on.
package struct OpenClassRow: Hashable, Sendable {
  package let id: Code128

  /// SHA-256 of the token that the machine shows; the token itself is kept nowhere.
  package let token: Digest
  package let settlement: SettlementID

  /// The noted class or visit whose people it shows; `nil` for everybody of the settlement.
  package let session: Code128?
  package let tutor: PersonID
  package let opened: Moment

  package init(
    id: Code128,
    token: Digest,
    settlement: SettlementID,
    session: Code128?,
    tutor: PersonID,
    opened: Moment
  ) {
    self.id = id
    self.token = token
    self.settlement = settlement
    self.session = session
    self.tutor = tutor
    self.opened = opened
  }
}
