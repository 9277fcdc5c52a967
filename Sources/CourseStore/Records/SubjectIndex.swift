import CourseCore
import GRDB

/// Finds the records of one subject in their order.
///
/// This station's own records enter it only when someone needs it: joining, dropping and rebuilding
/// do, answering does not, and keeping it up to date with every answer would write one more page of
/// the database for each learner at work.
enum SubjectIndex {
  static let table = "subject_record"

  /// How many records one transaction takes, so that answers get their turn soon.
  static let portion = 10_000

  static func add(_ envelope: Envelope, as number: RecordNumber, in db: Database) throws {
    try db.run(
      "INSERT OR IGNORE INTO subject_record (subject, ord, record) VALUES (?, ?, ?)",
      .code(envelope.subject),
      .integer(envelope.order),
      .number(number)
    )
  }

  /// The place of the last record of a subject that is in the index.
  static func last(of subject: Code128, in db: Database) throws -> RecordPlace? {
    try db.first(
      """
      SELECT i.record, i.ord, s.id FROM subject_record i
      JOIN station s ON s.number = i.record / 1099511627776
      WHERE i.subject = ? ORDER BY i.ord DESC, s.id DESC, i.record DESC LIMIT 1
      """,
      .code(subject)
    ) { RecordPlace($0, of: StationID(try $0.code(2))) }
  }

  /// Takes in some records that are missing, and returns whether there may be more.
  static func goOn(in db: Database, portion: Int = portion) throws -> Bool {
    for var chain in try StationTable.chains(in: db) where chain.indexed < chain.seq {
      let end = min(chain.seq, chain.indexed + portion)
      try db.run(
        """
        INSERT OR IGNORE INTO subject_record (subject, ord, record)
        SELECT subject, ord, key FROM record WHERE key BETWEEN ? AND ? ORDER BY subject, ord
        """,
        .number(RecordNumber(station: chain.number, seq: chain.indexed + 1)),
        .number(RecordNumber(station: chain.number, seq: end))
      )
      chain.indexed = end
      try StationTable.save(chain, in: db)
      return true
    }
    return false
  }

  /// Builds the whole index anew in a table of its own.
  static func build(_ name: String, in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE \(name) (
          subject BLOB NOT NULL,
          ord INTEGER NOT NULL,
          record INTEGER NOT NULL,
          PRIMARY KEY (subject, ord, record)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO \(name) (subject, ord, record)
        SELECT subject, ord, key FROM record ORDER BY subject, ord, key
        """
    )
  }
}
