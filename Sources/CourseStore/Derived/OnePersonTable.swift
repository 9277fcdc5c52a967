import CourseCore
import CourseEngine
import GRDB

/// The entries of people who were enrolled more than once, each with the entry that the person is
/// shown by; whoever has one entry has no row.
struct OnePersonTable: DerivedTable {
  static let name = "one_person"
  static let definition = """
    (
      entry BLOB PRIMARY KEY,
      shown BLOB NOT NULL,
      UNIQUE (shown, entry)
    ) STRICT, WITHOUT ROWID
    """

  let name: String
  private let insertion, deletion, lookup, listing: String

  init(named name: String) {
    self.name = name
    insertion = "INSERT INTO \(name) (entry, shown) VALUES (?, ?)"
    deletion = "DELETE FROM \(name) WHERE entry = ?"
    lookup = "SELECT shown FROM \(name) WHERE entry = ?"
    listing = "SELECT entry FROM \(name) WHERE shown = ? ORDER BY entry"
  }

  /// Its rows follow from the joinings, which need not be derived in the order of records.
  func clear(_ subject: Code128, in db: Database) throws {}

  /// Notes which entries are of one person; one alone has no row.
  func gather(_ group: Set<Code128>, under shown: Code128?, in db: Database) throws {
    for entry in group { try db.run(deletion, .code(entry)) }
    guard let shown, group.count > 1 else { return }
    for entry in group.sorted() { try db.run(insertion, .code(entry), .code(shown)) }
  }

  /// The entry that a person is shown by, whichever of them is asked for.
  func shown(for entry: Code128, in db: Database) throws -> Code128 {
    try db.first(lookup, .code(entry)) { try $0.code(0) } ?? entry
  }

  /// All entries of a person, by their codes.
  func entries(of entry: Code128, in db: Database) throws -> [Code128] {
    let shown = try shown(for: entry, in: db)
    let entries = try db.all(listing, .code(shown)) { try $0.code(0) }
    return entries.isEmpty ? [entry] : entries
  }

  /// The entries of a person as an SQL expression, given the expression of any of them; of the
  /// tables whose names begin so.
  static func entries(_ entry: String, _ prefix: String = "") -> String {
    """
    (SELECT b.entry FROM \(prefix)\(name) a JOIN \(prefix)\(name) b ON b.shown = a.shown
     WHERE a.entry = \(entry) UNION SELECT \(entry))
    """
  }

  /// The entry that a person is shown by as an SQL expression, given that of any of them.
  static func shown(_ entry: String) -> String {
    "coalesce((SELECT o.shown FROM one_person o WHERE o.entry = \(entry)), \(entry))"
  }
}
