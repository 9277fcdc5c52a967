import CourseCore
import GRDB

/// Which record holds an answer; the first record of an attempt, position and revision stands.
///
/// An attempt is named by the record that began it. New rows wait in a `FreshAnswerTable`: the
/// answers of all who are at work then lie at its end, and a commit of many writes few pages. There
/// is no row for an answer whose body was dropped.
struct AnswerTable: DerivedTable {
  static let name = "answer"
  static let definition = """
    (
      started INTEGER NOT NULL,
      position INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      record INTEGER NOT NULL,
      PRIMARY KEY (started, position, revision)
    ) STRICT, WITHOUT ROWID
    """

  private let fresh: FreshAnswerTable
  private let clearing, merging: String

  init(named name: String) {
    let prefix = String(name.dropLast(Self.name.count))
    fresh = FreshAnswerTable(named: prefix + FreshAnswerTable.name)
    clearing = """
      DELETE FROM \(name)
      WHERE started IN (SELECT started FROM \(prefix)\(AttemptTable.name) WHERE person = ?)
      """
    merging = """
      INSERT OR IGNORE INTO \(name) (started, position, revision, record)
      SELECT started, position, revision, record FROM \(prefix)\(FreshAnswerTable.name)
      ORDER BY started, position, revision, id
      """
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: AttemptAnswered, from source: Source, in db: Database) throws {
    guard try fresh.add(body, from: source, in: db) else { return }
    try db.run(merging)
    try fresh.empty(in: db)
  }

  /// Removes the answers of one attempt from the live tables.
  static func remove(_ attempt: AttemptID, in db: Database) throws {
    for table in [name, FreshAnswerTable.name] {
      try db.run(
        "DELETE FROM \(table) WHERE started = (SELECT started FROM attempt WHERE id = ?)",
        .code(attempt.code)
      )
    }
  }

  /// A query for the rows of one attempt, whose id is its parameter, fresh ones too.
  static func rowsOfAttempt(_ prefix: String = "") -> String {
    rows(
      prefix,
      where: "started = (SELECT started FROM \(prefix)\(AttemptTable.name) WHERE id = ?1)"
    )
  }

  static func compared(_ prefix: String) -> String? {
    "SELECT started, position, revision, record FROM (\(rows(prefix, where: "true")))"
  }

  private static func rows(_ prefix: String, where condition: String) -> String {
    // A column beside min() comes from the row that has it.
    """
    SELECT started, position, revision, record, min(place) FROM (
      SELECT *, 0 AS place FROM \(prefix)\(name) WHERE \(condition)
      UNION ALL
      SELECT started, position, revision, record, id FROM \(prefix)\(FreshAnswerTable.name)
      WHERE \(condition)
    ) GROUP BY started, position, revision
    """
  }
}
