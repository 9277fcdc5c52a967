import CourseCore
import CourseEngine

extension Pages {
  static let teamRoutes: [StaffRoute] = [
    .page("/staff/teams", for: .changeTeams) { desk in try await desk.teamsPage() },
    .page(team, for: .changeTeams) { desk in try await desk.teamPage() },
    .form(team + "/join", for: .changeTeams) { desk in
      try await desk.joinPage()
    } take: { desk in
      try await desk.join()
    },
    .form(team + "/members/{person}", for: .changeTeams) { desk in
      try await desk.membershipPage()
    } take: { desk in
      try await desk.changeMembership()
    },
  ]

  private static let team = "/staff/teams/{settlement}"
}

extension StaffDesk {
  private var teamsPath: String { "/staff/teams" }

  private func path(ofTeam settlement: SettlementID) -> String { "\(teamsPath)/\(settlement)" }

  // MARK: All teams

  fileprivate func teamsPage() async throws -> PageReply {
    let teams = try await engine.teams(token)
    let query = (self.query["q"] ?? "").tidied
    let key = SearchKey(query)
    let found = teams.filter { query.isEmpty || key.rank(in: $0.searchKey) != nil }
    let part = Part(of: found, at: self.query.number("page") ?? 1)
    let items = part.items.map { team in
      Item(team.settlement.title, detail(of: team), to: path(ofTeam: team.settlement.id))
    }
    let ways =
      (may(.importPeople) ? [Item(centreWords.importTeams, to: "/staff/import/teams")] : [])
      + (try await otherTeams(teams))
    let find = Field("q", centreWords.findTeam, .line(.search))
    return page(
      centreWords.teams,
      [
        .form(StaffForm(searching: teamsPath, [find], words.search)),
        .text(centreWords.teamCount(teams.count, teams.reduce(0) { $0 + $1.memberCount })),
        .list(items, empty: centreWords.noTeams),
        .parts(part.links("\(teamsPath)?q=\(query.percentEncoded)", call.words)),
      ] + (ways.isEmpty ? [] : [.heading(centreWords.more), .list(ways)])
    )
  }

  private func detail(of team: TeamView) -> String {
    let leaders = team.leaders.joined(separator: ", ")
    return centreWords.members(team.memberCount)
      + (leaders.isEmpty ? "" : " · " + centreWords.ledBy(leaders))
  }

  /// The way to begin a team where there is none; of few settlements only, many are imported.
  private func otherTeams(_ teams: [TeamView]) async throws -> [Item] {
    let known = Set(teams.map(\.settlement.id))
    let without = try await places(for: .changeTeams).own.filter { !known.contains($0.id) }
    guard without.count <= Part<Item>.size else { return [] }
    return without.map { Item(centreWords.beginTeam($0.title), to: path(ofTeam: $0.id)) }
  }

  // MARK: One team

  private func team() async throws -> Settlement {
    let id = try settlement()
    guard let found = try await places(for: .changeTeams).own.first(where: { $0.id == id }) else {
      throw EngineError.notFound(.settlement, id: id.description)
    }
    return found
  }

  private func toTeam(_ team: Settlement) -> BackLink {
    BackLink(path(ofTeam: team.id), team.title)
  }

  fileprivate func teamPage() async throws -> PageReply {
    let team = try await team()
    let all = try await engine.team(token, of: team.id)
    let part = Part(of: all, at: query.number("page") ?? 1)
    let items = part.items.map { view in
      Item(
        view.fullName,
        detail(of: view.member),
        to: path(ofTeam: team.id) + "/members/\(view.member.person)"
      )
    }
    return page(
      centreWords.teamOf(team.title),
      back: BackLink(teamsPath, centreWords.teams),
      [
        .list(items, empty: centreWords.noMembers),
        .parts(part.links(path(ofTeam: team.id), call.words)),
        .list([Item(centreWords.join, to: path(ofTeam: team.id) + "/join")]),
      ]
    )
  }

  private func detail(of member: TeamMember) -> String {
    let role = member.hasLeft ? centreWords.left : member.leads ? centreWords.leads : nil
    let days = [
      role, member.from.map { centreWords.since(written($0)) },
      member.until.map { centreWords.until(written($0)) },
    ]
    return days.compactMap { $0 }.joined(separator: " · ")
  }

