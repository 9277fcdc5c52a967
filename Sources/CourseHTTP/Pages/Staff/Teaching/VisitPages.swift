import CourseCore
import CourseEngine

extension Pages {
  static let visitRoutes: [StaffRoute] = [
    .page("/staff/visits", for: .holdSessions) { desk in try await desk.visitsPage() },
    .form("/staff/visits/new", for: .holdSessions) { desk in
      try await desk.visitForm(nil)
    } take: { desk in
      try await desk.hold(nil)
    },
    .page("/staff/visits/{visit}", for: .holdSessions) { desk in try await desk.visitPage() },
    .form("/staff/visits/{visit}/edit", for: .holdSessions) { desk in
      try await desk.visitForm(desk.visit())
    } take: { desk in
      try await desk.hold(desk.visit().id)
    },
  ]
}

extension StaffDesk {
  private var toVisits: BackLink { BackLink("/staff/visits", words.visits) }

  fileprivate func visit() async throws -> HeldSession {
    let id = Code128(hex: try call.value("visit"))
    guard let visit = try await engine.sessions(token).first(where: { $0.id == id }) else {
      throw Problem(.notFound)
    }
    return visit
  }

  /// Classes and visits, the latest first, each with its lunar day.
  fileprivate func visitsPage() async throws -> PageReply {
    let places = try await places(for: .holdSessions)
    let visits = try await engine.sessions(token)
    let part = Part(of: visits, at: query.number("page") ?? 1)
    let items = part.items.map { visit in
      Item(
        title(of: visit.held, places),
        teaching.counts(visit.held.present.count, visit.held.called.count),
        to: "/staff/visits/\(visit.id)"
      )
    }
    return page(
      words.visits,
      [
        .list([
          Item(teaching.newVisit, to: "/staff/visits/new"),
          Item(teaching.ashore, to: "/staff/ashore"),
        ]),
        .list(items, empty: teaching.noVisits), .parts(part.links("/staff/visits", call.words)),
      ]
    )
  }

  private func title(of held: SessionHeld, _ places: StaffPlaces) -> String {
    let parts = [
      held.place.label(in: language), modeTitle(held.mode), places.title(held.settlement),
    ]
    return written(held.day) + " · " + parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Face to face goes without saying.
  private func modeTitle(_ mode: ObservationMode) -> String {
    mode == .onSite ? "" : mode.label(in: language)
  }

  /// A class with its people, from whom a tutor goes on to their tasks.
  fileprivate func visitPage() async throws -> PageReply {
    let visit = try await visit()
    let places = try await places(for: .holdSessions)
    let people = try await engine.people(token, in: visit.held.settlement)
    let present = people.filter { visit.held.present.contains($0.person) }
    return page(
      title(of: visit.held, places),
      back: toVisits,
      [
        .text(teaching.counts(visit.held.present.count, visit.held.called.count)),
        .heading(teaching.who), .text(teaching.signHere),
        .list(present.map { item(of: $0, places) }, empty: words.nobody),
        .list([Item(teaching.editVisit, to: call.path + "/edit")]),
      ]
    )
  }

  /// A settlement is chosen first; then its people can be ticked.
  fileprivate func visitForm(_ visit: HeldSession?) async throws -> PageReply {
    let title = visit == nil ? teaching.newVisit : teaching.editVisit
    let back = visit.map { BackLink("/staff/visits/\($0.id)", words.visits) } ?? toVisits
    let places = try await places(for: .holdSessions)
    let only = places.own.count == 1 ? places.own.first?.id : nil
    guard let chosen = settlement("settlement") ?? visit?.held.settlement ?? only else {
      let ask = StaffForm(searching: call.path, [settlementField(places)], words.goOn)
      return page(title, back: back, [.form(ask)])
    }
    let people = try await engine.people(token, in: chosen)
    let today = try await engine.today()
    let fields =
      visitFields(visit?.held, chosen, today)
      + [.heading(teaching.attendance, help: teaching.attendanceHelp)]
      + people.map { attendance(of: $0, visit?.held) }
    return page(
      title,
      back: back,
      [
        .text(today.map { teaching.today(written($0)) } ?? ""), .text(places.title(chosen)),
        .form(StaffForm(call.path, fields, [.init(words.save)])),
      ]
    )
  }

  private func visitFields(
    _ held: SessionHeld?,
    _ settlement: SettlementID,
    _ today: CalendarDay?
  ) -> [Field] {
    let courses = engine.content.courses(in: language).filter { !$0.isRetired }
    return [
      .hidden("settlement", settlement.description),
      Field("day", teaching.day, .day, given: [(held?.day ?? today)?.written ?? ""]),
      Field(
        "place",
        teaching.place,
        .menu(Field.options(PlaceType.self, in: language)),
        given: [(held?.place ?? .villageHall).rawValue]
      ),
      Field(
        "mode",
        teaching.mode,
        .menu(Field.options(ObservationMode.self, in: language)),
        given: [(held?.mode ?? .onSite).rawValue]
      ),
      Field(
        "courses",
        teaching.courses,
        .options(courses.map { .init($0.id.rawValue, $0.title) }, isSeveral: true),
        given: held?.courses.map(\.rawValue) ?? []
      ),
    ]
  }

  private func attendance(of view: PersonView, _ held: SessionHeld?) -> Field {
    let state =
      held?.present.contains(view.person) == true
      ? "present" : held?.called.contains(view.person) == true ? "called" : ""
    return Field(
      "who-\(view.person)",
      view.fullName + (view.hasNamesake ? " (\(view.birthYear.map(String.init) ?? ""))" : ""),
      .row(
        [
          .init("present", teaching.present), .init("called", teaching.called),
          .init("", teaching.notAsked),
        ],
        isSeveral: false
      ),
      given: [state]
    )
  }

  fileprivate func hold(_ known: Code128?) async throws -> PageReply {
    guard let settlement = settlement("settlement") else {
      throw EngineError.refused([Refused("settlement", .settlementMissing)])
    }
    guard let day = try day("day") else { throw EngineError.refused([Refused("day", .date)]) }
    let people = try await engine.people(token, in: settlement).map(\.person)
    let held = SessionHeld(
      place: try chosen("place"),
      mode: try chosen("mode"),
      settlement: settlement,
      day: day,
      courses: form.all("courses").map { CourseID($0) },
      present: people.filter { form["who-\($0)"] == "present" },
      called: people.filter { form["who-\($0)"] == "called" }
    )
    let visit = try await engine.hold(token, held, as: known)
    return .see("/staff/visits/\(visit.id)?note=saved")
  }
}
