import CourseCore
import GRDB

/// Who came to each class and visit, and who was called and did not.
struct AttendanceTable: DerivedTable {
  static let name = "attendance"
  static let definition = """
    (
      session BLOB NOT NULL,
      person BLOB NOT NULL,
      day TEXT NOT NULL,
      came INTEGER NOT NULL CHECK (came IN (0, 1)),
      PRIMARY KEY (session, person),
      UNIQUE (day, session, person, came)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = "INSERT OR IGNORE INTO \(name) (session, person, day, came) VALUES (?, ?, ?, ?)"
    clearing = "DELETE FROM \(name) WHERE session = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  /// Whoever is said to have come and not to have come has come.
  func add(_ body: SessionHeld, from source: Source, in db: Database) throws {
    try clear(source.subject, in: db)
    let people = body.present.map { ($0, true) } + body.called.map { ($0, false) }
    for (person, came) in people {
      try db.run(
        insertion,
        .code(source.subject),
        .code(person.code),
        .text(body.day.description),
        .flag(came)
      )
    }
  }
}
