import CourseCore
import GRDB

/// Where the register of each issuer lies; the last word stands.
struct RegisterPlaceTable: DerivedTable {
  static let name = "register_place"
  static let definition = """
    (
      issuer TEXT PRIMARY KEY,
      record INTEGER NOT NULL,
      ord INTEGER NOT NULL,
      station BLOB NOT NULL,
      seq INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """

  private let insertion: String

  init(named name: String) {
    insertion = """
      INSERT INTO \(name) (issuer, record, ord, station, seq) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET record = excluded.record, ord = excluded.ord,
        station = excluded.station, seq = excluded.seq
      WHERE (excluded.ord, excluded.station, excluded.seq) > (ord, station, seq)
      """
  }

  /// Rows of it keep the last word whatever the order of arrival, so none need go.
  func clear(_ subject: Code128, in db: Database) throws {}

  func add(_ body: RegisterMoved, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      .text(body.issuer.description),
      .number(source.number),
      .integer(source.place.order),
      .code(source.place.key.station.code),
      .integer(source.place.key.seq)
    )
  }

  static func places(in db: Database) throws -> [RegisterMoved] {
    try db.all(
      "SELECT r.body FROM register_place p JOIN record r ON r.key = p.record ORDER BY p.issuer"
    ) { try RecordTable.body($0, 0) }
    .compactMap(\.self)
  }
}
