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
  ]
}

/// Who works for the centre, and taking somebody in.
extension StaffDesk {
  var rolesPath: String { "/staff/roles" }

  func path(ofMember person: PersonID) -> String { "\(rolesPath)/\(person)" }

  var toRoles: BackLink { BackLink(rolesPath, centreWords.roles) }

  // MARK: Everybody

  fileprivate func rolesPage() async throws -> PageReply {
    let places = try await places(for: .seeSettlements)
    let query = (found["q"] ?? "").tidied
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
        .form(StaffForm(finding: rolesPath, [find], words.search)),
        .text(centreWords.memberCount(all.count)), .list(items, empty: words.nobody),
        .parts(part.links(rolesPath, call.words)),
        .heading(centreWords.more),
        .list([
          Item(centreWords.appoint, to: rolesPath + "/new"),
          Item(centreWords.signIns, to: "/staff/sign-ins"),
        ]),
      ]
    )
  }

  /// Roles with the settlements in which they are held.
  func held(_ roles: [GivenRole], _ places: StaffPlaces) -> String {
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

  func roleFields(_ places: StaffPlaces, _ terms: SigningTerms? = nil) -> [Field] {
    let roles = Role.allCases.filter(\.isGiven).map { Field.Option($0, in: language) }
    return [
      Field("role", centreWords.role, .options(roles, isSeveral: false)),
      Field(
        "settlements",
        centreWords.roleSettlements,
        .options(places.options, isSeveral: true),
        help: centreWords.roleSettlementsHelp
      ),
    ] + signingFields(terms)
  }

  func loginFields(_ login: StaffLogin?) -> [Field] {
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
  func chosenRole() throws -> GivenRole {
    guard let role = form["role"].flatMap({ Role(rawValue: $0) }) else {
      throw EngineError.refused([Refused("role", .roleNotGiven)])
    }
    let places = form.all("settlements").compactMap { SettlementID(hex: $0) }
    return GivenRole(
      role: role,
      settlements: places,
      signing: role == .signer ? try signingTerms() : nil
    )
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
}
