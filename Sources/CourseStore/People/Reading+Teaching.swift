import CourseCore
import CourseEngine
import GRDB

extension Reading {
  func live(_ one: PersonID, with other: PersonID) throws -> Bool {
    try HouseholdTable.live(one, with: other, in: db)
  }

  func household(of person: PersonID) throws -> Code128? {
    try HouseholdTable.household(of: person, in: db)
  }

  func household(_ id: Code128) throws -> Household? {
    try HouseholdTable.household(id, in: db)
  }

  func households() throws -> [Household] { try HouseholdTable.households(in: db) }

  func heldSession(_ id: Code128) throws -> SessionHeld? {
    try SessionHeldTable.session(id, in: db)
  }

  func heldSessions() throws -> [HeldSession] { try SessionHeldTable.sessions(in: db) }

  func followup(of person: PersonID) throws -> FollowupNoted? {
    try FollowupTable.followup(of: shown(for: person), in: db)
  }

  func finishedAttempts(at assessment: AssessmentID?) throws -> [FinishedAttempt] {
    try AttemptTable.finished(at: assessment, in: db)
  }
}
