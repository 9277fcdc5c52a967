import CourseCore
import GRDB

/// Which record holds an answer; the first record of an attempt, position and revision stands.
///
/// There is no row for an answer whose body was dropped.
struct AnswerTable: DerivedTable {
  static let name = "answer"
  static let definition = """
    (
      attempt BLOB NOT NULL,
      position INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      record INTEGER NOT NULL,
      PRIMARY KEY (attempt, position, revision)
    ) STRICT, WITHOUT ROWID
    """

  let name: String
  private let insertion, clearing: String

  init(named name: String) { self.init(named: name, attempts: AttemptTable.name) }

  init(named name: String, attempts: String) {
    self.name = name
    insertion = """
      INSERT OR IGNORE INTO \(name) (attempt, position, revision, record)
      SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM \(attempts) WHERE id = ?1 AND person = ?5)
      """
    clearing = """
      DELETE FROM \(name) WHERE attempt IN (SELECT id FROM \(attempts) WHERE person = ?)
      """
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: AttemptAnswered, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      .code(body.attempt.code),
      .integer(body.position),
      .integer(body.revision),
      .number(source.number),
      source.person
    )
  }
}
