import CourseCore
import CourseEngine
import GRDB

/// The tries of the staff to sign in, the latest last.
enum SignInTable {
  static func latest(_ count: Int, in db: Database) throws -> [StaffSignIn] {
    try db.all(
      """
      SELECT person, device, at, at_trusted, worked FROM staff_sign_in ORDER BY id DESC LIMIT ?
      """,
      .integer(count)
    ) { line in
      StaffSignIn(
        person: PersonID(try line.code(0)),
        device: line.text(1),
        at: line.timestamp(2),
        isDateTrusted: line.integer(3) == 1,
        worked: line.integer(4) == 1
      )
    }
  }

  static func save(_ signIn: StaffSignIn, in db: Database) throws {
    if signIn.isDateTrusted {
      try forget(before: signIn.at + .days(-Retention.daysOfPeople), in: db)
    }
    try db.run(
      "INSERT INTO staff_sign_in (person, device, at, at_trusted, worked) VALUES (?, ?, ?, ?, ?)",
      .code(signIn.person.code),
      .text(signIn.device),
      .integer(Int(signIn.at.milliseconds)),
      .integer(signIn.isDateTrusted ? 1 : 0),
      .integer(signIn.worked ? 1 : 0)
    )
  }

  /// The last try of a person from a device was the right one.
  static func confirm(_ person: PersonID, from device: String, in db: Database) throws {
    try db.run(
      """
      UPDATE staff_sign_in SET worked = 1 WHERE id = (
        SELECT max(id) FROM staff_sign_in WHERE person = ? AND device = ?
      )
      """,
      .code(person.code),
      .text(device)
    )
  }

  /// How many tries are from before a day that their station believed.
  static func count(before limit: Timestamp, in db: Database) throws -> Int {
    try db.first(
      "SELECT count(*) FROM staff_sign_in WHERE at < ? AND at_trusted = 1",
      .integer(limit.milliseconds)
    ) { $0.integer(0) } ?? 0
  }

  static func forget(before limit: Timestamp, in db: Database) throws {
    try db.run(
      "DELETE FROM staff_sign_in WHERE at < ? AND at_trusted = 1",
      .integer(limit.milliseconds)
    )
  }
}
