import CourseCore
import CourseEngine
import GRDB

enum KioskTable {
  private static let columns = "name, token, \(Moment.columns("registered"))"

  static func kiosk(_ token: Digest, in db: Database) throws -> KioskRow? {
    try db.first("SELECT \(columns) FROM kiosk WHERE token = ?", .digest(token)) { try row($0) }
  }

  static func kiosks(in db: Database) throws -> [KioskRow] {
    try db.all("SELECT \(columns) FROM kiosk ORDER BY name") { try row($0) }
  }

  private static func row(_ line: Line) throws -> KioskRow {
    KioskRow(name: line.text(0), token: try line.digest(1), registered: try line.moment(2))
  }

  static func save(_ row: KioskRow, in db: Database) throws {
    try db.run(
      "INSERT OR REPLACE INTO kiosk (\(columns)) VALUES (?, ?, ?, ?, ?, ?)",
      .text(row.name),
      .digest(row.token),
      .moment(row.registered)
    )
  }

  static func remove(_ name: String, in db: Database) throws {
    try db.run("DELETE FROM kiosk WHERE name = ?", .text(name))
  }
}

enum KioskInvitationTable {
  private static let columns = "name, code, wrong, \(Moment.columns("made"))"

  static func invitations(in db: Database) throws -> [KioskInvitationRow] {
    try db.all("SELECT \(columns) FROM kiosk_invitation ORDER BY name") { line in
      KioskInvitationRow(
        name: line.text(0),
        code: try line.digest(1),
        made: try line.moment(3),
        wrong: line.integer(2)
      )
    }
  }

  static func save(_ row: KioskInvitationRow, in db: Database) throws {
    try db.run(
      "INSERT OR REPLACE INTO kiosk_invitation (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?)",
      .text(row.name),
      .digest(row.code),
      .integer(row.wrong),
      .moment(row.made)
    )
  }

  static func remove(_ name: String, in db: Database) throws {
    try db.run("DELETE FROM kiosk_invitation WHERE name = ?", .text(name))
  }
}
