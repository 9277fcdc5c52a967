import CourseCore
import GRDB

/// Kinds of records about a subject that this version does not know: kept, but not derived from.
struct UnknownKindTable: DerivedTable {
  static let name = "unknown_kind"
  static let definition = """
    (
      subject BLOB NOT NULL,
      kind TEXT NOT NULL,
      version INTEGER NOT NULL,
      PRIMARY KEY (subject, kind, version)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = "INSERT OR IGNORE INTO \(name) (subject, kind, version) VALUES (?, ?, ?)"
    clearing = "DELETE FROM \(name) WHERE subject = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ kind: RecordKind, from source: Source, in db: Database) throws {
    try db.run(insertion, .code(source.subject), .text(kind.name), .integer(kind.version))
  }
}
