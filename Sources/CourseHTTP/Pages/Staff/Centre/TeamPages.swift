import CourseCore
import CourseEngine

extension Pages {
  static let teamRoutes: [StaffRoute] = [
    .page("/staff/teams", for: .changeTeams) { desk in try await desk.teamsPage() },
    .page("/staff/teams/{settlement}", for: .changeTeams) { desk in try await desk.teamPage() },
  ]
}

/// The teams of the settlements, and who is in each.
extension StaffDesk {
  var teamsPath: String { "/staff/teams" }

  func path(ofTeam settlement: SettlementID) -> String { "\(teamsPath)/\(settlement)" }

  // MARK: All teams

  fileprivate func teamsPage() async throws -> PageReply {
    let teams = try await engine.teams(token)
    let query = (found["q"] ?? "").tidied
    let key = SearchKey(query)
    let shown = teams.filter { query.isEmpty || key.rank(in: $0.searchKey) != nil }
    let part = Part(of: shown, at: self.query.number("page") ?? 1)
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
        .form(StaffForm(finding: teamsPath, [find], words.search)),
        .text(centreWords.teamCount(teams.count, teams.reduce(0) { $0 + $1.memberCount })),
        .list(items, empty: centreWords.noTeams),
        .parts(part.links(teamsPath, call.words)),
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

  func team() async throws -> Settlement {
    let id = try settlement()
    guard let found = try await places(for: .changeTeams).own.first(where: { $0.id == id }) else {
      throw EngineError.notFound(.settlement, id: id.description)
    }
    return found
  }

  func toTeam(_ team: Settlement) -> BackLink {
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

  func detail(of member: TeamMember) -> String {
    let role = member.hasLeft ? centreWords.left : member.leads ? centreWords.leads : nil
    let days = [
      role, member.from.map { centreWords.since(written($0)) },
      member.until.map { centreWords.until(written($0)) },
    ]
    return days.compactMap { $0 }.joined(separator: " · ")
  }
}

extension TeamView {
  /// By what a team is looked for: its settlement and its leaders.
  fileprivate var searchKey: SearchKey {
    SearchKey(([settlement.title] + leaders).joined(separator: " "))
  }
}
