/// What a person is at the centre; a person may be several of these at once.
package enum Role: String, Hashable, Sendable, CaseIterable {
  /// Whoever is enrolled, without being given the role.
  case learner

  /// Teaches the learners of some settlements and watches them do their tasks.
  case tutor

  /// Leads the team of volunteers of some settlements.
  case teamLeader = "team-leader"

  /// Runs the centre: people, settings, the evidence behind a paper.
  case officer

  /// Signs papers.
  case signer

  /// Sees totals, never people.
  case leader

  /// Looks after the machine, never after people.
  case technician

  /// Whether the role is held in settlements, and not in the whole centre.
  package var isLocal: Bool { self == .tutor || self == .teamLeader }

  /// Whether somebody gives the role; a learner is whoever is enrolled.
  package var isGiven: Bool { self != .learner }
}

/// A role that a person was given.
package struct GivenRole: Hashable, Sendable {
  package let role: Role

  /// Where a tutor or team leader is one; empty for the roles of the whole centre.
  package let settlements: [SettlementID]

  /// By which right, and on which days, a signer signs; `nil` for who signs nothing.
  package let signing: SigningTerms?

  package init(role: Role, settlements: [SettlementID] = [], signing: SigningTerms? = nil) {
    self.role = role
    self.settlements = settlements
    self.signing = signing
  }
}
