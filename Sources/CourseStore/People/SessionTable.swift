import CourseCore
import CourseEngine
import GRDB

enum SessionTable {
  static func session(_ token: Digest, in db: Database) throws -> SessionRow? {
    try db.first(
      """
      SELECT person, device, began, began_trusted, began_since_boot, began_boot,
        used, used_trusted, used_since_boot, used_boot, of_staff FROM session WHERE token = ?
      """,
      .digest(token)
    ) { line in
      SessionRow(
        token: token,
        person: PersonID(try line.code(0)),
        device: line.text(1),
        began: try line.moment(2),
        lastUsed: try line.moment(6),
        isOfStaff: line.flag(10)
      )
    }
  }

  static func sessions(in db: Database) throws -> [SessionRow] {
    try db.all("SELECT token FROM session") { try $0.digest(0) }
      .compactMap { try session($0, in: db) }
  }

  static func save(_ row: SessionRow, in db: Database) throws {
    try db.run(
      "INSERT OR REPLACE INTO session VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      .digest(row.token),
      .code(row.person.code),
      .text(row.device),
      .moment(row.began),
      .moment(row.lastUsed),
      .flag(row.isOfStaff)
    )
  }

  static func remove(_ token: Digest, in db: Database) throws {
    try db.run("DELETE FROM session WHERE token = ?", .digest(token))
  }

  static func removeAll(of person: PersonID, in db: Database) throws {
    try db.run(
      "DELETE FROM session WHERE person IN \(OnePersonTable.entries("?1"))",
      .code(person.code)
    )
  }
}
