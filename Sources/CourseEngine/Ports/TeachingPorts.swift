package import CourseCore

/// What use cases read of classes, households and what holds people back.
package protocol TeachingReading {
  /// Whether two people live in one household.
  func live(_ one: PersonID, with other: PersonID) throws -> Bool
  func household(of person: PersonID) throws -> Code128?

  /// `nil` where nobody lives in it, or not any more.
  func household(_ id: Code128) throws -> Household?

  /// In no telling order.
  func households() throws -> [Household]
  func heldSession(_ id: Code128) throws -> SessionHeld?

  /// The latest day first.
  func heldSessions() throws -> [HeldSession]
  func followup(of person: PersonID) throws -> FollowupNoted?

  /// The attempts that ended and were not set aside, of one assessment or all, the latest first.
  func finishedAttempts(at assessment: AssessmentID?) throws -> [FinishedAttempt]
}

/// An attempt that counts, and whose it is.
package struct FinishedAttempt: Hashable, Sendable {
  package let id: AttemptID
  package let person: PersonID

  package init(id: AttemptID, person: PersonID) {
    self.id = id
    self.person = person
  }
}

/// A household, as its last record says.
package struct Household: Hashable, Sendable {
  package let id: Code128
  package let settlement: SettlementID?
  package let members: [PersonID]

  /// One of the members.
  package let head: PersonID?

  package init(id: Code128, settlement: SettlementID?, members: [PersonID], head: PersonID?) {
    self.id = id
    self.settlement = settlement
    self.members = members
    self.head = head
  }
}

/// A class or home visit, as its last record says.
package struct HeldSession: Hashable, Sendable {
  package let id: Code128
  package let held: SessionHeld

  package init(id: Code128, held: SessionHeld) {
    self.id = id
    self.held = held
  }

  /// The lunar day on which it was held.
  package var lunarDay: LunarDay { LunarDay(held.day) }
}
