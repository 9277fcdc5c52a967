/// A request of a person was dealt with.
package struct RequestClosed: RecordBody {
  package static let kind = RecordKind("request.closed")

  package let request: Code128
  package let outcome: RequestOutcome
  package let day: CalendarDay

  package init(request: Code128, outcome: RequestOutcome, day: CalendarDay) {
    self.request = request
    self.outcome = outcome
    self.day = day
  }
}

extension RequestClosed {
  package var json: JSONValue {
    ["request": request.json, "outcome": .string(outcome.rawValue), "day": day.json]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      request: try json.member("request"),
      outcome: try json.choice("outcome"),
      day: try json.member("day")
    )
  }
}
