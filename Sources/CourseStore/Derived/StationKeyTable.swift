import CourseCore
import GRDB

/// The public keys of stations, which their own chains begin with.
struct StationKeyTable: DerivedTable {
  static let name = "station_key"
  static let definition = """
    (
      station BLOB PRIMARY KEY,
      public_key BLOB NOT NULL
    ) STRICT, WITHOUT ROWID
    """

  private let insertion: String

  init(named name: String) {
    insertion = "INSERT OR IGNORE INTO \(name) (station, public_key) VALUES (?, ?)"
  }

  /// A key says itself whose it is, so none need go.
  func clear(_ subject: Code128, in db: Database) throws {}

  /// Takes the key only where the station's name is made from it.
  func add(_ body: StationJoined, from source: Source, in db: Database) throws {
    guard let key = Hex.bytes(body.publicKey), StationKey.station(of: key) == body.station else {
      return
    }
    try db.run(insertion, .code(body.station.code), .bytes(key))
  }
}
