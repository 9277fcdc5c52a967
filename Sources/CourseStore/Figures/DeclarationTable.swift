import CourseCore
import GRDB

/// When somebody saw that a person is confirmed on VNeID, as last declared.
struct DeclarationTable: DerivedTable {
  static let name = "vneid"
  static let definition = """
    (
      person BLOB PRIMARY KEY,
      seen TEXT,
      seen_by BLOB
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = "INSERT OR REPLACE INTO \(name) (person, seen, seen_by) VALUES (?, ?, ?)"
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: VNeIDDeclared, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      source.person,
      .optional(body.seen) { .text($0.description) },
      .optional(body.by) { .code($0.code) }
    )
  }

  static func declaration(of person: PersonID, in db: Database) throws -> VNeIDDeclared? {
    try db.first("SELECT seen, seen_by FROM vneid WHERE person = ?", .code(person.code)) { line in
      VNeIDDeclared(
        seen: line.optional(0) { CalendarDay(line.text($0)) } ?? nil,
        by: try line.optional(1) { PersonID(try line.code($0)) }
      )
    }
  }
}
