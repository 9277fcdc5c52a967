import CourseCore
import CourseEngine

extension Pages {
  static let roleRoutes: [StaffRoute] = [
    .page("/staff/roles", for: .giveRoles) { desk in try await desk.rolesPage() },
    .form("/staff/roles/new", for: .giveRoles) { desk in
      try await desk.appointPage()
    } take: { desk in
      try await desk.appoint()
    },
    .page(person, for: .giveRoles) { desk in try await desk.memberPage() },
    .form(person + "/role", for: .giveRoles) { desk in
      try await desk.rolePage()
    } take: { desk in
      try await desk.giveRole()
    },
    .act(person + "/end", for: .giveRoles) { desk in try await desk.endRole() },
    .form(person + "/login", for: .giveRoles) { desk in
      try await desk.loginPage()
    } take: { desk in
      try await desk.setLogin()
    },
  ]

  private static let person = "/staff/roles/{person}"
}

extension StaffDesk {
  private var rolesPath: String { "/staff/roles" }

  private func path(ofMember person: PersonID) -> String { "\(rolesPath)/\(person)" }

  private var toRoles: BackLink { BackLink(rolesPath, centreWords.roles) }

  // MARK: Everybody

  fileprivate func rolesPage() async throws -> PageReply {
    let places = try await places(for: .seeSettlements)
    let query = (self.query["q"] ?? "").tidied
    let key = SearchKey(query)
    let all = try await engine.staff(token).filter { view in
      query.isEmpty || key.rank(in: SearchKey(view.fullName)) != nil
    }
    let part = Part(of: all, at: self.query.number("page") ?? 1)
    let items = part.items.map { view in
      Item(view.fullName, held(view.roles, places), to: path(ofMember: view.person))
    }
    let find = Field("q", centreWords.findName, .line(.search))
    return page(
      centreWords.roles,
      [
        .form(StaffForm(searching: rolesPath, [find], words.search)),
        .text(centreWords.memberCount(all.count)), .list(items, empty: words.nobody),
        .parts(part.links("\(rolesPath)?q=\(query.percentEncoded)", call.words)),
        .heading(centreWords.more), .list([Item(centreWords.appoint, to: rolesPath + "/new")]),
      ]
    )
  }

  /// Roles with the settlements in which they are held.
  private func held(_ roles: [GivenRole], _ places: StaffPlaces) -> String {
    roles.map { given in
      let own = given.settlements.map { places.title($0) }.joined(separator: ", ")
      return given.role.label(in: language) + (own.isEmpty ? "" : " (\(own))")
    }.joined(separator: " · ")
  }

  // MARK: Somebody new

  fileprivate func appointPage() async throws -> PageReply {
    let name = Field("fullName", centreWords.fullName, .line(.name))
    let callName = Field("callName", centreWords.callName, help: centreWords.callNameHelp)
    let fields =
      [name, callName] + roleFields(try await places(for: .seeSettlements)) + loginFields(nil)
    return page(
      centreWords.appoint,
      back: toRoles,
      [.form(StaffForm(call.path, fields, [.init(words.save)]))]
    )
  }

  private func roleFields(_ places: StaffPlaces) -> [Field] {
    let roles = Role.allCases.filter(\.isGiven).map { Field.Option($0, in: language) }
    return [
      Field("role", centreWords.role, .options(roles, isSeveral: false)),
      Field(
        "settlements",
        centreWords.roleSettlements,
        .options(places.options, isSeveral: true),
        help: centreWords.roleSettlementsHelp
      ),
    ]
  }

  private func loginFields(_ login: StaffLogin?) -> [Field] {
    [
      Field(
        "login",
        centreWords.login,
        .line(.login),
        given: [login?.text ?? ""],
        help: centreWords.loginHelp
      ),
      Field(
        "passphrase",
        centreWords.passphrase,
        .secret(isNew: true),
        help: centreWords.passphraseHelp
      ),
    ]
  }

