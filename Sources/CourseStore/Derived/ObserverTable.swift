import CourseCore
import GRDB

/// Everybody who observed a task of a person, at whatever level: none of them issues a paper of the
/// person's.
struct ObserverTable: DerivedTable {
  static let name = "observer"
  static let definition = """
    (
      person BLOB NOT NULL,
      observer BLOB NOT NULL,
      PRIMARY KEY (person, observer)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = """
      INSERT OR IGNORE INTO \(name) (person, observer)
      SELECT ?, actor FROM record WHERE key = ? AND actor IS NOT NULL
      """
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  /// Takes in who made a record of an observation.
  func add(from source: Source, in db: Database) throws {
    try db.run(insertion, source.person, .number(source.number))
  }

  static func observers(of person: PersonID, in db: Database) throws -> [PersonID] {
    try db.all("SELECT observer FROM observer WHERE person = ?", .code(person.code)) {
      PersonID(try $0.code(0))
    }
  }
}
