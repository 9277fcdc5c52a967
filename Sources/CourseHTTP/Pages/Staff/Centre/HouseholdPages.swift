import CourseCore
import CourseEngine

extension Pages {
  static let householdRoutes: [StaffRoute] = [
    .page("/staff/households", for: .changeHouseholds) { desk in
      try await desk.householdsPage()
    },
    .form("/staff/households/new", for: .changeHouseholds) { desk in
      try await desk.householdPage(nil)
    } take: { desk in
      try await desk.keepHousehold(nil)
    },
    .form("/staff/households/{household}", for: .changeHouseholds) { desk in
      try await desk.householdPage(try await desk.household())
    } take: { desk in
      try await desk.keepHousehold(try await desk.household())
    },
  ]
}

extension StaffDesk {
  private var householdsPath: String { "/staff/households" }

  // MARK: All of them

  fileprivate func householdsPage() async throws -> PageReply {
    let places = try await places(for: .changeHouseholds)
    let chosen = settlement("settlement")
    let all = try await engine.households(token, in: chosen)
    let part = Part(of: all, at: query.number("page") ?? 1)
    let items = part.items.map { household in
      let others = household.members.dropFirst().map(\.fullName).joined(separator: ", ")
      let detail = [places.title(household.settlement), others].filter { !$0.isEmpty }
      return Item(
        centreWords.household(household.name),
        detail.joined(separator: " · "),
        to: "\(householdsPath)/\(household.id)"
      )
    }
    let asked = chosen.map { "?settlement=\($0)" } ?? ""
    return page(
      centreWords.households,
      (places.own.count > 1 ? [.form(search(places))] : []) + [
        .text(centreWords.householdCount(all.count)),
        .list(items, empty: centreWords.noHouseholds),
        .parts(part.links(householdsPath + asked, call.words)), .heading(centreWords.more),
        .list([Item(centreWords.addHousehold, to: householdsPath + "/new")]),
      ]
    )
  }

  private func search(_ places: StaffPlaces) -> StaffForm {
    let all = [Field.Option("", PeopleWords.of(language).allSettlements)]
    let menu = Field("settlement", centreWords.settlements, .menu(all + places.options))
    return StaffForm(searching: householdsPath, [menu], words.search)
  }

  // MARK: One household

  /// The household that the address names.
  fileprivate func household() async throws -> HouseholdView {
    guard let id = Code128(hex: try call.value("household")) else { throw Problem(.notFound) }
    return try await engine.household(token, id)
  }

  fileprivate func householdPage(_ known: HouseholdView?) async throws -> PageReply {
    let places = try await places(for: .changeHouseholds)
    let people = try await candidates(known)
    let options = people.map { view in
      Field.Option(view.person.description, view.fullName + " – " + detail(of: view, places))
    }
    let members = Field(
      "members",
      centreWords.whoLives,
      .options(options, isSeveral: true),
      given: known?.members.map(\.person.description) ?? [],
      help: people.isEmpty ? centreWords.emptyHousehold : centreWords.membersHelp
    )
    let heads = [Field.Option("", centreWords.notChosen)] + options
    let fields = [
      settlementField(places, given: known?.settlement), members,
      Field("head", centreWords.head, .menu(heads), given: [known?.head?.description ?? ""]),
      Field("find", centreWords.findMember, .line(.search)),
    ]
    let buttons = [
      StaffForm.Button(centreWords.find, value: "find", isMain: false),
      StaffForm.Button(words.save, value: "save"),
    ]
    return page(
      known.map { centreWords.household($0.name) } ?? centreWords.addHousehold,
      back: BackLink(householdsPath, centreWords.households),
      [.form(StaffForm(call.path, fields, buttons))]
    )
  }

  /// Who may be ticked: who lives there, who was ticked before, and whom a name finds.
  private func candidates(_ known: HouseholdView?) async throws -> [PersonView] {
    let ticked = Set(form.all("members"))
    let query = (form["find"] ?? "").tidied
    let found = query.isEmpty ? [] : try await engine.people(token, matching: query)
    let living = known?.members ?? []
    let others = try await engine.people(token).filter { view in
      ticked.contains(view.person.description) && !living.contains { $0.person == view.person }
    }
    let shown = Set((living + others).map(\.person))
    return living + others
      + found.filter { !shown.contains($0.person) }.prefix(Part<Item>.size)
  }

  fileprivate func keepHousehold(_ known: HouseholdView?) async throws -> PageReply {
    if form["do"] == "find" { return try await again().householdPage(known) }
    let members = form.all("members").compactMap { PersonID(hex: $0) }
    guard known != nil || !members.isEmpty else {
      throw EngineError.refused([Refused("members", .personMissing)])
    }
    guard let settlement = settlement("settlement") else {
      throw EngineError.refused([Refused("settlement", .settlementMissing)])
    }
    let changed = HouseholdChanged(
      settlement: settlement,
      members: members,
      head: form["head"].flatMap { PersonID(hex: $0) }
    )
    _ = try await engine.keepHousehold(token, changed, as: known?.id)
    return .see(householdsPath + "?note=saved")
  }
}
