import CourseCore
import CourseEngine

extension Pages {
  static let membershipRoutes: [StaffRoute] = [
    .form("/staff/teams/{settlement}/join", for: .changeTeams) { desk in
      try await desk.joinPage()
    } take: { desk in
      try await desk.join()
    },
    .form("/staff/teams/{settlement}/members/{person}", for: .changeTeams) { desk in
      try await desk.membershipPage()
    } take: { desk in
      try await desk.changeMembership()
    },
  ]
}

/// Joining a team and leaving it.
extension StaffDesk {
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
    let query = (form["q"] ?? found["q"] ?? "").tidied
    let people = try await candidates(team, query)
    let search = StaffForm(
      finding: call.path,
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
