import CourseCore
import CourseEngine
import GRDB

extension Reading {
  func requests() throws -> [RequestRow] { try RequestTable.requests(in: db) }

  func requests(of person: PersonID) throws -> [RequestRow] {
    try RequestTable.requests(of: shown(for: person), in: db)
  }

  func accesses(latest count: Int) throws -> [AccessEntry] {
    try AccessTable.latest(count, in: db)
  }

  func accesses(to person: PersonID) throws -> [AccessEntry] {
    try AccessTable.accesses(to: person, in: db)
  }

  func isAccessLogWhole() throws -> Bool { try AccessTable.isWhole(in: db) }

  func changes(of person: PersonID) throws -> [PersonChange] {
    try db.all(
      """
      SELECT r.kind, r.version, r.happened, r.trusted, r.actor
      FROM subject_record i JOIN record r ON r.key = i.record
      WHERE i.subject IN \(OnePersonTable.entries("?1")) AND r.actor IS NOT NULL
        AND r.actor NOT IN \(OnePersonTable.entries("?1"))
      ORDER BY i.ord, r.key
      """,
      .code(person.code)
    ) { line in
      PersonChange(
        kind: RecordKind(line.text(0), version: line.integer(1)),
        at: line.timestamp(2),
        isDateTrusted: line.flag(3),
        actor: PersonID(try line.code(4))
      )
    }
  }
}

extension Writing {
  func log(_ entry: AccessEntry) { change { try AccessTable.add(entry, in: $0) } }
}
