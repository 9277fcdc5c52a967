import CourseCore
import GRDB

/// What holds people back, as last noted of each.
struct FollowupTable: DerivedTable {
  static let name = "followup"
  static let definition = """
    (
      person BLOB PRIMARY KEY,
      reason TEXT,
      due TEXT
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = "INSERT OR REPLACE INTO \(name) (person, reason, due) VALUES (?, ?, ?)"
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: FollowupNoted, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      source.person,
      .optional(body.reason) { .text($0.rawValue) },
      .optional(body.due) { .text($0.description) }
    )
  }

  static func followup(of person: PersonID, in db: Database) throws -> FollowupNoted? {
    try db.first("SELECT reason, due FROM followup WHERE person = ?", .code(person.code)) { line in
      FollowupNoted(
        reason: line.optional(0) { FollowupReason(rawValue: line.text($0)) } ?? nil,
        due: line.optional(1) { CalendarDay(line.text($0)) } ?? nil
      )
    }
  }
}
