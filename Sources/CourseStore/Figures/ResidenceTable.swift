import CourseCore
import GRDB

/// Where people have lived and in which groups they were, one row for each time it was noted, in
/// their order.
struct ResidenceTable: DerivedTable {
  static let name = "residence"
  static let definition = """
    (
      person BLOB NOT NULL,
      number INTEGER NOT NULL,
      settlement BLOB,
      groups INTEGER NOT NULL,
      record INTEGER NOT NULL,
      happened INTEGER NOT NULL,
      trusted INTEGER NOT NULL CHECK (trusted IN (0, 1)),
      PRIMARY KEY (person, number)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = """
      INSERT INTO \(name) (person, number, settlement, groups, record, happened, trusted)
      VALUES (?1, (SELECT count(*) FROM \(name) WHERE person = ?1), ?2, ?3, ?4, ?5, ?6)
      """
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: PersonEnrolled, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      source.person,
      .optional(body.settlement) { .code($0) },
      .integer(AudienceSet(body.groups).rawValue),
      .number(source.number),
      .integer(Int(source.happened.milliseconds)),
      .flag(source.isTrusted)
    )
  }

  /// When it was noted first where somebody lives.
  static func firstNoted(of person: PersonID, in db: Database) throws -> Timestamp? {
    try db.first(
      "SELECT happened FROM residence WHERE person = ? ORDER BY number LIMIT 1",
      .code(person.code)
    ) { $0.timestamp(0) }
  }
}
