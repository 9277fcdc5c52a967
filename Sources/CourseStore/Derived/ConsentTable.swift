import CourseCore
import CourseEngine
import GRDB

/// What people consent to now, and by which record.
struct ConsentTable: DerivedTable {
  static let name = "consent"
  static let definition = """
    (
      person BLOB NOT NULL,
      purpose TEXT NOT NULL,
      record INTEGER NOT NULL,
      PRIMARY KEY (person, purpose)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, deletion, clearing: String

  init(named name: String) {
    insertion = "INSERT OR REPLACE INTO \(name) (person, purpose, record) VALUES (?, ?, ?)"
    deletion = "DELETE FROM \(name) WHERE person = ? AND purpose = ?"
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: ConsentGiven, from source: Source, in db: Database) throws {
    let purpose = body.grant.purpose.rawValue
    try db.run(insertion, source.person, .text(purpose), .number(source.number))
  }

  func end(_ body: ConsentWithdrawn, from source: Source, in db: Database) throws {
    try db.run(deletion, source.person, .text(body.purpose.rawValue))
  }

  static func consents(of person: PersonID, in db: Database) throws -> [ConsentRow] {
    try db.all(
      """
      SELECT r.body, r.actor, r.happened, r.trusted FROM consent c
      JOIN record r ON r.key = c.record WHERE c.person = ? ORDER BY c.purpose
      """,
      .code(person.code)
    ) { line in
      try RecordTable.body(line, 0).map { (body: ConsentGiven) in
        ConsentRow(
          grant: body.grant,
          readBy: try line.optional(1) { PersonID(try line.code($0)) },
          at: line.timestamp(2),
          isDateTrusted: line.flag(3)
        )
      }
    }
    .compactMap(\.self)
  }
}
