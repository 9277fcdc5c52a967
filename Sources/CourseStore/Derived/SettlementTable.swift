import CourseCore
import GRDB

/// The settlements of the commune, as last said of each.
struct SettlementTable: DerivedTable {
  static let name = "settlement"
  static let definition = """
    (
      id BLOB PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      valid_from TEXT,
      valid_until TEXT,
      predecessor BLOB
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = """
      INSERT OR REPLACE INTO \(name) (id, kind, name, valid_from, valid_until, predecessor)
      VALUES (?, ?, ?, ?, ?, ?)
      """
    clearing = "DELETE FROM \(name) WHERE id = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: SettlementChanged, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      .code(source.subject),
      .text(body.settlementKind.rawValue),
      .text(body.name),
      .optional(body.from) { .text($0.description) },
      .optional(body.until) { .text($0.description) },
      .optional(body.predecessor) { .code($0.code) }
    )
  }
}

extension SettlementTable {
  private static let columns = "id, kind, name, valid_from, valid_until, predecessor"

  static func settlement(_ id: SettlementID, in db: Database) throws -> Settlement? {
    try db.first("SELECT \(columns) FROM settlement WHERE id = ?", .code(id.code), read: read)
  }

  static func settlements(in db: Database) throws -> [Settlement] {
    try db.all("SELECT \(columns) FROM settlement", read: read)
  }

  private static func read(_ line: Line) throws -> Settlement {
    guard let kind = SettlementKind(rawValue: line.text(1)) else {
      throw StoredValueError(column: 1, expected: "a kind of settlement")
    }
    return Settlement(
      id: SettlementID(try line.code(0)),
      kind: kind,
      name: line.text(2),
      from: line.optional(3) { CalendarDay(line.text($0)) } ?? nil,
      until: line.optional(4) { CalendarDay(line.text($0)) } ?? nil,
      predecessor: try line.optional(5) { SettlementID(try line.code($0)) }
    )
  }
}
