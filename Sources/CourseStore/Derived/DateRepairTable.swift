import CourseCore
import GRDB

/// By how much people said that stations' clocks were wrong, for runs of their records.
struct DateRepairTable: DerivedTable {
  static let name = "date_repair"
  static let definition = """
    (
      station BLOB NOT NULL,
      ord INTEGER NOT NULL,
      by_station BLOB NOT NULL,
      by_seq INTEGER NOT NULL,
      first INTEGER NOT NULL,
      last INTEGER NOT NULL,
      shift INTEGER NOT NULL,
      PRIMARY KEY (station, ord, by_station, by_seq)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion: String

  init(named name: String) {
    insertion = """
      INSERT OR IGNORE INTO \(name) (station, ord, by_station, by_seq, first, last, shift)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """
  }

  /// Every repair has a row of its own, so none need go.
  func clear(_ subject: Code128, in db: Database) throws {}

  func add(_ body: DateConfirmed, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      .code(body.station.code),
      .integer(source.place.order),
      .code(source.place.key.station.code),
      .integer(source.place.key.seq),
      .integer(body.from),
      .integer(body.through),
      .integer(body.shift)
    )
  }

  /// The shift that the last word about a record gives its date, as an SQL expression.
  ///
  /// It is given the expressions of the record's station and of its key.
  static func shift(of station: String, _ key: String) -> String {
    """
    (SELECT d.shift FROM date_repair d WHERE d.station = \(station)
      AND (\(key) & 1099511627775) BETWEEN d.first AND d.last
      ORDER BY d.ord DESC, d.by_station DESC, d.by_seq DESC LIMIT 1)
    """
  }
}
