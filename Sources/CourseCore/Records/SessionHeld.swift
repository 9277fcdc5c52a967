/// A class or a home visit was held; the session is the subject, and its last record stands.
package struct SessionHeld: RecordBody {
  package static let kind = RecordKind("session.held")

  package let place: PlaceType

  /// How the tutor met people; face to face unless it says otherwise.
  package let mode: ObservationMode
  package let settlement: SettlementID?

  /// The day on which it was held, which need not be that of the record.
  package let day: CalendarDay
  package let courses: [CourseID]
  package let present: [PersonID]

  /// Who was called and did not come.
  package let called: [PersonID]

  package init(
    place: PlaceType,
    mode: ObservationMode = .onSite,
    settlement: SettlementID?,
    day: CalendarDay,
    courses: [CourseID],
    present: [PersonID],
    called: [PersonID]
  ) {
    self.place = place
    self.mode = mode
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
      "mode": mode == .onSite ? nil : .string(mode.rawValue),
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
      mode: try json.optional("mode") { mode throws(ShapeError) in try mode.asChoice() } ?? .onSite,
      settlement: try json.optional("settlement"),
      day: try json.member("day"),
      courses: try json.ids("courses"),
      present: try json.list("present"),
      called: try json.list("called")
    )
  }
}
