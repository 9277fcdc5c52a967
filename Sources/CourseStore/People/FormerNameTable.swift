import CourseCore
import CourseEngine
import GRDB

enum FormerNameTable {
  /// The latest first.
  static func names(of person: PersonID, in db: Database) throws -> [FormerName] {
    try db.all(
      """
      SELECT full_name, reason, changed, changed_trusted, changed_by FROM former_name
      WHERE person IN \(OnePersonTable.entries("?1")) ORDER BY id DESC
      """,
      .code(person.code)
    ) { line in
      FormerName(
        person: person,
        fullName: line.text(0),
        reason: NameReason(rawValue: line.text(1)) ?? .mistyped,
        changed: line.timestamp(2),
        isDateTrusted: line.flag(3),
        changedBy: PersonID(try line.code(4))
      )
    }
  }

  static func save(_ name: FormerName, in db: Database) throws {
    try db.run(
      """
      INSERT INTO former_name (person, full_name, reason, changed, changed_trusted, changed_by)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      .code(name.person.code),
      .text(name.fullName),
      .text(name.reason.rawValue),
      .integer(name.changed.milliseconds),
      .flag(name.isDateTrusted),
      .code(name.changedBy.code)
    )
  }
}
