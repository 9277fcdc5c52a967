import CourseCore
import CourseEngine
import GRDB

enum OpenClassTable {
  private static let columns =
    "id, token, settlement, session, tutor, \(Moment.columns("opened"))"

  static func openClass(_ token: Digest, in db: Database) throws -> OpenClassRow? {
    try db.first("SELECT \(columns) FROM open_class WHERE token = ?", .digest(token)) {
      try row($0)
    }
  }

  static func openClasses(in db: Database) throws -> [OpenClassRow] {
    try db.all("SELECT \(columns) FROM open_class ORDER BY opened DESC, id") { try row($0) }
  }

  private static func row(_ line: Line) throws -> OpenClassRow {
    OpenClassRow(
      id: try line.code(0),
      token: try line.digest(1),
      settlement: SettlementID(try line.code(2)),
      session: try line.optional(3, line.code),
      tutor: PersonID(try line.code(4)),
      opened: try line.moment(5)
    )
  }

  static func save(_ row: OpenClassRow, in db: Database) throws {
    try db.run(
      "INSERT INTO open_class (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      .code(row.id),
      .digest(row.token),
      .code(row.settlement.code),
      .optional(row.session) { .code($0) },
      .code(row.tutor.code),
      .moment(row.opened)
    )
  }

  static func remove(_ id: Code128, in db: Database) throws {
    try db.run("DELETE FROM open_class WHERE id = ?", .code(id))
  }
}

extension Reading {
  func openClass(_ token: Digest) throws -> OpenClassRow? {
    try OpenClassTable.openClass(token, in: db)
  }

  func openClasses() throws -> [OpenClassRow] { try OpenClassTable.openClasses(in: db) }
}

extension Writing {
  func save(_ row: OpenClassRow) { change { try OpenClassTable.save(row, in: $0) } }

  func removeOpenClass(_ id: Code128) { change { try OpenClassTable.remove(id, in: $0) } }
}
