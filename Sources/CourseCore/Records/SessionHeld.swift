/// A class or a home visit was held; the session is the subject, and its last record stands.
package struct SessionHeld: RecordBody {
  package static let kind = RecordKind("session.held")

  package let place: PlaceType
  package let settlement: SettlementID?

  /// The day on which it was held, which need not be that of the record.
  package let day: CalendarDay
  package let courses: [CourseID]
  package let present: [PersonID]

  /// Who was called and did not come.
  package let called: [PersonID]

  package init(
    place: PlaceType,
    settlement: SettlementID?,
    day: CalendarDay,
    courses: [CourseID],
    present: [PersonID],
    called: [PersonID]
  ) {
    self.place = place
    self.settlement = settlement
    self.day = day
    self.courses = courses
    self.present = present
    self.called = called
  }
}

extension SessionHeld {
  package var json: JSONValue {
    .object(present: [
      "place": .string(place.rawValue),
      "settlement": settlement?.json,
      "day": day.json,
      "courses": .strings(courses.map(\.rawValue)),
      "present": .array(present.map(\.json)),
      "called": .array(called.map(\.json)),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      place: try json.choice("place"),
      settlement: try json.optional("settlement"),
      day: try json.member("day"),
      courses: try json.ids("courses"),
      present: try json.list("present"),
      called: try json.list("called")
    )
  }
}
