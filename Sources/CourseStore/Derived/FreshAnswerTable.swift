import CourseCore
import GRDB

/// The rows of `AnswerTable` that came last, in the order they came.
///
/// Which rows are in which of the two says nothing; they are read and compared together.
struct FreshAnswerTable: DerivedTable {
  static let name = "fresh_answer"
  static let definition = """
    (
      id INTEGER PRIMARY KEY,
      started INTEGER NOT NULL,
      position INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      record INTEGER NOT NULL
    ) STRICT
    """

  /// How many rows wait at most; whoever reads answers looks through all of them.
  private static let most = 2_000

  private let insertion, clearing, emptying: String

  init(named name: String) {
    let attempts = name.dropLast(Self.name.count) + AttemptTable.name
    insertion = """
      INSERT INTO \(name) (started, position, revision, record)
      SELECT started, ?, ?, ? FROM \(attempts) WHERE id = ? AND subject = ?
      """
    clearing = """
      DELETE FROM \(name) WHERE started IN (SELECT started FROM \(attempts) WHERE person = ?)
      """
    emptying = "DELETE FROM \(name)"
  }

  /// Its rows are compared with those of `AnswerTable`.
  static func compared(_ prefix: String) -> String? { nil }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func empty(in db: Database) throws { try db.run(emptying) }

  /// Returns whether no more should wait.
  func add(_ body: AttemptAnswered, from source: Source, in db: Database) throws -> Bool {
    try db.run(
      insertion,
      .integer(body.position),
      .integer(body.revision),
      .number(source.number),
      .code(body.attempt.code),
      .code(source.subject)
    )
    // An empty table numbers its rows from 1.
    return db.changedRows > 0 && db.lastInsertedRowID >= Self.most
  }
}
