import CourseCore
import CourseEngine
import GRDB

/// People as lists show them: their entries with where and in which groups they are enrolled.
enum EnrolledPeople {
  private static let columns = PersonTable.columns + ", e.settlement, r.body, p.id"

  /// `nil` for who is not enrolled, or was erased.
  static func person(_ person: PersonID, in db: Database) throws -> EnrolledPerson? {
    try db.first(
      """
      SELECT \(columns) FROM enrolment e JOIN person p ON p.id = e.person
      JOIN record r ON r.key = e.record WHERE e.person = ?
      """,
      .code(person.code),
      read: read
    )
  }

  static func everybody(in db: Database) throws -> [EnrolledPerson] {
    try db.all(
      """
      SELECT \(columns) FROM enrolment e JOIN person p ON p.id = e.person
      JOIN record r ON r.key = e.record
      """,
      read: read
    )
  }

  static func people(of settlement: SettlementID, in db: Database) throws -> [EnrolledPerson] {
    try db.all(
      """
      SELECT \(columns) FROM enrolment e JOIN person p ON p.id = e.person
      JOIN record r ON r.key = e.record WHERE e.settlement = ?
      """,
      .code(settlement.code),
      read: read
    )
  }

  private static func read(_ line: Line) throws -> EnrolledPerson {
    let body: PersonEnrolled? = try RecordTable.body(line, 9)
    return EnrolledPerson(
      entry: PersonTable.entry(of: PersonID(try line.code(10)), line),
      settlement: try line.optional(8) { SettlementID(try line.code($0)) },
      groups: body?.groups ?? []
    )
  }
}
