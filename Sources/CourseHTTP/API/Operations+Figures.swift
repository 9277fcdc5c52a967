import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  private static let names = FigureName.allCases.map(\.text)

  static let figureOperations: [Operation] = [
    Operation(
      id: "figures",
      method: .get,
      path: "/figures",
      summary: "Lists the denominators, targets and other figures that were entered",
      needsSignIn: true,
      right: .seeFigures,
      parameters: [Page.parameter],
      reply: ReplyDescription(Page.schema(of: "EnteredFigure"), "A page."),
      handle: { call in
        let list = try await call.engine.enteredFigures(try call.signedIn())
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "enterFigure",
      method: .post,
      path: "/figures",
      summary: "Enters a figure of a settlement or the commune, or takes it back",
      needsSignIn: true,
      right: .enterFigures,
      body: .object([
        "figure": .choice(names), "settlement?": .named("Code"),
        "value?": .text("such as 1.234, 80,06%, 85–90%; left out to take it back", most: 60),
        "from?": .day("the first of what is counted over a period"),
        "day": .day("as of which it holds, or by which a target is due"),
        "source": .text("the document or office it comes from", most: 400),
      ]),
      reply: .nothing("Entered; of one figure and day the last stands."),
      handle: { call in
        try await call.engine.enter(try call.signedIn(), FigureDraft(message: call.body))
        return .nothing
      }
    ),
    Operation(
      id: "communeReport",
      method: .get,
      path: "/reports/commune",
      summary: "Counts the figures of a period by settlement, for the staff: nothing is hidden",
      needsSignIn: true,
      right: .seeFigures,
      parameters: [
        .query("from", .day("the first"), "The first day; with `through`."),
        .query("through", .day("the last"), "The last day; with `from`."),
      ],
      reply: ReplyDescription(
        .named("CommuneReport"),
        "Of the reporting month that today falls into, where no days were asked for."
      ),
      problems: [.refused],
      handle: { call in
        let figures = try await call.engine.communeFigures(
          try call.signedIn(),
          for: try call.period()
        )
        return Reply(figures.report.message)
      }
    ),
    Operation(
      id: "declareVNeID",
      method: .put,
      path: "/people/{person}/vneid",
      summary: "Notes that a person's confirmation on VNeID was seen, or takes that back",
      needsSignIn: true,
      right: .declareVNeID,
      parameters: [person],
      body: .object(["seen?": .day("on which it was seen; left out to take it back")]),
      reply: .nothing("Noted; the centre claims nothing by it."),
      handle: { call in
        let seen = try call.body.day("seen")
        try await call.engine.declareVNeID(try call.signedIn(), of: try call.person(), seen: seen)
        return .nothing
      }
    ),
  ]
}

extension Call {
  /// The days that were asked for; `nil` where none were.
  fileprivate func period() throws -> ReportPeriod? {
    let days = JSONValue.object(present: [
      "from": query["from"].map { .string($0) }, "through": query["through"].map { .string($0) },
    ])
    let (first, last) = (try days.day("from"), try days.day("through"))
    if first == nil, last == nil { return nil }
    guard let first, let last, let period = ReportPeriod(first, through: last) else {
      throw EngineError.refused([Refused("from", .figurePeriod)])
    }
    return period
  }
}
