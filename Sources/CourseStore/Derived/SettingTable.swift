import CourseCore
import GRDB

/// The settings of the centre; the last word stands.
struct SettingTable: DerivedTable {
  static let name = "setting"
  static let definition = """
    (
      name TEXT PRIMARY KEY,
      value TEXT,
      ord INTEGER NOT NULL,
      station BLOB NOT NULL,
      seq INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """

  private let insertion: String

  init(named name: String) {
    insertion = """
      INSERT INTO \(name) (name, value, ord, station, seq) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET value = excluded.value, ord = excluded.ord,
        station = excluded.station, seq = excluded.seq
      WHERE (excluded.ord, excluded.station, excluded.seq) > (ord, station, seq)
      """
  }

  /// Rows of it keep the last word whatever the order of arrival, so none need go.
  func clear(_ subject: Code128, in db: Database) throws {}

  func add(_ body: SettingChanged, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      .text(body.name),
      .optional(body.value) { .text($0) },
      .integer(source.place.order),
      .code(source.place.key.station.code),
      .integer(source.place.key.seq)
    )
  }
}
