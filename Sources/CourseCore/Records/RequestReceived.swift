/// A person asked something about the data that is kept of them; said again, with what has changed.
package struct RequestReceived: RecordBody {
  package static let kind = RecordKind("request.received")

  /// The same each time that it is said again.
  package let request: Code128
  package let what: DataRequest
  package let day: CalendarDay

  /// When the person was answered; `nil` before.
  package let answered: CalendarDay?

  /// Whether the time to do it was made longer, which may be done once.
  package let isExtended: Bool

  package init(
    request: Code128,
    what: DataRequest,
    day: CalendarDay,
    answered: CalendarDay? = nil,
    isExtended: Bool = false
  ) {
    self.request = request
    self.what = what
    self.day = day
    self.answered = answered
    self.isExtended = isExtended
  }

  package var due: RequestDue { RequestDue(what, received: day, isExtended: isExtended) }
}

extension RequestReceived {
  package var json: JSONValue {
    .object(present: [
      "request": request.json, "what": .string(what.rawValue), "day": day.json,
      "answered": answered?.json, "extended": isExtended ? .bool(true) : nil,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      request: try json.member("request"),
      what: try json.choice("what"),
      day: try json.member("day"),
      answered: try json.optional("answered"),
      isExtended: try json.flag("extended")
    )
  }
}
