/// A station came to this data directory: the first thing it writes in its chain.
package struct StationJoined: RecordBody {
  package static let kind = RecordKind("station.joined")

  package let station: StationID

  /// Ed25519, 64 hexadecimal digits.
  package let publicKey: String
  package let cause: StationCause

  package init(station: StationID, publicKey: String, cause: StationCause) {
    self.station = station
    self.publicKey = publicKey
    self.cause = cause
  }
}

extension StationJoined {
  package var json: JSONValue {
    .object(present: [
      "station": station.json,
      "publicKey": .string(publicKey),
      "cause": .string(cause.rawValue),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      station: try json.member("station"),
      publicKey: try json.string("publicKey"),
      cause: try json.choice("cause")
    )
  }
}
