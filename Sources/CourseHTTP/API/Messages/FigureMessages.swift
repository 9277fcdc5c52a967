import CourseCore
import CourseEngine

extension FigureDraft {
  init(message: JSONValue) throws {
    guard let name = FigureName(try message.string("figure")) else {
      throw EngineError.refused([Refused("figure", .figureUnknown)])
    }
    guard let day = try message.day("day") else {
      throw EngineError.refused([Refused("day", .date)])
    }
    self.init(
      settlement: try message.optional("settlement"),
      name: name,
      value: try message.optionalString("value"),
      from: try message.day("from"),
      day: day,
      source: try message.string("source")
    )
  }
}

extension EnteredFigure {
  var message: JSONValue {
    .object(present: [
      "figure": .string(name.text), "settlement": settlement?.json,
      "low": .integer(value.low), "high": .integer(value.high),
      "unit": .string(value.unit.rawValue), "mark": .string(value.mark.rawValue),
      "from": from?.json, "day": day.json, "source": sourceText.map { .string($0) },
      "sumOf": sumOf.map { .integer($0) },
    ])
  }

  private var sourceText: String? { if case .entered(let text) = source { text } else { nil } }

  private var sumOf: Int? { if case .sum(let count) = source { count } else { nil } }

  static let schema = Schema.object([
    "figure": .choice(FigureName.allCases.map(\.text)), "settlement?": .named("Code"),
    "low": .whole("in hundredths where the unit is percent"),
    "high": .whole("equal to `low` but for a range"),
    "unit": .choice(FigureValue.Unit.allCases.map(\.rawValue)),
    "mark": .choice(FigureValue.Mark.allCases.map(\.rawValue), "what stands before the number"),
    "from?": .day("the first of its period"), "day": .day("as of which it holds"),
    "source?": .text("where it comes from"),
    "sumOf?": .whole("of how many settlements it is the sum"),
  ])
}

extension CommuneReport {
  var message: JSONValue {
    [
      "from": period.first.json, "through": period.last.json,
      "rows": .array(rows.map(\.message)), "total": total.message,
      "withoutTeam": .array(withoutTeam.map(\.id.json)),
      "context": .array(context.map(\.message)),
    ]
  }

  static let schema = Schema.object([
    "from": .day("the first"), "through": .day("the last, on which figures are closed"),
    "rows": .list(.named("FigureRow")), "total": .named("FigureRow"),
    "withoutTeam": .list(.named("Code")),
    "context": .list(.named("EnteredFigure")),
  ])
}

extension CommuneReport.Row {
  var message: JSONValue {
    .object(present: [
      "settlement": settlement?.id.json, "title": settlement.map { .string($0.title) },
      "teamMembers": .integer(count.teamMembers), "sessions": .integer(count.sessions.held),
      "turns": .integer(count.turns), "learners": .integer(count.people.learners),
      "finished": .integer(count.people.finished), "core": .integer(count.people.core),
      "declared": .integer(count.people.declared),
      "undated": .integer(count.undatedLearners),
      "shares": .array(
        Indicator.allCases.compactMap { indicator in
          shares[indicator].map { message(of: $0, indicator) }
        }
      ),
    ])
  }

  private var settlement: Settlement? {
    if case .settlement(let settlement) = place { settlement } else { nil }
  }

  private func message(of share: Share, _ indicator: Indicator) -> JSONValue {
    .object(present: [
      "indicator": .string(indicator.rawValue), "numerator": .integer(share.numerator),
      "standing": .string(share.standing.rawValue),
      "hundredths": share.hundredths.map { .integer($0) },
      "denominator": share.denominator?.message, "target": targets[indicator]?.message,
    ])
  }

  static let schema = Schema.object([
    "settlement?": .named("Code"), "title?": .text(), "teamMembers": .whole(),
    "sessions": .whole("in the period"), "turns": .whole("in the period; turns are not people"),
    "learners": .whole("people, in the period"),
    "finished": .whole("people who completed a course, up to the last day"),
    "core": .whole("people who completed the core programme"),
    "declared": .whole("people whose confirmation on VNeID was seen"),
    "undated": .whole("people who learnt on days that only a doubtful clock tells"),
    "shares": .list(
      .object([
        "indicator": .choice(Indicator.allCases.map(\.rawValue)), "numerator": .whole(),
        "standing": .choice(Share.Standing.allCases.map(\.rawValue)),
        "hundredths?": .whole("of a percent, half up; more than 10000 in a conflict"),
        "denominator?": .named("EnteredFigure"), "target?": .named("EnteredFigure"),
      ])
    ),
  ])
}
