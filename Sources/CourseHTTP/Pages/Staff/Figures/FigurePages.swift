import CourseCore
import CourseEngine
import CourseReports

extension Pages {
  static let figureRoutes: [StaffRoute] = [
    .page("/staff/figures/entered", for: .seeFigures) { desk in try await desk.enteredPage() },
    .form("/staff/figures/enter", for: .enterFigures) { desk in
      try await desk.enterPage()
    } take: { desk in
      try await desk.enterFigure()
    },
    .form("/staff/people/{person}/vneid", for: .declareVNeID) { desk in
      try await desk.vneidPage()
    } take: { desk in
      try await desk.declareVNeID()
    },
  ]
}

extension StaffDesk {
  private var toFigures: BackLink { BackLink("/staff/figures", figureWords.title) }

  fileprivate func enteredPage() async throws -> PageReply {
    let figures = try await engine.enteredFigures(token)
    let titles = Dictionary(
      uniqueKeysWithValues: try await engine.settlements(token).map { ($0.id, $0.title) }
    )
    let part = Part(of: figures, at: query.number("page") ?? 1)
    let items = part.items.map { figure in
      let place = figure.settlement.map { titles[$0] ?? "" } ?? figureWords.commune
      let days = (figure.from.map { $0.written + "–" } ?? "") + figure.day.written
      return Item(
        "\(figure.name.title(in: language)): \(figure.value.text(in: language))",
        [place, days, figure.sourceText ?? ""].joined(separator: " · ")
      )
    }
    return page(
      figureWords.entered,
      back: toFigures,
      (may(.enterFigures) ? [.list([Item(figureWords.enter, to: "/staff/figures/enter")])] : [])
        + [
          .list(items, empty: figureWords.noFigures),
          .parts(part.links("/staff/figures/entered", call.words)),
        ]
    )
  }

  fileprivate func enterPage() async throws -> PageReply {
    let settlements = try await engine.settlements(token, on: try await engine.today())
    let places =
      [Field.Option("", figureWords.commune)]
      + settlements.map { Field.Option($0.id.description, $0.title) }
    let names = FigureName.allCases.map { Field.Option($0.text, $0.title(in: language)) }
    return page(
      figureWords.enter,
      back: toFigures,
      [
        .form(
          StaffForm(
            call.path,
            [
              Field("figure", figureWords.figure, .menu(names)),
              Field("settlement", figureWords.place, .menu(places)),
              Field("value", figureWords.value, help: figureWords.valueHelp),
              Field("from", figureWords.firstDay, .day, help: figureWords.firstDayHelp),
              Field("day", figureWords.day, .day, help: figureWords.dayHelp),
              Field("source", figureWords.source, help: figureWords.sourceHelp),
            ],
            [.init(words.save)]
          )
        )
      ]
    )
  }

  fileprivate func enterFigure() async throws -> PageReply {
    guard let name = form["figure"].flatMap({ FigureName($0) }) else {
      throw EngineError.refused([Refused("figure", .figureUnknown)])
    }
    guard let day = try day("day") else { throw EngineError.refused([Refused("day", .date)]) }
    let typed = (form["value"] ?? "").tidied
    let draft = FigureDraft(
      settlement: settlement("settlement"),
      name: name,
      value: typed.isEmpty ? nil : typed,
      from: try self.day("from"),
      day: day,
      source: form["source"] ?? ""
    )
    try await engine.enter(token, draft)
    return .see("/staff/figures/entered?note=saved")
  }

  // MARK: VNeID

  fileprivate func vneidPage() async throws -> PageReply {
    let id = try person()
    let file = try await engine.person(token, id)
    let declared = try await engine.vneidDeclaration(token, of: id)
    let today = try await engine.today()
    let day = declared?.seen ?? today
    let seen = Field("seen", figureWords.seen, .day, given: [day?.written ?? ""])
    let takeBack = StaffForm.Button(figureWords.takeBack, value: "back", isMain: false)
    return page(
      figureWords.vneid,
      back: toPerson(file),
      [
        .text(figureWords.vneidHelp),
        .form(
          StaffForm(
            call.path,
            [seen],
            [.init(words.save)] + (declared == nil ? [] : [takeBack])
          )
        ),
      ]
    )
  }

  fileprivate func declareVNeID() async throws -> PageReply {
    let id = try person()
    let isTakenBack = form["do"] == "back"
    let seen = isTakenBack ? nil : try day("seen")
    guard isTakenBack || seen != nil else { throw EngineError.refused([Refused("seen", .date)]) }
    try await engine.declareVNeID(token, of: id, seen: seen)
    return .see("/staff/people/\(id)?note=saved")
  }
}

extension EnteredFigure {
  fileprivate var sourceText: String? {
    if case .entered(let text) = source { text } else { nil }
  }
}
