import CourseCore
import GRDB

/// Who lives in which household, as last said of each.
struct HouseholdTable: DerivedTable {
  static let name = "household_member"
  static let definition = """
    (
      household BLOB NOT NULL,
      person BLOB NOT NULL,
      PRIMARY KEY (household, person),
      UNIQUE (person, household)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = "INSERT OR IGNORE INTO \(name) (household, person) VALUES (?, ?)"
    clearing = "DELETE FROM \(name) WHERE household = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: HouseholdChanged, from source: Source, in db: Database) throws {
    try clear(source.subject, in: db)
    for member in body.members {
      try db.run(insertion, .code(source.subject), .code(member.code))
    }
  }

  static func live(_ one: PersonID, with other: PersonID, in db: Database) throws -> Bool {
    try db.first(
      """
      SELECT 1 FROM household_member a JOIN household_member b ON b.household = a.household
      WHERE a.person IN \(OnePersonTable.entries("?1")) AND b.person IN \(OnePersonTable.entries("?2"))
      """,
      .code(one.code),
      .code(other.code)
    ) { _ in true } ?? false
  }

  static func household(of person: PersonID, in db: Database) throws -> Code128? {
    try db.first(
      """
      SELECT household FROM household_member WHERE person IN \(OnePersonTable.entries("?1"))
      ORDER BY household LIMIT 1
      """,
      .code(person.code)
    ) { try $0.code(0) }
  }

  static func members(of household: Code128, in db: Database) throws -> [PersonID] {
    try db.all(
      """
      SELECT DISTINCT \(OnePersonTable.shown("h.person")) AS shown FROM household_member h
      WHERE h.household = ? ORDER BY shown
      """,
      .code(household)
    ) { PersonID(try $0.code(0)) }
  }
}
