import CourseCore
import GRDB

/// What people were judged to have completed, each when first: completed stays completed.
struct CompletionTable: DerivedTable {
  static let name = "completion"
  static let definition = """
    (
      person BLOB NOT NULL,
      target TEXT NOT NULL,
      id TEXT NOT NULL,
      version TEXT NOT NULL,
      policy BLOB NOT NULL,
      record INTEGER NOT NULL,
      happened INTEGER NOT NULL,
      trusted INTEGER NOT NULL CHECK (trusted IN (0, 1)),
      PRIMARY KEY (person, target, id),
      UNIQUE (target, id, person, record, happened, trusted)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = """
      INSERT OR IGNORE INTO \(name) (person, target, id, version, policy, record, happened, trusted)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: PolicyApplied, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      source.person,
      .text(body.target.rawValue),
      .text(body.id),
      .text(body.version),
      .digest(body.policy),
      .number(source.number),
      .integer(Int(source.happened.milliseconds)),
      .flag(source.isTrusted)
    )
  }
}
