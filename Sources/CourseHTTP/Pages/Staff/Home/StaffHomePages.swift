import CourseCore
import CourseEngine

extension Pages {
  static let staffHomeRoutes: [StaffRoute] = [
    .page("/staff", for: .seeOwnRoles) { desk in desk.home() }
  ]
}

/// Somewhere that the first page of the staff leads to, for those who have the right.
struct StaffPlace: Sendable {
  let path: String
  let right: Right
  let title: @Sendable (Language) -> String

  init(_ path: String, _ right: Right, _ title: @escaping @Sendable (StaffWords) -> String) {
    self.path = path
    self.right = right
    self.title = { language in title(.of(language)) }
  }

  init(
    ofCentre path: String,
    _ right: Right,
    _ title: @escaping @Sendable (CentreWords) -> String
  ) {
    self.path = path
    self.right = right
    self.title = { language in title(.of(language)) }
  }

  static let teaching = [
    StaffPlace("/staff/people", .seePeople) { $0.people },
    StaffPlace("/staff/people/new", .enrol) { $0.enrol },
    StaffPlace("/staff/classes", .holdSessions) { $0.classes },
    StaffPlace("/staff/visits", .holdSessions) { $0.visits },
    StaffPlace("/staff/stuck", .followUp) { $0.stuck },
    StaffPlace("/staff/questions", .seeDifficulties) { $0.hardQuestions },
    StaffPlace("/staff/answers", .deliverAnswers) { $0.carried },
    StaffPlace("/staff/prints", .issueCards) { $0.prints },
  ]

  static let papers = [
    StaffPlace("/staff/papers", .seeRegister) { $0.issuePapers },
    StaffPlace("/staff/register", .seeRegister) { $0.register },
    StaffPlace("/staff/issuing", .seeRegister) { $0.issuing },
    StaffPlace("/staff/issuers", .trustIssuers) { $0.issuers },
    StaffPlace("/staff/clock", .confirmDate) { $0.clock },
  ]

  static let centre = [
    StaffPlace("/staff/figures", .seeFigures) { $0.figures },
    StaffPlace(ofCentre: "/staff/settings", .changeSettings) { $0.settings },
    StaffPlace(ofCentre: "/staff/settlements", .seeSettlements) { $0.settlements },
    StaffPlace(ofCentre: "/staff/roles", .giveRoles) { $0.roles },
    StaffPlace(ofCentre: "/staff/teams", .changeTeams) { $0.teams },
    StaffPlace(ofCentre: "/staff/households", .changeHouseholds) { $0.households },
    StaffPlace(ofCentre: "/staff/import/people", .importPeople) { $0.importPeople },
    StaffPlace("/staff/requests", .handleRequests) { $0.requests },
    StaffPlace(ofCentre: "/staff/kiosks", .registerKiosks) { $0.kiosks },
  ]

  static let own = [
    StaffPlace(ofCentre: "/staff/passphrase", .seeOwnRoles) { $0.ownPassphrase }
  ]
}

extension StaffDesk {
  fileprivate func home() -> PageReply {
    let roles = staff.roles.map { $0.role.label(in: language) }.joined(separator: ", ")
    let groups = [
      (words.teaching, StaffPlace.teaching), (words.papers, StaffPlace.papers),
      (words.centre, StaffPlace.centre),
      (words.own, StaffPlace.own),
    ]
    let lists = groups.flatMap { heading, places -> [Block] in
      let items = places.filter { may($0.right) }.map { Item($0.title(language), to: $0.path) }
      return items.isEmpty ? [] : [.heading(heading), .list(items)]
    }
    return page(
      words.hello(staff.callName ?? staff.fullName),
      back: BackLink("/courses", words.asLearner),
      [.text(roles)] + lists
    )
  }
}
