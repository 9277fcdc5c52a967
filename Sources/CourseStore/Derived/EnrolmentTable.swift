import CourseCore
import GRDB

/// Who is enrolled, where and in which groups; the last record of a person stands.
struct EnrolmentTable: DerivedTable {
  static let name = "enrolment"
  static let definition = """
    (
      person BLOB PRIMARY KEY,
      record INTEGER NOT NULL,
      settlement BLOB,
      UNIQUE (settlement, person)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = "INSERT OR REPLACE INTO \(name) (person, record, settlement) VALUES (?, ?, ?)"
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: PersonEnrolled, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      source.person,
      .number(source.number),
      .optional(body.settlement) { .code($0) }
    )
  }

  static func enrolment(of person: PersonID, in db: Database) throws -> PersonEnrolled? {
    try db.first(
      "SELECT r.body FROM enrolment e JOIN record r ON r.key = e.record WHERE e.person = ?",
      .code(person.code)
    ) { try RecordTable.body($0, 0) } ?? nil
  }
}
