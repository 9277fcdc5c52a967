import CourseCore
import GRDB

/// Which record enrolled a person; the last one stands.
struct EnrolmentTable: DerivedTable {
  static let name = "enrolment"
  static let definition = """
    (
      person BLOB PRIMARY KEY,
      record INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = "INSERT OR REPLACE INTO \(name) (person, record) VALUES (?, ?)"
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: PersonEnrolled, from source: Source, in db: Database) throws {
    try db.run(insertion, source.person, .number(source.number))
  }

  static func enrolment(of person: PersonID, in db: Database) throws -> PersonEnrolled? {
    try db.first(
      "SELECT r.body FROM enrolment e JOIN record r ON r.key = e.record WHERE e.person = ?",
      .code(person.code)
    ) { try RecordTable.body($0, 0) } ?? nil
  }
}
