import CourseCore
import GRDB

/// Whose entries were erased, with what figures need of the year of birth.
///
/// It is the last word about a person: nothing takes it back.
struct ErasureTable: DerivedTable {
  static let name = "erasure"
  static let definition = """
    (
      person BLOB PRIMARY KEY,
      born_first INTEGER,
      born_last INTEGER,
      CHECK ((born_first IS NULL) = (born_last IS NULL))
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, lookup, clearing: String

  init(named name: String) {
    insertion = "INSERT OR IGNORE INTO \(name) (person, born_first, born_last) VALUES (?, ?, ?)"
    lookup = "SELECT 1 FROM \(name) WHERE person = ?"
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: PersonErased, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      source.person,
      .optional(body.born) { .integer($0.first) },
      .optional(body.born) { .integer($0.last) }
    )
  }

  func holds(_ shown: Code128, in db: Database) throws -> Bool {
    try db.first(lookup, .code(shown)) { _ in true } ?? false
  }
}

extension Derivation {
  /// Whether a person was erased, whichever of the entries is named.
  func isErased(_ entry: Code128, in db: Database) throws -> Bool {
    try erasures.holds(try onePerson.shown(for: entry, in: db), in: db)
  }
}
