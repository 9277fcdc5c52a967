import CourseCore
import CourseEngine
import GRDB

/// The last record of each class and home visit.
struct SessionHeldTable: DerivedTable {
  static let name = "session_held"
  static let definition = """
    (
      id BLOB PRIMARY KEY,
      day TEXT NOT NULL,
      settlement BLOB,
      record INTEGER NOT NULL,
      UNIQUE (day, id)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = "INSERT OR REPLACE INTO \(name) (id, day, settlement, record) VALUES (?, ?, ?, ?)"
    clearing = "DELETE FROM \(name) WHERE id = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: SessionHeld, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      .code(source.subject),
      .text(body.day.description),
      .optional(body.settlement) { .code($0.code) },
      .number(source.number)
    )
  }

  static func session(_ id: Code128, in db: Database) throws -> SessionHeld? {
    try db.first(
      "SELECT r.body FROM session_held s JOIN record r ON r.key = s.record WHERE s.id = ?",
      .code(id)
    ) { try RecordTable.body($0, 0, as: SessionHeld.self) }??.naming { try shown($0, in: db) }
  }

  /// The latest day first.
  static func sessions(in db: Database) throws -> [HeldSession] {
    try db.all(
      """
      SELECT s.id, r.body FROM session_held s JOIN record r ON r.key = s.record
      ORDER BY s.day DESC, s.id
      """
    ) { line in
      let id = try line.code(0)
      let held: SessionHeld? = try RecordTable.body(line, 1)
      return try held.map { HeldSession(id: id, held: try $0.naming { try shown($0, in: db) }) }
    }
    .compactMap(\.self)
  }

  /// Whoever came is named by the entry that the person is shown by.
  private static func shown(_ person: PersonID, in db: Database) throws -> PersonID {
    PersonID(try Derivation.live.onePerson.shown(for: person.code, in: db))
  }
}

extension SessionHeld {
  fileprivate func naming(_ name: (PersonID) throws -> PersonID) rethrows -> Self {
    Self(
      place: place,
      mode: mode,
      settlement: settlement,
      day: day,
      courses: courses,
      present: try present.map(name).removingRepeats(),
      called: try called.map(name).removingRepeats()
    )
  }
}
