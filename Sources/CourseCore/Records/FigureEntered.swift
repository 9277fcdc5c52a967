/// The commune entered a figure: a denominator, a target or a number that reports show beside ours.
///
/// The settlement is the subject, or the centre for the whole commune. Of several records about one
/// figure and one day the last stands.
package struct FigureEntered: RecordBody {
  package static let kind = RecordKind("figure.entered")

  package let name: FigureName

  /// `nil` when the figure was taken back.
  package let value: FigureValue?

  /// The first day of what is counted over a period.
  package let from: CalendarDay?

  /// The day as of which it holds, the last of its period, or the day by which a target is due.
  package let day: CalendarDay

  /// The document or office that it comes from.
  package let source: String

  package init(
    name: FigureName,
    value: FigureValue?,
    from: CalendarDay? = nil,
    day: CalendarDay,
    source: String
  ) {
    self.name = name
    self.value = value
    self.from = from
    self.day = day
    self.source = source
  }
}

extension FigureEntered {
  package var json: JSONValue {
    .object(present: [
      "figure": .string(name.text),
      "value": value?.json,
      "from": from?.json,
      "day": day.json,
      "source": .string(source),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    guard let name = FigureName(try json.string("figure")) else {
      throw ShapeError("a known figure", at: ["figure"])
    }
    self.init(
      name: name,
      value: try json.optional("value"),
      from: try json.optional("from"),
      day: try json.member("day"),
      source: try json.string("source")
    )
  }
}
