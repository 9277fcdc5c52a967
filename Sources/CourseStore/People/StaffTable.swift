import CourseCore
import CourseEngine
import GRDB

enum StaffTable {
  static func key(of person: PersonID, in db: Database) throws -> StaffKey? {
    try db.first(
      "SELECT person, login, secret FROM staff WHERE person = ?",
      .code(person.code),
      read: read
    ) ?? nil
  }

  static func key(_ login: StaffLogin, in db: Database) throws -> StaffKey? {
    try db.first(
      "SELECT person, login, secret FROM staff WHERE login = ?",
      .text(login.text),
      read: read
    ) ?? nil
  }

  private static func read(_ line: Line) throws -> StaffKey? {
    guard let login = StaffLogin(line.text(1)) else { return nil }
    return StaffKey(person: PersonID(try line.code(0)), login: login, secret: line.text(2))
  }

  /// The person's entry must be there: a login of nobody would outlive every erasure.
  static func save(_ key: StaffKey, in db: Database) throws {
    try db.run(
      """
      INSERT INTO staff (person, login, secret) VALUES (?, ?, ?)
      ON CONFLICT (person) DO UPDATE SET login = excluded.login, secret = excluded.secret
      """,
      .code(key.person.code),
      .text(key.login.text),
      .text(key.secret)
    )
  }
}