  // MARK: Joining

  /// People of the settlement, and whoever works for the centre, as far as a name was looked for.
  private func candidates(_ team: Settlement, _ query: String) async throws -> [Field.Option] {
    guard !query.isEmpty else { return [] }
    let places = try await places(for: .changeTeams)
    let people = try await engine.people(token, matching: query).prefix(Part<Item>.size)
    let staff =
      may(.giveRoles)
      ? try await engine.staff(token).filter { view in
        SearchKey(query).rank(in: SearchKey(view.fullName)) != nil
      }.prefix(Part<Item>.size) : []
    let known = Set(people.map(\.person))
    return people.map { view in
      Field.Option(view.person.description, view.fullName + " – " + detail(of: view, places))
    }
      + staff.filter { !known.contains($0.person) }.map { view in
        let roles = view.roles.map { $0.role.label(in: language) }.joined(separator: ", ")
        return Field.Option(view.person.description, "\(view.fullName) – \(roles)")
      }
  }

  fileprivate func joinPage() async throws -> PageReply {
    let team = try await team()
    let query = (form["q"] ?? self.query["q"] ?? "").tidied
    let people = try await candidates(team, query)
    let search = StaffForm(
      searching: call.path,
      [Field("q", centreWords.findName, .line(.search), help: centreWords.joinHelp)],
      words.search
    )
    let form = StaffForm(
      call.path,
      [
        .hidden("q", query),
        Field("person", centreWords.whoJoins, .options(people, isSeveral: false)),
      ] + membershipFields(nil),
      [.init(centreWords.join)]
    )
    let found: [Block] =
      people.isEmpty
      ? (query.isEmpty ? [] : [.text(centreWords.nobodyFound)]) : [.form(form)]
    return page(centreWords.join, back: toTeam(team), [.form(search)] + found)
  }

  private func membershipFields(_ member: TeamMember?) -> [Field] {
    [
      Field(
        "leads",
        centreWords.isLeader,
        .tick,
        given: member?.leads == true ? ["yes"] : []
      ),
      Field(
        "from",
        centreWords.memberFrom,
        .day,
        given: [member?.from?.description ?? ""],
        help: centreWords.fromHelp
      ),
    ]
  }

  fileprivate func join() async throws -> PageReply {
    let team = try await team()
    guard let person = form["person"].flatMap({ PersonID(hex: $0) }) else {
      throw EngineError.refused([Refused("person", .personMissing)])
    }
    let joined = TeamJoined(team: team.id, leads: form["leads"] != nil, from: try day("from"))
    try await engine.join(token, person, to: joined)
    return .see(path(ofTeam: team.id) + "?note=saved")
  }

  // MARK: One member

  fileprivate func membershipPage() async throws -> PageReply {
    let team = try await team()
    let id = try person()
    let all = try await engine.team(token, of: team.id)
    guard let view = all.first(where: { $0.member.person == id }) else {
      throw EngineError.notFound(.person, id: id.description)
    }
    let keep = StaffForm(
      call.path,
      membershipFields(view.member),
      [.init(view.member.hasLeft ? centreWords.joinAgain : words.save, value: "join")]
    )
    let until = Field("until", centreWords.memberUntil, .day, help: centreWords.untilHelp)
    let leave = StaffForm(
      call.path,
      [until],
      [.init(centreWords.leave, value: "leave", isMain: false)]
    )
    return page(
      view.fullName,
      back: toTeam(team),
      [.text(detail(of: view.member)), .form(keep)]
        + (view.member.hasLeft ? [] : [.heading(centreWords.leave), .form(leave)])
    )
  }

  fileprivate func changeMembership() async throws -> PageReply {
    let (team, person) = (try await team(), try person())
    if form["do"] == "leave" {
      let left = TeamLeft(team: team.id, until: try day("until"))
      try await engine.leave(token, person, from: left)
    } else {
      let joined = TeamJoined(team: team.id, leads: form["leads"] != nil, from: try day("from"))
      try await engine.join(token, person, to: joined)
    }
    return .see(path(ofTeam: team.id) + "?note=saved")
  }
}

extension TeamView {
  /// By what a team is looked for: its settlement and its leaders.
  fileprivate var searchKey: SearchKey {
    SearchKey(([settlement.title] + leaders).joined(separator: " "))
  }
}
