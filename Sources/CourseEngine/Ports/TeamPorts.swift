package import CourseCore

/// What use cases read of the teams of volunteers.
package protocol TeamReading {
  /// Who is in any team now, in no telling order.
  func teamMembers() throws -> [TeamMember]

  /// Who is or was in a team.
  func teamMembers(of team: SettlementID) throws -> [TeamMember]
}

/// Somebody's time in the team of a settlement.
package struct TeamMember: Hashable, Sendable {
  package let team: SettlementID
  package let person: PersonID
  package let leads: Bool
  package let hasLeft: Bool

  /// The first and the last day; `nil` where nobody knows.
  package let from: CalendarDay?
  package let until: CalendarDay?

  package init(
    team: SettlementID,
    person: PersonID,
    leads: Bool,
    hasLeft: Bool,
    from: CalendarDay?,
    until: CalendarDay?
  ) {
    self.team = team
    self.person = person
    self.leads = leads
    self.hasLeft = hasLeft
    self.from = from
    self.until = until
  }
}
