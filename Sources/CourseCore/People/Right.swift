/// A thing that only some roles may do; every use case of the staff asks for one of these.
package enum Right: String, Hashable, Sendable, CaseIterable {
  case changeSettings = "change-settings"
  case changeSettlements = "change-settlements"
  case seeSettlements = "see-settlements"
  case giveRoles = "give-roles"
  case seeOwnRoles = "see-own-roles"
  case enrol
  case seePeople = "see-people"
  case correctPeople = "correct-people"
  case joinEntries = "join-entries"
  case issueCards = "issue-cards"
  case importPeople = "import-people"
  case observe
  case examine
  case holdSessions = "hold-sessions"
  case followUp = "follow-up"
  case seeDifficulties = "see-difficulties"
  case mendAttempts = "mend-attempts"
  case deliverAnswers = "deliver-answers"
  case reviseMarks = "revise-marks"
  case changeHouseholds = "change-households"
  case changeTeams = "change-teams"
  case registerKiosks = "register-kiosks"
  case enterFigures = "enter-figures"
  case seeFigures = "see-figures"
  case declareVNeID = "declare-vneid"
  case checkPapers = "check-papers"
  case issuePapers = "issue-papers"
  case endPapers = "end-papers"
  case handPapers = "hand-papers"
  case seeRegister = "see-register"
  case moveRegister = "move-register"
  case confirmDate = "confirm-date"
  case trustIssuers = "trust-issuers"
  case erasePeople = "erase-people"
  case handleRequests = "handle-requests"
  case exportPeople = "export-people"

  /// Who has the right, in the order of `Role`; whoever holds one of these roles has it.
  package var roles: [Role] {
    switch self {
    case .changeSettings, .changeSettlements, .giveRoles, .importPeople,
      .reviseMarks, .registerKiosks, .enterFigures, .checkPapers, .handPapers, .moveRegister,
      .confirmDate, .trustIssuers, .erasePeople, .handleRequests:
      [.officer]
    case .seeFigures: [.officer, .leader]
    case .issuePapers: [.signer]
    case .endPapers, .seeRegister: [.officer, .signer]
    case .changeTeams: [.teamLeader, .officer]
    case .seeSettlements, .seeOwnRoles: Role.allCases.filter(\.isGiven)
    case .enrol, .seePeople, .correctPeople, .joinEntries, .issueCards, .observe, .examine,
      .holdSessions,
      .followUp, .seeDifficulties, .mendAttempts, .deliverAnswers, .changeHouseholds,
      .declareVNeID, .exportPeople:
      [.tutor, .teamLeader, .officer]
    }
  }
}

/// Somebody of the staff who acts, with what may be done.
package struct Actor: Hashable, Sendable {
  package let person: PersonID
  package let roles: [GivenRole]

  package init(person: PersonID, roles: [GivenRole]) {
    self.person = person
    self.roles = roles
  }

  /// Where a right reaches; `nil` for who does not have it.
  package func reach(of right: Right) -> Reach? {
    let held = roles.filter { right.roles.contains($0.role) }
    guard !held.isEmpty else { return nil }
    guard held.allSatisfy(\.role.isLocal) else { return .centre }
    return .settlements(Set(held.flatMap(\.settlements)))
  }
}

/// Whom an act may be about.
package enum Reach: Hashable, Sendable {
  case centre

  /// People of these settlements alone.
  case settlements(Set<SettlementID>)

  /// Whether somebody of a settlement is within reach; who is of none is the centre's alone.
  package func takesIn(_ settlement: SettlementID?) -> Bool {
    switch self {
    case .centre: true
    case .settlements(let own): settlement.map(own.contains) ?? false
    }
  }
}
