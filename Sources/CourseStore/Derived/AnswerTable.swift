import CourseCore
import GRDB

/// Which record holds an answer; the first record of an attempt, position and revision stands.
///
/// An attempt is named by the record that began it: answers of attempts that are under way together
/// then lie together, and a commit of many answers writes few pages. There is no row for an answer
/// whose body was dropped.
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

  let name: String
  private let insertion, clearing: String

  init(named name: String) { self.init(named: name, attempts: AttemptTable.name) }

  init(named name: String, attempts: String) {
    self.name = name
    insertion = """
      INSERT OR IGNORE INTO \(name) (started, position, revision, record)
      SELECT started, ?, ?, ? FROM \(attempts) WHERE id = ? AND person = ?
      """
    clearing = """
      DELETE FROM \(name) WHERE started IN (SELECT started FROM \(attempts) WHERE person = ?)
      """
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: AttemptAnswered, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      .integer(body.position),
      .integer(body.revision),
      .number(source.number),
      .code(body.attempt.code),
      source.person
    )
  }
}
