/// A station will write no more in this data directory.
package struct StationClosed: RecordBody {
  package static let kind = RecordKind("station.closed")

  package let station: StationID
  package let cause: StationCause

  package init(station: StationID, cause: StationCause) {
    self.station = station
    self.cause = cause
  }
}

extension StationClosed {
  package var json: JSONValue {
    .object(present: [
      "station": station.json,
      "cause": .string(cause.rawValue),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      station: try json.member("station"),
      cause: try json.choice("cause")
    )
  }
}
