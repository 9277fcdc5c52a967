import CourseCore
import CourseEngine
import GRDB

/// Who of the staff did what with whose data, the latest last: rows are added and, when their time is
/// over, the oldest go.
enum AccessTable {
  private static let columns = "at, at_trusted, actor, person, act, reason"

  static func add(_ entry: AccessEntry, in db: Database) throws {
    let previous = try db.first("SELECT digest FROM access ORDER BY id DESC LIMIT 1") {
      try $0.digest(0)
    }
    try db.run(
      """
      INSERT INTO access (at, at_trusted, actor, person, act, reason, previous, digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(entry.at.milliseconds),
      .flag(entry.isDateTrusted),
      .code(entry.actor.code),
      .code(entry.person.code),
      .text(entry.act.rawValue),
      .optional(entry.reason) { .text($0.rawValue) },
      .optional(previous) { .digest($0) },
      .digest(entry.digest(after: previous))
    )
  }

  /// Forgets rows from before a day, from the oldest on; a row of a doubtful date goes with the ones
  /// after it.
  static func forget(before limit: Timestamp, in db: Database) throws {
    try db.run(
      """
      DELETE FROM access WHERE id <= (SELECT max(id) FROM access WHERE at < ? AND at_trusted = 1)
      """,
      .integer(limit.milliseconds)
    )
  }

  static func count(before limit: Timestamp, in db: Database) throws -> Int {
    try db.first(
      """
      SELECT count(*) FROM access
      WHERE id <= (SELECT max(id) FROM access WHERE at < ? AND at_trusted = 1)
      """,
      .integer(limit.milliseconds)
    ) { $0.integer(0) } ?? 0
  }

  /// The latest first.
  static func latest(_ count: Int, in db: Database) throws -> [AccessEntry] {
    try db.all(
      "SELECT \(columns) FROM access ORDER BY id DESC LIMIT ?",
      .integer(count),
      read: entry
    )
    .compactMap(\.self)
  }

  /// What was done with the data of a person, the latest first.
  static func accesses(to person: PersonID, in db: Database) throws -> [AccessEntry] {
    try db.all(
      """
      SELECT \(columns) FROM access WHERE person IN \(OnePersonTable.entries("?1"))
      ORDER BY id DESC
      """,
      .code(person.code),
      read: entry
    )
    .compactMap(\.self)
  }

  /// Whether every row is as it was written, and none is missing between two.
  static func isWhole(in db: Database) throws -> Bool {
    var before: CourseCore.Digest?
    var isFirst = true
    var isWhole = true
    try db.each("SELECT \(columns), previous, digest FROM access ORDER BY id") { line in
      let (previous, digest) = (try line.optional(6, line.digest), try line.digest(7))
      let follows = isFirst || previous == before
      if try !follows || entry(line)?.digest(after: previous) != digest { isWhole = false }
      (before, isFirst) = (digest, false)
    }
    return isWhole
  }

  /// `nil` for an act that this version does not know.
  private static func entry(_ line: Line) throws -> AccessEntry? {
    guard let act = AccessAct(rawValue: line.text(4)) else { return nil }
    return AccessEntry(
      at: line.timestamp(0),
      isDateTrusted: line.flag(1),
      actor: PersonID(try line.code(2)),
      person: PersonID(try line.code(3)),
      act: act,
      reason: line.optional(5) { ExportReason(rawValue: line.text($0)) } ?? nil
    )
  }
}

extension AccessEntry {
  /// What the next row names of this one.
  fileprivate func digest(after previous: CourseCore.Digest?) -> CourseCore.Digest {
    let row = JSONValue.object(present: [
      "previous": previous?.json, "at": .integer(Int(at.milliseconds)),
      "trusted": .bool(isDateTrusted), "actor": actor.json, "person": person.json,
      "act": .string(act.rawValue), "reason": reason.map { .string($0.rawValue) },
    ])
    return .sha256(of: row.canonicalBytes)
  }
}
