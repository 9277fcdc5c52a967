import CourseCore
import CourseEngine

extension Pages {
  static let memberRoutes: [StaffRoute] = [
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

/// Somebody who works for the centre: what for, and how to sign in.
extension StaffDesk {
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
    let issuer = try await engine.centreSettings()[.issuer].flatMap { IssuerKind(rawValue: $0) }
    let terms = view.roles.compactMap(\.signing).map { text(of: $0, issuer ?? .centre) }
    return [
      .facts(
        [
          Fact(centreWords.login, view.login?.text ?? centreWords.noLogin),
          Fact(centreWords.role, roles.isEmpty ? centreWords.none : roles),
        ] + terms.map { Fact(registerWords.signing, $0) }
      ),
      .list([
        Item(centreWords.giveRole, to: path(ofMember: view.person) + "/role"),
        Item(centreWords.setLogin, to: path(ofMember: view.person) + "/login"),
      ]),
    ] + (ends.isEmpty ? [] : [.heading(centreWords.endRoles)] + ends)
  }

  fileprivate func rolePage() async throws -> PageReply {
    let view = try await member()
    let terms = view.roles.compactMap(\.signing).first
    let fields = roleFields(try await places(for: .seeSettlements), terms)
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
