/// A person said by how much a station's clock was wrong for a run of its records.
package struct DateConfirmed: RecordBody {
  package static let kind = RecordKind("date.confirmed")

  package let station: StationID

  /// The first record of the run.
  package let from: Int

  /// The last record of the run.
  package let through: Int

  /// Milliseconds to add to what the clock showed.
  package let shift: Int

  package init(station: StationID, from: Int, through: Int, shift: Int) {
    self.station = station
    self.from = from
    self.through = through
    self.shift = shift
  }
}

extension DateConfirmed {
  package var json: JSONValue {
    .object(present: [
      "station": station.json,
      "from": .integer(from),
      "through": .integer(through),
      "shift": .integer(shift),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      station: try json.member("station"),
      from: try json.integer("from"),
      through: try json.integer("through"),
      shift: try json.integer("shift")
    )
  }
}
