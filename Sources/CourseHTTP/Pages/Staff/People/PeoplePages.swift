import CourseCore
import CourseEngine

extension Pages {
  static let peopleRoutes: [StaffRoute] = [
    .page("/staff/people", for: .seePeople) { desk in try await desk.peoplePage() }
  ]
}

extension StaffDesk {
  var peopleWords: PeopleWords { .of(language) }
  var toPeople: BackLink { BackLink("/staff/people", peopleWords.title) }

  func path(of person: PersonID) -> String { "/staff/people/\(person)" }

  /// Who is within reach, or those that were looked for.
  fileprivate func peoplePage() async throws -> PageReply {
    let places = try await places(for: .seePeople)
    let query = found["q"]?.tidied ?? ""
    let chosen = found["settlement"].flatMap { SettlementID(hex: $0) }
    let people = try await engine.people(token, matching: query, in: chosen)
    let part = Part(of: people, at: self.query.number("page") ?? 1)
    return page(
      peopleWords.title,
      [
        .form(search(places, chosen)), .text(peopleWords.count(people.count)),
        .list(part.items.map { item(of: $0, places) }, empty: peopleWords.none),
        .parts(part.links("/staff/people", call.words)),
        .list(ways),
      ]
    )
  }

  private var ways: [Item] {
    (may(.enrol) ? [Item(peopleWords.enrol, to: "/staff/people/new")] : [])
      + (may(.exportPeople) ? [Item(privacyWords.export, to: "/staff/export/people")] : [])
  }

  private func search(_ places: StaffPlaces, _ chosen: SettlementID?) -> StaffForm {
    let all = [Field.Option("", peopleWords.allSettlements)]
    let menu = Field("settlement", peopleWords.settlement, .menu(all + places.options))
    return StaffForm(
      finding: "/staff/people",
      [Field("q", peopleWords.find, .line(.search), help: peopleWords.findHelp)]
        + (places.own.count > 1 ? [menu] : []),
      words.search
    )
  }

  /// A person as a line of a list; those of one name are told apart.
  func item(of view: PersonView, _ places: StaffPlaces) -> Item {
    Item(view.fullName, detail(of: view, places), to: path(of: view.person))
  }

  func detail(of view: PersonView, _ places: StaffPlaces) -> String {
    let parts = [
      view.callName, view.birthYear.map { peopleWords.born($0) }, places.title(view.settlement),
    ]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