  /// The role that was chosen, with its settlements.
  ///
  /// - Throws: `EngineError.refused` where none was chosen.
  private func chosenRole() throws -> GivenRole {
    guard let role = form["role"].flatMap({ Role(rawValue: $0) }) else {
      throw EngineError.refused([Refused("role", .roleNotGiven)])
    }
    let places = form.all("settlements").compactMap { SettlementID(hex: $0) }
    return GivenRole(role: role, settlements: places)
  }

  fileprivate func appoint() async throws -> PageReply {
    let appointee = Appointee(
      fullName: form["fullName"] ?? "",
      callName: form["callName"],
      roles: [try chosenRole()],
      login: form["login"] ?? "",
      passphrase: form["passphrase"] ?? ""
    )
    let view = try await site.signIns.enter { try await engine.appoint(token, appointee) }
    return .see(path(ofMember: view.person) + "?note=saved")
  }

  // MARK: One of them

  private func member() async throws -> StaffView {
    let id = try person()
    guard let view = try await engine.staff(token).first(where: { $0.person == id }) else {
      throw EngineError.notFound(.person, id: id.description)
    }
    return view
  }

  private func toMember(_ view: StaffView) -> BackLink {
    BackLink(path(ofMember: view.person), view.callName ?? view.fullName)
  }

  fileprivate func memberPage() async throws -> PageReply {
    let view = try await member()
    return page(view.fullName, back: toRoles, try await memberBlocks(view))
  }

  private func memberBlocks(_ view: StaffView) async throws -> [Block] {
    let places = try await places(for: .seeSettlements)
    let ends = view.roles.map { given in
      let title = given.role.label(in: language)
      return Block.form(
        StaffForm(
          path(ofMember: view.person) + "/end",
          [.hidden("role", given.role.rawValue)],
          [.init(centreWords.endRole(title), isMain: false)]
        )
      )
    }
    let roles = held(view.roles, places)
    return [
      .facts([
        Fact(centreWords.login, view.login?.text ?? centreWords.noLogin),
        Fact(centreWords.role, roles.isEmpty ? centreWords.none : roles),
      ]),
      .list([
        Item(centreWords.giveRole, to: path(ofMember: view.person) + "/role"),
        Item(centreWords.setLogin, to: path(ofMember: view.person) + "/login"),
      ]),
    ] + (ends.isEmpty ? [] : [.heading(centreWords.endRoles)] + ends)
  }

  fileprivate func rolePage() async throws -> PageReply {
    let view = try await member()
    let fields = roleFields(try await places(for: .seeSettlements))
    return page(
      centreWords.giveRole,
      back: toMember(view),
      [.form(StaffForm(call.path, fields, [.init(words.save)]))]
    )
  }

  fileprivate func giveRole() async throws -> PageReply {
    let view = try await engine.give(token, try chosenRole(), to: try person())
    return .see(path(ofMember: view.person) + "?note=saved")
  }

  /// The last role of somebody takes the person off the list.
  fileprivate func endRole() async throws -> PageReply {
    let id = try person()
    guard let role = form["role"].flatMap({ Role(rawValue: $0) }) else { throw Problem(.notFound) }
    let before = try await member()
    do { try await engine.end(token, role, of: id) } catch EngineError.refused(let refused) {
      let sentences = refused.map { Block.note(RefusalWords.text($0.refusal, in: language)) }
      return again(refused).page(
        before.fullName,
        back: toRoles,
        sentences + (try await memberBlocks(before))
      )
    }
    return .see(before.roles.count > 1 ? path(ofMember: id) + "?note=saved" : rolesPath)
  }

  fileprivate func loginPage() async throws -> PageReply {
    let view = try await member()
    return page(
      centreWords.setLogin,
      back: toMember(view),
      [
        .text(centreWords.setLoginLead),
        .form(StaffForm(call.path, loginFields(view.login), [.init(words.save)])),
      ]
    )
  }

  fileprivate func setLogin() async throws -> PageReply {
    let (id, login, passphrase) = (try person(), form["login"] ?? "", form["passphrase"] ?? "")
    try await site.signIns.enter {
      try await engine.setLogin(token, of: id, login: login, passphrase: passphrase)
    }
    return .see(path(ofMember: id) + "?note=saved")
  }
}
